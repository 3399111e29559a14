#include "figure/body/mesh_file.h"

#include <glm/geometric.hpp>

#include <cmath>
#include <cstring>

namespace hipwise::figure {

namespace {

constexpr float PerMetre = 20000.0F;
constexpr float PerNormal = 127.0F;
constexpr float PerWeight = 255.0F;

class Writer {
public:
    template <class T>
    void put(T value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), // NOLINT: bytes of a plain value
                       sizeof value);
    }

    void length(float metres) { put(static_cast<std::int16_t>(std::lround(metres * PerMetre))); }

    void place(const glm::vec3& at)
    {
        length(at.x);
        length(at.y);
        length(at.z);
    }

    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    template <class T>
    [[nodiscard]] T get()
    {
        T value{};
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

    [[nodiscard]] glm::vec3 place()
    {
        const float x = get<std::int16_t>();
        const float y = get<std::int16_t>();
        const float z = get<std::int16_t>();
        return glm::vec3(x, y, z) / PerMetre;
    }

private:
    std::string_view m_bytes;
};

void write(Writer& out, const BodyMesh::Vertex& vertex)
{
    out.place(vertex.position);
    for (glm::length_t axis = 0; axis < 3; ++axis)
        out.put(static_cast<std::int8_t>(std::lround(vertex.normal[axis] * PerNormal)));
    for (std::size_t i = 0; i < vertex.bones.size(); ++i) {
        out.put(vertex.bones[i]);
        out.put(static_cast<std::uint8_t>(std::lround(vertex.weights[i] * PerWeight)));
    }
}

BodyMesh::Vertex readVertex(Reader& in)
{
    BodyMesh::Vertex vertex;
    vertex.position = in.place();
    const float x = in.get<std::int8_t>();
    const float y = in.get<std::int8_t>();
    const float z = in.get<std::int8_t>();
    vertex.normal = glm::normalize(glm::vec3(x, y, z));
    float sum = 0;
    for (std::size_t i = 0; i < vertex.bones.size(); ++i) {
        vertex.bones[i] = in.get<Bone>();
        vertex.weights[i] = static_cast<float>(in.get<std::uint8_t>());
        sum += vertex.weights[i];
    }
    for (float& weight : vertex.weights)
        weight /= sum;
    return vertex;
}

} // namespace

std::string encodeMesh(const BodyMesh& mesh)
{
    Writer out;
    out.put(static_cast<std::uint32_t>(mesh.vertices.size()));
    out.put(static_cast<std::uint32_t>(mesh.triangles.size()));
    for (const auto& vertex : mesh.vertices)
        write(out, vertex);
    for (const auto& triangle : mesh.triangles) {
        for (const std::uint16_t corner : triangle.corners)
            out.put(corner);
        out.put(triangle.cover);
        out.put(triangle.part);
        out.put(triangle.piece);
        out.put(static_cast<std::uint8_t>(triangle.twoSided));
    }
    for (const auto& muscle : mesh.muscles) {
        out.put(static_cast<std::uint32_t>(muscle.size()));
        for (const auto& weight : muscle) {
            out.put(weight.vertex);
            out.put(static_cast<std::int8_t>(std::lround(weight.weight * PerNormal)));
        }
    }
    for (std::size_t build = 1; build < BuildCount; ++build) {
        for (const glm::vec3& shift : mesh.builds[build])
            out.place(shift);
    }
    for (const glm::mat4& frame : mesh.unbind)
        out.put(frame);
    return out.take();
}

BodyMesh decodeMesh(std::string_view bytes)
{
    Reader in(bytes);
    BodyMesh mesh;
    mesh.vertices.resize(in.get<std::uint32_t>());
    mesh.triangles.resize(in.get<std::uint32_t>());
    for (auto& vertex : mesh.vertices)
        vertex = readVertex(in);
    for (auto& triangle : mesh.triangles) {
        for (std::uint16_t& corner : triangle.corners)
            corner = in.get<std::uint16_t>();
        triangle.cover = in.get<Cover>();
        triangle.part = in.get<Part>();
        triangle.piece = in.get<Piece>();
        triangle.twoSided = in.get<std::uint8_t>() != 0;
    }
    for (auto& muscle : mesh.muscles) {
        muscle.resize(in.get<std::uint32_t>());
        for (auto& weight : muscle) {
            weight.vertex = in.get<std::uint16_t>();
            weight.weight = static_cast<float>(in.get<std::int8_t>()) / PerNormal;
        }
    }
    for (std::size_t build = 1; build < BuildCount; ++build) {
        mesh.builds[build].resize(mesh.vertices.size());
        for (glm::vec3& shift : mesh.builds[build])
            shift = in.place();
    }
    for (glm::mat4& frame : mesh.unbind)
        frame = in.get<glm::mat4>();
    return mesh;
}

} // namespace hipwise::figure
