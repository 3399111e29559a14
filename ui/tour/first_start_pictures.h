#pragma once

namespace hipwise::ui {

class Camera;

/// Pictures of every step of the first start, and of what comes after special answers.
void takeFirstStartPictures(Camera& camera);

} // namespace hipwise::ui
