#include "figure/draw/film.h"
#include "support/approved.h"
#include "unit/content/pack_copy.h"
#include "unit/figure/letter_picture.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace hipwise;
using namespace hipwise::test;

namespace {

constexpr int Columns = 76;
constexpr int Rows = 44;
constexpr float Cell = 8.0F;
/// A joint that turns by some degrees too much moves more letters than this.
constexpr int LettersAllowed = 6;

const content::Pack& hip()
{
    return hipPack().pack.value();
}

using Picture = std::vector<std::string>;

Picture pictureOf(const figure::Animation& animation, const figure::Moment& moment)
{
    const figure::Body body(figure::bodyMesh(), {{}, {}, animation.footwear});
    figure::Film film;
    film.setSubject(animation, body, 1);
    figure::DrawOptions options;
    options.size = glm::vec2(Columns, Rows) * Cell;
    film.setPicture(animation.view, options);
    return letterPicture(film.still(moment, figure::Care::Usual), Columns, Rows, Cell);
}

std::string textOf(const std::vector<Picture>& pictures)
{
    std::string text;
    for (const Picture& picture : pictures) {
        for (const std::string& line : picture)
            text += line + "\n";
        text += std::string(Columns, '-') + "\n";
    }
    return text;
}

std::vector<Picture> picturesOf(const std::string& text)
{
    std::vector<Picture> pictures(1);
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line == std::string(Columns, '-'))
            pictures.emplace_back();
        else
            pictures.back().push_back(line);
    }
    pictures.pop_back();
    return pictures;
}

} // namespace

TEST_CASE("figures look as they were approved", "[figure]")
{
    const std::string id = GENERATE("sit-to-stand",
                                    "bridge-double-leg",
                                    "clam",
                                    "half-kneeling-hip-flexor-stretch",
                                    "standing-hip-abduction",
                                    "step-up-low",
                                    "paced-walking",
                                    "pole-walking",
                                    "recumbent-bike",
                                    "deep-water-running",
                                    "elliptical-backward",
                                    "side-plank-knees",
                                    "supine-hamstring-strap-stretch",
                                    "seated-figure-four-stretch",
                                    "ball-squeeze-adductor",
                                    "edge-of-bed-hip-flexor-stretch");
    const figure::Animation* animation = hip().figure(id);
    REQUIRE(animation != nullptr);
    const bool steady = animation->course == figure::Course::Steady;
    std::vector<Picture> now;
    for (const float share : {0.0F, steady ? 0.25F : 0.5F, steady ? 0.5F : 1.0F}) {
        const auto phase = steady ? figure::Phase::Steady : figure::Phase::Move;
        now.push_back(pictureOf(*animation, {phase, share}));
    }
    const auto expected = picturesOf(approved("figures/" + id, textOf(now)));
    REQUIRE(expected.size() == now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        INFO(id << ", picture " << i + 1 << ", approved and now:\n"
                << textOf({expected[i]}) << textOf({now[i]}));
        CHECK(lettersOff(now[i], expected[i]) <= LettersAllowed);
    }
}

TEST_CASE("a leg that is lifted some degrees higher is seen in the picture", "[figure]")
{
    const figure::Animation* animation = hip().figure("standing-hip-abduction");
    REQUIRE(animation != nullptr);
    const auto whole = pictureOf(*animation, {figure::Phase::Move, 1.0F});
    const auto nearly = pictureOf(*animation, {figure::Phase::Move, 0.97F});
    const auto less = pictureOf(*animation, {figure::Phase::Move, 0.4F});
    CHECK(lettersOff(nearly, whole) <= LettersAllowed);
    CHECK(lettersOff(less, whole) > LettersAllowed);
}

TEST_CASE("letters may be one place off, but not two", "[figure]")
{
    const Picture picture{"", "  ss", "  ss", ""};
    CHECK(lettersOff(picture, picture) == 0);
    CHECK(lettersOff({"", "   ss", "   ss", ""}, picture) == 0);
    CHECK(lettersOff({"", "     ss", "     ss", ""}, picture) == 4);
    CHECK(lettersOff({"", "  TT", "  ss", ""}, picture) == 2);
    CHECK(lettersOff({}, picture) == 4);
}
