export const codeWords = {
  label: (number: string) => `单号 ${number} 的二维码`,
  save: '存到相册',
  saved: '已存到相册。',
  notSaved: '没存成。请在设置里允许访问相册，再试一次。',
  copy: '复制链接',
  copied: '链接已复制，发给家人就能看进度。',
  shareTitle: (number: string) => `办理进度 ${number}`
} as const
