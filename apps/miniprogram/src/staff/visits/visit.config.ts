export default { navigationBarTitleText: '走访' }
