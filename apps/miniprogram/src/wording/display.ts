/** Words of the frame around every page. */
export const displayWords = {
  back: '返回',
  close: '关闭',
  retry: '再试一次',
  offline: '现在没有网络。您写的内容都在，信号好时再发。',
  textSize: '字号',
  usualText: '标准',
  largeText: '大字'
} as const
