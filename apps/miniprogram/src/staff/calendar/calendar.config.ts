export default { navigationBarTitleText: '工作日历' }
