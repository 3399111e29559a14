#pragma once

namespace hipwise::ui {

class Camera;

/// A session from its first question to its summary.
void takeSessionPictures(Camera& camera);

} // namespace hipwise::ui
