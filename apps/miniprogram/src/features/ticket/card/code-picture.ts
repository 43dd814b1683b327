import { renderSVG } from 'uqr'

/** The picture of a code as a data address, black on white also in the dark, since scanners want it so. */
export function codePicture(url: string): string {
  const svg = renderSVG(url, { ecc: 'M', border: 2, blackColor: '#000', whiteColor: '#fff' })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
