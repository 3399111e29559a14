#pragma once

namespace hipwise::ui {

class Camera;

/// Every page with its important states.
void takePagePictures(Camera& camera);

} // namespace hipwise::ui
