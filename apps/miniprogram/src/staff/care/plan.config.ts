export default { navigationBarTitleText: '关怀计划' }
