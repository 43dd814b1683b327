export const photoWords = {
  add: '拍照或选照片',
  takePhoto: '拍照',
  preparing: '正在处理照片…',
  chosen: '已选的照片',
  photoAt: (position: number) => `第 ${position} 张照片`,
  remove: (position: number) => `去掉第 ${position} 张照片`,
  /** Under the picker. */
  count: (chosen: number, limit: number) => `已选 ${chosen} 张，最多 ${limit} 张`,
  unreadable: (count: number) => `有 ${count} 张打不开，没有加进来。请用相机直接拍，或截图后再选。`,
  onTheWay: (sent: number, total: number, share: number) => `照片正在上传：已保存 ${sent} 张，共 ${total} 张（${share}%）`,
  waiting: (waiting: number) => `${waiting} 张照片还没传上，已为您保存。信号好时会自动再发。`,
  refused: (sentence: string) => `有照片没收下：${sentence}`,
  lost: '有照片在发出前被手机清掉了，请重新拍一张，用“留言”告诉我们。',
  retry: '现在再发',
  dismiss: '知道了'
} as const
