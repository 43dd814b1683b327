import type { ChosenText } from './choose-text-file'

/** The browser's own picker. One that tells nobody when it was closed leaves the promise open, and nothing waits for it. */
export function chooseTextFile(extension: string): Promise<ChosenText | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = `.${extension}`
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(undefined))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) resolve(undefined)
      else file.text().then(text => resolve({ name: file.name, text }), reject)
    })
    input.click()
  })
}
