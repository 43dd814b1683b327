export const residentMeWords = { title: '我的' } as const
