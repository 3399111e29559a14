#include "ui/program/drag_picture.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

namespace {

class DropLine final : public QWidget {
public:
    DropLine(const Look& look, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int Knob = 4;
        const int y = height() / 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.theme().primary, length::FocusRing));
        painter.drawLine(2 * Knob + 2, y, width(), y);
        painter.setBrush(m_look.theme().bg);
        painter.drawEllipse(QPoint(Knob + 2, y), Knob, Knob);
    }

private:
    const Look& m_look;
};

} // namespace

DragPicture::DragPicture(const Look& look, QWidget& list)
    : m_look(look)
    , m_list(list)
{
}

void DragPicture::lift(QWidget& row)
{
    hide();
    QPixmap picture = row.grab();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.theme().primary, 2));
    const QRectF box(QPointF(0, 0), picture.deviceIndependentSize());
    painter.drawRoundedRect(
        box.adjusted(1, 1, -1, -1), length::CardRadius - 1, length::CardRadius - 1);
    painter.end();
    m_row = new QLabel(m_list.parentWidget());
    m_row->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_row->setPixmap(picture);
    m_row->resize(box.size().toSize());
    m_line = new DropLine(m_look, m_list.parentWidget());
    m_row->show();
    m_line->show();
}

void DragPicture::move(int top, int line)
{
    if (!m_row || !m_line)
        return;
    constexpr int Aside = 12;
    m_row->move(m_list.mapTo(m_list.parentWidget(), QPoint(Aside, top)));
    m_row->raise();
    const int above = std::clamp(line - LineRoom / 2, 0, std::max(0, m_list.height() - LineRoom));
    m_line->setGeometry(QRect(m_list.mapTo(m_list.parentWidget(), QPoint(0, above)),
                              QSize(m_list.width(), LineRoom)));
    m_line->raise();
}

void DragPicture::hide()
{
    delete m_row;
    delete m_line;
}

} // namespace hipwise::ui
