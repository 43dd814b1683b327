export const sendingWords = { unsent: '没发出去，您写的内容都在。等信号好了，再点一次就行。' } as const
