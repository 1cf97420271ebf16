<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stop training here; what is done stays</source>
        <translation>在此停止训练；已完成的保留</translation>
    </message>
    <message>
        <source>Train to the end of the run</source>
        <translation>一直训练到结束</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>慢放</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>Step on slowly by itself</source>
        <translation>自动一步一步慢慢前进</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>记号</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>打开实验文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this experiment and its run</source>
        <translation>保存这个实验及其训练过程</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>以另一个名字保存</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>忘掉最近的文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close bpsim</source>
        <translation>关闭 bpsim</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>One step on; Space too</source>
        <translation>前进一步；也可按空格键</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>One step back; Backspace too</source>
        <translation>后退一步；也可按退格键</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Go to the beginning of the run</source>
        <translation>回到训练过程的开头</translation>
    </message>
    <message>
        <source>Go to the newest update</source>
        <translation>到最新一次更新</translation>
    </message>
    <message>
        <source>Go to the newest update that is done</source>
        <translation>到已完成的最新一次更新</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>换随机种子</translation>
    </message>
    <message>
        <source>Train again with other random numbers, beside the run there is</source>
        <translation>换一组随机数重新训练，与现有的训练并列</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>钉住这次训练</translation>
    </message>
    <message>
        <source>Keep this run&apos;s curve and settings beside the next ones</source>
        <translation>保留这次训练的曲线和设置，与之后的比较</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>慢放加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>慢放减慢</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>The same start weights, nothing trained yet</source>
        <translation>初始权重不变，尚未训练</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Everything as it was opened</source>
        <translation>一切恢复到打开时的样子</translation>
    </message>
    <message>
        <source>New initial weights</source>
        <translation>换一组初始权重</translation>
    </message>
    <message>
        <source>Draw other start weights and begin a new run</source>
        <translation>重新抽取初始权重，从头开始</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>放大网络图</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>缩小网络图</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Let signals travel along the edges</source>
        <translation>让信号沿连接流动</translation>
    </message>
    <message>
        <source>Names instead of indices</source>
        <translation>用名称代替下标</translation>
    </message>
    <message>
        <source>Write δ of Director 2 with its name, not with its number</source>
        <translation>写“二处长的 δ”，用名称而不用编号</translation>
    </message>
    <message>
        <source>Keep for this experiment</source>
        <translation>为本实验保留</translation>
    </message>
    <message>
        <source>Write the chosen notation into the experiment</source>
        <translation>把所选的记号写入本实验</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Switch between English and Chinese</source>
        <translation>切换中文与英文</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Several settings from the same start, side by side</source>
        <translation>几组设置从同一起点出发，并排比较</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Large type for the whole class; . or B blanks the screen</source>
        <translation>全班可见的大字；按 . 或 B 黑屏</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>所有快捷键一览</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>关于 bpsim</translation>
    </message>
    <message>
        <source>What bpsim is</source>
        <translation>bpsim 是什么</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Go back to this run</source>
        <translation>回到这次训练</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What can be done with this run</source>
        <translation>可对这次训练做的操作</translation>
    </message>
    <message>
        <source>go back to run {name}</source>
        <translation>回到训练 {name}</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>重命名训练</translation>
    </message>
    <message>
        <source>Name of this run:</source>
        <translation>这次训练的名称：</translation>
    </message>
    <message>
        <source>new seed</source>
        <translation>换随机种子</translation>
    </message>
    <message>
        <source>Nothing in this training is random: every epoch takes the samples in the same order, so another seed gives the same run. Try the method stochastic.</source>
        <translation>这种训练没有随机性：每一轮都按相同顺序取样本，所以换种子得到同样的结果。可试试随机梯度下降。</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>当前训练</translation>
    </message>
    <message>
        <source>changed at update {places}</source>
        <translation>在第 {places} 次更新处改动过</translation>
    </message>
    <message>
        <source>diverged at update {update}</source>
        <translation>在第 {update} 次更新处发散</translation>
    </message>
    <message>
        <source>{name} is saturated</source>
        <translation>{name} 已饱和</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>mean of {square}</source>
        <translation>{square} 的平均</translation>
    </message>
    <message>
        <source>target {t} =</source>
        <translation>目标值 {t} =</translation>
    </message>
    <message>
        <source>loss {formula}</source>
        <translation>损失 {formula}</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>本批损失</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>width: size · dashed: negative · node: activation</source>
        <translation>粗细：大小 · 虚线：负 · 圆：激活值</translation>
    </message>
    <message>
        <source>width: size · colour: sign · node: activation</source>
        <translation>粗细：大小 · 颜色：正负 · 节点：激活值</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Arrow keys move over nodes and connections; Enter types over a value.</source>
        <translation>方向键在神经元与连接之间移动；回车键改写数值。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>restore the preset</source>
        <translation>恢复预设</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>change {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>change an input</source>
        <translation>修改输入</translation>
    </message>
    <message>
        <source>change a target</source>
        <translation>修改目标值</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>更换方法</translation>
    </message>
    <message>
        <source>change the layers</source>
        <translation>修改层</translation>
    </message>
    <message>
        <source>change an activation function</source>
        <translation>更换激活函数</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>删除样本</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>换一组初始权重</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Biases are not trained in this experiment.</source>
        <translation>本实验不训练偏置。</translation>
    </message>
    <message>
        <source>Thresholds are not trained in this experiment.</source>
        <translation>本实验不训练阈值。</translation>
    </message>
    <message>
        <source>Parameters marked ⊘ are frozen: they keep their value.</source>
        <translation>标有 ⊘ 的参数已冻结，数值保持不变。</translation>
    </message>
    <message>
        <source>Every parameter of this layer is frozen.</source>
        <translation>这一层的所有参数都已冻结。</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>− gradient</source>
        <translation>负梯度</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Weights and biases are averaged differently here, as in the source of this example.</source>
        <translation>这里权重与偏置的汇总方式不同，与本例的出处一致。</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>The loss fell: the same batch, the new weights.</source>
        <translation>损失下降了：同一批样本，新的权重。</translation>
    </message>
    <message>
        <source>The loss rose: this step went too far for this batch.</source>
        <translation>损失上升了：对这一批来说，这一步走得太远。</translation>
    </message>
    <message>
        <source>The loss did not change.</source>
        <translation>损失没有变化。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>target {t}</source>
        <translation>目标值 {t}</translation>
    </message>
    <message>
        <source>input {x}</source>
        <translation>输入 {x}</translation>
    </message>
    <message>
        <source>relu keeps what is positive and makes the rest 0.</source>
        <translation>ReLU 保留正数，其余变为 0。</translation>
    </message>
    <message>
        <source>leaky relu keeps what is positive and multiplies the rest by 0.01.</source>
        <translation>Leaky ReLU 保留正数，其余乘以 0.01。</translation>
    </message>
    <message>
        <source>softmax turns the layer&apos;s weighted sums into shares that add up to 1.</source>
        <translation>softmax 把这一层的加权和变成总和为 1 的份额。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>With a sigmoid and this cross-entropy {slope} cancels: {delta} is the error {error}.</source>
        <translation>sigmoid 配合这种交叉熵时 {slope} 被约去：{delta} 就是输出误差 {error}。</translation>
    </message>
    <message>
        <source>With softmax and this cross-entropy everything cancels but the error {error}.</source>
        <translation>softmax 配合这种交叉熵时，只剩下输出误差 {error}。</translation>
    </message>
    <message>
        <source>Saturated: the slope is almost 0, so almost nothing is passed back.</source>
        <translation>饱和：斜率几乎为 0，几乎没有误差能传回去。</translation>
    </message>
    <message>
        <source>z is greater than 0: the slope is 1.</source>
        <translation>z 大于 0：斜率为 1。</translation>
    </message>
    <message>
        <source>z is not greater than 0: the slope is 0.</source>
        <translation>z 不大于 0：斜率为 0。</translation>
    </message>
    <message>
        <source>z is not greater than 0: the slope is 0.01.</source>
        <translation>z 不大于 0：斜率为 0.01。</translation>
    </message>
    <message>
        <source>By its schedule the learning rate is {rate} in this epoch; in the first it is {first}.</source>
        <translation>按学习率计划，本轮的学习率是 {rate}；第一轮是 {first}。</translation>
    </message>
    <message>
        <source>g is the gradient of the loss and what L1 and L2 regularisation add to it.</source>
        <translation>g 是损失的梯度加上 L1、L2 正则化的部分。</translation>
    </message>
    <message>
        <source>The optimizer remembers {names} of every parameter; at the start it is 0.</source>
        <translation>优化器为每个参数记住 {names}；开始时为 0。</translation>
    </message>
    <message>
        <source>{delta} uses the OLD weights: the update comes after the whole backward pass.</source>
        <translation>{delta} 使用旧权重：反向传播全部完成之后才更新。</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>THIS UPDATE</source>
        <translation>本次更新</translation>
    </message>
    <message>
        <source>Steps of this update</source>
        <translation>本次更新的各步</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… 另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open an experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>要先保存修改吗？</translation>
    </message>
    <message>
        <source>Otherwise what you edited is lost.</source>
        <translation>否则所做的修改将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>bpsim experiments (*.json)</source>
        <translation>bpsim 实验 (*.json)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>blank the screen while presenting</source>
        <translation>演示时黑屏</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>关于 bpsim</translation>
    </message>
    <message>
        <source>See backpropagation: every number of a forward and a backward pass, and where it came from.</source>
        <translation>看见反向传播：前向与反向传播的每一个数，以及它从何而来。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>loss by activation</source>
        <translation>损失对激活值的偏导</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>误差项 δ</translation>
    </message>
    <message>
        <source>loss by weighted sum</source>
        <translation>损失对加权和的偏导</translation>
    </message>
    <message>
        <source>loss by activation, sign turned</source>
        <translation>损失对激活值的负偏导</translation>
    </message>
    <message>
        <source>gradient, sign turned</source>
        <translation>负梯度</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>new threshold</source>
        <translation>新阈值</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>new bias</source>
        <translation>新偏置</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>new weight</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>remembered by the optimizer</source>
        <translation>优化器记住的值</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>full loss</source>
        <translation>全体样本损失</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>本批损失</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>after {update} updates</source>
        <translation>更新 {update} 次之后</translation>
    </message>
    <message>
        <source>batch loss {loss}</source>
        <translation>本批损失 {loss}</translation>
    </message>
    <message>
        <source>full loss {loss}</source>
        <translation>全体样本损失 {loss}</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>对数坐标：每个十倍占同样的高度</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Show the whole curve again</source>
        <translation>重新显示整条曲线</translation>
    </message>
    <message>
        <source>Press Run or step on: the loss of every update appears here.</source>
        <translation>按“训练”或“下一步”：每次更新的损失都会出现在这里。</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} is not in the batch of this update.</source>
        <translation>{name} 不在本次更新的批中。</translation>
    </message>
    <message>
        <source>From update {update} on. What was done before stays; the old way on is the pale curve.</source>
        <translation>从第 {update} 次更新处继续。之前的保留不变；原来的走向显示为浅色曲线。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>Standard: δ = ∂L/∂z</source>
        <translation>标准：δ = ∂L/∂z</translation>
    </message>
    <message>
        <source>Tutorial 000: δ = ∂C/∂a, weights from layer 0</source>
        <translation>教程 000：δ = ∂C/∂a，权重从第 0 层记起</translation>
    </message>
    <message>
        <source>Tutorial 001: net, h, y, W, V, E</source>
        <translation>教程 001：net、h、y、W、V、E</translation>
    </message>
    <message>
        <source>Tutorial 002: δ = −∂L/∂z, w + lr × …</source>
        <translation>教程 002：δ = −∂L/∂z，w + lr × …</translation>
    </message>
    <message>
        <source>Nielsen: columns, wⱼₖ from k to j</source>
        <translation>Nielsen：列向量，wⱼₖ 从 k 指向 j</translation>
    </message>
    <message>
        <source>Zhou Zhihua: thresholds θ, error terms g and e</source>
        <translation>周志华：阈值 θ，误差项 g 与 e</translation>
    </message>
    <message>
        <source>keep the notation</source>
        <translation>保留记号</translation>
    </message>
    <message>
        <source>As the source writes it ({name})</source>
        <translation>按原教程的写法（{name}）</translation>
    </message>
    <message>
        <source>Notation: {name}</source>
        <translation>记号：{name}</translation>
    </message>
