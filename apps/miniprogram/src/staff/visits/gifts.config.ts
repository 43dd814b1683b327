export default { navigationBarTitleText: '走访小礼品' }
