const PIXELS_PER_POINT = 96 / 72;

/** Points, as Office.js tells sizes, in CSS pixels. */
export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** CSS pixels in points, to a quarter of a point as Excel keeps them. */
export const points = (pixelCount: number): number => Math.round((pixelCount / PIXELS_PER_POINT) * 4) / 4;
