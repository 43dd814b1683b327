export default { navigationBarTitleText: '通话记录' }
