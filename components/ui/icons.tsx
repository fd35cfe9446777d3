import type { ComponentChildren } from 'preact';

/** What every icon takes; `size` in CSS pixels. */
export interface IconProps {
  size?: number;
}

function icon(children: ComponentChildren) {
  return function Icon({ size = 20 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        focusable="false"
        style={{ flex: 'none' }}
      >
        {children}
      </svg>
    );
  };
}

/** A magnifying glass: search. */
export const SearchIcon = icon(
  <>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </>,
);
/** Three dots: more. */
export const MoreIcon = icon(<path stroke-width="2.75" d="M5 12h.01M12 12h.01M19 12h.01" />);
/** An arrow to the left: back. */
export const BackIcon = icon(<path d="M19.5 12h-15m6.5-6.5L4.5 12l6.5 6.5" />);
/** A small arrow downwards: opens a menu. */
export const DownIcon = icon(<path d="m6.5 9.5 5.5 5.5 5.5-5.5" />);
/** A small arrow to the right: goes further. */
export const RightIcon = icon(<path d="m9.5 6.5 5.5 5.5-5.5 5.5" />);
/** A cross: close, remove. */
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />);
/** A plus: add. */
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
/** A disc in a ring: today. */
export const TodayIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <circle cx="12" cy="12" r="4" fill="currentColor" stroke="none" />
  </>,
);
/** A pencil: to brief, to edit. */
export const PencilIcon = icon(
  <path d="M4.5 19.5 5.6 15 16 4.6a2 2 0 0 1 2.8 0l.6.6a2 2 0 0 1 0 2.8L9 18.4zM14.2 6.4l3.4 3.4" />,
);
/** A ticked ring: finished work. */
export const DoneIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="m8.2 12.4 2.7 2.7 5-5.4" />
  </>,
);
/** Two sliders: settings. */
export const SettingsIcon = icon(
  <>
    <path d="M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20" />
    <circle cx="15" cy="7.5" r="2.5" />
    <circle cx="9" cy="16.5" r="2.5" />
  </>,
);
/** A sheet with a folded corner: an attachment, a page. */
export const PageIcon = icon(
  <path d="M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zm0 0v5h5" />,
);
/** Two sheets: copy. */
export const CopyIcon = icon(
  <>
    <rect x="8.5" y="8.5" width="12" height="12" rx="2" />
    <path d="M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3" />
  </>,
);
/** A triangle with a mark: something needs care. */
export const WarningIcon = icon(<path d="M12 4.5 3.5 19.5h17zM12 10.5v4M12 17.2v.01" />);
/** Six dots: a handle to drag by. */
export const HandleIcon = icon(
  <path stroke-width="2.5" d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" />,
);
/** A sidebar: open it. */
export const SidebarIcon = icon(
  <>
    <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
    <path d="M14.5 4.5v15" />
  </>,
);
/** A piece of paper that flies: hand over. */
export const SendIcon = icon(<path d="M20 4 3.5 10.5l6.5 2.8m10-9.3-6.5 16.5-3.5-7.2M20 4 10 13.3" />);
/** Head and shoulders: somebody not named yet. */
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8.5" r="3.8" />
    <path d="M4.8 19.8c.9-3.6 3.7-5.5 7.2-5.5s6.3 1.9 7.2 5.5" />
  </>,
);
/** A tick: the one chosen. */
export const TickIcon = icon(<path stroke-width="2.25" d="m5.5 12.5 4.2 4.2 8.8-9.4" />);
/** A sheet with two signatures' lines and a tick: the agreement. */
export const AgreementIcon = icon(
  <>
    <path d="M18.5 12V5A1.5 1.5 0 0 0 17 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h5" />
    <path d="M9 8h6M9 12h3.5M14 17.5l2.4 2.4 4.6-5" />
  </>,
);
/** A printer. */
export const PrintIcon = icon(
  <>
    <path d="M7.5 9V4h9v5M7.5 16.5h-2A1.5 1.5 0 0 1 4 15v-4.5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5h-2" />
    <path d="M7.5 14h9v6h-9z" />
  </>,
);
/** A wall of bricks: kept apart. */
export const WallIcon = icon(
  <path d="M4 5.5h16v13H4zM4 9.8h16M4 14.2h16M9.5 5.5v4.3M15 9.8v4.4M9.5 14.2v4.3" />,
);
/** A triangle to the right: start the timer. */
export const PlayIcon = icon(<path d="M8 5.5v13l10.5-6.5z" />);
/** Two bars: paused. */
export const PauseIcon = icon(<path stroke-width="2.25" d="M9 6v12M15 6v12" />);
/** Four squares: the matrix. */
export const MatrixIcon = icon(<path d="M4.5 4.5h6v6h-6zm9 0h6v6h-6zm-9 9h6v6h-6zm9 0h6v6h-6z" />);
/** Lines of a list: procedures. */
export const ListIcon = icon(<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" />);
/** Two people: clients. */
export const PeopleIcon = icon(
  <>
    <circle cx="9" cy="8.5" r="3.25" />
    <path d="M3 19.5c.5-3.5 2.75-5.25 6-5.25s5.5 1.75 6 5.25M15.5 5.6a3.25 3.25 0 0 1 0 5.8M18 14.8c1.7.8 2.7 2.4 3 4.7" />
  </>,
);
/** A clock: hours. */
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.25" />
    <path d="M12 7v5l3.25 2" />
  </>,
);
/** Bars: insights. */
export const ChartIcon = icon(<path d="M5 19.5v-6M12 19.5v-15M19 19.5v-10" />);
