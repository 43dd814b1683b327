export const readingWords = {
  loading: '正在读取',
  failed: '没有读到',
  retry: '再试一次',
  /** Above what was read before the network went. */
  asOf: (time: string) => `现在连不上，下面是${time} 的内容。`
} as const
