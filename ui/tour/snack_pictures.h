#pragma once

namespace hipwise::ui {

class Camera;

/// Reminders: their page, and the small window.
void takeSnackPictures(Camera& camera);

} // namespace hipwise::ui
