export default { navigationBarTitleText: '二维码' }
