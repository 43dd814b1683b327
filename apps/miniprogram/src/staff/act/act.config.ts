export default { navigationBarTitleText: '处理' }
