# hipwise_embed(TARGET NAMESPACE FUNCTION FILE...): compiles text files into the target, so that a schema or a
# migration can never be missing at run time. Declares, in the given namespace, one function
# std::string_view FUNCTION(std::string_view fileName) that returns the text, or an empty view for other names.
function(hipwise_embed target namespace function)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
    set(code "#include <string_view>\n\nnamespace ${namespace} {\n\nstd::string_view ${function}(std::string_view name);\n\n")
    string(APPEND code "std::string_view ${function}(std::string_view name)\n{\n")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        file(READ "${file}" text)
        get_filename_component(name "${file}" NAME)
        string(APPEND code "    if (name == \"${name}\")\n        return R\"embed(${text})embed\";\n")
    endforeach()
    string(APPEND code "    return {};\n}\n\n} // namespace ${namespace}\n")
    file(GENERATE OUTPUT "${output}" CONTENT "${code}")
    target_sources(${target} PRIVATE "${output}")
endfunction()
