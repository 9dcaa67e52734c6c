/** Colours that can be told apart without hue, on a card of their own, so that dark and light pages show the same. */
export const colours = {
  card: '#ffffff',
  ink: '#24292f',
  faint: '#57606a',
  rule: '#d0d7de',
  good: '#1a7f37',
  bad: '#cf222e',
  unsure: '#9a6700',
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number with at most one decimal, so that a figure is the same text on every machine. */
const round = (value: number): string => String(Number(value.toFixed(1)));

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function drawLine(
  from: Point,
  to: Point,
  style: { readonly colour: string; readonly width?: number; readonly dashed?: boolean },
): string {
  const dash = style.dashed === true ? ' stroke-dasharray="4 4"' : '';
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${style.colour}" stroke-width="${style.width ?? 1}"${dash}/>`;
}

export function drawText(
  at: Point,
  text: string,
  style: {
    readonly colour?: string;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly bold?: boolean;
    readonly size?: number;
  } = {},
): string {
  const weight = style.bold === true ? ' font-weight="600"' : '';
  return `<text x="${round(at.x)}" y="${round(at.y)}" fill="${style.colour ?? colours.ink}" font-size="${style.size ?? 13}" text-anchor="${style.anchor ?? 'start'}"${weight}>${escapeText(text)}</text>`;
}

export function drawDot(at: Point, colour: string): string {
  return `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="4" fill="${colour}"/>`;
}

export function drawBar(
  corner: Point,
  { width, height }: { readonly width: number; readonly height: number },
  colour: string,
): string {
  return `<rect x="${round(corner.x)}" y="${round(corner.y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;
}

export function drawPath(
  points: readonly Point[],
  colour: string,
  style: { readonly dashed?: boolean } = {},
): string {
  const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  const dash = style.dashed === true ? ' stroke-dasharray="6 5"' : '';
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2.5"${dash}/>`;
}

/** A figure with a title for those who cannot see it. */
export function drawFigure(
  size: { readonly width: number; readonly height: number },
  title: string,
  parts: readonly string[],
): string {
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif">`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${colours.card}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}
