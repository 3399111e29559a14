#pragma once

#include "content/load/problem.h"
#include "content/pack.h"
#include "support/civil_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hipwise::content {

/// Collects the problems of one file, all with the same consequence.
class FileCheck {
public:
    FileCheck(std::string file, Problems& problems)
        : m_file(std::move(file))
        , m_problems(problems)
    {
    }

    void report(std::string pointer, std::string found, std::string advice)
    {
        m_problems.push_back({m_file,
                              std::move(pointer),
                              {},
                              std::move(found),
                              std::move(advice),
                              Consequence::EntryLeftOut});
    }

    void inVocabulary(const std::string& pointer,
                      const std::string& id,
                      const std::vector<std::string>& list,
                      std::string_view name)
    {
        if (std::find(list.begin(), list.end(), id) == list.end())
            report(pointer,
                   fmt::format("\"{}\" is not in the vocabulary.", id),
                   fmt::format("Use one of the {} of pack.json, or add it there with its label.",
                               name));
    }

    void sources(const std::string& pointer, const std::vector<std::string>& keys, const Pack& pack)
    {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (pack.source(keys[i]) == nullptr)
                report(fmt::format("{}/{}", pointer, i),
                       fmt::format("The source \"{}\" is not in SOURCES.md.", keys[i]),
                       "Add it there under a \"## key\" heading, or correct the key.");
        }
    }

    void review(const Review& review)
    {
        if (review.reviewed && (review.by.empty() || review.on.empty()))
            report("/review",
                   "It says reviewed, but not by whom and when.",
                   "Give \"by\" and \"on\".");
        else if (review.reviewed && !parseIsoDate(review.on))
            report("/review/on",
                   fmt::format("\"{}\" is not a day of the calendar.", review.on),
                   "Give the day of the review, like 2026-11-23.");
    }

    template <class Map>
    void words(const std::string& pointer, const Map& map, const std::string& key)
    {
        if (map.find(key) == map.end())
            report(pointer + "/" + key, "The words are missing.", "Write them.");
    }

private:
    std::string m_file;
    Problems& m_problems;
};

} // namespace hipwise::content
