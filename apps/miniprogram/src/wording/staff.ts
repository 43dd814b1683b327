export const staffWords = {
  today: '今日',
  me: '我的',
  employeesOnly: '供物业员工使用',
  residentsGoElsewhere: '如果您是住户，请打开“邻应”报修和查看进度。'
} as const
