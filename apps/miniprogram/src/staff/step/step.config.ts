export default { navigationBarTitleText: '记一步' }
