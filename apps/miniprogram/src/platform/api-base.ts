/** WeChat asks for absolute addresses; which one is settled when the mini-program is built. */
export const apiBase: string = process.env.TARO_APP_API
