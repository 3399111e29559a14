#include "content/load/pack_template.h"

#include "content/load/schema_check.h"
#include "support/file.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>
#include <system_error>

namespace hipwise::content {

namespace fs = std::filesystem;

namespace {

struct TemplateFile {
    std::string_view path;
    std::string_view text; ///< "$ID" stands for the id of the pack
};

constexpr std::array Files{TemplateFile{"pack.json", R"({
  "format": 1,
  "id": "$ID",
  "version": "0.1",
  "license": "CC-BY-SA-4.0",
  "defaultLocale": "en",
  "locales": ["en"],
  "helpArticle": "when-to-get-help",
  "vocabulary": {
    "positions": [
      { "id": "sitting", "floor": false, "turnOver": false },
      { "id": "standing", "floor": false, "turnOver": false }
    ],
    "equipment": ["firm-chair"],
    "chairs": ["firm-chair"],
    "targets": ["thighs"],
    "conditions": ["told-to-rest"],
    "flags": ["weight-bearing"]
  }
}
)"},
                           TemplateFile{"SOURCES.md", R"(# Sources

## own-practice
What the authors usually do.
- Kind: practice
- Seen: nothing was read
)"},
                           TemplateFile{"movements/stand-up.json", R"({
  "id": "stand-up",
  "kind": "strength",
  "level": 2,
  "position": "sitting",
  "equipment": [{ "id": "firm-chair" }],
  "targets": ["thighs"],
  "sides": "both-together",
  "dose": {
    "type": "reps",
    "sets": { "min": 1, "max": 2 },
    "reps": { "min": 5, "max": 10 },
    "tempoS": { "move": 2, "hold": 1, "return": 3 },
    "firstWeek": { "sets": 1, "reps": 5 },
    "basis": "convention",
    "sources": ["own-practice"]
  },
  "suits": { "told-to-rest": "ask-clinician-first" },
  "easier": [],
  "harder": [],
  "flags": ["weight-bearing"],
  "hipRangeDeg": {
    "flexion": 0,
    "extension": 0,
    "abduction": 0,
    "adduction": 0,
    "externalRotation": 0,
    "internalRotation": 0
  },
  "sources": ["own-practice"],
  "review": { "status": "not-reviewed" }
}
)"},
                           TemplateFile{"learn/when-to-get-help.json", R"({
  "id": "when-to-get-help",
  "blocks": [{ "id": "now", "type": "urgency", "urgency": "now" }],
  "sources": ["own-practice"]
}
)"},
                           TemplateFile{"text/en/pack.json", R"({
  "name": "$ID",
  "description": "A pack with one movement.",
  "sideWords": {
    "side": { "left": "left", "right": "right" },
    "other": { "left": "right", "right": "left" }
  },
  "positions": { "sitting": "Sitting", "standing": "Standing" },
  "equipment": { "firm-chair": "Firm chair" },
  "targets": { "thighs": "Thighs" },
  "conditions": { "told-to-rest": "A clinician said to rest" },
  "flags": { "weight-bearing": "Weight on the legs" }
}
)"},
                           TemplateFile{"text/en/movements/stand-up.json", R"({
  "name": "Stand up and sit down",
  "synonyms": ["Sit to stand", "Chair stand"],
  "why": "It makes getting up from a chair easier.",
  "start": "Sit near the front of a firm chair.",
  "steps": ["Bring your feet back.", "Lean forwards and stand up.", "Sit down slowly."],
  "phases": { "start": "Sit tall", "move": "Stand up", "hold": "Stand tall", "return": "Sit down slowly" },
  "breathing": "Breathe out as you stand up.",
  "mistakes": ["Dropping into the chair"],
  "suits": { "told-to-rest": "Ask first whether you may." },
  "leaveOut": "Leave it out for now if it hurts more than a little."
}
)"},
                           TemplateFile{"text/en/learn/when-to-get-help.json", R"({
  "title": "When to get help",
  "summary": "Some signs need a doctor.",
  "blocks": {
    "now": {
      "heading": "Get help now",
      "lead": "Call your emergency number if one of these is new.",
      "items": [{ "text": "You cannot stand on your leg after a fall." }]
    }
  }
}
)"}};

std::string filledIn(std::string_view text, const std::string& id)
{
    constexpr std::string_view Mark = "$ID";
    std::string filled(text);
    for (auto at = filled.find(Mark); at != std::string::npos; at = filled.find(Mark, at))
        filled.replace(at, Mark.size(), id);
    return filled;
}

} // namespace

Result<void> writePackTemplate(const fs::path& folder, const std::string& id)
{
    Problems problems;
    if (!schemaAccepts("id", id, {}, problems))
        return failure(ErrorCode::Invalid,
                       "expected an id of small letters, digits and single hyphens, found \"" + id
                           + "\"");
    std::error_code error;
    if (fs::exists(folder, error))
        return failure(
            ErrorCode::Invalid, "it is there already; nothing was changed", folder.string());
    for (const TemplateFile& file : Files) {
        const fs::path path = folder / file.path;
        fs::create_directories(path.parent_path(), error);
        if (error)
            return failure(ErrorCode::WriteFailed, error.message(), path.parent_path().string());
        if (auto written = writeFileDurably(path, filledIn(file.text, id)); !written)
            return written;
    }
    return {};
}

} // namespace hipwise::content
