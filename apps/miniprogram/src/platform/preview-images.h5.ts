import { answerButton, askIn } from './open-dialog.h5'
import type { Preview } from './preview-images'
import classes from './preview-images.h5.module.scss'

export function previewImages({ urls, current, label, close }: Preview): void {
  const pictures = urls.map(url => pictureOf(url, label))
  const row = document.createElement('div')
  row.className = classes.row ?? ''
  // arrow keys move what has the focus
  row.tabIndex = 0
  row.append(...pictures)
  void askIn({ title: label, content: [row, answerButton(close, '')], large: true })
  pictures[urls.indexOf(current)]?.scrollIntoView({ inline: 'center' })
}

function pictureOf(url: string, label: string): HTMLImageElement {
  const picture = document.createElement('img')
  picture.className = classes.picture ?? ''
  picture.src = url
  picture.alt = label
  return picture
}
