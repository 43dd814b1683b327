export default { navigationBarTitleText: '登录的设备' }