</context>
<context>
    <name>Phrasing</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Check: a new forward pass</source>
        <translation>检验：再做一次前向传播</translation>
    </message>
    <message>
        <source>inputs and batch</source>
        <translation>输入与批</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>加权和 z</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>激活值 a</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>derivative of the loss by the activation</source>
        <translation>损失对激活值的偏导</translation>
    </message>
    <message>
        <source>derivative of the activation function</source>
        <translation>激活函数的导数</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>误差项 δ</translation>
    </message>
    <message>
        <source>gradients of the weights and the bias</source>
        <translation>权重与偏置的梯度</translation>
    </message>
    <message>
        <source>new weights and biases</source>
        <translation>新的权重与偏置</translation>
    </message>
    <message>
        <source>the loss with the new weights</source>
        <translation>新权重下的损失</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
</context>
<context>
    <name>Predictions</name>
    <message>
        <source>PREDICTIONS</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>must end in .png, not {value}</source>
        <translation>必须以 .png 结尾，而不是 {value}</translation>
    </message>
    <message>
        <source>must be from 0 to {last}, the frames of one update, not {value}</source>
        <translation>必须在 0 到 {last}（一次更新的步数）之间，而不是 {value}</translation>
    </message>
    <message>
        <source>cannot be reached: training diverges at update {stop}</source>
        <translation>无法到达：训练在第 {stop} 次更新时发散</translation>
    </message>
    <message>
        <source>is not a training setting; these are: {choices}</source>
        <translation>不是训练设置；可用的有：{choices}</translation>
    </message>
    <message>
        <source>must be a finite number, not {value}</source>
        <translation>必须是有限的数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be greater than {minimum}, not {value}</source>
        <translation>必须大于 {minimum}，而不是 {value}</translation>
    </message>
    <message>
        <source>must be at least {minimum}, not {value}</source>
        <translation>至少为 {minimum}，而不是 {value}</translation>
    </message>
    <message>
        <source>must be less than 1, not {value}</source>
        <translation>必须小于 1，不能是 {value}</translation>
    </message>
    <message>
        <source>must be a whole number from {minimum} to {maximum}, not {value}</source>
        <translation>必须是 {minimum} 到 {maximum} 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be one of {choices}, not {value}</source>
        <translation>必须是 {choices} 之一，而不是 {value}</translation>
    </message>
    <message>
        <source>must be true or false, not {value}</source>
        <translation>必须是 true 或 false，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a list of parameter names like w[1][0,1], not {value}</source>
        <translation>必须是形如 w[1][0,1] 的参数名列表，而不是 {value}</translation>
    </message>
    <message>
        <source>must be &apos;all&apos; or from 1 to {count}, the number of samples, not {value}</source>
        <translation>必须是 all 或 1 到 {count}（样本数）之间的数，而不是 {value}</translation>
    </message>
    <message>
        <source>needs at least one sample</source>
        <translation>至少需要一个样本</translation>
    </message>
    <message>
        <source>must have the shape {expected}, not {shape}</source>
        <translation>形状必须是 {expected}，而不是 {shape}</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>含有不是有限数的值</translation>
    </message>
    <message>
        <source>&apos;{loss}&apos; needs the output activation &apos;{expected}&apos;, not &apos;{value}&apos;</source>
        <translation>损失 {loss} 需要输出层激活函数 {expected}，而不是 {value}</translation>
    </message>
    <message>
        <source>with the loss &apos;cce&apos; each sample&apos;s targets must be probabilities that sum to 1</source>
        <translation>使用 cce 损失时，每个样本的目标值必须是总和为 1 的概率</translation>
    </message>
    <message>
        <source>with the loss &apos;bce&apos; every target must lie from 0 to 1</source>
        <translation>使用 bce 损失时，每个目标值必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>needs an input layer and at least one more, not {count} layers</source>
        <translation>需要输入层和至少另一层，而不是 {count} 层</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1, not {value}</source>
        <translation>必须是至少为 1 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>{count} parameters are more than the {limit} that fit here</source>
        <translation>{count} 个参数超过了上限 {limit}</translation>
    </message>
    <message>
        <source>needs one activation for each of the {expected} computing layers, not {count}</source>
        <translation>{expected} 个计算层各需一个激活函数，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must name a parameter of this network, like w[1][0,0] or b[{depth}][0], not {value}</source>
        <translation>必须是本网络的参数名，如 w[1][0,0] 或 b[{depth}][0]，而不是 {value}</translation>
    </message>
    <message>
        <source>this network has {expected} parameters, not {count}</source>
        <translation>这个网络有 {expected} 个参数，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must be a number like 0.5, not {value}</source>
        <translation>必须是像 0.5 这样的数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a whole number, without point or comma, not {value}</source>
        <translation>必须是不带小数点和逗号的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>with this loss a target must lie from 0 to 1, not {value}</source>
        <translation>使用这种损失时目标值必须在 0 到 1 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>this method needs more samples than the {count} there are</source>
        <translation>这种方法需要的样本多于现有的 {count} 个</translation>
    </message>
    <message>
        <source>input and output layer have the width of the data: {expected}</source>
        <translation>输入层与输出层的宽度由数据决定：{expected}</translation>
    </message>
    <message>
        <source>is damaged or cut off: not JSON at line {line}, column {column}</source>
        <translation>已损坏或不完整：第 {line} 行第 {column} 列不是 JSON</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>含有位数过多的数</translation>
    </message>
    <message>
        <source>is nested too deeply for an experiment</source>
        <translation>嵌套过深，不是实验文件</translation>
    </message>
    <message>
        <source>holds {value}; every number must be finite</source>
        <translation>含有 {value}；每个数都必须有限</translation>
    </message>
    <message>
        <source>stands twice in the file</source>
        <translation>在文件中出现了两次</translation>
    </message>
    <message>
        <source>must be an object in braces, not {value}</source>
        <translation>必须是花括号中的对象，而不是 {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be a single value, not {value}</source>
        <translation>必须是单个值，而不是 {value}</translation>
    </message>
    <message>
        <source>is not a known field; known here: {choices}</source>
        <translation>不是已知的字段；这里可用：{choices}</translation>
    </message>
    <message>
        <source>must be a whole number of at least {minimum}, not {value}</source>
        <translation>必须是至少为 {minimum} 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a number, not {value}</source>
        <translation>必须是数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {value}</source>
        <translation>必须是方括号中的列表，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a text in quotation marks, not {value}</source>
        <translation>必须是引号中的文字，而不是 {value}</translation>
    </message>
    <message>
        <source>is {count} characters long; at most {limit} fit</source>
        <translation>有 {count} 个字符；最多 {limit} 个</translation>
    </message>
    <message>
        <source>must have {expected} values, not {count}</source>
        <translation>必须有 {expected} 个值，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must have {expected} rows, not {count}</source>
        <translation>必须有 {expected} 行，而不是 {count} 行</translation>
    </message>
    <message>
        <source>is neither a file nor a preset; presets are: {choices}</source>
        <translation>既不是文件也不是预设；预设有：{choices}</translation>
    </message>
    <message>
        <source>is not a preset; these are: {choices}</source>
        <translation>不是预设；预设有：{choices}</translation>
    </message>
    <message>
        <source>is too large; an experiment has at most {limit} MB</source>
        <translation>文件过大；实验文件最大 {limit} MB</translation>
    </message>
    <message>
        <source>is not a text in UTF-8 (byte {position})</source>
        <translation>不是 UTF-8 文本（第 {position} 字节）</translation>
    </message>
    <message>
        <source>must name every node: {expected} a layer, not {count}</source>
        <translation>必须为每个神经元命名：各层 {expected} 个，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must name every sample: {expected}, not {count}</source>
        <translation>必须为每个样本命名：{expected} 个，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must have at most {limit} lanes, not {count}</source>
        <translation>最多 {limit} 条赛道，不能是 {count} 条</translation>
    </message>
    <message>
        <source>was written by a newer bpsim (format {version}); this one reads up to {known}</source>
        <translation>由更新版本的 bpsim 写成（格式 {version}）；本程序最高能读 {known}</translation>
    </message>
    <message>
        <source>needs one entry for each of the {expected} computing layers, not {count}</source>
        <translation>{expected} 个计算层各需一项，而不是 {count} 项</translation>
    </message>
    <message>
        <source>must be at most {head}, the updates that were done, not {value}</source>
        <translation>至多为已完成的更新次数 {head}，而不是 {value}</translation>
    </message>
    <message>
        <source>the first leg starts at update 0, each next one later</source>
        <translation>第一段从第 0 次更新开始，之后各段依次更晚</translation>
    </message>
    <message>
        <source>must be at most {limit}, the leg&apos;s start, not {value}</source>
        <translation>至多为该段的起点 {limit}，而不是 {value}</translation>
    </message>
    <message>
        <source>{value} cannot be reached: training diverges at update {stop}</source>
        <translation>无法到达 {value}：训练在第 {stop} 次更新时发散</translation>
    </message>
    <message>
        <source>must have the form NAME: KEY=VALUE;KEY=VALUE, not {value}</source>
        <translation>必须形如 名称: 设置=值;设置=值，不能是 {value}</translation>
    </message>
    <message>
        <source>must have the form KEY=VALUE, not {value}</source>
        <translation>必须写成 KEY=VALUE，而不是 {value}</translation>
    </message>
    <message>
        <source>must be the same in all lanes of a race; change it for the whole experiment</source>
        <translation>在竞赛的所有赛道中必须相同；请为整个实验更改它</translation>
    </message>
    <message>
        <source>is not a setting of a lane; these are: {choices}</source>
        <translation>不是赛道的设置；可用的有：{choices}</translation>
    </message>
    <message>
        <source>a race needs at least one lane</source>
        <translation>竞赛至少需要一条赛道</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>diverged at update {update}</source>
        <translation>在第 {update} 次更新处发散</translation>
    </message>
    <message>
        <source>The loss of update {update} is not a finite number; this lane stays where it is.</source>
        <translation>第 {update} 次更新的损失不是有限数；这条赛道停在原处。</translation>
    </message>
    <message>
        <source>saturated: f′(z) at most {derivative}</source>
        <translation>饱和：f′(z) 至多 {derivative}</translation>
    </message>
    <message>
        <source>Saturated, not diverged: {count} samples are answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>饱和而非发散：{count} 个样本的输出是错的，但 f′(z) 至多为 {derivative}，权重几乎不动。</translation>
    </message>
    <message>
        <source>stopped: the loss reached its target</source>
        <translation>已停止：损失达到目标</translation>
    </message>
    <message>
        <source>stopped: parameters hardly change</source>
        <translation>已停止：参数几乎不再变化</translation>
    </message>
    <message>
        <source>New lane: all settings as they are, but</source>
        <translation>新赛道：设置与当前相同，只改</translation>
    </message>
    <message>
        <source>The setting that the lane changes</source>
        <translation>这条赛道要改的设置</translation>
    </message>
    <message>
        <source>The setting&apos;s value in this lane</source>
        <translation>该设置在这条赛道中的值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>第 {epoch} / {epochs} 轮</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stop here; what is done stays (R)</source>
        <translation>停在这里；已完成的保留 (R)</translation>
    </message>
    <message>
        <source>Train all lanes to the end (R)</source>
        <translation>所有赛道训练到底 (R)</translation>
    </message>
    <message>
        <source>← Single network</source>
        <translation>← 单个网络</translation>
    </message>
    <message>
        <source>Leave the race; it stays as it is</source>
        <translation>离开竞赛；竞赛保持现状</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>All lanes back to the same start</source>
        <translation>所有赛道回到同一起点</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>Every lane passes over all samples once more (Page Down)</source>
        <translation>每条赛道把全部样本再过一轮 (Page Down)</translation>
    </message>
    <message>
        <source>+ Lane</source>
        <translation>+ 赛道</translation>
    </message>
    <message>
        <source>One more lane, with one setting changed</source>
        <translation>再加一条赛道，改一项设置</translation>
    </message>
    <message>
        <source>{epochs} epochs · {updates} updates</source>
        <translation>{epochs} 轮 · {updates} 次更新</translation>
    </message>
    <message>
        <source>outputs {values}</source>
        <translation>输出 {values}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Remove this lane</source>
        <translation>删除这条赛道</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>赛道名称</translation>
    </message>
    <message>
        <source>add a lane</source>
        <translation>添加赛道</translation>
    </message>
    <message>
        <source>remove a lane</source>
        <translation>删除赛道</translation>
    </message>
    <message>
        <source>rename a lane</source>
        <translation>重命名赛道</translation>
    </message>
</context>
<context>
    <name>RaceChart</name>
    <message>
        <source>updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation>已用样本数</translation>
    </message>
    <message>
        <source>How often the weights were changed</source>
        <translation>权重更改了多少次</translation>
    </message>
    <message>
        <source>How often all samples were used</source>
        <translation>全部样本用过几遍</translation>
    </message>
    <message>
        <source>How many samples were looked at: the work done</source>
        <translation>一共看过多少个样本：所做的工作量</translation>
    </message>
    <message>
        <source>FULL LOSS</source>
        <translation>全体样本损失</translation>
    </message>
    <message>
        <source>over</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>对数轴：每个十倍的高度相同</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>{name} is saturated: {count} samples are answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} 已饱和：{count} 个样本回答错误，但 {slope} 至多为 {derivative}，权重几乎不再变化。请从头用较小的学习率再试。</translation>
    </message>
    <message>
        <source>Training diverged: the loss of update {update} is not a finite number. Go back and try a smaller learning rate.</source>
        <translation>训练发散：第 {update} 次更新的损失不是有限的数。请退回去，用较小的学习率再试。</translation>
    </message>
    <message>
        <source>Stopped after {update} updates: the full loss reached the target.</source>
        <translation>更新 {update} 次后停止：全体样本损失已达到目标。</translation>
    </message>
    <message>
        <source>Stopped after update {update}: no parameter changed by more than the threshold.</source>
        <translation>第 {update} 次更新后停止：没有参数的变化超过阈值。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The data give this layer its width.</source>
        <translation>这一层的宽度由数据决定。</translation>
    </message>
    <message>
        <source>neurons in layer {layer}</source>
        <translation>第 {layer} 层的神经元数</translation>
    </message>
    <message>
        <source>activation function of layer {layer}</source>
        <translation>第 {layer} 层的激活函数</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
    <message>
        <source>this update&apos;s batch: {names}</source>
        <translation>本次更新的批：{names}</translation>
    </message>
    <message>
        <source>shown: {name}</source>
        <translation>正在显示：{name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>＋ 样本</translation>
    </message>
    <message>
        <source>add a sample, a copy of the last one</source>
        <translation>添加一个样本（复制最后一个）</translation>
    </message>
    <message>
        <source>− sample</source>
        <translation>− 样本</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>How new initial weights are drawn.</source>
        <translation>新的初始权重如何抽取。</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>换一组初始权重</translation>
    </message>
    <message>
        <source>Draw all weights anew; the run begins again at its start.</source>
        <translation>重新抽取所有权重，训练从头开始。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>About this experiment</source>
        <translation>关于这个实验</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>remove the last hidden layer</source>
        <translation>去掉最后一个隐藏层</translation>
    </message>
    <message>
        <source>add a hidden layer</source>
        <translation>添加一个隐藏层</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>last batch</source>
        <translation>最后一批</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>bias reduction</source>
        <translation>偏置汇总</translation>
    </message>
    <message>
        <source>train biases</source>
        <translation>训练偏置</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>updates per epoch</source>
        <translation>每轮更新数</translation>
    </message>
    <message>
        <source>stop at loss</source>
        <translation>损失低于则停</translation>
    </message>
    <message>
        <source>stop at change</source>
        <translation>变化小于则停</translation>
    </message>
    <message>
        <source>weight seed</source>
        <translation>权重种子</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>momentum μ</source>
        <translation>动量 μ</translation>
    </message>
    <message>
        <source>decay ρ</source>
        <translation>衰减 ρ</translation>
    </message>
    <message>
        <source>beta β₁</source>
        <translation>系数 β₁</translation>
    </message>
    <message>
        <source>beta β₂</source>
        <translation>系数 β₂</translation>
    </message>
    <message>
        <source>epsilon ε</source>
        <translation>小常数 ε</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>schedule epochs</source>
        <translation>计划轮数</translation>
    </message>
    <message>
        <source>schedule factor</source>
        <translation>计划倍数</translation>
    </message>
    <message>
        <source>L1 penalty λ₁</source>
        <translation>L1 正则 λ₁</translation>
    </message>
    <message>
        <source>L2 penalty λ₂</source>
        <translation>L2 正则 λ₂</translation>
    </message>
    <message>
        <source>How far one sample&apos;s output is from its target. Binary cross-entropy brings sigmoid, categorical cross-entropy brings softmax to the output layer.</source>
        <translation>一个样本的输出与目标值相差多少。二元交叉熵会把输出层设为 sigmoid，多类交叉熵会设为 softmax。</translation>
    </message>
    <message>
        <source>An update subtracts the learning rate times the gradient.</source>
        <translation>每次更新减去学习率乘以梯度。</translation>
    </message>
    <message>
        <source>How many samples one update uses: a number, or all.</source>
        <translation>一次更新用多少样本：一个数，或“全部”。</translation>
    </message>
    <message>
        <source>The order in which an epoch takes the samples.</source>
        <translation>一轮中取样本的顺序。</translation>
    </message>
    <message>
        <source>When the samples do not divide evenly: use the rest, or leave it out.</source>
        <translation>样本不能整除时：使用余下的，或舍去。</translation>
    </message>
    <message>
        <source>The samples of a batch: their losses and gradients are averaged or added.</source>
        <translation>一批样本的损失与梯度取平均或相加。</translation>
    </message>
    <message>
        <source>How often a whole run passes over the data.</source>
        <translation>整个训练遍历数据多少轮。</translation>
    </message>
    <message>
        <source>The same seed gives the same random order again.</source>
        <translation>相同的种子再现相同的随机顺序。</translation>
    </message>
    <message>
        <source>Other than the weights only to reproduce a published calculation.</source>
        <translation>只有为了重现已发表的计算才与权重不同。</translation>
    </message>
    <message>
        <source>Off: biases keep their values, only weights are updated.</source>
        <translation>关闭时偏置不变，只更新权重。</translation>
    </message>
    <message>
        <source>Parameters that keep their value: names like w[1][0,1] or b[2][0], with ; between.</source>
        <translation>保持不变的参数：形如 w[1][0,1] 或 b[2][0]，用 ; 分隔。</translation>
    </message>
    <message>
        <source>With replacement there is no pass over the data: so many updates count as an epoch.</source>
        <translation>有放回抽样没有“遍历一遍”：这么多次更新算一轮。</translation>
    </message>
    <message>
        <source>A run stops once the full loss is at most this.</source>
        <translation>全体样本损失不超过此值时停止。</translation>
    </message>
    <message>
        <source>A run stops once no parameter changes by this much in an update.</source>
        <translation>一次更新中没有参数变化达到此值时停止。</translation>
    </message>
    <message>
        <source>The same seed draws the same initial weights again.</source>
        <translation>相同的种子抽出相同的初始权重。</translation>
    </message>
    <message>
        <source>How a gradient becomes a change of the weights.</source>
        <translation>梯度怎样变成权重的改变。</translation>
    </message>
    <message>
        <source>How much of its last step every weight keeps, from 0 to below 1.</source>
        <translation>每个权重保留上一步的多少，从 0 到小于 1。</translation>
    </message>
    <message>
        <source>How much of the average of its squared gradients a weight keeps.</source>
        <translation>权重的梯度平方平均值保留多少。</translation>
    </message>
    <message>
        <source>How much of the average of its gradients a weight keeps.</source>
        <translation>权重的梯度平均值保留多少。</translation>
    </message>
    <message>
        <source>A small number added to the root, so that nothing is divided by 0.</source>
        <translation>加在根号上的小数，避免除以 0。</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch.</source>
        <translation>学习率怎样随轮数变化。</translation>
    </message>
    <message>
        <source>So many epochs multiply the learning rate by the factor; with the cosine it stays there.</source>
        <translation>每过这么多轮，学习率乘一次倍数；余弦计划到此为止不再变化。</translation>
    </message>
    <message>
        <source>What the schedule multiplies the learning rate by.</source>
        <translation>学习率计划所乘的倍数。</translation>
    </message>
    <message>
        <source>L1 regularisation adds λ₁ · sign(w) to every weight&apos;s gradient: 0 is off.</source>
        <translation>L1 正则化给每个权重的梯度加上 λ₁ · sign(w)；0 表示关闭。</translation>
    </message>
    <message>
        <source>L2 regularisation (weight decay) adds λ₂ · w to every weight&apos;s gradient: 0 is off.</source>
        <translation>L2 正则化（权重衰减）给每个权重的梯度加上 λ₂ · w；0 表示关闭。</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ 平方误差</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>多类交叉熵</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>with replacement</source>
        <translation>有放回抽样</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>as weights</source>
        <translation>与权重相同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>one at a time, in order</source>
        <translation>逐样本（按顺序）</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Batch gradient descent: every update uses all samples.</source>
        <translation>批量梯度下降：每次更新使用全部样本。</translation>
    </message>
    <message>
        <source>Mini-batch gradient descent: an update uses some of the samples.</source>
        <translation>小批量梯度下降：每次更新使用一部分样本。</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: an update uses one sample, taken at random.</source>
        <translation>随机梯度下降：每次更新使用随机抽取的一个样本。</translation>
    </message>
    <message>
        <source>One sample at a time, always in the same order. Not stochastic: nothing here is random.</source>
        <translation>逐样本，顺序不变。并非随机梯度下降：这里没有随机性。</translation>
    </message>
    <message>
        <source>A combination of batch size and order without a name of its own.</source>
        <translation>批大小与顺序的一种没有专名的组合。</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>全为零</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation>全相等</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>No effect with the present batch size and order.</source>
        <translation>在当前批大小与顺序下不起作用。</translation>
    </message>
    <message>
        <source>less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>one pass</source>
        <translation>一遍</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>输入：{name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>目标值：{name}</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page}（Ctrl+{number}）</translation>
    </message>
</context>
<context>
    <name>StepSize</name>
    <message>
        <source>calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>node</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>sample {number} of {count}: {name}</source>
        <translation>样本 {number}/{count}：{name}</translation>
    </message>
    <message>
        <source>{count} updates done</source>
        <translation>已更新 {count} 次</translation>
    </message>
    <message>
        <source>in update {number}</source>
        <translation>正在第 {number} 次更新</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>第 {number}/{count} 步</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>batch: {names}</source>
        <translation>批：{names}</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Type the number of an update and press Enter</source>
        <translation>输入更新的序号并按回车</translation>
    </message>
    <message>
        <source>Go to update</source>
        <translation>跳到更新</translation>
    </message>
    <message>
        <source>Drag to any update that is done</source>
        <translation>拖到任何已完成的更新</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Which sample of the batch the diagram shows</source>
        <translation>网络图显示本批中的哪个样本</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Slow play: {speed} steps a second</source>
        <translation>慢放：每秒 {speed} 步</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>预设 ▾</translation>
    </message>
    <message>
        <source>Reset ▾</source>
        <translation>重置 ▾</translation>
    </message>
    <message>
        <source>Open one of the networks that come with bpsim</source>
        <translation>打开自带的一个网络</translation>
    </message>
    <message>
        <source>Begin again: three ways</source>
        <translation>重新开始：三种方式</translation>
    </message>
    <message>
        <source>step by</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>一步走多远</translation>
    </message>
    <message>
        <source>in 6 s</source>
        <translation>约 6 秒</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>How fast Run goes: the whole run in about six seconds, or as fast as possible</source>
        <translation>训练的快慢：约六秒走完全程，或尽可能快</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>initial {name}</source>
        <translation>初始 {name}</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Begin a new run from 0 with this value</source>
        <translation>用这个值从头开始新的训练</translation>
    </message>
    <message>
        <source>Spring back</source>
        <translation>弹回</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>一切保持原样（Esc）</translation>
    </message>
    <message>
        <source>What if {what} were {value} from the very start?</source>
        <translation>如果从一开始 {what} 就是 {value}？</translation>
    </message>
    <message>
        <source>This run: {loss}.</source>
        <translation>当前训练：{loss}。</translation>
    </message>
    <message>
        <source>{name} would be saturated.</source>
        <translation>{name} 会饱和。</translation>
    </message>
    <message>
        <source>It would diverge at update {update}.</source>
        <translation>会在第 {update} 次更新处发散。</translation>
    </message>
    <message>
        <source>Full loss after {updates} updates: {loss}.</source>
        <translation>{updates} 次更新后全体样本损失：{loss}。</translation>
    </message>
    <message>
        <source>Only the first {updates} updates are tried; full loss there: {loss}.</source>
        <translation>只试算了前 {updates} 次更新；那里的全体样本损失：{loss}。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
</context>
</TS>
