/** Words of the visits that concern a resident. */
export const residentVisitsWords = {
  title: '走访记录',
  visitTitle: '走访',
  link: '走访记录',
  linkText: '谁来过、打过电话、说了什么',
  none: '还没有走访记录',
  noneText: '物业来看您、打电话回访您，都会记在这里。',
  forYou: '这次走访和您有关',
  forYouText: '如果没有这回事，请告诉我们，经理会去核实，走访的人不能改。',
  ofTicket: '回访记录',
  signedOut: '登录后可以看走访记录',
  signedOutText: '谁来过、说了什么，您都能看到。',
  more: '再看更早的'
} as const
