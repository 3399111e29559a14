#pragma once

#include "figure/motion/animation.h"

/// Field lists of figures for the pack's cache, found by cereal through argument-dependent lookup.
namespace glm {

template <class A>
void serialize(A& a, vec3& v)
{
    a(v.x, v.y, v.z);
}

template <class A>
void serialize(A& a, mat3& v)
{
    a(v[0], v[1], v[2]);
}

} // namespace glm

namespace hipwise::figure {

template <class A>
void serialize(A& a, Pose& v)
{
    for (std::size_t i = 0; i < ChannelCount; ++i)
        a(v[static_cast<Channel>(i)]);
}

template <class A>
void serialize(A& a, Key& v)
{
    a(v.at, v.pose);
}

template <class A>
void serialize(A& a, BodyPoint& v)
{
    a(v.bone, v.local);
}

template <class A>
void serialize(A& a, Frame& v)
{
    a(v.kind, v.bone, v.part);
}

template <class A>
void serialize(A& a, Pin& v)
{
    a(v.point, v.x, v.y, v.z);
}

template <class A>
void serialize(A& a, Rest& v)
{
    a(v.bones, v.height);
}

template <class A>
void serialize(A& a, HandAim& v)
{
    a(v.palm, v.fingers, v.frame);
}

template <class A>
void serialize(A& a, HandHold& v)
{
    a(v.frame, v.elbow, v.aim);
}

template <class A>
void serialize(A& a, FootHold& v)
{
    a(v.frame, v.knee, v.axes);
}

template <class A>
void serialize(A& a, Contacts& v)
{
    a(v.pins, v.rests, v.handLeft, v.handRight, v.footLeft, v.footRight);
}

template <class A>
void serialize(A& a, Prop& v)
{
    a(v.kind, v.at, v.yawDeg, v.size, v.rail, v.bones);
}

template <class A>
void serialize(A& a, LitMuscle& v)
{
    a(v.muscle, v.side);
}

template <class A>
void serialize(A& a, MotionArrow& v)
{
    a(v.point);
}

template <class A>
void serialize(A& a, View& v)
{
    a(v.yawDeg, v.pitchDeg);
}

template <class A>
void serialize(A& a, Animation& v)
{
    a(v.posture, v.course, v.keys, v.contacts, v.props, v.muscles, v.arrows, v.view, v.footwear);
    a(v.holdFrom, v.holdTo, v.period, v.travel, v.propTurns);
}

} // namespace hipwise::figure
