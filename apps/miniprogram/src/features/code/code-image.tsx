import { Image } from '@tarojs/components'
import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import { accessibleImage } from '../../ui/accessible'
import { codeWords as words } from '../../wording/code'
import classes from './code-image.module.scss'

type CodeImageProps = { readonly url: string; readonly number: string; readonly large?: boolean }

/** The ticket's QR code. It stays black on white in dark mode too: cameras read it so. */
export function CodeImage({ url, number, large = false }: CodeImageProps) {
  const svg = useMemo(() => `data:image/svg+xml,${encodeURIComponent(renderSVG(url, { ecc: 'M', border: 2 }))}`, [url])
  return (
    <Image
      id="ticket-code"
      className={large ? classes.large : classes.small}
      src={svg}
      mode="aspectFit"
      {...accessibleImage(words.label(number))}
    />
  )
}
