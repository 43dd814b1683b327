export default { navigationBarTitleText: '检查清单' }
