#include "ui/tour/tour.h"

#include "app/active_pack.h"
#include "content/load/pack_location.h"
#include "ui/platform/paths.h"
#include "ui/shell/command_line.h"
#include "ui/tour/camera.h"
#include "ui/tour/page_pictures.h"
#include "ui/tour/session_pictures.h"

#include <QDir>

#include <cstdio>

namespace hipwise::ui {

int runTour(const CommandLine& line)
{
    const QTemporaryDir cache;
    const auto pack = app::activatePack({line.pack.toStdString(),
                                         content::builtInPack(executablePath()),
                                         cache.path().toStdString()});
    if (!pack || !QDir().mkpath(line.tour)) {
        std::fprintf(stderr,
                     "hipwise: %s\n",
                     pack ? "The folder for the pictures cannot be made."
                          : toString(pack.error()).c_str());
        return 1;
    }
    Camera camera(line, pack->pack);
    takePagePictures(camera);
    takeSessionPictures(camera);
    std::printf(
        "%d pictures in %s\n", camera.pictures(), qUtf8Printable(QDir(line.tour).absolutePath()));
    if (camera.isSaved())
        return 0;
    std::fputs("hipwise: Some pictures could not be written.\n", stderr);
    return 1;
}

} // namespace hipwise::ui
