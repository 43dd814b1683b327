export default { navigationBarTitleText: '咨询' }
