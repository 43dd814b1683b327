export default { navigationBarTitleText: '登记同意' }
