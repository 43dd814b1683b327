/** A photo of a leak must be recognisable, not printable. Source: our decision, 1600 px is what the shown copy keeps. */
export const longestSidePixels = 1600

/** Share of JPEG quality, 0..1 */
export const quality = 0.8

/** The file is no picture, or one in a format that the device cannot read. */
export class UnreadableImage extends Error {
  override readonly name = 'UnreadableImage'
}
