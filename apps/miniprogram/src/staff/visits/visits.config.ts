export default { navigationBarTitleText: '走访记录' }
