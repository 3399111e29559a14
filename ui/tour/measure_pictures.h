#pragma once

namespace hipwise::ui {

class Camera;

/// What a person can do: every page of the measures, and both tests under way. Leaves the person
/// with several weeks of them.
void takeMeasurePictures(Camera& camera);

} // namespace hipwise::ui
