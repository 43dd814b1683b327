export default { navigationBarTitleText: '记走访' }
