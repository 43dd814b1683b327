export default { navigationBarTitleText: '记一通来电' }
