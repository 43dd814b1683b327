export default { navigationBarTitleText: '走访统计' }
