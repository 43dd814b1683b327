export default { navigationBarTitleText: '风险看板' }
