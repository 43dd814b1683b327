export default { navigationBarTitleText: '报修单' }
