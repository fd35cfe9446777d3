/** What fills bars: a colour and a texture each, so that neither alone has to tell them apart, on screen or on paper. */

/** How many there are; more series than these begin anew. */
const COLOURS = [
  'var(--ws-green)',
  'var(--ws-blue)',
  'var(--ws-amber)',
  'var(--ws-plum)',
  'var(--ws-teal)',
  'var(--ws-brick)',
] as const;

/** The colour of a series. */
export function colourOf(series: number): string {
  return COLOURS[series % COLOURS.length] ?? COLOURS[0];
}

/** What {@link Patterns} takes; `id` is the view's own, the textures are `url(#<id>-<series>)`. */
export interface PatternsProps {
  id: string;
  count: number;
}

/** The textures of `count` series, to be placed in the drawing that uses them. */
export function Patterns({ id, count }: PatternsProps) {
  return (
    <defs>
      {Array.from({ length: count }, (_, series) => (
        <pattern
          key={series}
          id={`${id}-${series}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={series === 1 || series === 4 ? 'rotate(45)' : undefined}
        >
          <Texture series={series % COLOURS.length} colour={colourOf(series)} />
        </pattern>
      ))}
    </defs>
  );
}

/** Solid, stripes, dots, lines, a grid, hatched lightly. */
function Texture({ series, colour }: { series: number; colour: string }) {
  const ground = <rect width="8" height="8" fill={colour} fill-opacity={series === 0 ? 1 : 0.22} />;
  switch (series) {
    case 0:
      return ground;
    case 1:
      return (
        <>
          {ground}
          <rect width="4" height="8" fill={colour} />
        </>
      );
    case 2:
      return (
        <>
          {ground}
          <circle cx="4" cy="4" r="2.2" fill={colour} />
        </>
      );
    case 3:
      return (
        <>
          {ground}
          <rect width="8" height="3" fill={colour} />
        </>
      );
    case 4:
      return (
        <>
          {ground}
          <path d="M0 0H8M0 0V8" stroke={colour} stroke-width="2.5" />
        </>
      );
    default:
      return (
        <>
          {ground}
          <rect width="1.5" height="8" fill={colour} />
        </>
      );
  }
}
