#pragma once

namespace hipwise::ui {

class Camera;

/// The program: none, its week, a session on its way to another day, a pause, what was changed,
/// and what is said after some time away.
void takeProgramPictures(Camera& camera);

} // namespace hipwise::ui
