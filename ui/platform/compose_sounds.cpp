// Writes the sounds of the program as WAV files. Runs when the program is built.
//
//     hipwise-compose-sounds FOLDER

#include "ui/platform/cue_score.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>

int main(int count, char** arguments)
{
    const std::span words(arguments, static_cast<std::size_t>(count));
    if (words.size() != 2) {
        std::fputs("hipwise-compose-sounds FOLDER\n", stderr);
        return EXIT_FAILURE;
    }
    const std::filesystem::path folder = words[1];
    std::filesystem::create_directories(folder);
    for (const hipwise::ui::Tune& tune : hipwise::ui::allTunes()) {
        std::ofstream file(folder / (tune.name + ".wav"), std::ios::binary);
        file << hipwise::ui::wavOf(hipwise::ui::samplesOf(tune));
        if (!file.good())
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
