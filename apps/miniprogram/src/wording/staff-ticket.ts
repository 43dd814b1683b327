export const staffTicketWords = {
  title: '报修单',
  timeline: '全部经过',
  headHash: '记录指纹',
  copyHeadHash: '复制记录指纹',
  headHashText: '每条记录都和前一条连在一起，改动任何一条，这个指纹就对不上。',
  photosPublic: '住户同意扫码的人看照片',
  photosPrivate: '照片不给扫码的人看',
  cancelWished: '住户申请取消，请先联系住户。'
} as const
