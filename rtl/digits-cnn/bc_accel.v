// bc_accel: a network 8x8x1-16C3-MP2-32C3-MP2-10, inputs of 8 bits, for ecp5; weights in ROM, of the model with SHA-256
// 86b18f43486bc6cb35e2972b15175e1cae97cb18f554d34fede6a70e6d049163
// Made by bc_hw 0.1.0; whoever generated it may use it under any terms.
// bc-hw gen-rtl model.bchw --family ecp5 --fold FILE, with this FILE:
// {"layers": [{"simd": 9, "pe": 1, "engine": "pairs", "group": 1, "requantisers": 1}, {"simd": 4}, {"simd": 16, "pe": 3, "engine": "pairs", "group": 2, "requantisers": 1}, {"simd": 2}, {"simd": 2, "pe": 1, "engine": "pairs", "group": 1, "requantisers": 1}]}

/* verilator lint_save */
/* verilator lint_off WIDTH */
/* verilator lint_off CMPCONST */
/* verilator lint_off UNSIGNED */
/* verilator lint_off LITENDIAN */
/* verilator lint_off UNDRIVEN */
/* verilator lint_off UNUSED */
/* verilator lint_off DECLFILENAME */

module bc_accel(clk, rst, s_axis_tdata, s_axis_tvalid, s_axis_tready, s_axis_tlast, m_axis_tdata, m_axis_tvalid, m_axis_tready, m_axis_tlast, status_packet_error);
  wire [16:0] \$1 ;
  wire available;
  wire \available$48 ;
  wire \available$54 ;
  wire \available$60 ;
  wire \available$66 ;
  wire \available$72 ;
  input clk;
  wire clk;
  wire enable;
  wire error;
  wire [4:0] give;
  wire [4:0] \give$49 ;
  wire [3:0] \give$55 ;
  wire [3:0] \give$61 ;
  wire \give$67 ;
  wire \give$73 ;
  wire [7:0] i__payload;
  wire [5:0] \i__payload$15 ;
  wire \i__payload$15.fold_last ;
  wire \i__payload$15.image_last ;
  wire [3:0] \i__payload$15.lanes ;
  wire [3:0] \i__payload$15.lanes[0] ;
  wire [17:0] \i__payload$19 ;
  wire \i__payload$19.fold_last ;
  wire \i__payload$19.image_last ;
  wire [15:0] \i__payload$19.lanes ;
  wire [3:0] \i__payload$19.lanes[0] ;
  wire [3:0] \i__payload$19.lanes[1] ;
  wire [3:0] \i__payload$19.lanes[2] ;
  wire [3:0] \i__payload$19.lanes[3] ;
  wire [5:0] \i__payload$23 ;
  wire \i__payload$23.fold_last ;
  wire \i__payload$23.image_last ;
  wire [3:0] \i__payload$23.lanes ;
  wire [3:0] \i__payload$23.lanes[0] ;
  wire [9:0] \i__payload$27 ;
  wire \i__payload$27.fold_last ;
  wire \i__payload$27.image_last ;
  wire [7:0] \i__payload$27.lanes ;
  wire [3:0] \i__payload$27.lanes[0] ;
  wire [3:0] \i__payload$27.lanes[1] ;
  wire [13:0] \i__payload$31 ;
  wire \i__payload$31.fold_last ;
  wire \i__payload$31.image_last ;
  wire [11:0] \i__payload$31.lanes ;
  wire [11:0] \i__payload$31.lanes[0] ;
  wire [16:0] \i__payload$35 ;
  wire [3:0] \i__payload$35.index ;
  wire \i__payload$35.last ;
  wire [11:0] \i__payload$35.scores ;
  wire [11:0] \i__payload$35.scores[0] ;
  wire i__valid;
  wire \i__valid$17 ;
  wire \i__valid$21 ;
  wire \i__valid$25 ;
  wire \i__valid$29 ;
  wire \i__valid$33 ;
  wire \i__valid$37 ;
  output [31:0] m_axis_tdata;
  wire [31:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  wire [7:0] o__payload;
  wire [5:0] \o__payload$16 ;
  wire \o__payload$16.fold_last ;
  wire \o__payload$16.image_last ;
  wire [3:0] \o__payload$16.lanes ;
  wire [3:0] \o__payload$16.lanes[0] ;
  wire [17:0] \o__payload$20 ;
  wire \o__payload$20.fold_last ;
  wire \o__payload$20.image_last ;
  wire [15:0] \o__payload$20.lanes ;
  wire [3:0] \o__payload$20.lanes[0] ;
  wire [3:0] \o__payload$20.lanes[1] ;
  wire [3:0] \o__payload$20.lanes[2] ;
  wire [3:0] \o__payload$20.lanes[3] ;
  wire [5:0] \o__payload$24 ;
  wire \o__payload$24.fold_last ;
  wire \o__payload$24.image_last ;
  wire [3:0] \o__payload$24.lanes ;
  wire [3:0] \o__payload$24.lanes[0] ;
  wire [9:0] \o__payload$28 ;
  wire \o__payload$28.fold_last ;
  wire \o__payload$28.image_last ;
  wire [7:0] \o__payload$28.lanes ;
  wire [3:0] \o__payload$28.lanes[0] ;
  wire [3:0] \o__payload$28.lanes[1] ;
  wire [13:0] \o__payload$32 ;
  wire \o__payload$32.fold_last ;
  wire \o__payload$32.image_last ;
  wire [11:0] \o__payload$32.lanes ;
  wire [11:0] \o__payload$32.lanes[0] ;
  wire [16:0] \o__payload$36 ;
  wire [3:0] \o__payload$36.index ;
  wire \o__payload$36.last ;
  wire [11:0] \o__payload$36.scores ;
  wire [11:0] \o__payload$36.scores[0] ;
  wire o__valid;
  wire \o__valid$18 ;
  wire \o__valid$22 ;
  wire \o__valid$26 ;
  wire \o__valid$30 ;
  wire \o__valid$34 ;
  wire \o__valid$38 ;
  wire [4:0] \release ;
  wire [4:0] \release$50 ;
  wire [3:0] \release$56 ;
  wire [3:0] \release$62 ;
  wire \release$68 ;
  wire \release$74 ;
  wire room;
  wire \room$47 ;
  wire \room$53 ;
  wire \room$59 ;
  wire \room$65 ;
  wire \room$71 ;
  input rst;
  wire rst;
  input [7:0] s_axis_tdata;
  wire [7:0] s_axis_tdata;
  input s_axis_tlast;
  wire s_axis_tlast;
  output s_axis_tready;
  wire s_axis_tready;
  input s_axis_tvalid;
  wire s_axis_tvalid;
  output status_packet_error;
  wire status_packet_error;
  wire take;
  wire \take$40 ;
  wire \take$45 ;
  wire \take$46 ;
  wire \take$51 ;
  wire \take$52 ;
  wire \take$57 ;
  wire \take$58 ;
  wire \take$63 ;
  wire \take$64 ;
  wire \take$69 ;
  wire \take$70 ;
  wire [7:0] tdata;
  wire [31:0] \tdata$79 ;
  wire tlast;
  wire \tlast$81 ;
  wire tready;
  wire \tready$82 ;
  wire tvalid;
  wire \tvalid$80 ;
  \bc_accel.argmax  argmax (
    .clk(clk),
    .i__payload(\i__payload$31 ),
    .i__valid(\i__valid$33 ),
    .o__payload(\i__payload$35 ),
    .o__valid(\i__valid$37 ),
    .rst(rst)
  );
  \bc_accel.credits0  credits0 (
    .available(room),
    .clk(clk),
    .give(give),
    .rst(rst),
    .take(take)
  );
  \bc_accel.credits1  credits1 (
    .available(\room$47 ),
    .clk(clk),
    .give(\give$49 ),
    .rst(rst),
    .take(\take$45 )
  );
  \bc_accel.credits2  credits2 (
    .available(\room$53 ),
    .clk(clk),
    .give(\give$55 ),
    .rst(rst),
    .take(\take$51 )
  );
  \bc_accel.credits3  credits3 (
    .available(\room$59 ),
    .clk(clk),
    .give(\give$61 ),
    .rst(rst),
    .take(\take$57 )
  );
  \bc_accel.credits4  credits4 (
    .available(\room$65 ),
    .clk(clk),
    .give(\give$67 ),
    .rst(rst),
    .take(\take$63 )
  );
  \bc_accel.credits5  credits5 (
    .available(\room$71 ),
    .clk(clk),
    .give(\give$73 ),
    .rst(rst),
    .take(\take$69 )
  );
  \bc_accel.image_port  image_port (
    .clk(clk),
    .error(status_packet_error),
    .o__valid(i__valid),
    .room(room),
    .rst(rst),
    .take(take),
    .taken(i__payload),
    .tdata(s_axis_tdata),
    .tlast(s_axis_tlast),
    .tready(s_axis_tready),
    .tvalid(s_axis_tvalid)
  );
  \bc_accel.layer0  layer0 (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .\o__payload$43 (\i__payload$15 ),
    .\o__valid$45 (\i__valid$17 ),
    .\release (give),
    .room(\room$47 ),
    .rst(rst),
    .take(\take$45 )
  );
  \bc_accel.layer1  layer1 (
    .clk(clk),
    .i__payload(\i__payload$15 ),
    .i__valid(\i__valid$17 ),
    .\o__payload$17 (\i__payload$19 ),
    .\o__valid$22 (\i__valid$21 ),
    .\release (\give$49 ),
    .room(\room$53 ),
    .rst(rst),
    .take(\take$51 )
  );
  \bc_accel.layer2  layer2 (
    .clk(clk),
    .i__payload(\i__payload$19 ),
    .i__valid(\i__valid$21 ),
    .\o__payload$39 (\i__payload$23 ),
    .\o__valid$41 (\i__valid$25 ),
    .\release (\give$55 ),
    .room(\room$59 ),
    .rst(rst),
    .take(\take$57 )
  );
  \bc_accel.layer3  layer3 (
    .clk(clk),
    .i__payload(\i__payload$23 ),
    .i__valid(\i__valid$25 ),
    .\o__payload$18 (\i__payload$27 ),
    .\o__valid$21 (\i__valid$29 ),
    .\release (\give$61 ),
    .\room$10 (\room$65 ),
    .rst(rst),
    .take(\take$63 )
  );
  \bc_accel.layer4  layer4 (
    .clk(clk),
    .i__payload(\i__payload$27 ),
    .i__valid(\i__valid$29 ),
    .\o__payload$37 (\i__payload$31 ),
    .\o__valid$39 (\i__valid$33 ),
    .\release (\give$67 ),
    .room(\room$71 ),
    .rst(rst),
    .take(\take$69 )
  );
  \bc_accel.results  results (
    .clk(clk),
    .r_en(m_axis_tready),
    .\release (\give$73 ),
    .result(\$1 ),
    .rst(rst),
    .tvalid(m_axis_tvalid),
    .w_data(\i__payload$35 ),
    .w_en(\i__valid$37 )
  );
  assign o__payload = i__payload;
  assign o__valid = i__valid;
  assign \o__payload$16  = \i__payload$15 ;
  assign \o__valid$18  = \i__valid$17 ;
  assign \o__payload$20  = \i__payload$19 ;
  assign \o__valid$22  = \i__valid$21 ;
  assign \o__payload$24  = \i__payload$23 ;
  assign \o__valid$26  = \i__valid$25 ;
  assign \o__payload$28  = \i__payload$27 ;
  assign \o__valid$30  = \i__valid$29 ;
  assign \o__payload$32  = \i__payload$31 ;
  assign \o__valid$34  = \i__valid$33 ;
  assign \o__payload$36  = \i__payload$35 ;
  assign \o__valid$38  = \i__valid$37 ;
  assign \take$40  = take;
  assign available = room;
  assign \release  = give;
  assign \take$46  = \take$45 ;
  assign \available$48  = \room$47 ;
  assign \release$50  = \give$49 ;
  assign \take$52  = \take$51 ;
  assign \available$54  = \room$53 ;
  assign \release$56  = \give$55 ;
  assign \take$58  = \take$57 ;
  assign \available$60  = \room$59 ;
  assign \release$62  = \give$61 ;
  assign \take$64  = \take$63 ;
  assign \available$66  = \room$65 ;
  assign \release$68  = \give$67 ;
  assign \take$70  = \take$69 ;
  assign \available$72  = \room$71 ;
  assign \release$74  = \give$73 ;
  assign tdata = s_axis_tdata;
  assign tvalid = s_axis_tvalid;
  assign tlast = s_axis_tlast;
  assign tready = s_axis_tready;
  assign \tdata$79  = { \$1 [11], \$1 [11], \$1 [11], \$1 [11], \$1 [11:0], 12'h000, \$1 [15:12] };
  assign \tvalid$80  = m_axis_tvalid;
  assign \tlast$81  = \$1 [16];
  assign \tready$82  = m_axis_tready;
  assign error = status_packet_error;
  assign enable = 1'h1;
  assign m_axis_tdata = { \$1 [11], \$1 [11], \$1 [11], \$1 [11], \$1 [11:0], 12'h000, \$1 [15:12] };
  assign m_axis_tlast = \$1 [16];
  assign \i__payload$15.lanes  = \i__payload$15 [3:0];
  assign \i__payload$15.lanes[0]  = \i__payload$15 [3:0];
  assign \i__payload$15.fold_last  = \i__payload$15 [4];
  assign \i__payload$15.image_last  = \i__payload$15 [5];
  assign \o__payload$16.lanes  = \i__payload$15 [3:0];
  assign \o__payload$16.lanes[0]  = \i__payload$15 [3:0];
  assign \o__payload$16.fold_last  = \i__payload$15 [4];
  assign \o__payload$16.image_last  = \i__payload$15 [5];
  assign \i__payload$19.lanes  = \i__payload$19 [15:0];
  assign \i__payload$19.lanes[0]  = \i__payload$19 [3:0];
  assign \i__payload$19.lanes[1]  = \i__payload$19 [7:4];
  assign \i__payload$19.lanes[2]  = \i__payload$19 [11:8];
  assign \i__payload$19.lanes[3]  = \i__payload$19 [15:12];
  assign \i__payload$19.fold_last  = \i__payload$19 [16];
  assign \i__payload$19.image_last  = \i__payload$19 [17];
  assign \o__payload$20.lanes  = \i__payload$19 [15:0];
  assign \o__payload$20.lanes[0]  = \i__payload$19 [3:0];
  assign \o__payload$20.lanes[1]  = \i__payload$19 [7:4];
  assign \o__payload$20.lanes[2]  = \i__payload$19 [11:8];
  assign \o__payload$20.lanes[3]  = \i__payload$19 [15:12];
  assign \o__payload$20.fold_last  = \i__payload$19 [16];
  assign \o__payload$20.image_last  = \i__payload$19 [17];
  assign \i__payload$23.lanes  = \i__payload$23 [3:0];
  assign \i__payload$23.lanes[0]  = \i__payload$23 [3:0];
  assign \i__payload$23.fold_last  = \i__payload$23 [4];
  assign \i__payload$23.image_last  = \i__payload$23 [5];
  assign \o__payload$24.lanes  = \i__payload$23 [3:0];
  assign \o__payload$24.lanes[0]  = \i__payload$23 [3:0];
  assign \o__payload$24.fold_last  = \i__payload$23 [4];
  assign \o__payload$24.image_last  = \i__payload$23 [5];
  assign \i__payload$27.lanes  = \i__payload$27 [7:0];
  assign \i__payload$27.lanes[0]  = \i__payload$27 [3:0];
  assign \i__payload$27.lanes[1]  = \i__payload$27 [7:4];
  assign \i__payload$27.fold_last  = \i__payload$27 [8];
  assign \i__payload$27.image_last  = \i__payload$27 [9];
  assign \o__payload$28.lanes  = \i__payload$27 [7:0];
  assign \o__payload$28.lanes[0]  = \i__payload$27 [3:0];
  assign \o__payload$28.lanes[1]  = \i__payload$27 [7:4];
  assign \o__payload$28.fold_last  = \i__payload$27 [8];
  assign \o__payload$28.image_last  = \i__payload$27 [9];
  assign \i__payload$31.lanes  = \i__payload$31 [11:0];
  assign \i__payload$31.lanes[0]  = \i__payload$31 [11:0];
  assign \i__payload$31.fold_last  = \i__payload$31 [12];
  assign \i__payload$31.image_last  = \i__payload$31 [13];
  assign \o__payload$32.lanes  = \i__payload$31 [11:0];
  assign \o__payload$32.lanes[0]  = \i__payload$31 [11:0];
  assign \o__payload$32.fold_last  = \i__payload$31 [12];
  assign \o__payload$32.image_last  = \i__payload$31 [13];
  assign \i__payload$35.scores  = \i__payload$35 [11:0];
  assign \i__payload$35.scores[0]  = \i__payload$35 [11:0];
  assign \i__payload$35.index  = \i__payload$35 [15:12];
  assign \i__payload$35.last  = \i__payload$35 [16];
  assign \o__payload$36.scores  = \i__payload$35 [11:0];
  assign \o__payload$36.scores[0]  = \i__payload$35 [11:0];
  assign \o__payload$36.index  = \i__payload$35 [15:12];
  assign \o__payload$36.last  = \i__payload$35 [16];
endmodule

module \bc_accel.argmax (rst, i__valid, i__payload, o__payload, o__valid, clk);
  wire \$1 ;
  wire [12:0] \$10 ;
  wire [12:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [3:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [4:0] \$2 ;
  wire \$20 ;
  wire [11:0] \$21 ;
  wire [16:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [4:0] \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$9  = 1'h0;
  reg above_previous = 1'h0;
  reg [3:0] base = 4'h0;
  reg [11:0] best = 12'h000;
  reg [11:0] chosen = 12'h000;
  reg [4:0] chosen_index = 5'h00;
  input clk;
  wire clk;
  reg [11:0] compared = 12'h000;
  reg [4:0] compared_index = 5'h00;
  reg done_last_1 = 1'h0;
  reg done_last_2 = 1'h0;
  reg done_valid_1 = 1'h0;
  reg done_valid_2 = 1'h0;
  reg first = 1'h1;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [11:0] \i__payload.lanes ;
  wire [11:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  output [16:0] o__payload;
  reg [16:0] o__payload = 17'h00000;
  wire [3:0] \o__payload.index ;
  wire \o__payload.last ;
  wire [11:0] \o__payload.scores ;
  wire [11:0] \o__payload.scores[0] ;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  reg [11:0] scores_1 = 12'h000;
  reg [11:0] scores_2 = 12'h000;
  reg wins = 1'h0;
  assign \$2  = base + 1'h1;
  assign \$3  = i__payload[13] ? 5'h00 : \$2 ;
  assign \$4  = base + 1'h0;
  assign \$5  = i__valid & first;
  assign \$10  = $signed(compared) - $signed(i__payload[11:0]);
  assign \$11  = $signed(best) - $signed(compared);
  assign \$12  = wins ? above_previous : \$11 [12];
  assign \$13  = \$signal$9  & \$12 ;
  assign \$14  = \$signal  | \$13 ;
  always @(posedge clk)
    base <= \$15 ;
  always @(posedge clk)
    first <= \$16 ;
  always @(posedge clk)
    compared <= i__payload[11:0];
  always @(posedge clk)
    compared_index <= \$4 ;
  always @(posedge clk)
    \$signal  <= \$17 ;
  always @(posedge clk)
    \$signal$9  <= \$18 ;
  always @(posedge clk)
    above_previous <= \$19 ;
  always @(posedge clk)
    chosen <= compared;
  always @(posedge clk)
    chosen_index <= compared_index;
  always @(posedge clk)
    wins <= \$20 ;
  always @(posedge clk)
    best <= \$21 ;
  always @(posedge clk)
    o__payload <= \$22 ;
  always @(posedge clk)
    done_valid_1 <= \$23 ;
  always @(posedge clk)
    done_valid_2 <= \$24 ;
  always @(posedge clk)
    done_last_1 <= \$25 ;
  always @(posedge clk)
    done_last_2 <= \$26 ;
  always @(posedge clk)
    scores_1 <= i__payload[11:0];
  always @(posedge clk)
    scores_2 <= scores_1;
  always @(posedge clk)
    o__valid <= \$27 ;
  assign \i__payload.lanes  = i__payload[11:0];
  assign \i__payload.lanes[0]  = i__payload[11:0];
  assign \i__payload.fold_last  = i__payload[12];
  assign \i__payload.image_last  = i__payload[13];
  assign \o__payload.scores  = o__payload[11:0];
  assign \o__payload.scores[0]  = o__payload[11:0];
  assign \o__payload.index  = o__payload[15:12];
  assign \o__payload.last  = o__payload[16];
  assign \$27  = rst ? 1'h0 : done_valid_2;
  assign \$26  = rst ? 1'h0 : done_last_1;
  assign \$25  = rst ? 1'h0 : i__payload[13];
  assign \$24  = rst ? 1'h0 : done_valid_1;
  assign \$23  = rst ? 1'h0 : i__valid;
  assign \$22 [16] = rst ? 1'h0 : (done_valid_2 ? done_last_2 : o__payload[16]);
  assign \$22 [11:0] = rst ? 12'h000 : (done_valid_2 ? scores_2 : o__payload[11:0]);
  assign \$22 [15:12] = rst ? 4'h0 : (wins ? chosen_index[3:0] : o__payload[15:12]);
  assign \$21  = wins ? chosen : best;
  assign \$20  = rst ? 1'h0 : \$14 ;
  assign \$19  = rst ? 1'h0 : \$10 [12];
  assign \$18  = rst ? 1'h0 : \$9 ;
  assign \$17  = rst ? 1'h0 : \$5 ;
  assign \$16  = rst ? 1'h1 : (i__valid ? i__payload[13] : first);
  assign \$15  = rst ? 4'h0 : (i__valid ? \$3 [3:0] : base);
  assign \$1  = 1'h1;
  assign \$6  = 1'h1;
  assign \$7  = \$6 ;
  assign \$8  = 1'h1;
  assign \$9  = i__valid;
endmodule

module \bc_accel.credits0 (rst, take, give, available, clk);
  wire [7:0] \$1 ;
  wire [5:0] \$2 ;
  output available;
  wire available;
  input clk;
  wire clk;
  input [4:0] give;
  wire [4:0] give;
  reg [5:0] owed = 6'h28;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$1  = { owed, take } + { give[4], give, take };
  always @(posedge clk)
    owed <= \$2 ;
  assign available = owed[5];
  assign \$2  = rst ? 6'h28 : \$1 [6:1];
endmodule

module \bc_accel.credits1 (rst, take, give, available, clk);
  wire [6:0] \$1 ;
  wire [4:0] \$2 ;
  output available;
  wire available;
  input clk;
  wire clk;
  input [4:0] give;
  wire [4:0] give;
  reg [4:0] owed = 5'h14;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$1  = { owed, take } + { give, take };
  always @(posedge clk)
    owed <= \$2 ;
  assign available = owed[4];
  assign \$2  = rst ? 5'h14 : \$1 [5:1];
endmodule

module \bc_accel.credits2 (rst, take, give, available, clk);
  wire [6:0] \$1 ;
  wire [4:0] \$2 ;
  output available;
  wire available;
  input clk;
  wire clk;
  input [3:0] give;
  wire [3:0] give;
  reg [4:0] owed = 5'h13;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$1  = { owed, take } + { give[3], give, take };
  always @(posedge clk)
    owed <= \$2 ;
  assign available = owed[4];
  assign \$2  = rst ? 5'h13 : \$1 [5:1];
endmodule

module \bc_accel.credits3 (rst, take, give, available, clk);
  wire [5:0] \$1 ;
  wire [3:0] \$2 ;
  output available;
  wire available;
  input clk;
  wire clk;
  input [3:0] give;
  wire [3:0] give;
  reg [3:0] owed = 4'h8;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$1  = { owed, take } + { give, take };
  always @(posedge clk)
    owed <= \$2 ;
  assign available = owed[3];
  assign \$2  = rst ? 4'h8 : \$1 [4:1];
endmodule

module \bc_accel.credits4 (rst, take, give, available, clk);
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  wire [2:0] \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  output available;
  reg available = 1'h1;
  input clk;
  wire clk;
  reg [1:0] free = 2'h2;
  input give;
  wire give;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$1  = ~ give;
  assign \$2  = take & \$1 ;
  assign \$3  = ~ take;
  assign \$4  = give & \$3 ;
  assign \$5  = free - 1'h1;
  assign \$6  = free != 1'h1;
  assign \$7  = free + 1'h1;
  always @(posedge clk)
    free <= \$8 ;
  always @(posedge clk)
    available <= \$9 ;
  assign \$9  = rst ? 1'h1 : (\$2  ? \$6  : (\$4  ? 1'h1 : available));
  assign \$8  = rst ? 2'h2 : (\$2  ? \$5 [1:0] : (\$4  ? \$7 [1:0] : free));
endmodule

module \bc_accel.credits5 (rst, take, give, available, clk);
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  wire [2:0] \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  output available;
  reg available = 1'h1;
  input clk;
  wire clk;
  reg [1:0] free = 2'h2;
  input give;
  wire give;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$1  = ~ give;
  assign \$2  = take & \$1 ;
  assign \$3  = ~ take;
  assign \$4  = give & \$3 ;
  assign \$5  = free - 1'h1;
  assign \$6  = free != 1'h1;
  assign \$7  = free + 1'h1;
  always @(posedge clk)
    free <= \$8 ;
  always @(posedge clk)
    available <= \$9 ;
  assign \$9  = rst ? 1'h1 : (\$2  ? \$6  : (\$4  ? 1'h1 : available));
  assign \$8  = rst ? 2'h2 : (\$2  ? \$5 [1:0] : (\$4  ? \$7 [1:0] : free));
endmodule

module \bc_accel.image_port (tvalid, tlast, clk, rst, tready, take, error, o__valid, taken, room, tdata);
  wire [1:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [6:0] \$3 ;
  wire \$30 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [8:0] \$8 ;
  wire \$9 ;
  wire mux_0 ;
  wire accept;
  reg [5:0] beat = 6'h00;
  wire begins;
  input clk;
  wire clk;
  reg dropping = 1'h0;
  wire enable;
  output error;
  reg error = 1'h0;
  reg filling = 1'h0;
  reg first = 1'h1;
  reg last = 1'h0;
  (* init = 8'h00 *)
  wire [7:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  reg pixel_first = 1'h1;
  reg pixel_last = 1'h1;
  reg place = 1'h0;
  input room;
  wire room;
  input rst;
  wire rst;
  output take;
  wire take;
  output [7:0] taken;
  reg [7:0] taken = 8'h00;
  input [7:0] tdata;
  wire [7:0] tdata;
  input tlast;
  wire tlast;
  output tready;
  wire tready;
  input tvalid;
  wire tvalid;
  wire word;
  assign \$1  = place + 1'h1;
  assign \$2  = ! place;
  assign \$3  = beat + 1'h1;
  assign \$4  = beat == 6'h3e;
  assign \$5  = last != tlast;
  assign \$6  = ~ tlast;
  assign \$8  = filling ? 9'h000 : { \$7 , tdata };
  assign begins = word & first;
  assign \$9  = ~ filling;
  assign \$10  = ~ pixel_first;
  assign \$11  = dropping | \$10 ;
  assign \$12  = ~ first;
  assign \$15  = \$11  | \$14 ;
  assign tready = \$9  & \$15 ;
  assign accept = tvalid & tready;
  assign \$16  = ~ dropping;
  assign \$17  = accept & \$16 ;
  assign \$18  = ~ pixel_first;
  assign \$19  = \$18  | room;
  assign \$20  = filling & \$19 ;
  assign word = \$17  | \$20 ;
  assign take = word & pixel_first;
  always @(posedge clk)
    place <= \$21 ;
  always @(posedge clk)
    pixel_first <= \$22 ;
  always @(posedge clk)
    pixel_last <= \$23 ;
  always @(posedge clk)
    beat <= \$24 ;
  always @(posedge clk)
    first <= \$25 ;
  always @(posedge clk)
    last <= \$26 ;
  always @(posedge clk)
    filling <= \$27 ;
  always @(posedge clk)
    dropping <= \$28 ;
  always @(posedge clk)
    error <= \$29 ;
  always @(posedge clk)
    o__valid <= \$30 ;
  always @(posedge clk)
    taken <= \$8 [7:0];
  assign mux_0  = word ? (last ? 1'h0 : filling) : filling;
  assign enable = 1'h1;
  assign o__payload = taken;
  assign \$30  = rst ? 1'h0 : word;
  assign \$29  = rst ? 1'h0 : (accept ? (dropping ? error : (\$5  ? 1'h1 : error)) : error);
  assign \$28  = rst ? 1'h0 : (accept ? (dropping ? \$6  : (\$5  ? last : dropping)) : dropping);
  assign \$27  = rst ? 1'h0 : (accept ? (dropping ? mux_0  : (\$5  ? tlast : mux_0 )) : mux_0 );
  assign \$26  = rst ? 1'h0 : (word ? (last ? 1'h0 : \$4 ) : last);
  assign \$25  = rst ? 1'h1 : (word ? last : first);
  assign \$24  = rst ? 6'h00 : (word ? (last ? 6'h00 : \$3 [5:0]) : beat);
  assign \$23  = rst ? 1'h1 : (word ? (pixel_last ? 1'h1 : \$2 ) : pixel_last);
  assign \$22  = rst ? 1'h1 : (word ? pixel_last : pixel_first);
  assign \$21  = rst ? 1'h0 : (word ? (pixel_last ? 1'h0 : \$1 [0]) : place);
  assign \$7  = 1'h0;
  assign \$13  = 1'h1;
  assign \$14  = room;
endmodule

module \bc_accel.layer0 (rst, take, \release , i__valid, i__payload, \o__valid$45 , \o__payload$43 , room, clk);
  wire [4:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [7:0] \$15 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [7:0] \$9 ;
  wire [2:0] address;
  wire [2:0] \address$12 ;
  (* init = 4'h0 *)
  wire [3:0] address_1;
  reg [3:0] address__0 = 4'h0;
  reg [3:0] \address__0$51  = 4'h0;
  wire clear;
  wire \clear$26 ;
  input clk;
  wire clk;
  wire [2:0] first;
  wire [2:0] \first$24 ;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  wire [7:0] \i__payload$1 ;
  wire [11:0] \i__payload$35 ;
  wire [11:0] \i__payload$35[0] ;
  wire [13:0] \i__payload$39 ;
  wire \i__payload$39.fold_last ;
  wire \i__payload$39.image_last ;
  wire [11:0] \i__payload$39.lanes ;
  wire [11:0] \i__payload$39.lanes[0] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  wire \i__valid$37 ;
  wire \i__valid$41 ;
  wire issue;
  wire \issue$16 ;
  wire last;
  wire \last$18 ;
  wire load;
  wire \load$22 ;
  wire [11:0] o__payload;
  wire [13:0] \o__payload$40 ;
  wire \o__payload$40.fold_last ;
  wire \o__payload$40.image_last ;
  wire [11:0] \o__payload$40.lanes ;
  wire [11:0] \o__payload$40.lanes[0] ;
  output [5:0] \o__payload$43 ;
  wire [5:0] \o__payload$43 ;
  wire \o__payload$43.fold_last ;
  wire \o__payload$43.image_last ;
  wire [3:0] \o__payload$43.lanes ;
  wire [3:0] \o__payload$43.lanes[0] ;
  wire [5:0] \o__payload$44 ;
  wire \o__payload$44.fold_last ;
  wire \o__payload$44.image_last ;
  wire [3:0] \o__payload$44.lanes ;
  wire [3:0] \o__payload$44.lanes[0] ;
  wire [11:0] \o__payload[0] ;
  wire o__valid;
  wire \o__valid$42 ;
  output \o__valid$45 ;
  wire \o__valid$45 ;
  wire \o__valid$46 ;
  wire [11:0] parameters;
  wire [23:0] pixels;
  wire [23:0] \pixels$20 ;
  wire [7:0] \pixels$20[0] ;
  wire [7:0] \pixels$20[1] ;
  wire [7:0] \pixels$20[2] ;
  wire [7:0] \pixels[0] ;
  wire [7:0] \pixels[1] ;
  wire [7:0] \pixels[2] ;
  output [4:0] \release ;
  wire [4:0] \release ;
  wire [4:0] \release$10 ;
  input room;
  wire room;
  wire \room$6 ;
  input rst;
  wire rst;
  wire step;
  output take;
  wire take;
  wire \take$8 ;
  wire [2:0] \void ;
  wire [2:0] \void$14 ;
  wire [3:0] weight_address;
  wire [8:0] weights;
  wire [71:0] word;
  wire [71:0] \word$28 ;
  wire [8:0] \word$30 ;
  wire [11:0] \word$34 ;
  wire written;
  assign \$1  = \address__0$51  + 1'h1;
  assign \$2  = \address__0$51  == 4'hf;
  always @(posedge clk)
    address__0 <= weight_address;
  always @(posedge clk)
    \address__0$51  <= \$3 ;
  \bc_accel.layer0.buffer  buffer (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .pixels(pixels),
    .\port$269$0 (\$4 ),
    .\port$279$0 (\$5 ),
    .\port$289$0 (\$6 ),
    .read__addr(address),
    .rst(rst)
  );
  \bc_accel.layer0.drain  drain (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$37 ),
    .o__payload(\i__payload$39 ),
    .o__valid(\i__valid$41 ),
    .rst(rst),
    .step(step)
  );
  \bc_accel.layer0.engine  engine (
    .clk(clk),
    .fold_done_8(\i__valid$37 ),
    .issue(issue),
    .o__payload(\i__payload$35 ),
    .\port$2060$0 (\$7 ),
    .\port$2062$0 (\$8 ),
    .\port$2064$0 (\$9 ),
    .\port$2066$0 (\$10 ),
    .\port$2068$0 (\$11 ),
    .\port$2070$0 (\$12 ),
    .\port$2072$0 (\$13 ),
    .\port$2074$0 (\$14 ),
    .\port$2076$0 (\$15 ),
    .rst(rst),
    .\weights$23 (weights)
  );
  \bc_accel.layer0.parameters$57  \parameters$57  (
    .clk(clk),
    .read__addr(\address__0$51 ),
    .rst(rst),
    .word(parameters)
  );
  \bc_accel.layer0.requantiser  requantiser (
    .clk(clk),
    .i__payload(\i__payload$39 ),
    .i__valid(\i__valid$41 ),
    .o__payload(\o__payload$43 ),
    .parameters(parameters),
    .rst(rst),
    .valid_5(\o__valid$45 )
  );
  \bc_accel.layer0.sequencer  sequencer (
    .address(address),
    .clear(clear),
    .clk(clk),
    .first(first),
    .issue(issue),
    .load(load),
    .\port$269$0 (\$4 ),
    .\port$279$0 (\$5 ),
    .\port$289$0 (\$6 ),
    .\release (\release ),
    .room(room),
    .rst(rst),
    .take(take),
    .weight_address(weight_address),
    .written(i__valid)
  );
  \bc_accel.layer0.weights$54  \weights$54  (
    .clk(clk),
    .read__addr(address__0),
    .rst(rst),
    .word(weights)
  );
  \bc_accel.layer0.window  window (
    .clear(clear),
    .clk(clk),
    .first(first),
    .load(load),
    .pixel_0_0(\$7 ),
    .pixel_0_1(\$8 ),
    .pixel_0_2(\$9 ),
    .pixel_1_0(\$10 ),
    .pixel_1_1(\$11 ),
    .pixel_1_2(\$12 ),
    .pixel_2_0(\$13 ),
    .pixel_2_1(\$14 ),
    .pixel_2_2(\$15 ),
    .pixels(pixels),
    .rst(rst)
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign written = i__valid;
  assign \room$6  = room;
  assign \take$8  = take;
  assign \release$10  = \release ;
  assign \address$12  = address;
  assign \void  = { \$6 , \$5 , \$4  };
  assign \void$14  = { \$6 , \$5 , \$4  };
  assign \issue$16  = issue;
  assign last = 1'h1;
  assign \last$18  = 1'h1;
  assign \pixels$20  = pixels;
  assign \load$22  = load;
  assign \first$24  = first;
  assign \clear$26  = clear;
  assign word = { \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7  };
  assign \word$28  = { \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7  };
  assign \word$30  = weights;
  assign address_1 = address__0;
  assign \word$34  = parameters;
  assign o__payload = \i__payload$35 ;
  assign o__valid = \i__valid$37 ;
  assign \o__payload$40  = \i__payload$39 ;
  assign \o__valid$42  = \i__valid$41 ;
  assign \o__payload$44  = \o__payload$43 ;
  assign \o__valid$46  = \o__valid$45 ;
  assign \pixels[0]  = pixels[7:0];
  assign \pixels[1]  = pixels[15:8];
  assign \pixels[2]  = pixels[23:16];
  assign \pixels$20[0]  = pixels[7:0];
  assign \pixels$20[1]  = pixels[15:8];
  assign \pixels$20[2]  = pixels[23:16];
  assign \i__payload$35[0]  = \i__payload$35 ;
  assign \o__payload[0]  = \i__payload$35 ;
  assign \i__payload$39.lanes  = \i__payload$39 [11:0];
  assign \i__payload$39.lanes[0]  = \i__payload$39 [11:0];
  assign \i__payload$39.fold_last  = \i__payload$39 [12];
  assign \i__payload$39.image_last  = \i__payload$39 [13];
  assign \o__payload$40.lanes  = \i__payload$39 [11:0];
  assign \o__payload$40.lanes[0]  = \i__payload$39 [11:0];
  assign \o__payload$40.fold_last  = \i__payload$39 [12];
  assign \o__payload$40.image_last  = \i__payload$39 [13];
  assign \o__payload$43.lanes  = \o__payload$43 [3:0];
  assign \o__payload$43.lanes[0]  = \o__payload$43 [3:0];
  assign \o__payload$43.fold_last  = \o__payload$43 [4];
  assign \o__payload$43.image_last  = \o__payload$43 [5];
  assign \o__payload$44.lanes  = \o__payload$43 [3:0];
  assign \o__payload$44.lanes[0]  = \o__payload$43 [3:0];
  assign \o__payload$44.fold_last  = \o__payload$43 [4];
  assign \o__payload$44.image_last  = \o__payload$43 [5];
  assign \$3  = rst ? 4'h0 : (step ? (\$2  ? 4'h0 : \$1 [3:0]) : \address__0$51 );
endmodule

module \bc_accel.layer0.buffer (rst, \port$269$0 , \port$279$0 , \port$289$0 , i__valid, i__payload, pixels, read__addr, clk);
  wire \$1 ;
  wire [3:0] \$2 ;
  wire [3:0] \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [7:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$19 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$23 ;
  wire [7:0] \$signature__data ;
  wire [7:0] \$signature__data$20 ;
  wire [7:0] \$signature__data$24 ;
  wire \$signature__en ;
  wire \$signature__en$21 ;
  wire \$signature__en$25 ;
  wire [2:0] address;
  input clk;
  wire clk;
  reg [2:0] column = 3'h0;
  input [7:0] i__payload;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  reg [7:0] pixel_0 = 8'h00;
  reg [7:0] pixel_1 = 8'h00;
  reg [7:0] pixel_2 = 8'h00;
  output [23:0] pixels;
  wire [23:0] pixels;
  wire [7:0] \pixels[0] ;
  wire [7:0] \pixels[1] ;
  wire [7:0] \pixels[2] ;
  input \port$269$0 ;
  wire \port$269$0 ;
  input \port$279$0 ;
  wire \port$279$0 ;
  input \port$289$0 ;
  wire \port$289$0 ;
  input [2:0] read__addr;
  wire [2:0] read__addr;
  wire [2:0] \read__addr$22 ;
  wire [2:0] \read__addr$26 ;
  wire [7:0] read__data;
  wire [7:0] \read__data$11 ;
  wire [7:0] \read__data$9 ;
  reg [2:0] row = 3'h1;
  input rst;
  wire rst;
  wire [2:0] \void ;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "distributed" *)
  reg [7:0] row_0 [7:0];
  initial begin
    row_0[0] = 8'h00;
    row_0[1] = 8'h00;
    row_0[2] = 8'h00;
    row_0[3] = 8'h00;
    row_0[4] = 8'h00;
    row_0[5] = 8'h00;
    row_0[6] = 8'h00;
    row_0[7] = 8'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      row_0[column] <= i__payload;
  end
  assign read__data = row_0[read__addr];
  (* no_rw_check = 32'd1 *)
  (* ram_style = "distributed" *)
  reg [7:0] row_1 [7:0];
  initial begin
    row_1[0] = 8'h00;
    row_1[1] = 8'h00;
    row_1[2] = 8'h00;
    row_1[3] = 8'h00;
    row_1[4] = 8'h00;
    row_1[5] = 8'h00;
    row_1[6] = 8'h00;
    row_1[7] = 8'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$21 )
      row_1[column] <= i__payload;
  end
  assign \read__data$9  = row_1[read__addr];
  (* no_rw_check = 32'd1 *)
  (* ram_style = "distributed" *)
  reg [7:0] row_2 [7:0];
  initial begin
    row_2[0] = 8'h00;
    row_2[1] = 8'h00;
    row_2[2] = 8'h00;
    row_2[3] = 8'h00;
    row_2[4] = 8'h00;
    row_2[5] = 8'h00;
    row_2[6] = 8'h00;
    row_2[7] = 8'h00;
  end
  always @(posedge clk) begin
    if (\$signature__en$25 )
      row_2[column] <= i__payload;
  end
  assign \read__data$11  = row_2[read__addr];
  assign \$1  = column == 3'h7;
  assign \$2  = column + 1'h1;
  assign \$3  = \$1  ? 4'h0 : \$2 ;
  assign \$4  = column == 3'h7;
  assign \$signature__en  = i__valid & row[0];
  assign \$signature__en$21  = i__valid & row[1];
  assign \$signature__en$25  = i__valid & row[2];
  always @(posedge clk)
    column <= \$5 ;
  always @(posedge clk)
    row <= \$6 ;
  always @(posedge clk)
    pixel_0 <= \$7 ;
  always @(posedge clk)
    pixel_1 <= \$8 ;
  always @(posedge clk)
    pixel_2 <= \$9 ;
  assign \void  = { \port$289$0 , \port$279$0 , \port$269$0  };
  assign \$signature__addr  = column;
  assign \$signature__data  = i__payload;
  assign address = read__addr;
  assign \$signature__addr$19  = column;
  assign \$signature__data$20  = i__payload;
  assign \read__addr$22  = read__addr;
  assign \$signature__addr$23  = column;
  assign \$signature__data$24  = i__payload;
  assign \read__addr$26  = read__addr;
  assign \pixels[0]  = pixels[7:0];
  assign \pixels[1]  = pixels[15:8];
  assign \pixels[2]  = pixels[23:16];
  assign pixels[23:16] = pixel_2;
  assign pixels[15:8] = pixel_1;
  assign pixels[7:0] = pixel_0;
  assign \$9  = \port$289$0  ? 8'h00 : \read__data$11 ;
  assign \$8  = \port$279$0  ? 8'h00 : \read__data$9 ;
  assign \$7  = \port$269$0  ? 8'h00 : read__data;
  assign \$6  = rst ? 3'h1 : (i__valid ? (\$4  ? { row[1:0], row[2] } : row) : row);
  assign \$5  = rst ? 3'h0 : (i__valid ? \$3 [2:0] : column);
endmodule

module \bc_accel.layer0.drain (rst, o__valid, step, i__valid, i__payload, o__payload, clk);
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$11 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [4:0] \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg [3:0] fold = 4'h0;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  wire [11:0] \i__payload[0] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg left = 1'h0;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [11:0] \o__payload.lanes ;
  wire [11:0] \o__payload.lanes[0] ;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  output step;
  wire step;
  reg [11:0] sums = 12'h000;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$6  = fold + 1'h1;
  assign \$7  = fold == 4'hf;
  assign \$8  = left - 1'h1;
  always @(posedge clk)
    sums <= i__payload;
  always @(posedge clk)
    left <= \$9 ;
  always @(posedge clk)
    image_end <= \$10 ;
  always @(posedge clk)
    fold <= \$11 ;
  assign \o__payload.lanes  = o__payload[11:0];
  assign \o__payload.lanes[0]  = o__payload[11:0];
  assign \o__payload.fold_last  = o__payload[12];
  assign \o__payload.image_last  = o__payload[13];
  assign \i__payload[0]  = i__payload;
  assign o__payload[13] = \$3 ;
  assign o__payload[12] = \$1 ;
  assign o__payload[11:0] = sums;
  assign \$11  = rst ? 4'h0 : (i__valid ? (\$7  ? 4'h0 : \$6 [3:0]) : fold);
  assign \$10  = rst ? 1'h0 : (i__valid ? (\$7  ? 1'h1 : 1'h0) : image_end);
  assign \$9  = rst ? 1'h0 : (i__valid ? 1'h1 : (\$5  ? \$8 [0] : left));
  assign \$1  = left;
  assign \$2  = left;
  assign o__valid = left;
  assign \$5  = left;
endmodule

module \bc_accel.layer0.engine (rst, \weights$23 , issue, fold_done_8, o__payload, \port$2060$0 , \port$2062$0 , \port$2064$0 , \port$2066$0 , \port$2068$0 , \port$2070$0 , \port$2072$0 , \port$2074$0 , \port$2076$0 , clk);
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [9:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [9:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [9:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [9:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [9:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire [9:0] \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire [9:0] \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire [9:0] \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire [9:0] \$91 ;
  wire [9:0] \$92 ;
  wire [9:0] \$93 ;
  wire [9:0] \$94 ;
  wire [9:0] \$95 ;
  wire [10:0] \$96 ;
  wire [10:0] \$97 ;
  wire [11:0] \$98 ;
  wire [12:0] \$99 ;
  input clk;
  wire clk;
  reg fold_done_1 = 1'h0;
  reg fold_done_2 = 1'h0;
  reg fold_done_3 = 1'h0;
  reg fold_done_4 = 1'h0;
  reg fold_done_5 = 1'h0;
  reg fold_done_6 = 1'h0;
  reg fold_done_7 = 1'h0;
  output fold_done_8;
  reg fold_done_8 = 1'h0;
  input issue;
  wire issue;
  wire last;
  output [11:0] o__payload;
  wire [11:0] o__payload;
  wire [11:0] \o__payload[0] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [7:0] \port$2060$0 ;
  wire [7:0] \port$2060$0 ;
  input [7:0] \port$2062$0 ;
  wire [7:0] \port$2062$0 ;
  input [7:0] \port$2064$0 ;
  wire [7:0] \port$2064$0 ;
  input [7:0] \port$2066$0 ;
  wire [7:0] \port$2066$0 ;
  input [7:0] \port$2068$0 ;
  wire [7:0] \port$2068$0 ;
  input [7:0] \port$2070$0 ;
  wire [7:0] \port$2070$0 ;
  input [7:0] \port$2072$0 ;
  wire [7:0] \port$2072$0 ;
  input [7:0] \port$2074$0 ;
  wire [7:0] \port$2074$0 ;
  input [7:0] \port$2076$0 ;
  wire [7:0] \port$2076$0 ;
  input rst;
  wire rst;
  reg [8:0] sum_0_0 = 9'h000;
  reg [8:0] sum_1_0 = 9'h000;
  reg [8:0] sum_2_0 = 9'h000;
  reg [8:0] sum_3_0 = 9'h000;
  reg [8:0] sum_4_0 = 9'h000;
  reg [8:0] sum_5_0 = 9'h000;
  reg [8:0] sum_6_0 = 9'h000;
  reg [8:0] sum_7_0 = 9'h000;
  reg [8:0] sum_8_0 = 9'h000;
  reg [8:0] term_0_0 = 9'h000;
  reg [8:0] term_0_1 = 9'h000;
  reg [8:0] term_0_2 = 9'h000;
  reg [8:0] term_0_3 = 9'h000;
  reg [8:0] term_0_4 = 9'h000;
  reg [8:0] term_0_5 = 9'h000;
  reg [8:0] term_0_6 = 9'h000;
  reg [8:0] term_0_7 = 9'h000;
  reg [8:0] term_0_8 = 9'h000;
  reg term_valid_1 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  reg term_valid_6 = 1'h0;
  reg term_valid_7 = 1'h0;
  reg term_valid_8 = 1'h0;
  reg [9:0] tree_0_1_0 = 10'h000;
  reg [9:0] tree_0_1_1 = 10'h000;
  reg [9:0] tree_0_1_2 = 10'h000;
  reg [9:0] tree_0_1_3 = 10'h000;
  reg [8:0] tree_0_1_4 = 9'h000;
  reg [10:0] tree_0_2_0 = 11'h000;
  reg [10:0] tree_0_2_1 = 11'h000;
  reg [8:0] tree_0_2_2 = 9'h000;
  reg [11:0] tree_0_3_0 = 12'h000;
  reg [8:0] tree_0_3_1 = 9'h000;
  reg [12:0] tree_0_4_0 = 13'h0000;
  reg [8:0] weights = 9'h000;
  input [8:0] \weights$23 ;
  wire [8:0] \weights$23 ;
  reg [71:0] word = 72'h000000000000000000;
  wire [71:0] \word$21 ;
  assign \$2  = ~ weights[0];
  assign \$3  = ~ weights[0];
  assign \$4  = ~ weights[0];
  assign \$5  = ~ weights[0];
  assign \$6  = ~ weights[0];
  assign \$7  = ~ weights[0];
  assign \$8  = ~ weights[0];
  assign \$9  = ~ weights[0];
  assign \$10  = ~ weights[0];
  assign \$11  = { sum_0_0[8], sum_0_0 } ^ { 1'h0, \$10 , \$9 , \$8 , \$7 , \$6 , \$5 , \$4 , \$3 , \$2  };
  assign \$12  = ~ weights[1];
  assign \$13  = ~ weights[1];
  assign \$14  = ~ weights[1];
  assign \$15  = ~ weights[1];
  assign \$16  = ~ weights[1];
  assign \$17  = ~ weights[1];
  assign \$18  = ~ weights[1];
  assign \$19  = ~ weights[1];
  assign \$20  = ~ weights[1];
  assign \$21  = { sum_1_0[8], sum_1_0 } ^ { 1'h0, \$20 , \$19 , \$18 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12  };
  assign \$22  = ~ weights[2];
  assign \$23  = ~ weights[2];
  assign \$24  = ~ weights[2];
  assign \$25  = ~ weights[2];
  assign \$26  = ~ weights[2];
  assign \$27  = ~ weights[2];
  assign \$28  = ~ weights[2];
  assign \$29  = ~ weights[2];
  assign \$30  = ~ weights[2];
  assign \$31  = { sum_2_0[8], sum_2_0 } ^ { 1'h0, \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22  };
  assign \$32  = ~ weights[3];
  assign \$33  = ~ weights[3];
  assign \$34  = ~ weights[3];
  assign \$35  = ~ weights[3];
  assign \$36  = ~ weights[3];
  assign \$37  = ~ weights[3];
  assign \$38  = ~ weights[3];
  assign \$39  = ~ weights[3];
  assign \$40  = ~ weights[3];
  assign \$41  = { sum_3_0[8], sum_3_0 } ^ { 1'h0, \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32  };
  assign \$42  = ~ weights[4];
  assign \$43  = ~ weights[4];
  assign \$44  = ~ weights[4];
  assign \$45  = ~ weights[4];
  assign \$46  = ~ weights[4];
  assign \$47  = ~ weights[4];
  assign \$48  = ~ weights[4];
  assign \$49  = ~ weights[4];
  assign \$50  = ~ weights[4];
  assign \$51  = { sum_4_0[8], sum_4_0 } ^ { 1'h0, \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42  };
  assign \$52  = ~ weights[5];
  assign \$53  = ~ weights[5];
  assign \$54  = ~ weights[5];
  assign \$55  = ~ weights[5];
  assign \$56  = ~ weights[5];
  assign \$57  = ~ weights[5];
  assign \$58  = ~ weights[5];
  assign \$59  = ~ weights[5];
  assign \$60  = ~ weights[5];
  assign \$61  = { sum_5_0[8], sum_5_0 } ^ { 1'h0, \$60 , \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52  };
  assign \$62  = ~ weights[6];
  assign \$63  = ~ weights[6];
  assign \$64  = ~ weights[6];
  assign \$65  = ~ weights[6];
  assign \$66  = ~ weights[6];
  assign \$67  = ~ weights[6];
  assign \$68  = ~ weights[6];
  assign \$69  = ~ weights[6];
  assign \$70  = ~ weights[6];
  assign \$71  = { sum_6_0[8], sum_6_0 } ^ { 1'h0, \$70 , \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63 , \$62  };
  assign \$72  = ~ weights[7];
  assign \$73  = ~ weights[7];
  assign \$74  = ~ weights[7];
  assign \$75  = ~ weights[7];
  assign \$76  = ~ weights[7];
  assign \$77  = ~ weights[7];
  assign \$78  = ~ weights[7];
  assign \$79  = ~ weights[7];
  assign \$80  = ~ weights[7];
  assign \$81  = { sum_7_0[8], sum_7_0 } ^ { 1'h0, \$80 , \$79 , \$78 , \$77 , \$76 , \$75 , \$74 , \$73 , \$72  };
  assign \$82  = ~ weights[8];
  assign \$83  = ~ weights[8];
  assign \$84  = ~ weights[8];
  assign \$85  = ~ weights[8];
  assign \$86  = ~ weights[8];
  assign \$87  = ~ weights[8];
  assign \$88  = ~ weights[8];
  assign \$89  = ~ weights[8];
  assign \$90  = ~ weights[8];
  assign \$91  = { sum_8_0[8], sum_8_0 } ^ { 1'h0, \$90 , \$89 , \$88 , \$87 , \$86 , \$85 , \$84 , \$83 , \$82  };
  assign \$92  = $signed(term_0_0) + $signed(term_0_1);
  assign \$93  = $signed(term_0_2) + $signed(term_0_3);
  assign \$94  = $signed(term_0_4) + $signed(term_0_5);
  assign \$95  = $signed(term_0_6) + $signed(term_0_7);
  assign \$96  = $signed(tree_0_1_0) + $signed(tree_0_1_1);
  assign \$97  = $signed(tree_0_1_2) + $signed(tree_0_1_3);
  assign \$98  = $signed(tree_0_2_0) + $signed(tree_0_2_1);
  assign \$99  = $signed(tree_0_3_0) + $signed(tree_0_3_1);
  always @(posedge clk)
    fold_done_1 <= \$100 ;
  always @(posedge clk)
    fold_done_2 <= \$101 ;
  always @(posedge clk)
    fold_done_3 <= \$102 ;
  always @(posedge clk)
    fold_done_4 <= \$103 ;
  always @(posedge clk)
    fold_done_5 <= \$104 ;
  always @(posedge clk)
    fold_done_6 <= \$105 ;
  always @(posedge clk)
    fold_done_7 <= \$106 ;
  always @(posedge clk)
    fold_done_8 <= \$107 ;
  always @(posedge clk)
    term_valid_1 <= \$108 ;
  always @(posedge clk)
    term_valid_2 <= \$109 ;
  always @(posedge clk)
    term_valid_3 <= \$110 ;
  always @(posedge clk)
    term_valid_4 <= \$111 ;
  always @(posedge clk)
    term_valid_5 <= \$112 ;
  always @(posedge clk)
    term_valid_6 <= \$113 ;
  always @(posedge clk)
    term_valid_7 <= \$114 ;
  always @(posedge clk)
    term_valid_8 <= \$115 ;
  always @(posedge clk)
    word <= { \port$2076$0 , \port$2074$0 , \port$2072$0 , \port$2070$0 , \port$2068$0 , \port$2066$0 , \port$2064$0 , \port$2062$0 , \port$2060$0  };
  always @(posedge clk)
    weights <= \weights$23 ;
  always @(posedge clk)
    sum_0_0 <= { 1'h0, word[7:0] };
  always @(posedge clk)
    sum_1_0 <= { 1'h0, word[15:8] };
  always @(posedge clk)
    sum_2_0 <= { 1'h0, word[23:16] };
  always @(posedge clk)
    sum_3_0 <= { 1'h0, word[31:24] };
  always @(posedge clk)
    sum_4_0 <= { 1'h0, word[39:32] };
  always @(posedge clk)
    sum_5_0 <= { 1'h0, word[47:40] };
  always @(posedge clk)
    sum_6_0 <= { 1'h0, word[55:48] };
  always @(posedge clk)
    sum_7_0 <= { 1'h0, word[63:56] };
  always @(posedge clk)
    sum_8_0 <= { 1'h0, word[71:64] };
  always @(posedge clk)
    term_0_0 <= \$11 [8:0];
  always @(posedge clk)
    term_0_1 <= \$21 [8:0];
  always @(posedge clk)
    term_0_2 <= \$31 [8:0];
  always @(posedge clk)
    term_0_3 <= \$41 [8:0];
  always @(posedge clk)
    term_0_4 <= \$51 [8:0];
  always @(posedge clk)
    term_0_5 <= \$61 [8:0];
  always @(posedge clk)
    term_0_6 <= \$71 [8:0];
  always @(posedge clk)
    term_0_7 <= \$81 [8:0];
  always @(posedge clk)
    term_0_8 <= \$91 [8:0];
  always @(posedge clk)
    tree_0_1_0 <= \$92 ;
  always @(posedge clk)
    tree_0_1_1 <= \$93 ;
  always @(posedge clk)
    tree_0_1_2 <= \$94 ;
  always @(posedge clk)
    tree_0_1_3 <= \$95 ;
  always @(posedge clk)
    tree_0_1_4 <= term_0_8;
  always @(posedge clk)
    tree_0_2_0 <= \$96 ;
  always @(posedge clk)
    tree_0_2_1 <= \$97 ;
  always @(posedge clk)
    tree_0_2_2 <= tree_0_1_4;
  always @(posedge clk)
    tree_0_3_0 <= \$98 ;
  always @(posedge clk)
    tree_0_3_1 <= tree_0_2_2;
  always @(posedge clk)
    tree_0_4_0 <= \$99 ;
  assign last = 1'h1;
  assign \word$21  = { \port$2076$0 , \port$2074$0 , \port$2072$0 , \port$2070$0 , \port$2068$0 , \port$2066$0 , \port$2064$0 , \port$2062$0 , \port$2060$0  };
  assign o__valid = fold_done_8;
  assign o__payload = tree_0_4_0[11:0];
  assign \o__payload[0]  = tree_0_4_0[11:0];
  assign \$115  = rst ? 1'h0 : term_valid_7;
  assign \$114  = rst ? 1'h0 : term_valid_6;
  assign \$113  = rst ? 1'h0 : term_valid_5;
  assign \$112  = rst ? 1'h0 : term_valid_4;
  assign \$111  = rst ? 1'h0 : term_valid_3;
  assign \$110  = rst ? 1'h0 : term_valid_2;
  assign \$109  = rst ? 1'h0 : term_valid_1;
  assign \$108  = rst ? 1'h0 : issue;
  assign \$107  = rst ? 1'h0 : fold_done_7;
  assign \$106  = rst ? 1'h0 : fold_done_6;
  assign \$105  = rst ? 1'h0 : fold_done_5;
  assign \$104  = rst ? 1'h0 : fold_done_4;
  assign \$103  = rst ? 1'h0 : fold_done_3;
  assign \$102  = rst ? 1'h0 : fold_done_2;
  assign \$101  = rst ? 1'h0 : fold_done_1;
  assign \$100  = rst ? 1'h0 : \$1 ;
  assign \$1  = issue;
endmodule

module \bc_accel.layer0.parameters$57 (rst, word, read__addr, clk);
  wire [3:0] address__0;
  input clk;
  wire clk;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [11:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [11:0] word;
  wire [11:0] word;
  (* rom_style = "logic" *)
  reg [11:0] memory [15:0];
  initial begin
    memory[0] = 12'h9c0;
    memory[1] = 12'h9ec;
    memory[2] = 12'h702;
    memory[3] = 12'h253;
    memory[4] = 12'h955;
    memory[5] = 12'h86d;
    memory[6] = 12'h1b5;
    memory[7] = 12'h85a;
    memory[8] = 12'h03b;
    memory[9] = 12'hf40;
    memory[10] = 12'h879;
    memory[11] = 12'h9ef;
    memory[12] = 12'h181;
    memory[13] = 12'h857;
    memory[14] = 12'h23e;
    memory[15] = 12'hf2f;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer0.requantiser (rst, i__valid, parameters, i__payload, valid_5, o__payload, clk);
  wire [12:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [13:0] \$2 ;
  wire [3:0] \$20 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [10:0] bias_0_1 = 11'h000;
  reg [3:0] clipped_0 = 4'h0;
  input clk;
  wire clk;
  reg exponent_0_0_0_1 = 1'h0;
  reg fold_last_1 = 1'h0;
  reg fold_last_2 = 1'h0;
  reg fold_last_3 = 1'h0;
  reg fold_last_4 = 1'h0;
  reg fold_last_5 = 1'h0;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [11:0] \i__payload.lanes ;
  wire [11:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  reg image_last_1 = 1'h0;
  reg image_last_2 = 1'h0;
  reg image_last_3 = 1'h0;
  reg image_last_4 = 1'h0;
  reg image_last_5 = 1'h0;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [3:0] \o__payload.lanes ;
  wire [3:0] \o__payload.lanes[0] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [11:0] parameters;
  wire [11:0] parameters;
  reg [11:0] parameters_0_1 = 12'h000;
  reg [11:0] parameters_0_2 = 12'h000;
  wire [12:0] rounded_0;
  input rst;
  wire rst;
  reg [12:0] scaled_0_0 = 13'h0000;
  reg [12:0] shift_0_0_0 = 13'h0000;
  reg [11:0] sum_0_1 = 12'h000;
  reg [11:0] sum_0_2 = 12'h000;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  output valid_5;
  reg valid_5 = 1'h0;
  assign \$1  = parameters_0_2[11] ? { sum_0_2, 1'h0 } : { sum_0_2[11], sum_0_2 };
  assign \$2  = $signed(bias_0_1) + $signed(shift_0_0_0);
  assign \$3  = | { scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12:11] };
  assign \$4  = \$3  ? 4'hf : scaled_0_0[10:7];
  always @(posedge clk)
    valid_1 <= \$5 ;
  always @(posedge clk)
    valid_2 <= \$6 ;
  always @(posedge clk)
    valid_3 <= \$7 ;
  always @(posedge clk)
    valid_4 <= \$8 ;
  always @(posedge clk)
    valid_5 <= \$9 ;
  always @(posedge clk)
    fold_last_1 <= \$10 ;
  always @(posedge clk)
    fold_last_2 <= \$11 ;
  always @(posedge clk)
    fold_last_3 <= \$12 ;
  always @(posedge clk)
    fold_last_4 <= \$13 ;
  always @(posedge clk)
    fold_last_5 <= \$14 ;
  always @(posedge clk)
    image_last_1 <= \$15 ;
  always @(posedge clk)
    image_last_2 <= \$16 ;
  always @(posedge clk)
    image_last_3 <= \$17 ;
  always @(posedge clk)
    image_last_4 <= \$18 ;
  always @(posedge clk)
    image_last_5 <= \$19 ;
  always @(posedge clk)
    parameters_0_1 <= parameters;
  always @(posedge clk)
    parameters_0_2 <= parameters_0_1;
  always @(posedge clk)
    sum_0_1 <= i__payload[11:0];
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    bias_0_1 <= parameters_0_2[10:0];
  always @(posedge clk)
    shift_0_0_0 <= \$1 ;
  always @(posedge clk)
    exponent_0_0_0_1 <= parameters_0_2[11];
  always @(posedge clk)
    scaled_0_0 <= \$2 [12:0];
  always @(posedge clk)
    clipped_0 <= \$20 ;
  assign rounded_0 = { scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12], scaled_0_0[12:7] };
  assign o__valid = valid_5;
  assign \i__payload.lanes  = i__payload[11:0];
  assign \i__payload.lanes[0]  = i__payload[11:0];
  assign \i__payload.fold_last  = i__payload[12];
  assign \i__payload.image_last  = i__payload[13];
  assign \o__payload.lanes  = o__payload[3:0];
  assign \o__payload.lanes[0]  = o__payload[3:0];
  assign \o__payload.fold_last  = o__payload[4];
  assign \o__payload.image_last  = o__payload[5];
  assign o__payload[3:0] = clipped_0;
  assign o__payload[5] = image_last_5;
  assign o__payload[4] = fold_last_5;
  assign \$20  = scaled_0_0[12] ? 4'h0 : \$4 ;
  assign \$19  = rst ? 1'h0 : image_last_4;
  assign \$18  = rst ? 1'h0 : image_last_3;
  assign \$17  = rst ? 1'h0 : image_last_2;
  assign \$16  = rst ? 1'h0 : image_last_1;
  assign \$15  = rst ? 1'h0 : i__payload[13];
  assign \$14  = rst ? 1'h0 : fold_last_4;
  assign \$13  = rst ? 1'h0 : fold_last_3;
  assign \$12  = rst ? 1'h0 : fold_last_2;
  assign \$11  = rst ? 1'h0 : fold_last_1;
  assign \$10  = rst ? 1'h0 : i__payload[12];
  assign \$9  = rst ? 1'h0 : valid_4;
  assign \$8  = rst ? 1'h0 : valid_3;
  assign \$7  = rst ? 1'h0 : valid_2;
  assign \$6  = rst ? 1'h0 : valid_1;
  assign \$5  = rst ? 1'h0 : i__valid;
endmodule

module \bc_accel.layer0.sequencer (rst, take, \release , \port$269$0 , \port$279$0 , \port$289$0 , written, address, clear, first, load, issue, weight_address, room, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire [3:0] \$219 ;
  wire \$22 ;
  wire [3:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire [3:0] \$233 ;
  wire [3:0] \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire [7:0] \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire [1:0] \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire [4:0] \$250 ;
  wire [4:0] \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire [3:0] \$259 ;
  wire \$26 ;
  wire [3:0] \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire [3:0] \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire [2:0] \$272 ;
  wire [4:0] \$273 ;
  wire \$274 ;
  wire [2:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire [2:0] \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire [5:0] \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire [3:0] \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire [2:0] \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire [2:0] \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire [2:0] \$297 ;
  wire [2:0] \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire [3:0] \$301 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire \$signal$6 ;
  output [2:0] address;
  reg [2:0] address = 3'h0;
  reg [5:0] ahead = 6'h36;
  reg begins = 1'h1;
  output clear;
  reg clear = 1'h0;
  (* init = 1'h0 *)
  wire clear_1;
  input clk;
  wire clk;
  reg column_0 = 1'h1;
  reg column_1 = 1'h0;
  reg [2:0] column_place = 3'h0;
  wire [4:0] due;
  output [2:0] first;
  reg [2:0] first = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] first_1;
  reg first_fold = 1'h1;
  reg [2:0] first_row = 3'h4;
  reg [3:0] fold = 4'h0;
  output issue;
  reg issue = 1'h0;
  (* init = 1'h0 *)
  wire issue_1;
  wire last;
  reg last_fold = 1'h0;
  reg left = 1'h1;
  output load;
  reg load = 1'h0;
  (* init = 1'h0 *)
  wire load_1;
  output \port$269$0 ;
  wire \port$269$0 ;
  output \port$279$0 ;
  wire \port$279$0 ;
  output \port$289$0 ;
  wire \port$289$0 ;
  wire reads;
  reg ready = 1'h0;
  output [4:0] \release ;
  wire [4:0] \release ;
  input room;
  wire room;
  input rst;
  wire rst;
  output take;
  wire take;
  wire [2:0] \void ;
  output [3:0] weight_address;
  reg [3:0] weight_address = 4'h0;
  input written;
  wire written;
  reg x_0 = 1'h1;
  reg x_1 = 1'h0;
  reg x_2 = 1'h0;
  reg x_3 = 1'h0;
  reg [2:0] x_place = 3'h0;
  reg y_0 = 1'h1;
  reg y_1 = 1'h0;
  reg y_2 = 1'h0;
  reg y_3 = 1'h0;
  reg [2:0] y_place = 3'h0;
  assign \$1  = ~ first_fold;
  assign \$2  = ~ ahead[5];
  assign \$3  = \$2  & room;
  assign \$4  = \$1  | \$3 ;
  assign \$5  = \$4  & ready;
  assign \$6  = ~ ahead[5];
  assign \$7  = first_fold & \$6 ;
  assign \$8  = ~ ready;
  assign \$9  = \$8  | \$signal ;
  assign reads = \$7  & \$9 ;
  assign \$signal$6  = \$signal  & last_fold;
  assign take = \$signal  & first_fold;
  assign \$11  = \$10  | y_2;
  assign \$13  = \$12  | x_2;
  assign \$14  = \$11  & \$13 ;
  assign \$18  = \$17  | x_2;
  assign \$19  = \$16  & \$18 ;
  assign \$20  = \$15  | \$19 ;
  assign \$22  = \$21  | y_2;
  assign \$24  = \$23  | x_2;
  assign \$25  = \$22  & \$24 ;
  assign \$28  = \$27  | y_2;
  assign \$30  = \$28  & \$29 ;
  assign \$31  = \$26  | \$30 ;
  assign \$34  = \$33  | x_2;
  assign \$35  = \$32  & \$34 ;
  assign \$36  = \$31  | \$35 ;
  assign \$39  = \$37  & \$38 ;
  assign \$40  = \$36  | \$39 ;
  assign \$42  = \$41  | y_2;
  assign \$44  = \$43  | x_2;
  assign \$45  = \$42  & \$44 ;
  assign \$48  = \$47  | y_2;
  assign \$50  = \$48  & \$49 ;
  assign \$51  = \$46  | \$50 ;
  assign \$54  = \$53  | x_2;
  assign \$55  = \$52  & \$54 ;
  assign \$56  = \$51  | \$55 ;
  assign \$59  = \$57  & \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$62  = \$61  | y_2;
  assign \$64  = \$63  | x_2;
  assign \$65  = \$62  & \$64 ;
  assign \$68  = \$67  | y_2;
  assign \$70  = \$68  & \$69 ;
  assign \$71  = \$66  | \$70 ;
  assign \$74  = \$73  | x_2;
  assign \$75  = \$72  & \$74 ;
  assign \$76  = \$71  | \$75 ;
  assign \$78  = \$77  | y_2;
  assign \$80  = \$79  | x_2;
  assign \$81  = \$78  & \$80 ;
  assign \$84  = \$83  | y_2;
  assign \$86  = \$84  & \$85 ;
  assign \$87  = \$82  | \$86 ;
  assign \$90  = \$89  | x_2;
  assign \$91  = \$88  & \$90 ;
  assign \$92  = \$87  | \$91 ;
  assign \$95  = \$93  & \$94 ;
  assign \$96  = \$92  | \$95 ;
  assign \release  = \$signal$6  ? { \$96 , \$76 , \$60 , \$40 , \$20  } : 5'h00;
  assign \$98  = \$97  | y_1;
  assign \$100  = \$99  | x_1;
  assign \$101  = \$98  & \$100 ;
  assign \$105  = \$104  | x_1;
  assign \$106  = \$103  & \$105 ;
  assign \$107  = \$102  | \$106 ;
  assign \$109  = \$108  | y_1;
  assign \$111  = \$110  | x_1;
  assign \$112  = \$109  & \$111 ;
  assign \$115  = \$114  | y_1;
  assign \$117  = \$115  & \$116 ;
  assign \$118  = \$113  | \$117 ;
  assign \$121  = \$120  | x_1;
  assign \$122  = \$119  & \$121 ;
  assign \$123  = \$118  | \$122 ;
  assign \$126  = \$124  & \$125 ;
  assign \$127  = \$123  | \$126 ;
  assign \$129  = \$128  | y_1;
  assign \$131  = \$130  | x_1;
  assign \$132  = \$129  & \$131 ;
  assign \$135  = \$134  | y_1;
  assign \$137  = \$135  & \$136 ;
  assign \$138  = \$133  | \$137 ;
  assign \$141  = \$140  | x_1;
  assign \$142  = \$139  & \$141 ;
  assign \$143  = \$138  | \$142 ;
  assign \$146  = \$144  & \$145 ;
  assign \$147  = \$143  | \$146 ;
  assign \$149  = \$148  | y_1;
  assign \$151  = \$150  | x_1;
  assign \$152  = \$149  & \$151 ;
  assign \$155  = \$154  | y_1;
  assign \$157  = \$155  & \$156 ;
  assign \$158  = \$153  | \$157 ;
  assign \$161  = \$160  | x_1;
  assign \$162  = \$159  & \$161 ;
  assign \$163  = \$158  | \$162 ;
  assign \$165  = \$164  | y_1;
  assign \$167  = \$166  | x_1;
  assign \$168  = \$165  & \$167 ;
  assign \$171  = \$170  | y_1;
  assign \$173  = \$171  & \$172 ;
  assign \$174  = \$169  | \$173 ;
  assign \$177  = \$176  | x_1;
  assign \$178  = \$175  & \$177 ;
  assign \$179  = \$174  | \$178 ;
  assign \$182  = \$180  & \$181 ;
  assign \$183  = \$179  | \$182 ;
  assign due = \$signal$6  ? { \$183 , \$163 , \$147 , \$127 , \$107  } : 5'h00;
  assign \$186  = first_row[0] & \$185 ;
  assign \$191  = first_row[1] & \$190 ;
  assign \$192  = \$189  | \$191 ;
  assign \$193  = \$184  | \$192 ;
  assign \$196  = first_row[1] & \$195 ;
  assign \$201  = first_row[2] & \$200 ;
  assign \$202  = \$199  | \$201 ;
  assign \$203  = \$194  | \$202 ;
  assign \$206  = first_row[2] & \$205 ;
  assign \$211  = first_row[0] & \$210 ;
  assign \$212  = \$209  | \$211 ;
  assign \$213  = \$204  | \$212 ;
  assign \$214  = x_place == 3'h4;
  assign \$215  = x_1 & \$214 ;
  assign \$216  = ~ \$215 ;
  assign \$217  = x_1 & \$216 ;
  assign \$219  = x_place + 1'h1;
  assign \$220  = \$218  ? \$219  : 4'h0;
  assign \$221  = x_place == 3'h4;
  assign \$222  = x_1 & \$221 ;
  assign \$223  = ~ \$222 ;
  assign \$224  = x_1 & \$223 ;
  assign \$225  = x_0 | \$224 ;
  assign \$226  = x_place == 3'h4;
  assign \$227  = x_1 & \$226 ;
  assign \$228  = y_place == 3'h4;
  assign \$229  = y_1 & \$228 ;
  assign \$230  = ~ \$229 ;
  assign \$231  = y_1 & \$230 ;
  assign \$233  = y_place + 1'h1;
  assign \$234  = \$232  ? \$233  : 4'h0;
  assign \$235  = y_place == 3'h4;
  assign \$236  = y_1 & \$235 ;
  assign \$237  = ~ \$236 ;
  assign \$238  = y_1 & \$237 ;
  assign \$239  = y_0 | \$238 ;
  assign \$240  = y_place == 3'h4;
  assign \$241  = y_1 & \$240 ;
  assign \$242  = { ahead, written } + { due[4], due, written };
  assign \$243  = ~ ready;
  assign \$244  = reads & \$243 ;
  assign \$245  = x_3 ? 1'h1 : 1'h0;
  assign \$246  = x_3 ? 1'h1 : 1'h0;
  assign \$247  = ! \$246 ;
  assign \$248  = left - 1'h1;
  assign \$250  = fold + 1'h1;
  assign \$251  = last_fold ? 5'h00 : \$250 ;
  assign \$252  = fold == 4'he;
  assign \$253  = last_fold ? 1'h0 : \$252 ;
  assign \$254  = column_place == 3'h7;
  assign \$255  = column_0 & \$254 ;
  assign \$256  = ~ \$255 ;
  assign \$257  = column_0 & \$256 ;
  assign \$259  = column_place + 1'h1;
  assign \$260  = \$258  ? \$259  : 4'h0;
  assign \$261  = column_place == 3'h7;
  assign \$262  = column_0 & \$261 ;
  assign \$263  = ~ \$262 ;
  assign \$264  = column_0 & \$263 ;
  assign \$265  = column_1 | \$264 ;
  assign \$266  = column_place == 3'h7;
  assign \$267  = column_0 & \$266 ;
  assign \$268  = address + 1'h1;
  assign \$269  = \$signal$6  & x_3;
  assign \$270  = begins & reads;
  assign \$271  = \$signal$6  & x_3;
  assign \$273  = weight_address + 1'h1;
  assign \$274  = weight_address == 4'hf;
  always @(posedge clk)
    x_place <= \$275 ;
  always @(posedge clk)
    x_0 <= \$276 ;
  always @(posedge clk)
    x_1 <= \$277 ;
  always @(posedge clk)
    x_2 <= \$278 ;
  always @(posedge clk)
    x_3 <= \$279 ;
  always @(posedge clk)
    y_place <= \$280 ;
  always @(posedge clk)
    y_0 <= \$281 ;
  always @(posedge clk)
    y_1 <= \$282 ;
  always @(posedge clk)
    y_2 <= \$283 ;
  always @(posedge clk)
    y_3 <= \$284 ;
  always @(posedge clk)
    ahead <= \$285 ;
  always @(posedge clk)
    left <= \$286 ;
  always @(posedge clk)
    ready <= \$287 ;
  always @(posedge clk)
    fold <= \$288 ;
  always @(posedge clk)
    first_fold <= \$289 ;
  always @(posedge clk)
    last_fold <= \$290 ;
  always @(posedge clk)
    column_place <= \$291 ;
  always @(posedge clk)
    column_0 <= \$292 ;
  always @(posedge clk)
    column_1 <= \$293 ;
  always @(posedge clk)
    address <= \$294 ;
  always @(posedge clk)
    begins <= \$295 ;
  always @(posedge clk)
    clear <= \$296 ;
  always @(posedge clk)
    first_row <= \$297 ;
  always @(posedge clk)
    first <= \$298 ;
  always @(posedge clk)
    load <= \$299 ;
  always @(posedge clk)
    issue <= \$300 ;
  always @(posedge clk)
    weight_address <= \$301 ;
  assign clear_1 = clear;
  assign first_1 = first;
  assign \void  = { \$213 , \$203 , \$193  };
  assign load_1 = load;
  assign issue_1 = issue;
  assign last = 1'h1;
  assign \port$269$0  = \$193 ;
  assign \port$279$0  = \$203 ;
  assign \port$289$0  = \$213 ;
  assign \$301  = rst ? 4'h0 : (issue ? (\$274  ? 4'h0 : \$273 [3:0]) : weight_address);
  assign \$300  = rst ? 1'h0 : \$signal ;
  assign \$299  = rst ? 1'h0 : reads;
  assign \$298  = rst ? 3'h0 : first_row;
  assign \$297  = rst ? 3'h4 : (\$271  ? \$272  : first_row);
  assign \$296  = rst ? 1'h0 : \$270 ;
  assign \$295  = rst ? 1'h1 : (\$269  ? 1'h1 : (reads ? 1'h0 : begins));
  assign \$294  = rst ? 3'h0 : (\$269  ? 3'h0 : (reads ? \$268 [2:0] : address));
  assign \$293  = rst ? 1'h0 : (reads ? \$267  : column_1);
  assign \$292  = rst ? 1'h1 : (reads ? \$265  : column_0);
  assign \$291  = rst ? 3'h0 : (reads ? \$260 [2:0] : column_place);
  assign \$290  = rst ? 1'h0 : (\$signal  ? \$253  : last_fold);
  assign \$289  = rst ? 1'h1 : (\$signal  ? last_fold : first_fold);
  assign \$288  = rst ? 4'h0 : (\$signal  ? \$251 [3:0] : fold);
  assign \$287  = rst ? 1'h0 : (\$signal$6  ? \$247  : (\$244  ? \$249  : ready));
  assign \$286  = rst ? 1'h1 : (\$signal$6  ? \$245  : (\$244  ? \$248 [0] : left));
  assign \$285  = rst ? 6'h36 : \$242 [6:1];
  assign \$284  = rst ? 1'h0 : (\$signal$6  ? (x_3 ? y_2 : y_3) : y_3);
  assign \$283  = rst ? 1'h0 : (\$signal$6  ? (x_3 ? \$241  : y_2) : y_2);
  assign \$282  = rst ? 1'h0 : (\$signal$6  ? (x_3 ? \$239  : y_1) : y_1);
  assign \$281  = rst ? 1'h1 : (\$signal$6  ? (x_3 ? y_3 : y_0) : y_0);
  assign \$280  = rst ? 3'h0 : (\$signal$6  ? (x_3 ? \$234 [2:0] : y_place) : y_place);
  assign \$279  = rst ? 1'h0 : (\$signal$6  ? x_2 : x_3);
  assign \$278  = rst ? 1'h0 : (\$signal$6  ? \$227  : x_2);
  assign \$277  = rst ? 1'h0 : (\$signal$6  ? \$225  : x_1);
  assign \$276  = rst ? 1'h1 : (\$signal$6  ? x_3 : x_0);
  assign \$275  = rst ? 3'h0 : (\$signal$6  ? \$220 [2:0] : x_place);
  assign \$signal  = \$5 ;
  assign \$10  = y_1;
  assign \$12  = x_1;
  assign \$15  = \$14 ;
  assign \$16  = y_3;
  assign \$17  = x_1;
  assign \$21  = y_1;
  assign \$23  = x_1;
  assign \$26  = \$25 ;
  assign \$27  = y_1;
  assign \$29  = x_3;
  assign \$32  = y_3;
  assign \$33  = x_1;
  assign \$37  = y_3;
  assign \$38  = x_3;
  assign \$41  = y_1;
  assign \$43  = x_1;
  assign \$46  = \$45 ;
  assign \$47  = y_1;
  assign \$49  = x_3;
  assign \$52  = y_3;
  assign \$53  = x_1;
  assign \$57  = y_3;
  assign \$58  = x_3;
  assign \$61  = y_1;
  assign \$63  = x_1;
  assign \$66  = \$65 ;
  assign \$67  = y_1;
  assign \$69  = x_3;
  assign \$72  = y_3;
  assign \$73  = x_1;
  assign \$77  = y_1;
  assign \$79  = x_1;
  assign \$82  = \$81 ;
  assign \$83  = y_1;
  assign \$85  = x_3;
  assign \$88  = y_3;
  assign \$89  = x_1;
  assign \$93  = y_3;
  assign \$94  = x_3;
  assign \$97  = y_0;
  assign \$99  = x_0;
  assign \$102  = \$101 ;
  assign \$103  = y_2;
  assign \$104  = x_0;
  assign \$108  = y_0;
  assign \$110  = x_0;
  assign \$113  = \$112 ;
  assign \$114  = y_0;
  assign \$116  = x_3;
  assign \$119  = y_2;
  assign \$120  = x_0;
  assign \$124  = y_3;
  assign \$125  = x_3;
  assign \$128  = y_0;
  assign \$130  = x_0;
  assign \$133  = \$132 ;
  assign \$134  = y_0;
  assign \$136  = x_3;
  assign \$139  = y_2;
  assign \$140  = x_0;
  assign \$144  = y_3;
  assign \$145  = x_3;
  assign \$148  = y_0;
  assign \$150  = x_0;
  assign \$153  = \$152 ;
  assign \$154  = y_0;
  assign \$156  = x_3;
  assign \$159  = y_2;
  assign \$160  = x_0;
  assign \$164  = y_0;
  assign \$166  = x_0;
  assign \$169  = \$168 ;
  assign \$170  = y_0;
  assign \$172  = x_3;
  assign \$175  = y_2;
  assign \$176  = x_0;
  assign \$180  = y_3;
  assign \$181  = x_3;
  assign \$184  = column_1;
  assign \$185  = y_0;
  assign \$187  = \$186 ;
  assign \$188  = 1'h0;
  assign \$189  = \$186 ;
  assign \$190  = y_3;
  assign \$194  = column_1;
  assign \$195  = y_0;
  assign \$197  = \$196 ;
  assign \$198  = 1'h0;
  assign \$199  = \$196 ;
  assign \$200  = y_3;
  assign \$204  = column_1;
  assign \$205  = y_0;
  assign \$207  = \$206 ;
  assign \$208  = 1'h0;
  assign \$209  = \$206 ;
  assign \$210  = y_3;
  assign \$218  = \$217 ;
  assign \$232  = \$231 ;
  assign \$249  = left;
  assign \$258  = \$257 ;
  assign \$272  = { first_row[1:0], first_row[2] };
endmodule

module \bc_accel.layer0.weights$54 (rst, word, read__addr, clk);
  wire [3:0] address__0;
  input clk;
  wire clk;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [8:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [8:0] word;
  wire [8:0] word;
  (* rom_style = "logic" *)
  reg [8:0] memory [15:0];
  initial begin
    memory[0] = 9'h0a2;
    memory[1] = 9'h1c0;
    memory[2] = 9'h13e;
    memory[3] = 9'h010;
    memory[4] = 9'h052;
    memory[5] = 9'h0b4;
    memory[6] = 9'h009;
    memory[7] = 9'h132;
    memory[8] = 9'h04b;
    memory[9] = 9'h199;
    memory[10] = 9'h0cc;
    memory[11] = 9'h007;
    memory[12] = 9'h028;
    memory[13] = 9'h01e;
    memory[14] = 9'h100;
    memory[15] = 9'h0f8;
  end
  reg [8:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer0.window (rst, pixels, clear, first, load, pixel_0_0, pixel_0_1, pixel_0_2, pixel_1_0, pixel_1_1, pixel_1_2, pixel_2_0, pixel_2_1, pixel_2_2, clk);
  wire [7:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [7:0] \$15 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [7:0] \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [2:0] first;
  wire [2:0] first;
  input load;
  wire load;
  output [7:0] pixel_0_0;
  reg [7:0] pixel_0_0 = 8'h00;
  output [7:0] pixel_0_1;
  reg [7:0] pixel_0_1 = 8'h00;
  output [7:0] pixel_0_2;
  reg [7:0] pixel_0_2 = 8'h00;
  output [7:0] pixel_1_0;
  reg [7:0] pixel_1_0 = 8'h00;
  output [7:0] pixel_1_1;
  reg [7:0] pixel_1_1 = 8'h00;
  output [7:0] pixel_1_2;
  reg [7:0] pixel_1_2 = 8'h00;
  output [7:0] pixel_2_0;
  reg [7:0] pixel_2_0 = 8'h00;
  output [7:0] pixel_2_1;
  reg [7:0] pixel_2_1 = 8'h00;
  output [7:0] pixel_2_2;
  reg [7:0] pixel_2_2 = 8'h00;
  input [23:0] pixels;
  wire [23:0] pixels;
  wire [7:0] \pixels[0] ;
  wire [7:0] \pixels[1] ;
  wire [7:0] \pixels[2] ;
  input rst;
  wire rst;
  wire [71:0] word;
  assign \$1  = first[1] ? pixels[15:8] : pixels[23:16];
  assign \$2  = first[0] ? pixels[7:0] : \$1 ;
  assign \$3  = first[1] ? pixels[23:16] : pixels[7:0];
  assign \$4  = first[0] ? pixels[15:8] : \$3 ;
  assign \$5  = first[1] ? pixels[7:0] : pixels[15:8];
  assign \$6  = first[0] ? pixels[23:16] : \$5 ;
  always @(posedge clk)
    pixel_0_0 <= \$7 ;
  always @(posedge clk)
    pixel_0_1 <= \$8 ;
  always @(posedge clk)
    pixel_0_2 <= \$9 ;
  always @(posedge clk)
    pixel_1_0 <= \$10 ;
  always @(posedge clk)
    pixel_1_1 <= \$11 ;
  always @(posedge clk)
    pixel_1_2 <= \$12 ;
  always @(posedge clk)
    pixel_2_0 <= \$13 ;
  always @(posedge clk)
    pixel_2_1 <= \$14 ;
  always @(posedge clk)
    pixel_2_2 <= \$15 ;
  assign word = { pixel_2_2, pixel_2_1, pixel_2_0, pixel_1_2, pixel_1_1, pixel_1_0, pixel_0_2, pixel_0_1, pixel_0_0 };
  assign \pixels[0]  = pixels[7:0];
  assign \pixels[1]  = pixels[15:8];
  assign \pixels[2]  = pixels[23:16];
  assign \$15  = load ? \$6  : pixel_2_2;
  assign \$14  = clear ? 8'h00 : (load ? pixel_2_2 : pixel_2_1);
  assign \$13  = clear ? 8'h00 : (load ? pixel_2_1 : pixel_2_0);
  assign \$12  = load ? \$4  : pixel_1_2;
  assign \$11  = clear ? 8'h00 : (load ? pixel_1_2 : pixel_1_1);
  assign \$10  = clear ? 8'h00 : (load ? pixel_1_1 : pixel_1_0);
  assign \$9  = load ? \$2  : pixel_0_2;
  assign \$8  = clear ? 8'h00 : (load ? pixel_0_2 : pixel_0_1);
  assign \$7  = clear ? 8'h00 : (load ? pixel_0_1 : pixel_0_0);
endmodule

module \bc_accel.layer1 (rst, take, \release , i__valid, i__payload, \o__payload$17 , \o__valid$22 , room, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [5:0] address;
  wire [5:0] \address$16 ;
  reg begins = 1'h1;
  reg [3:0] best_0 = 4'h0;
  reg [3:0] best_1 = 4'h0;
  reg [3:0] best_2 = 4'h0;
  reg [3:0] best_3 = 4'h0;
  input clk;
  wire clk;
  reg ends_1 = 1'h0;
  reg ends_2 = 1'h0;
  (* init = 1'h0 *)
  wire fold_done_1;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  wire [5:0] \i__payload$1 ;
  wire \i__payload$1.fold_last ;
  wire \i__payload$1.image_last ;
  wire [3:0] \i__payload$1.lanes ;
  wire [3:0] \i__payload$1.lanes[0] ;
  wire [15:0] \i__payload$4 ;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [3:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  wire \i__valid$6 ;
  wire issue;
  reg issued_1 = 1'h0;
  reg issued_2 = 1'h0;
  wire last;
  wire last_fold;
  wire [15:0] o__payload;
  output [17:0] \o__payload$17 ;
  wire [17:0] \o__payload$17 ;
  wire \o__payload$17.fold_last ;
  wire \o__payload$17.image_last ;
  wire [15:0] \o__payload$17.lanes ;
  wire [3:0] \o__payload$17.lanes[0] ;
  wire [3:0] \o__payload$17.lanes[1] ;
  wire [3:0] \o__payload$17.lanes[2] ;
  wire [3:0] \o__payload$17.lanes[3] ;
  wire o__valid;
  output \o__valid$22 ;
  reg \o__valid$22  = 1'h0;
  output [4:0] \release ;
  wire [4:0] \release ;
  wire [4:0] \release$14 ;
  input room;
  wire room;
  wire \room$10 ;
  input rst;
  wire rst;
  output take;
  wire take;
  wire \take$12 ;
  reg vector_done_1 = 1'h0;
  reg vector_done_2 = 1'h0;
  reg vector_done_3 = 1'h0;
  reg [15:0] word = 16'h0000;
  wire [15:0] \word$28 ;
  wire written;
  assign \$1  = issue & last;
  assign \$2  = best_0 < word[3:0];
  assign \$3  = begins | \$2 ;
  assign \$4  = issued_2 & \$3 ;
  assign \$5  = best_1 < word[7:4];
  assign \$6  = begins | \$5 ;
  assign \$7  = issued_2 & \$6 ;
  assign \$8  = best_2 < word[11:8];
  assign \$9  = begins | \$8 ;
  assign \$10  = issued_2 & \$9 ;
  assign \$11  = best_3 < word[15:12];
  assign \$12  = begins | \$11 ;
  assign \$13  = issued_2 & \$12 ;
  assign \$14  = issue & last;
  assign \$15  = \$14  & last_fold;
  always @(posedge clk)
    word <= \word$28 ;
  always @(posedge clk)
    issued_1 <= \$16 ;
  always @(posedge clk)
    issued_2 <= \$17 ;
  always @(posedge clk)
    ends_1 <= \$18 ;
  always @(posedge clk)
    ends_2 <= \$19 ;
  always @(posedge clk)
    begins <= \$20 ;
  always @(posedge clk)
    best_0 <= \$21 ;
  always @(posedge clk)
    best_1 <= \$22 ;
  always @(posedge clk)
    best_2 <= \$23 ;
  always @(posedge clk)
    best_3 <= \$24 ;
  always @(posedge clk)
    \o__valid$22  <= \$25 ;
  always @(posedge clk)
    vector_done_1 <= \$26 ;
  always @(posedge clk)
    vector_done_2 <= \$27 ;
  always @(posedge clk)
    vector_done_3 <= \$28 ;
  \bc_accel.layer1.buffer  buffer (
    .clk(clk),
    .i__valid(\i__valid$6 ),
    .\port$2158$0 (\$29 ),
    .\port$2160$0 (\$30 ),
    .\port$2162$0 (\$31 ),
    .\port$2164$0 (\$32 ),
    .read__addr(address),
    .rst(rst),
    .word(\word$28 )
  );
  \bc_accel.layer1.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__valid(\i__valid$6 ),
    .rst(rst),
    .slot_0(\$29 ),
    .slot_1(\$30 ),
    .slot_2(\$31 ),
    .slot_3(\$32 )
  );
  \bc_accel.layer1.sequencer  sequencer (
    .address(address),
    .clk(clk),
    .issue(issue),
    .last_fold(last_fold),
    .last_word(last),
    .\release (\release ),
    .room(room),
    .rst(rst),
    .take(take),
    .written(\i__valid$6 )
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__payload$4  = { \$32 , \$31 , \$30 , \$29  };
  assign o__payload = { \$32 , \$31 , \$30 , \$29  };
  assign o__valid = \i__valid$6 ;
  assign written = \i__valid$6 ;
  assign \room$10  = room;
  assign \take$12  = take;
  assign \release$14  = \release ;
  assign \address$16  = address;
  assign fold_done_1 = \o__valid$22 ;
  assign \i__payload.lanes  = i__payload[3:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.fold_last  = i__payload[4];
  assign \i__payload.image_last  = i__payload[5];
  assign \i__payload$1.lanes  = i__payload[3:0];
  assign \i__payload$1.lanes[0]  = i__payload[3:0];
  assign \i__payload$1.fold_last  = i__payload[4];
  assign \i__payload$1.image_last  = i__payload[5];
  assign \o__payload$17.lanes  = \o__payload$17 [15:0];
  assign \o__payload$17.lanes[0]  = \o__payload$17 [3:0];
  assign \o__payload$17.lanes[1]  = \o__payload$17 [7:4];
  assign \o__payload$17.lanes[2]  = \o__payload$17 [11:8];
  assign \o__payload$17.lanes[3]  = \o__payload$17 [15:12];
  assign \o__payload$17.fold_last  = \o__payload$17 [16];
  assign \o__payload$17.image_last  = \o__payload$17 [17];
  assign \o__payload$17 [17] = vector_done_3;
  assign \o__payload$17 [16] = 1'h1;
  assign \o__payload$17 [15:12] = best_3;
  assign \o__payload$17 [11:8] = best_2;
  assign \o__payload$17 [7:4] = best_1;
  assign \o__payload$17 [3:0] = best_0;
  assign \$28  = rst ? 1'h0 : vector_done_2;
  assign \$27  = rst ? 1'h0 : vector_done_1;
  assign \$26  = rst ? 1'h0 : \$15 ;
  assign \$25  = rst ? 1'h0 : ends_2;
  assign \$24  = \$13  ? word[15:12] : best_3;
  assign \$23  = \$10  ? word[11:8] : best_2;
  assign \$22  = \$7  ? word[7:4] : best_1;
  assign \$21  = \$4  ? word[3:0] : best_0;
  assign \$20  = rst ? 1'h1 : (issued_2 ? ends_2 : begins);
  assign \$19  = rst ? 1'h0 : ends_1;
  assign \$18  = rst ? 1'h0 : \$1 ;
  assign \$17  = rst ? 1'h0 : issued_1;
  assign \$16  = rst ? 1'h0 : issue;
endmodule

module \bc_accel.layer1.buffer (rst, word, read__addr, i__valid, \port$2158$0 , \port$2160$0 , \port$2162$0 , \port$2164$0 , clk);
  wire [6:0] \$1 ;
  wire \$2 ;
  wire [5:0] \$3 ;
  (* init = 6'h00 *)
  wire [5:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  wire \$signature__en ;
  wire [5:0] address;
  input clk;
  wire clk;
  wire [15:0] i__payload;
  input i__valid;
  wire i__valid;
  input [3:0] \port$2158$0 ;
  wire [3:0] \port$2158$0 ;
  input [3:0] \port$2160$0 ;
  wire [3:0] \port$2160$0 ;
  input [3:0] \port$2162$0 ;
  wire [3:0] \port$2162$0 ;
  input [3:0] \port$2164$0 ;
  wire [3:0] \port$2164$0 ;
  reg [5:0] position = 6'h00;
  input [5:0] read__addr;
  wire [5:0] read__addr;
  wire [15:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [15:0] word;
  wire [15:0] word;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  reg [15:0] memory [47:0];
  initial begin
    memory[0] = 16'h0000;
    memory[1] = 16'h0000;
    memory[2] = 16'h0000;
    memory[3] = 16'h0000;
    memory[4] = 16'h0000;
    memory[5] = 16'h0000;
    memory[6] = 16'h0000;
    memory[7] = 16'h0000;
    memory[8] = 16'h0000;
    memory[9] = 16'h0000;
    memory[10] = 16'h0000;
    memory[11] = 16'h0000;
    memory[12] = 16'h0000;
    memory[13] = 16'h0000;
    memory[14] = 16'h0000;
    memory[15] = 16'h0000;
    memory[16] = 16'h0000;
    memory[17] = 16'h0000;
    memory[18] = 16'h0000;
    memory[19] = 16'h0000;
    memory[20] = 16'h0000;
    memory[21] = 16'h0000;
    memory[22] = 16'h0000;
    memory[23] = 16'h0000;
    memory[24] = 16'h0000;
    memory[25] = 16'h0000;
    memory[26] = 16'h0000;
    memory[27] = 16'h0000;
    memory[28] = 16'h0000;
    memory[29] = 16'h0000;
    memory[30] = 16'h0000;
    memory[31] = 16'h0000;
    memory[32] = 16'h0000;
    memory[33] = 16'h0000;
    memory[34] = 16'h0000;
    memory[35] = 16'h0000;
    memory[36] = 16'h0000;
    memory[37] = 16'h0000;
    memory[38] = 16'h0000;
    memory[39] = 16'h0000;
    memory[40] = 16'h0000;
    memory[41] = 16'h0000;
    memory[42] = 16'h0000;
    memory[43] = 16'h0000;
    memory[44] = 16'h0000;
    memory[45] = 16'h0000;
    memory[46] = 16'h0000;
    memory[47] = 16'h0000;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= { \port$2164$0 , \port$2162$0 , \port$2160$0 , \port$2158$0  };
  end
  reg [15:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 6'h2f;
  assign \$signature__addr  = position;
  assign \$signature__data  = { \port$2164$0 , \port$2162$0 , \port$2160$0 , \port$2158$0  };
  assign i__payload = { \port$2164$0 , \port$2162$0 , \port$2160$0 , \port$2158$0  };
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
  assign \$3  = rst ? 6'h00 : (i__valid ? (\$2  ? 6'h00 : \$1 [5:0]) : position);
endmodule

module \bc_accel.layer1.gearbox (rst, i__valid, i__payload, o__valid, slot_0, slot_1, slot_2, slot_3, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [3:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [1:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [3:0] \$49 ;
  wire [3:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [2:0] filled;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [3:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg [1:0] level = 2'h0;
  wire [15:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  output [3:0] slot_0;
  reg [3:0] slot_0 = 4'h0;
  output [3:0] slot_1;
  reg [3:0] slot_1 = 4'h0;
  output [3:0] slot_2;
  reg [3:0] slot_2 = 4'h0;
  output [3:0] slot_3;
  reg [3:0] slot_3 = 4'h0;
  always @(posedge clk)
    level <= \$46 ;
  always @(posedge clk)
    o__valid <= \$47 ;
  always @(posedge clk)
    image_end <= \$48 ;
  always @(posedge clk)
    slot_0 <= \$49 ;
  always @(posedge clk)
    slot_1 <= \$50 ;
  always @(posedge clk)
    slot_2 <= \$51 ;
  always @(posedge clk)
    slot_3 <= \$52 ;
  assign filled = level + 1'h1;
  assign \$2  = filled >= 3'h4;
  assign \$3  = filled - 3'h4;
  assign \$4  = \$2  ? \$3  : { 1'h0, filled };
  assign \$5  = i__payload[5] ? 4'h0 : \$4 ;
  assign \$6  = filled >= 3'h4;
  assign \$7  = \$6  | i__payload[5];
  assign \$8  = i__valid & \$7 ;
  assign \$9  = i__valid & i__payload[5];
  assign \$10  = ! level;
  assign \$11  = i__valid & \$10 ;
  assign \$12  = level == 1'h1;
  assign \$13  = i__valid & \$12 ;
  assign \$14  = level == 2'h2;
  assign \$15  = i__valid & \$14 ;
  assign \$16  = level == 2'h3;
  assign \$17  = i__valid & \$16 ;
  assign \$19  = ! level;
  assign \$20  = i__valid & \$19 ;
  assign \$21  = level == 1'h1;
  assign \$22  = i__valid & \$21 ;
  assign \$23  = level == 2'h2;
  assign \$24  = i__valid & \$23 ;
  assign \$25  = level == 2'h3;
  assign \$26  = i__valid & \$25 ;
  assign \$28  = ! level;
  assign \$29  = i__valid & \$28 ;
  assign \$30  = level == 1'h1;
  assign \$31  = i__valid & \$30 ;
  assign \$32  = level == 2'h2;
  assign \$33  = i__valid & \$32 ;
  assign \$34  = level == 2'h3;
  assign \$35  = i__valid & \$34 ;
  assign \$37  = ! level;
  assign \$38  = i__valid & \$37 ;
  assign \$39  = level == 1'h1;
  assign \$40  = i__valid & \$39 ;
  assign \$41  = level == 2'h2;
  assign \$42  = i__valid & \$41 ;
  assign \$43  = level == 2'h3;
  assign \$44  = i__valid & \$43 ;
  assign o__payload = { slot_3, slot_2, slot_1, slot_0 };
  assign \i__payload.lanes  = i__payload[3:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.fold_last  = i__payload[4];
  assign \i__payload.image_last  = i__payload[5];
  assign \$52  = \$45  ? i__payload[3:0] : slot_3;
  assign \$51  = \$36  ? i__payload[3:0] : slot_2;
  assign \$50  = \$27  ? i__payload[3:0] : slot_1;
  assign \$49  = \$18  ? i__payload[3:0] : slot_0;
  assign \$48  = rst ? 1'h0 : \$9 ;
  assign \$47  = rst ? 1'h0 : \$8 ;
  assign \$46  = rst ? 2'h0 : (i__valid ? \$5 [1:0] : level);
  assign \$1  = 1'h1;
  assign \$18  = \$11 ;
  assign \$27  = \$22 ;
  assign \$36  = \$33 ;
  assign \$45  = \$44 ;
endmodule

module \bc_accel.layer1.sequencer (rst, issue, take, \release , last_word, address, last_fold, written, room, clk);
  wire \$1 ;
  wire \$10 ;
  wire [5:0] \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [2:0] \$106 ;
  wire [2:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire [2:0] \$120 ;
  wire [2:0] \$121 ;
  wire [8:0] \$122 ;
  wire \$123 ;
  wire [2:0] \$124 ;
  wire [2:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire [5:0] \$136 ;
  wire [5:0] \$137 ;
  wire [1:0] \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [1:0] \$141 ;
  wire [6:0] \$142 ;
  wire [1:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [5:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [5:0] \$48 ;
  wire [5:0] \$49 ;
  wire \$5 ;
  wire [5:0] \$50 ;
  wire \$51 ;
  wire [4:0] \$52 ;
  wire [5:0] \$53 ;
  wire [5:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [4:0] \$57 ;
  wire [6:0] \$58 ;
  wire [6:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire [6:0] \$61 ;
  wire [6:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [1:0] \$93 ;
  wire [1:0] \$94 ;
  wire [1:0] \$95 ;
  wire [1:0] \$96 ;
  wire [1:0] \$97 ;
  wire [1:0] \$98 ;
  wire [5:0] \$99 ;
  output [5:0] address;
  reg [5:0] address = 6'h00;
  reg [6:0] ahead = 7'h58;
  input clk;
  wire clk;
  reg column_0 = 1'h1;
  reg column_1 = 1'h0;
  reg column_place = 1'h0;
  wire [6:0] due;
  reg first_fold = 1'h1;
  reg [1:0] fold = 2'h0;
  wire [6:0] forward;
  output issue;
  wire issue;
  (* init = 1'h0 *)
  wire last;
  output last_fold;
  reg last_fold = 1'h0;
  (* init = 1'h0 *)
  wire \last_fold$8 ;
  output last_word;
  reg last_word = 1'h0;
  wire may_end;
  wire moves;
  (* init = 6'h00 *)
  wire [5:0] position;
  output [4:0] \release ;
  wire [4:0] \release ;
  input room;
  wire room;
  reg row_0 = 1'h1;
  reg row_1 = 1'h0;
  reg row_place = 1'h0;
  input rst;
  wire rst;
  reg [5:0] start = 6'h00;
  output take;
  wire take;
  wire \void ;
  reg word_place = 1'h0;
  wire [7:0] wrapped;
  input written;
  wire written;
  reg x_0 = 1'h1;
  reg x_1 = 1'h0;
  reg [1:0] x_place = 2'h0;
  reg [1:0] y_place = 2'h0;
  assign \$1  = ~ first_fold;
  assign \$2  = \$1  | room;
  assign \$3  = ~ ahead[6];
  assign \$4  = ~ last_word;
  assign \$5  = \$4  | may_end;
  assign issue = \$3  & \$5 ;
  assign \$14  = issue & last_word;
  assign take = \$14  & first_fold;
  assign \$15  = issue & last_word;
  assign \$16  = \$15  & last_fold;
  assign \$24  = \$20  | \$23 ;
  assign \$32  = \$28  | \$31 ;
  assign \$44  = \$40  | \$43 ;
  assign \release  = \$16  ? { \$44 , \$36 , \$32 , \$24 , 1'h0 } : 5'h00;
  assign \$45  = last_word ? start : address;
  assign \$46  = y_place == 2'h3;
  assign \$49  = x_1 ? 6'h25 : 6'h05;
  assign \$50  = last_fold ? \$49  : 6'h01;
  assign \$52  = \$51  ? 5'h1c : 5'h04;
  assign \$53  = last_word ? \$50  : { 1'h0, \$52  };
  assign forward = \$45  + \$53 ;
  assign \$54  = last_word ? start : address;
  assign \$55  = y_place == 2'h3;
  assign \$58  = x_1 ? 7'h75 : 7'h55;
  assign \$59  = last_fold ? \$58  : 7'h51;
  assign \$61  = \$60  ? 7'h6c : 7'h54;
  assign \$62  = last_word ? \$59  : \$61 ;
  assign wrapped = $signed({ 1'h0, \$54  }) + $signed(\$62 );
  assign \$63  = issue & last_word;
  assign moves = \$63  & last_fold;
  assign \$71  = \$67  | \$70 ;
  assign \$79  = \$75  | \$78 ;
  assign \$91  = \$87  | \$90 ;
  assign due = moves ? { \$91 , \$83 , \$79 , \$71 , 3'h0 } : 7'h00;
  assign \$92  = column_0 & row_1;
  assign \$93  = word_place + 1'h1;
  assign \$95  = column_place + 1'h1;
  assign \$97  = row_place + 1'h1;
  assign \$99  = wrapped[7] ? forward[5:0] : wrapped[5:0];
  assign \$100  = wrapped[7] ? forward[5:0] : wrapped[5:0];
  assign \$101  = x_place == 2'h2;
  assign \$102  = x_0 & \$101 ;
  assign \$103  = ~ \$102 ;
  assign \$104  = x_0 & \$103 ;
  assign \$106  = x_place + 1'h1;
  assign \$107  = \$105  ? \$106  : 3'h0;
  assign \$108  = x_place == 2'h2;
  assign \$109  = x_0 & \$108 ;
  assign \$110  = ~ \$109 ;
  assign \$111  = x_0 & \$110 ;
  assign \$112  = x_1 | \$111 ;
  assign \$113  = x_place == 2'h2;
  assign \$114  = x_0 & \$113 ;
  assign \$115  = y_place == 2'h3;
  assign \$117  = ~ \$116 ;
  assign \$120  = y_place + 1'h1;
  assign \$121  = \$116  ? 3'h0 : \$120 ;
  assign \$122  = { ahead, written } + { due, written };
  assign \$123  = issue & last_word;
  assign \$124  = fold + 1'h1;
  assign \$125  = last_fold ? 3'h0 : \$124 ;
  assign \$126  = fold == 2'h2;
  assign \$127  = last_fold ? 1'h0 : \$126 ;
  always @(posedge clk)
    last_word <= \$128 ;
  always @(posedge clk)
    word_place <= \$129 ;
  always @(posedge clk)
    column_place <= \$130 ;
  always @(posedge clk)
    column_0 <= \$131 ;
  always @(posedge clk)
    column_1 <= \$132 ;
  always @(posedge clk)
    row_place <= \$133 ;
  always @(posedge clk)
    row_0 <= \$134 ;
  always @(posedge clk)
    row_1 <= \$135 ;
  always @(posedge clk)
    address <= \$136 ;
  always @(posedge clk)
    start <= \$137 ;
  always @(posedge clk)
    x_place <= \$138 ;
  always @(posedge clk)
    x_0 <= \$139 ;
  always @(posedge clk)
    x_1 <= \$140 ;
  always @(posedge clk)
    y_place <= \$141 ;
  always @(posedge clk)
    ahead <= \$142 ;
  always @(posedge clk)
    fold <= \$143 ;
  always @(posedge clk)
    first_fold <= \$144 ;
  always @(posedge clk)
    last_fold <= \$145 ;
  assign last = last_word;
  assign \last_fold$8  = last_fold;
  assign position = address;
  assign \$145  = rst ? 1'h0 : (\$123  ? \$127  : last_fold);
  assign \$144  = rst ? 1'h1 : (\$123  ? last_fold : first_fold);
  assign \$143  = rst ? 2'h0 : (\$123  ? \$125 [1:0] : fold);
  assign \$142  = rst ? 7'h58 : \$122 [7:1];
  assign \$141  = rst ? 2'h0 : (moves ? (x_1 ? \$121 [1:0] : y_place) : y_place);
  assign \$140  = rst ? 1'h0 : (moves ? \$114  : x_1);
  assign \$139  = rst ? 1'h1 : (moves ? \$112  : x_0);
  assign \$138  = rst ? 2'h0 : (moves ? \$107 [1:0] : x_place);
  assign \$137  = rst ? 6'h00 : (issue ? (last_word ? \$100  : start) : start);
  assign \$136  = rst ? 6'h00 : (issue ? \$99  : address);
  assign \$135  = rst ? 1'h0 : (issue ? (column_1 ? row_0 : row_1) : row_1);
  assign \$134  = rst ? 1'h1 : (issue ? (column_1 ? row_1 : row_0) : row_0);
  assign \$133  = rst ? 1'h0 : (issue ? (column_1 ? 1'h0 : row_place) : row_place);
  assign \$132  = rst ? 1'h0 : (issue ? column_0 : column_1);
  assign \$131  = rst ? 1'h1 : (issue ? column_1 : column_0);
  assign \$130  = rst ? 1'h0 : (issue ? 1'h0 : column_place);
  assign \$129  = rst ? 1'h0 : (issue ? 1'h0 : word_place);
  assign \$128  = rst ? 1'h0 : (issue ? \$92  : last_word);
  assign may_end = \$2 ;
  assign \$6  = 1'h0;
  assign \$7  = 1'h0;
  assign \$8  = 1'h0;
  assign \$9  = 1'h0;
  assign \$10  = 1'h0;
  assign \$11  = 1'h0;
  assign \$12  = 1'h0;
  assign \$13  = 1'h0;
  assign \void  = 1'h0;
  assign \$17  = 1'h1;
  assign \$18  = x_0;
  assign \$19  = x_0;
  assign \$20  = x_0;
  assign \$21  = 1'h1;
  assign \$22  = x_1;
  assign \$23  = x_1;
  assign \$25  = 1'h1;
  assign \$26  = x_0;
  assign \$27  = x_0;
  assign \$28  = x_0;
  assign \$29  = 1'h1;
  assign \$30  = x_1;
  assign \$31  = x_1;
  assign \$33  = 1'h1;
  assign \$34  = x_0;
  assign \$35  = x_0;
  assign \$36  = x_0;
  assign \$37  = 1'h1;
  assign \$38  = x_0;
  assign \$39  = x_0;
  assign \$40  = x_0;
  assign \$41  = 1'h1;
  assign \$42  = x_1;
  assign \$43  = x_1;
  assign \$47  = \$46 ;
  assign \$48  = 6'h25;
  assign \$51  = column_1;
  assign \$56  = \$55 ;
  assign \$57  = 5'h15;
  assign \$60  = column_1;
  assign \$64  = 1'h1;
  assign \$65  = x_0;
  assign \$66  = x_0;
  assign \$67  = x_0;
  assign \$68  = 1'h1;
  assign \$69  = x_1;
  assign \$70  = x_1;
  assign \$72  = 1'h1;
  assign \$73  = x_0;
  assign \$74  = x_0;
  assign \$75  = x_0;
  assign \$76  = 1'h1;
  assign \$77  = x_1;
  assign \$78  = x_1;
  assign \$80  = 1'h1;
  assign \$81  = x_0;
  assign \$82  = x_0;
  assign \$83  = x_0;
  assign \$84  = 1'h1;
  assign \$85  = x_0;
  assign \$86  = x_0;
  assign \$87  = x_0;
  assign \$88  = 1'h1;
  assign \$89  = x_1;
  assign \$90  = x_1;
  assign \$94  = 2'h0;
  assign \$96  = 2'h0;
  assign \$98  = 2'h0;
  assign \$105  = \$104 ;
  assign \$116  = \$115 ;
  assign \$118  = \$117 ;
  assign \$119  = \$117 ;
endmodule

module \bc_accel.layer2 (rst, take, \release , i__payload, i__valid, \o__valid$41 , \o__payload$39 , room, clk);
  wire [5:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire [3:0] \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  wire [3:0] \$4 ;
  wire [3:0] \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  wire [3:0] address;
  wire [3:0] \address$16 ;
  (* init = 7'h00 *)
  wire [6:0] address_1;
  reg [6:0] address__0 = 7'h00;
  reg [4:0] \address__0$47  = 5'h00;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  wire [17:0] \i__payload$1 ;
  wire \i__payload$1.fold_last ;
  wire \i__payload$1.image_last ;
  wire [15:0] \i__payload$1.lanes ;
  wire [3:0] \i__payload$1.lanes[0] ;
  wire [3:0] \i__payload$1.lanes[1] ;
  wire [3:0] \i__payload$1.lanes[2] ;
  wire [3:0] \i__payload$1.lanes[3] ;
  wire [35:0] \i__payload$31 ;
  wire [11:0] \i__payload$31[0] ;
  wire [11:0] \i__payload$31[1] ;
  wire [11:0] \i__payload$31[2] ;
  wire [13:0] \i__payload$35 ;
  wire \i__payload$35.fold_last ;
  wire \i__payload$35.image_last ;
  wire [11:0] \i__payload$35.lanes ;
  wire [11:0] \i__payload$35.lanes[0] ;
  wire [63:0] \i__payload$4 ;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [15:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  wire [3:0] \i__payload.lanes[1] ;
  wire [3:0] \i__payload.lanes[2] ;
  wire [3:0] \i__payload.lanes[3] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  wire \i__valid$33 ;
  wire \i__valid$37 ;
  wire \i__valid$6 ;
  wire issue;
  wire \issue$20 ;
  wire last;
  wire \last$22 ;
  wire [63:0] o__payload;
  wire [35:0] \o__payload$32 ;
  wire [11:0] \o__payload$32[0] ;
  wire [11:0] \o__payload$32[1] ;
  wire [11:0] \o__payload$32[2] ;
  wire [13:0] \o__payload$36 ;
  wire \o__payload$36.fold_last ;
  wire \o__payload$36.image_last ;
  wire [11:0] \o__payload$36.lanes ;
  wire [11:0] \o__payload$36.lanes[0] ;
  output [5:0] \o__payload$39 ;
  wire [5:0] \o__payload$39 ;
  wire \o__payload$39.fold_last ;
  wire \o__payload$39.image_last ;
  wire [3:0] \o__payload$39.lanes ;
  wire [3:0] \o__payload$39.lanes[0] ;
  wire [5:0] \o__payload$40 ;
  wire \o__payload$40.fold_last ;
  wire \o__payload$40.image_last ;
  wire [3:0] \o__payload$40.lanes ;
  wire [3:0] \o__payload$40.lanes[0] ;
  wire o__valid;
  wire \o__valid$34 ;
  wire \o__valid$38 ;
  output \o__valid$41 ;
  wire \o__valid$41 ;
  wire \o__valid$42 ;
  wire [7:0] parameters;
  output [3:0] \release ;
  wire [3:0] \release ;
  wire [3:0] \release$14 ;
  input room;
  wire room;
  wire \room$10 ;
  input rst;
  wire rst;
  wire step;
  output take;
  wire take;
  wire \take$12 ;
  wire \void ;
  wire \void$18 ;
  wire [6:0] weight_address;
  wire [47:0] weights;
  wire [63:0] word;
  wire [63:0] \word$24 ;
  wire [47:0] \word$26 ;
  wire [7:0] \word$30 ;
  wire written;
  assign \$1  = \address__0$47  + 1'h1;
  assign \$2  = \address__0$47  == 5'h1f;
  always @(posedge clk)
    address__0 <= weight_address;
  always @(posedge clk)
    \address__0$47  <= \$3 ;
  \bc_accel.layer2.buffer  buffer (
    .clk(clk),
    .i__valid(\i__valid$6 ),
    .\port$2386$0 (\$4 ),
    .\port$2388$0 (\$5 ),
    .\port$2390$0 (\$6 ),
    .\port$2392$0 (\$7 ),
    .\port$2394$0 (\$8 ),
    .\port$2396$0 (\$9 ),
    .\port$2398$0 (\$10 ),
    .\port$2400$0 (\$11 ),
    .\port$2402$0 (\$12 ),
    .\port$2404$0 (\$13 ),
    .\port$2406$0 (\$14 ),
    .\port$2408$0 (\$15 ),
    .\port$2410$0 (\$16 ),
    .\port$2412$0 (\$17 ),
    .\port$2414$0 (\$18 ),
    .\port$2416$0 (\$19 ),
    .read__addr(address),
    .read_word(word),
    .rst(rst),
    .\void (\void )
  );
  \bc_accel.layer2.drain  drain (
    .clk(clk),
    .i__payload(\i__payload$31 ),
    .i__valid(\i__valid$33 ),
    .o__payload(\i__payload$35 ),
    .o__valid(\i__valid$37 ),
    .rst(rst),
    .step(step)
  );
  \bc_accel.layer2.engine  engine (
    .clk(clk),
    .fold_done_7(\i__valid$33 ),
    .issue(issue),
    .last(last),
    .o__payload(\i__payload$31 ),
    .rst(rst),
    .\weights$21 (weights),
    .\word$19 (word)
  );
  \bc_accel.layer2.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__valid(\i__valid$6 ),
    .rst(rst),
    .slot_0(\$4 ),
    .slot_1(\$5 ),
    .slot_10(\$14 ),
    .slot_11(\$15 ),
    .slot_12(\$16 ),
    .slot_13(\$17 ),
    .slot_14(\$18 ),
    .slot_15(\$19 ),
    .slot_2(\$6 ),
    .slot_3(\$7 ),
    .slot_4(\$8 ),
    .slot_5(\$9 ),
    .slot_6(\$10 ),
    .slot_7(\$11 ),
    .slot_8(\$12 ),
    .slot_9(\$13 )
  );
  \bc_accel.layer2.parameters$53  \parameters$53  (
    .clk(clk),
    .read__addr(\address__0$47 ),
    .rst(rst),
    .word(parameters)
  );
  \bc_accel.layer2.requantiser  requantiser (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$37 ),
    .o__payload(\o__payload$39 ),
    .parameters(parameters),
    .rst(rst),
    .valid_4(\o__valid$41 )
  );
  \bc_accel.layer2.sequencer  sequencer (
    .address(address),
    .clk(clk),
    .issue(issue),
    .last_word(last),
    .\release (\release ),
    .room(room),
    .rst(rst),
    .take(take),
    .\void (\void ),
    .weight_address(weight_address),
    .written(\i__valid$6 )
  );
  \bc_accel.layer2.weights$50  \weights$50  (
    .clk(clk),
    .read__addr(address__0),
    .rst(rst),
    .word(weights)
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__payload$4  = { \$19 , \$18 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7 , \$6 , \$5 , \$4  };
  assign o__payload = { \$19 , \$18 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7 , \$6 , \$5 , \$4  };
  assign o__valid = \i__valid$6 ;
  assign written = \i__valid$6 ;
  assign \room$10  = room;
  assign \take$12  = take;
  assign \release$14  = \release ;
  assign \address$16  = address;
  assign \void$18  = \void ;
  assign \issue$20  = issue;
  assign \last$22  = last;
  assign \word$24  = word;
  assign \word$26  = weights;
  assign address_1 = address__0;
  assign \word$30  = parameters;
  assign \o__payload$32  = \i__payload$31 ;
  assign \o__valid$34  = \i__valid$33 ;
  assign \o__payload$36  = \i__payload$35 ;
  assign \o__valid$38  = \i__valid$37 ;
  assign \o__payload$40  = \o__payload$39 ;
  assign \o__valid$42  = \o__valid$41 ;
  assign \i__payload.lanes  = i__payload[15:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.lanes[1]  = i__payload[7:4];
  assign \i__payload.lanes[2]  = i__payload[11:8];
  assign \i__payload.lanes[3]  = i__payload[15:12];
  assign \i__payload.fold_last  = i__payload[16];
  assign \i__payload.image_last  = i__payload[17];
  assign \i__payload$1.lanes  = i__payload[15:0];
  assign \i__payload$1.lanes[0]  = i__payload[3:0];
  assign \i__payload$1.lanes[1]  = i__payload[7:4];
  assign \i__payload$1.lanes[2]  = i__payload[11:8];
  assign \i__payload$1.lanes[3]  = i__payload[15:12];
  assign \i__payload$1.fold_last  = i__payload[16];
  assign \i__payload$1.image_last  = i__payload[17];
  assign \i__payload$31[0]  = \i__payload$31 [11:0];
  assign \i__payload$31[1]  = \i__payload$31 [23:12];
  assign \i__payload$31[2]  = \i__payload$31 [35:24];
  assign \o__payload$32[0]  = \i__payload$31 [11:0];
  assign \o__payload$32[1]  = \i__payload$31 [23:12];
  assign \o__payload$32[2]  = \i__payload$31 [35:24];
  assign \i__payload$35.lanes  = \i__payload$35 [11:0];
  assign \i__payload$35.lanes[0]  = \i__payload$35 [11:0];
  assign \i__payload$35.fold_last  = \i__payload$35 [12];
  assign \i__payload$35.image_last  = \i__payload$35 [13];
  assign \o__payload$36.lanes  = \i__payload$35 [11:0];
  assign \o__payload$36.lanes[0]  = \i__payload$35 [11:0];
  assign \o__payload$36.fold_last  = \i__payload$35 [12];
  assign \o__payload$36.image_last  = \i__payload$35 [13];
  assign \o__payload$39.lanes  = \o__payload$39 [3:0];
  assign \o__payload$39.lanes[0]  = \o__payload$39 [3:0];
  assign \o__payload$39.fold_last  = \o__payload$39 [4];
  assign \o__payload$39.image_last  = \o__payload$39 [5];
  assign \o__payload$40.lanes  = \o__payload$39 [3:0];
  assign \o__payload$40.lanes[0]  = \o__payload$39 [3:0];
  assign \o__payload$40.fold_last  = \o__payload$39 [4];
  assign \o__payload$40.image_last  = \o__payload$39 [5];
  assign \$3  = rst ? 5'h00 : (step ? (\$2  ? 5'h00 : \$1 [4:0]) : \address__0$47 );
endmodule

module \bc_accel.layer2.buffer (rst, \void , read_word, read__addr, i__valid, \port$2386$0 , \port$2388$0 , \port$2390$0 , \port$2392$0 , \port$2394$0 , \port$2396$0 , \port$2398$0 , \port$2400$0 , \port$2402$0 , \port$2404$0 , \port$2406$0 , \port$2408$0 , \port$2410$0 , \port$2412$0 , \port$2414$0 , \port$2416$0 
, clk);
  wire [4:0] \$1 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  wire [63:0] \$4 ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] address;
  input clk;
  wire clk;
  wire [63:0] i__payload;
  input i__valid;
  wire i__valid;
  input [3:0] \port$2386$0 ;
  wire [3:0] \port$2386$0 ;
  input [3:0] \port$2388$0 ;
  wire [3:0] \port$2388$0 ;
  input [3:0] \port$2390$0 ;
  wire [3:0] \port$2390$0 ;
  input [3:0] \port$2392$0 ;
  wire [3:0] \port$2392$0 ;
  input [3:0] \port$2394$0 ;
  wire [3:0] \port$2394$0 ;
  input [3:0] \port$2396$0 ;
  wire [3:0] \port$2396$0 ;
  input [3:0] \port$2398$0 ;
  wire [3:0] \port$2398$0 ;
  input [3:0] \port$2400$0 ;
  wire [3:0] \port$2400$0 ;
  input [3:0] \port$2402$0 ;
  wire [3:0] \port$2402$0 ;
  input [3:0] \port$2404$0 ;
  wire [3:0] \port$2404$0 ;
  input [3:0] \port$2406$0 ;
  wire [3:0] \port$2406$0 ;
  input [3:0] \port$2408$0 ;
  wire [3:0] \port$2408$0 ;
  input [3:0] \port$2410$0 ;
  wire [3:0] \port$2410$0 ;
  input [3:0] \port$2412$0 ;
  wire [3:0] \port$2412$0 ;
  input [3:0] \port$2414$0 ;
  wire [3:0] \port$2414$0 ;
  input [3:0] \port$2416$0 ;
  wire [3:0] \port$2416$0 ;
  reg [3:0] position = 4'h0;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [63:0] read__data;
  output [63:0] read_word;
  reg [63:0] read_word = 64'h0000000000000000;
  input rst;
  wire rst;
  input \void ;
  wire \void ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] word;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "distributed" *)
  reg [63:0] memory [12:0];
  initial begin
    memory[0] = 64'h0000000000000000;
    memory[1] = 64'h0000000000000000;
    memory[2] = 64'h0000000000000000;
    memory[3] = 64'h0000000000000000;
    memory[4] = 64'h0000000000000000;
    memory[5] = 64'h0000000000000000;
    memory[6] = 64'h0000000000000000;
    memory[7] = 64'h0000000000000000;
    memory[8] = 64'h0000000000000000;
    memory[9] = 64'h0000000000000000;
    memory[10] = 64'h0000000000000000;
    memory[11] = 64'h0000000000000000;
    memory[12] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= { \port$2416$0 , \port$2414$0 , \port$2412$0 , \port$2410$0 , \port$2408$0 , \port$2406$0 , \port$2404$0 , \port$2402$0 , \port$2400$0 , \port$2398$0 , \port$2396$0 , \port$2394$0 , \port$2392$0 , \port$2390$0 , \port$2388$0 , \port$2386$0  };
  end
  assign read__data = memory[read__addr];
  always @(posedge clk)
    position <= \$3 ;
  always @(posedge clk)
    read_word <= \$4 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 4'hc;
  assign \$signature__addr  = position;
  assign \$signature__data  = { \port$2416$0 , \port$2414$0 , \port$2412$0 , \port$2410$0 , \port$2408$0 , \port$2406$0 , \port$2404$0 , \port$2402$0 , \port$2400$0 , \port$2398$0 , \port$2396$0 , \port$2394$0 , \port$2392$0 , \port$2390$0 , \port$2388$0 , \port$2386$0  };
  assign i__payload = { \port$2416$0 , \port$2414$0 , \port$2412$0 , \port$2410$0 , \port$2408$0 , \port$2406$0 , \port$2404$0 , \port$2402$0 , \port$2400$0 , \port$2398$0 , \port$2396$0 , \port$2394$0 , \port$2392$0 , \port$2390$0 , \port$2388$0 , \port$2386$0  };
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign word = read_word;
  assign \$4  = \void  ? 64'h0000000000000000 : read__data;
  assign \$3  = rst ? 4'h0 : (i__valid ? (\$2  ? 4'h0 : \$1 [3:0]) : position);
endmodule

module \bc_accel.layer2.drain (rst, o__valid, step, i__valid, i__payload, o__payload, clk);
  wire \$1 ;
  wire [35:0] \$10 ;
  wire [1:0] \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [4:0] \$7 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  input clk;
  wire clk;
  reg [3:0] fold = 4'h0;
  input [35:0] i__payload;
  wire [35:0] i__payload;
  wire [11:0] \i__payload[0] ;
  wire [11:0] \i__payload[1] ;
  wire [11:0] \i__payload[2] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg [1:0] left = 2'h0;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [11:0] \o__payload.lanes ;
  wire [11:0] \o__payload.lanes[0] ;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  output step;
  wire step;
  reg [35:0] sums = 36'h000000000;
  assign o__valid = | left;
  assign \$1  = left == 1'h1;
  assign \$2  = left == 1'h1;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$5  = | left;
  assign \$6  = | left;
  assign \$7  = fold + 1'h1;
  assign \$8  = fold == 4'ha;
  assign \$9  = left - 1'h1;
  always @(posedge clk)
    sums <= \$10 ;
  always @(posedge clk)
    left <= \$11 ;
  always @(posedge clk)
    image_end <= \$12 ;
  always @(posedge clk)
    fold <= \$13 ;
  assign \o__payload.lanes  = o__payload[11:0];
  assign \o__payload.lanes[0]  = o__payload[11:0];
  assign \o__payload.fold_last  = o__payload[12];
  assign \o__payload.image_last  = o__payload[13];
  assign \i__payload[0]  = i__payload[11:0];
  assign \i__payload[1]  = i__payload[23:12];
  assign \i__payload[2]  = i__payload[35:24];
  assign o__payload[13] = \$3 ;
  assign o__payload[12] = \$1 ;
  assign o__payload[11:0] = sums[11:0];
  assign \$13  = rst ? 4'h0 : (i__valid ? (\$8  ? 4'h0 : \$7 [3:0]) : fold);
  assign \$12  = rst ? 1'h0 : (i__valid ? (\$8  ? 1'h1 : 1'h0) : image_end);
  assign \$11  = rst ? 2'h0 : (i__valid ? (\$8  ? 2'h2 : 2'h3) : (\$6  ? \$9 [1:0] : left));
  assign \$10  = i__valid ? i__payload : (\$5  ? { 12'h000, sums[35:12] } : sums);
endmodule

module \bc_accel.layer2.engine (rst, issue, \weights$21 , \word$19 , last, fold_done_7, o__payload, clk);
  wire \$1 ;
  wire [4:0] \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [6:0] \$105 ;
  wire \$106 ;
  wire [5:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [4:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire [6:0] \$114 ;
  wire \$115 ;
  wire [5:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire [4:0] \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [6:0] \$123 ;
  wire \$124 ;
  wire [5:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire [4:0] \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [6:0] \$132 ;
  wire \$133 ;
  wire [5:0] \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire [4:0] \$14 ;
  wire \$140 ;
  wire [6:0] \$141 ;
  wire \$142 ;
  wire [5:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire [4:0] \$15 ;
  wire [6:0] \$150 ;
  wire \$151 ;
  wire [5:0] \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire [6:0] \$159 ;
  wire [4:0] \$16 ;
  wire \$160 ;
  wire [5:0] \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire [6:0] \$168 ;
  wire [6:0] \$169 ;
  wire [4:0] \$17 ;
  wire [6:0] \$170 ;
  wire [6:0] \$171 ;
  wire [6:0] \$172 ;
  wire [7:0] \$173 ;
  wire [7:0] \$174 ;
  wire [8:0] \$175 ;
  wire \$176 ;
  wire [5:0] \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [6:0] \$184 ;
  wire \$185 ;
  wire [5:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire [5:0] \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire [6:0] \$193 ;
  wire \$194 ;
  wire [5:0] \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire [4:0] \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire [6:0] \$202 ;
  wire \$203 ;
  wire [5:0] \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire [6:0] \$211 ;
  wire \$212 ;
  wire [5:0] \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire [6:0] \$220 ;
  wire \$221 ;
  wire [5:0] \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire [6:0] \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire [5:0] \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire [6:0] \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [5:0] \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire [6:0] \$247 ;
  wire [6:0] \$248 ;
  wire [6:0] \$249 ;
  wire \$25 ;
  wire [6:0] \$250 ;
  wire [6:0] \$251 ;
  wire [7:0] \$252 ;
  wire [7:0] \$253 ;
  wire [8:0] \$254 ;
  wire [12:0] \$255 ;
  wire [12:0] \$256 ;
  wire [12:0] \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire [6:0] \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire [11:0] \$272 ;
  wire [11:0] \$273 ;
  wire [11:0] \$274 ;
  wire [5:0] \$28 ;
  wire \$29 ;
  wire [4:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire [6:0] \$35 ;
  wire \$36 ;
  wire [5:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [4:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [6:0] \$44 ;
  wire \$45 ;
  wire [5:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [4:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire [6:0] \$53 ;
  wire \$54 ;
  wire [5:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [4:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [6:0] \$62 ;
  wire \$63 ;
  wire [5:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire [4:0] \$7 ;
  wire \$70 ;
  wire [6:0] \$71 ;
  wire \$72 ;
  wire [5:0] \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire [4:0] \$8 ;
  wire [6:0] \$80 ;
  wire \$81 ;
  wire [5:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [6:0] \$89 ;
  wire [4:0] \$9 ;
  wire [6:0] \$90 ;
  wire [6:0] \$91 ;
  wire [6:0] \$92 ;
  wire [6:0] \$93 ;
  wire [7:0] \$94 ;
  wire [7:0] \$95 ;
  wire [8:0] \$96 ;
  wire \$97 ;
  wire [5:0] \$98 ;
  wire \$99 ;
  reg [11:0] accumulator_0 = 12'h000;
  reg [11:0] accumulator_1 = 12'h000;
  reg [11:0] accumulator_2 = 12'h000;
  input clk;
  wire clk;
  reg fold_done_1 = 1'h0;
  reg fold_done_2 = 1'h0;
  reg fold_done_3 = 1'h0;
  reg fold_done_4 = 1'h0;
  reg fold_done_5 = 1'h0;
  reg fold_done_6 = 1'h0;
  output fold_done_7;
  reg fold_done_7 = 1'h0;
  input issue;
  wire issue;
  input last;
  wire last;
  output [35:0] o__payload;
  wire [35:0] o__payload;
  wire [11:0] \o__payload[0] ;
  wire [11:0] \o__payload[1] ;
  wire [11:0] \o__payload[2] ;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  reg [5:0] sum_0_0 = 6'h00;
  reg [5:0] sum_0_1 = 6'h00;
  reg [5:0] sum_1_0 = 6'h00;
  reg [5:0] sum_1_1 = 6'h00;
  reg [5:0] sum_2_0 = 6'h00;
  reg [5:0] sum_2_1 = 6'h00;
  reg [5:0] sum_3_0 = 6'h00;
  reg [5:0] sum_3_1 = 6'h00;
  reg [5:0] sum_4_0 = 6'h00;
  reg [5:0] sum_4_1 = 6'h00;
  reg [5:0] sum_5_0 = 6'h00;
  reg [5:0] sum_5_1 = 6'h00;
  reg [5:0] sum_6_0 = 6'h00;
  reg [5:0] sum_6_1 = 6'h00;
  reg [5:0] sum_7_0 = 6'h00;
  reg [5:0] sum_7_1 = 6'h00;
  reg [5:0] term_0_0 = 6'h00;
  reg [5:0] term_0_1 = 6'h00;
  reg [5:0] term_0_2 = 6'h00;
  reg [5:0] term_0_3 = 6'h00;
  reg [5:0] term_0_4 = 6'h00;
  reg [5:0] term_0_5 = 6'h00;
  reg [5:0] term_0_6 = 6'h00;
  reg [5:0] term_0_7 = 6'h00;
  reg [5:0] term_1_0 = 6'h00;
  reg [5:0] term_1_1 = 6'h00;
  reg [5:0] term_1_2 = 6'h00;
  reg [5:0] term_1_3 = 6'h00;
  reg [5:0] term_1_4 = 6'h00;
  reg [5:0] term_1_5 = 6'h00;
  reg [5:0] term_1_6 = 6'h00;
  reg [5:0] term_1_7 = 6'h00;
  reg [5:0] term_2_0 = 6'h00;
  reg [5:0] term_2_1 = 6'h00;
  reg [5:0] term_2_2 = 6'h00;
  reg [5:0] term_2_3 = 6'h00;
  reg [5:0] term_2_4 = 6'h00;
  reg [5:0] term_2_5 = 6'h00;
  reg [5:0] term_2_6 = 6'h00;
  reg [5:0] term_2_7 = 6'h00;
  reg term_valid_1 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  reg term_valid_6 = 1'h0;
  reg term_valid_7 = 1'h0;
  wire [11:0] total_0;
  wire [11:0] total_1;
  wire [11:0] total_2;
  reg [6:0] tree_0_1_0 = 7'h00;
  reg [6:0] tree_0_1_1 = 7'h00;
  reg [6:0] tree_0_1_2 = 7'h00;
  reg [6:0] tree_0_1_3 = 7'h00;
  reg [7:0] tree_0_2_0 = 8'h00;
  reg [7:0] tree_0_2_1 = 8'h00;
  reg [8:0] tree_0_3_0 = 9'h000;
  reg [6:0] tree_1_1_0 = 7'h00;
  reg [6:0] tree_1_1_1 = 7'h00;
  reg [6:0] tree_1_1_2 = 7'h00;
  reg [6:0] tree_1_1_3 = 7'h00;
  reg [7:0] tree_1_2_0 = 8'h00;
  reg [7:0] tree_1_2_1 = 8'h00;
  reg [8:0] tree_1_3_0 = 9'h000;
  reg [6:0] tree_2_1_0 = 7'h00;
  reg [6:0] tree_2_1_1 = 7'h00;
  reg [6:0] tree_2_1_2 = 7'h00;
  reg [6:0] tree_2_1_3 = 7'h00;
  reg [7:0] tree_2_2_0 = 8'h00;
  reg [7:0] tree_2_2_1 = 8'h00;
  reg [8:0] tree_2_3_0 = 9'h000;
  reg [47:0] weights = 48'h000000000000;
  input [47:0] \weights$21 ;
  wire [47:0] \weights$21 ;
  reg [63:0] word = 64'h0000000000000000;
  input [63:0] \word$19 ;
  wire [63:0] \word$19 ;
  assign \$1  = issue & last;
  assign \$2  = word[3:0] + word[7:4];
  assign \$3  = word[3:0] - word[7:4];
  assign \$4  = word[11:8] + word[15:12];
  assign \$5  = word[11:8] - word[15:12];
  assign \$6  = word[19:16] + word[23:20];
  assign \$7  = word[19:16] - word[23:20];
  assign \$8  = word[27:24] + word[31:28];
  assign \$9  = word[27:24] - word[31:28];
  assign \$10  = word[35:32] + word[39:36];
  assign \$11  = word[35:32] - word[39:36];
  assign \$12  = word[43:40] + word[47:44];
  assign \$13  = word[43:40] - word[47:44];
  assign \$14  = word[51:48] + word[55:52];
  assign \$15  = word[51:48] - word[55:52];
  assign \$16  = word[59:56] + word[63:60];
  assign \$17  = word[59:56] - word[63:60];
  assign \$18  = weights[0] ^ weights[1];
  assign \$19  = \$18  ? sum_0_1 : sum_0_0;
  assign \$20  = ~ weights[0];
  assign \$21  = ~ weights[0];
  assign \$22  = ~ weights[0];
  assign \$23  = ~ weights[0];
  assign \$24  = ~ weights[0];
  assign \$25  = ~ weights[0];
  assign \$26  = { \$19 [5], \$19  } ^ { 1'h0, \$25 , \$24 , \$23 , \$22 , \$21 , \$20  };
  assign \$27  = weights[2] ^ weights[3];
  assign \$28  = \$27  ? sum_1_1 : sum_1_0;
  assign \$29  = ~ weights[2];
  assign \$30  = ~ weights[2];
  assign \$31  = ~ weights[2];
  assign \$32  = ~ weights[2];
  assign \$33  = ~ weights[2];
  assign \$34  = ~ weights[2];
  assign \$35  = { \$28 [5], \$28  } ^ { 1'h0, \$34 , \$33 , \$32 , \$31 , \$30 , \$29  };
  assign \$36  = weights[4] ^ weights[5];
  assign \$37  = \$36  ? sum_2_1 : sum_2_0;
  assign \$38  = ~ weights[4];
  assign \$39  = ~ weights[4];
  assign \$40  = ~ weights[4];
  assign \$41  = ~ weights[4];
  assign \$42  = ~ weights[4];
  assign \$43  = ~ weights[4];
  assign \$44  = { \$37 [5], \$37  } ^ { 1'h0, \$43 , \$42 , \$41 , \$40 , \$39 , \$38  };
  assign \$45  = weights[6] ^ weights[7];
  assign \$46  = \$45  ? sum_3_1 : sum_3_0;
  assign \$47  = ~ weights[6];
  assign \$48  = ~ weights[6];
  assign \$49  = ~ weights[6];
  assign \$50  = ~ weights[6];
  assign \$51  = ~ weights[6];
  assign \$52  = ~ weights[6];
  assign \$53  = { \$46 [5], \$46  } ^ { 1'h0, \$52 , \$51 , \$50 , \$49 , \$48 , \$47  };
  assign \$54  = weights[8] ^ weights[9];
  assign \$55  = \$54  ? sum_4_1 : sum_4_0;
  assign \$56  = ~ weights[8];
  assign \$57  = ~ weights[8];
  assign \$58  = ~ weights[8];
  assign \$59  = ~ weights[8];
  assign \$60  = ~ weights[8];
  assign \$61  = ~ weights[8];
  assign \$62  = { \$55 [5], \$55  } ^ { 1'h0, \$61 , \$60 , \$59 , \$58 , \$57 , \$56  };
  assign \$63  = weights[10] ^ weights[11];
  assign \$64  = \$63  ? sum_5_1 : sum_5_0;
  assign \$65  = ~ weights[10];
  assign \$66  = ~ weights[10];
  assign \$67  = ~ weights[10];
  assign \$68  = ~ weights[10];
  assign \$69  = ~ weights[10];
  assign \$70  = ~ weights[10];
  assign \$71  = { \$64 [5], \$64  } ^ { 1'h0, \$70 , \$69 , \$68 , \$67 , \$66 , \$65  };
  assign \$72  = weights[12] ^ weights[13];
  assign \$73  = \$72  ? sum_6_1 : sum_6_0;
  assign \$74  = ~ weights[12];
  assign \$75  = ~ weights[12];
  assign \$76  = ~ weights[12];
  assign \$77  = ~ weights[12];
  assign \$78  = ~ weights[12];
  assign \$79  = ~ weights[12];
  assign \$80  = { \$73 [5], \$73  } ^ { 1'h0, \$79 , \$78 , \$77 , \$76 , \$75 , \$74  };
  assign \$81  = weights[14] ^ weights[15];
  assign \$82  = \$81  ? sum_7_1 : sum_7_0;
  assign \$83  = ~ weights[14];
  assign \$84  = ~ weights[14];
  assign \$85  = ~ weights[14];
  assign \$86  = ~ weights[14];
  assign \$87  = ~ weights[14];
  assign \$88  = ~ weights[14];
  assign \$89  = { \$82 [5], \$82  } ^ { 1'h0, \$88 , \$87 , \$86 , \$85 , \$84 , \$83  };
  assign \$90  = $signed(term_0_0) + $signed(term_0_1);
  assign \$91  = $signed(term_0_2) + $signed(term_0_3);
  assign \$92  = $signed(term_0_4) + $signed(term_0_5);
  assign \$93  = $signed(term_0_6) + $signed(term_0_7);
  assign \$94  = $signed(tree_0_1_0) + $signed(tree_0_1_1);
  assign \$95  = $signed(tree_0_1_2) + $signed(tree_0_1_3);
  assign \$96  = $signed(tree_0_2_0) + $signed(tree_0_2_1);
  assign \$97  = weights[16] ^ weights[17];
  assign \$98  = \$97  ? sum_0_1 : sum_0_0;
  assign \$99  = ~ weights[16];
  assign \$100  = ~ weights[16];
  assign \$101  = ~ weights[16];
  assign \$102  = ~ weights[16];
  assign \$103  = ~ weights[16];
  assign \$104  = ~ weights[16];
  assign \$105  = { \$98 [5], \$98  } ^ { 1'h0, \$104 , \$103 , \$102 , \$101 , \$100 , \$99  };
  assign \$106  = weights[18] ^ weights[19];
  assign \$107  = \$106  ? sum_1_1 : sum_1_0;
  assign \$108  = ~ weights[18];
  assign \$109  = ~ weights[18];
  assign \$110  = ~ weights[18];
  assign \$111  = ~ weights[18];
  assign \$112  = ~ weights[18];
  assign \$113  = ~ weights[18];
  assign \$114  = { \$107 [5], \$107  } ^ { 1'h0, \$113 , \$112 , \$111 , \$110 , \$109 , \$108  };
  assign \$115  = weights[20] ^ weights[21];
  assign \$116  = \$115  ? sum_2_1 : sum_2_0;
  assign \$117  = ~ weights[20];
  assign \$118  = ~ weights[20];
  assign \$119  = ~ weights[20];
  assign \$120  = ~ weights[20];
  assign \$121  = ~ weights[20];
  assign \$122  = ~ weights[20];
  assign \$123  = { \$116 [5], \$116  } ^ { 1'h0, \$122 , \$121 , \$120 , \$119 , \$118 , \$117  };
  assign \$124  = weights[22] ^ weights[23];
  assign \$125  = \$124  ? sum_3_1 : sum_3_0;
  assign \$126  = ~ weights[22];
  assign \$127  = ~ weights[22];
  assign \$128  = ~ weights[22];
  assign \$129  = ~ weights[22];
  assign \$130  = ~ weights[22];
  assign \$131  = ~ weights[22];
  assign \$132  = { \$125 [5], \$125  } ^ { 1'h0, \$131 , \$130 , \$129 , \$128 , \$127 , \$126  };
  assign \$133  = weights[24] ^ weights[25];
  assign \$134  = \$133  ? sum_4_1 : sum_4_0;
  assign \$135  = ~ weights[24];
  assign \$136  = ~ weights[24];
  assign \$137  = ~ weights[24];
  assign \$138  = ~ weights[24];
  assign \$139  = ~ weights[24];
  assign \$140  = ~ weights[24];
  assign \$141  = { \$134 [5], \$134  } ^ { 1'h0, \$140 , \$139 , \$138 , \$137 , \$136 , \$135  };
  assign \$142  = weights[26] ^ weights[27];
  assign \$143  = \$142  ? sum_5_1 : sum_5_0;
  assign \$144  = ~ weights[26];
  assign \$145  = ~ weights[26];
  assign \$146  = ~ weights[26];
  assign \$147  = ~ weights[26];
  assign \$148  = ~ weights[26];
  assign \$149  = ~ weights[26];
  assign \$150  = { \$143 [5], \$143  } ^ { 1'h0, \$149 , \$148 , \$147 , \$146 , \$145 , \$144  };
  assign \$151  = weights[28] ^ weights[29];
  assign \$152  = \$151  ? sum_6_1 : sum_6_0;
  assign \$153  = ~ weights[28];
  assign \$154  = ~ weights[28];
  assign \$155  = ~ weights[28];
  assign \$156  = ~ weights[28];
  assign \$157  = ~ weights[28];
  assign \$158  = ~ weights[28];
  assign \$159  = { \$152 [5], \$152  } ^ { 1'h0, \$158 , \$157 , \$156 , \$155 , \$154 , \$153  };
  assign \$160  = weights[30] ^ weights[31];
  assign \$161  = \$160  ? sum_7_1 : sum_7_0;
  assign \$162  = ~ weights[30];
  assign \$163  = ~ weights[30];
  assign \$164  = ~ weights[30];
  assign \$165  = ~ weights[30];
  assign \$166  = ~ weights[30];
  assign \$167  = ~ weights[30];
  assign \$168  = { \$161 [5], \$161  } ^ { 1'h0, \$167 , \$166 , \$165 , \$164 , \$163 , \$162  };
  assign \$169  = $signed(term_1_0) + $signed(term_1_1);
  assign \$170  = $signed(term_1_2) + $signed(term_1_3);
  assign \$171  = $signed(term_1_4) + $signed(term_1_5);
  assign \$172  = $signed(term_1_6) + $signed(term_1_7);
  assign \$173  = $signed(tree_1_1_0) + $signed(tree_1_1_1);
  assign \$174  = $signed(tree_1_1_2) + $signed(tree_1_1_3);
  assign \$175  = $signed(tree_1_2_0) + $signed(tree_1_2_1);
  assign \$176  = weights[32] ^ weights[33];
  assign \$177  = \$176  ? sum_0_1 : sum_0_0;
  assign \$178  = ~ weights[32];
  assign \$179  = ~ weights[32];
  assign \$180  = ~ weights[32];
  assign \$181  = ~ weights[32];
  assign \$182  = ~ weights[32];
  assign \$183  = ~ weights[32];
  assign \$184  = { \$177 [5], \$177  } ^ { 1'h0, \$183 , \$182 , \$181 , \$180 , \$179 , \$178  };
  assign \$185  = weights[34] ^ weights[35];
  assign \$186  = \$185  ? sum_1_1 : sum_1_0;
  assign \$187  = ~ weights[34];
  assign \$188  = ~ weights[34];
  assign \$189  = ~ weights[34];
  assign \$190  = ~ weights[34];
  assign \$191  = ~ weights[34];
  assign \$192  = ~ weights[34];
  assign \$193  = { \$186 [5], \$186  } ^ { 1'h0, \$192 , \$191 , \$190 , \$189 , \$188 , \$187  };
  assign \$194  = weights[36] ^ weights[37];
  assign \$195  = \$194  ? sum_2_1 : sum_2_0;
  assign \$196  = ~ weights[36];
  assign \$197  = ~ weights[36];
  assign \$198  = ~ weights[36];
  assign \$199  = ~ weights[36];
  assign \$200  = ~ weights[36];
  assign \$201  = ~ weights[36];
  assign \$202  = { \$195 [5], \$195  } ^ { 1'h0, \$201 , \$200 , \$199 , \$198 , \$197 , \$196  };
  assign \$203  = weights[38] ^ weights[39];
  assign \$204  = \$203  ? sum_3_1 : sum_3_0;
  assign \$205  = ~ weights[38];
  assign \$206  = ~ weights[38];
  assign \$207  = ~ weights[38];
  assign \$208  = ~ weights[38];
  assign \$209  = ~ weights[38];
  assign \$210  = ~ weights[38];
  assign \$211  = { \$204 [5], \$204  } ^ { 1'h0, \$210 , \$209 , \$208 , \$207 , \$206 , \$205  };
  assign \$212  = weights[40] ^ weights[41];
  assign \$213  = \$212  ? sum_4_1 : sum_4_0;
  assign \$214  = ~ weights[40];
  assign \$215  = ~ weights[40];
  assign \$216  = ~ weights[40];
  assign \$217  = ~ weights[40];
  assign \$218  = ~ weights[40];
  assign \$219  = ~ weights[40];
  assign \$220  = { \$213 [5], \$213  } ^ { 1'h0, \$219 , \$218 , \$217 , \$216 , \$215 , \$214  };
  assign \$221  = weights[42] ^ weights[43];
  assign \$222  = \$221  ? sum_5_1 : sum_5_0;
  assign \$223  = ~ weights[42];
  assign \$224  = ~ weights[42];
  assign \$225  = ~ weights[42];
  assign \$226  = ~ weights[42];
  assign \$227  = ~ weights[42];
  assign \$228  = ~ weights[42];
  assign \$229  = { \$222 [5], \$222  } ^ { 1'h0, \$228 , \$227 , \$226 , \$225 , \$224 , \$223  };
  assign \$230  = weights[44] ^ weights[45];
  assign \$231  = \$230  ? sum_6_1 : sum_6_0;
  assign \$232  = ~ weights[44];
  assign \$233  = ~ weights[44];
  assign \$234  = ~ weights[44];
  assign \$235  = ~ weights[44];
  assign \$236  = ~ weights[44];
  assign \$237  = ~ weights[44];
  assign \$238  = { \$231 [5], \$231  } ^ { 1'h0, \$237 , \$236 , \$235 , \$234 , \$233 , \$232  };
  assign \$239  = weights[46] ^ weights[47];
  assign \$240  = \$239  ? sum_7_1 : sum_7_0;
  assign \$241  = ~ weights[46];
  assign \$242  = ~ weights[46];
  assign \$243  = ~ weights[46];
  assign \$244  = ~ weights[46];
  assign \$245  = ~ weights[46];
  assign \$246  = ~ weights[46];
  assign \$247  = { \$240 [5], \$240  } ^ { 1'h0, \$246 , \$245 , \$244 , \$243 , \$242 , \$241  };
  assign \$248  = $signed(term_2_0) + $signed(term_2_1);
  assign \$249  = $signed(term_2_2) + $signed(term_2_3);
  assign \$250  = $signed(term_2_4) + $signed(term_2_5);
  assign \$251  = $signed(term_2_6) + $signed(term_2_7);
  assign \$252  = $signed(tree_2_1_0) + $signed(tree_2_1_1);
  assign \$253  = $signed(tree_2_1_2) + $signed(tree_2_1_3);
  assign \$254  = $signed(tree_2_2_0) + $signed(tree_2_2_1);
  assign \$255  = $signed(accumulator_0) + $signed(tree_0_3_0);
  assign \$256  = $signed(accumulator_1) + $signed(tree_1_3_0);
  assign \$257  = $signed(accumulator_2) + $signed(tree_2_3_0);
  always @(posedge clk)
    fold_done_1 <= \$258 ;
  always @(posedge clk)
    fold_done_2 <= \$259 ;
  always @(posedge clk)
    fold_done_3 <= \$260 ;
  always @(posedge clk)
    fold_done_4 <= \$261 ;
  always @(posedge clk)
    fold_done_5 <= \$262 ;
  always @(posedge clk)
    fold_done_6 <= \$263 ;
  always @(posedge clk)
    fold_done_7 <= \$264 ;
  always @(posedge clk)
    term_valid_1 <= \$265 ;
  always @(posedge clk)
    term_valid_2 <= \$266 ;
  always @(posedge clk)
    term_valid_3 <= \$267 ;
  always @(posedge clk)
    term_valid_4 <= \$268 ;
  always @(posedge clk)
    term_valid_5 <= \$269 ;
  always @(posedge clk)
    term_valid_6 <= \$270 ;
  always @(posedge clk)
    term_valid_7 <= \$271 ;
  always @(posedge clk)
    word <= \word$19 ;
  always @(posedge clk)
    weights <= \weights$21 ;
  always @(posedge clk)
    sum_0_0 <= { 1'h0, \$2  };
  always @(posedge clk)
    sum_0_1 <= { \$3 [4], \$3  };
  always @(posedge clk)
    sum_1_0 <= { 1'h0, \$4  };
  always @(posedge clk)
    sum_1_1 <= { \$5 [4], \$5  };
  always @(posedge clk)
    sum_2_0 <= { 1'h0, \$6  };
  always @(posedge clk)
    sum_2_1 <= { \$7 [4], \$7  };
  always @(posedge clk)
    sum_3_0 <= { 1'h0, \$8  };
  always @(posedge clk)
    sum_3_1 <= { \$9 [4], \$9  };
  always @(posedge clk)
    sum_4_0 <= { 1'h0, \$10  };
  always @(posedge clk)
    sum_4_1 <= { \$11 [4], \$11  };
  always @(posedge clk)
    sum_5_0 <= { 1'h0, \$12  };
  always @(posedge clk)
    sum_5_1 <= { \$13 [4], \$13  };
  always @(posedge clk)
    sum_6_0 <= { 1'h0, \$14  };
  always @(posedge clk)
    sum_6_1 <= { \$15 [4], \$15  };
  always @(posedge clk)
    sum_7_0 <= { 1'h0, \$16  };
  always @(posedge clk)
    sum_7_1 <= { \$17 [4], \$17  };
  always @(posedge clk)
    term_0_0 <= \$26 [5:0];
  always @(posedge clk)
    term_0_1 <= \$35 [5:0];
  always @(posedge clk)
    term_0_2 <= \$44 [5:0];
  always @(posedge clk)
    term_0_3 <= \$53 [5:0];
  always @(posedge clk)
    term_0_4 <= \$62 [5:0];
  always @(posedge clk)
    term_0_5 <= \$71 [5:0];
  always @(posedge clk)
    term_0_6 <= \$80 [5:0];
  always @(posedge clk)
    term_0_7 <= \$89 [5:0];
  always @(posedge clk)
    tree_0_1_0 <= \$90 ;
  always @(posedge clk)
    tree_0_1_1 <= \$91 ;
  always @(posedge clk)
    tree_0_1_2 <= \$92 ;
  always @(posedge clk)
    tree_0_1_3 <= \$93 ;
  always @(posedge clk)
    tree_0_2_0 <= \$94 ;
  always @(posedge clk)
    tree_0_2_1 <= \$95 ;
  always @(posedge clk)
    tree_0_3_0 <= \$96 ;
  always @(posedge clk)
    accumulator_0 <= \$272 ;
  always @(posedge clk)
    term_1_0 <= \$105 [5:0];
  always @(posedge clk)
    term_1_1 <= \$114 [5:0];
  always @(posedge clk)
    term_1_2 <= \$123 [5:0];
  always @(posedge clk)
    term_1_3 <= \$132 [5:0];
  always @(posedge clk)
    term_1_4 <= \$141 [5:0];
  always @(posedge clk)
    term_1_5 <= \$150 [5:0];
  always @(posedge clk)
    term_1_6 <= \$159 [5:0];
  always @(posedge clk)
    term_1_7 <= \$168 [5:0];
  always @(posedge clk)
    tree_1_1_0 <= \$169 ;
  always @(posedge clk)
    tree_1_1_1 <= \$170 ;
  always @(posedge clk)
    tree_1_1_2 <= \$171 ;
  always @(posedge clk)
    tree_1_1_3 <= \$172 ;
  always @(posedge clk)
    tree_1_2_0 <= \$173 ;
  always @(posedge clk)
    tree_1_2_1 <= \$174 ;
  always @(posedge clk)
    tree_1_3_0 <= \$175 ;
  always @(posedge clk)
    accumulator_1 <= \$273 ;
  always @(posedge clk)
    term_2_0 <= \$184 [5:0];
  always @(posedge clk)
    term_2_1 <= \$193 [5:0];
  always @(posedge clk)
    term_2_2 <= \$202 [5:0];
  always @(posedge clk)
    term_2_3 <= \$211 [5:0];
  always @(posedge clk)
    term_2_4 <= \$220 [5:0];
  always @(posedge clk)
    term_2_5 <= \$229 [5:0];
  always @(posedge clk)
    term_2_6 <= \$238 [5:0];
  always @(posedge clk)
    term_2_7 <= \$247 [5:0];
  always @(posedge clk)
    tree_2_1_0 <= \$248 ;
  always @(posedge clk)
    tree_2_1_1 <= \$249 ;
  always @(posedge clk)
    tree_2_1_2 <= \$250 ;
  always @(posedge clk)
    tree_2_1_3 <= \$251 ;
  always @(posedge clk)
    tree_2_2_0 <= \$252 ;
  always @(posedge clk)
    tree_2_2_1 <= \$253 ;
  always @(posedge clk)
    tree_2_3_0 <= \$254 ;
  always @(posedge clk)
    accumulator_2 <= \$274 ;
  assign total_0 = \$255 [11:0];
  assign o__valid = fold_done_7;
  assign total_1 = \$256 [11:0];
  assign total_2 = \$257 [11:0];
  assign \o__payload[0]  = o__payload[11:0];
  assign \o__payload[1]  = o__payload[23:12];
  assign \o__payload[2]  = o__payload[35:24];
  assign o__payload[35:24] = \$257 [11:0];
  assign o__payload[23:12] = \$256 [11:0];
  assign o__payload[11:0] = \$255 [11:0];
  assign \$274  = rst ? 12'h000 : (fold_done_7 ? 12'h000 : (term_valid_7 ? \$257 [11:0] : accumulator_2));
  assign \$273  = rst ? 12'h000 : (fold_done_7 ? 12'h000 : (term_valid_7 ? \$256 [11:0] : accumulator_1));
  assign \$272  = rst ? 12'h000 : (fold_done_7 ? 12'h000 : (term_valid_7 ? \$255 [11:0] : accumulator_0));
  assign \$271  = rst ? 1'h0 : term_valid_6;
  assign \$270  = rst ? 1'h0 : term_valid_5;
  assign \$269  = rst ? 1'h0 : term_valid_4;
  assign \$268  = rst ? 1'h0 : term_valid_3;
  assign \$267  = rst ? 1'h0 : term_valid_2;
  assign \$266  = rst ? 1'h0 : term_valid_1;
  assign \$265  = rst ? 1'h0 : issue;
  assign \$264  = rst ? 1'h0 : fold_done_6;
  assign \$263  = rst ? 1'h0 : fold_done_5;
  assign \$262  = rst ? 1'h0 : fold_done_4;
  assign \$261  = rst ? 1'h0 : fold_done_3;
  assign \$260  = rst ? 1'h0 : fold_done_2;
  assign \$259  = rst ? 1'h0 : fold_done_1;
  assign \$258  = rst ? 1'h0 : \$1 ;
endmodule

module \bc_accel.layer2.gearbox (rst, i__payload, i__valid, o__valid, slot_0, slot_1, slot_2, slot_3, slot_4, slot_5, slot_6, slot_7, slot_8, slot_9, slot_10, slot_11, slot_12, slot_13, slot_14, slot_15, clk
);
  wire [2:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire [3:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire [3:0] \$157 ;
  wire [3:0] \$158 ;
  wire [3:0] \$159 ;
  wire \$16 ;
  wire [3:0] \$160 ;
  wire [3:0] \$161 ;
  wire [3:0] \$162 ;
  wire [3:0] \$163 ;
  wire [3:0] \$164 ;
  wire [3:0] \$165 ;
  wire [3:0] \$166 ;
  wire [3:0] \$167 ;
  wire [3:0] \$168 ;
  wire [3:0] \$169 ;
  wire \$17 ;
  wire [3:0] \$170 ;
  wire [3:0] \$171 ;
  wire [3:0] \$172 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [5:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [5:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  input clk;
  wire clk;
  wire [4:0] filled;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [15:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  wire [3:0] \i__payload.lanes[1] ;
  wire [3:0] \i__payload.lanes[2] ;
  wire [3:0] \i__payload.lanes[3] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg [3:0] level = 4'h0;
  wire [63:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  output [3:0] slot_0;
  reg [3:0] slot_0 = 4'h0;
  output [3:0] slot_1;
  reg [3:0] slot_1 = 4'h0;
  output [3:0] slot_10;
  reg [3:0] slot_10 = 4'h0;
  output [3:0] slot_11;
  reg [3:0] slot_11 = 4'h0;
  output [3:0] slot_12;
  reg [3:0] slot_12 = 4'h0;
  output [3:0] slot_13;
  reg [3:0] slot_13 = 4'h0;
  output [3:0] slot_14;
  reg [3:0] slot_14 = 4'h0;
  output [3:0] slot_15;
  reg [3:0] slot_15 = 4'h0;
  output [3:0] slot_2;
  reg [3:0] slot_2 = 4'h0;
  output [3:0] slot_3;
  reg [3:0] slot_3 = 4'h0;
  output [3:0] slot_4;
  reg [3:0] slot_4 = 4'h0;
  output [3:0] slot_5;
  reg [3:0] slot_5 = 4'h0;
  output [3:0] slot_6;
  reg [3:0] slot_6 = 4'h0;
  output [3:0] slot_7;
  reg [3:0] slot_7 = 4'h0;
  output [3:0] slot_8;
  reg [3:0] slot_8 = 4'h0;
  output [3:0] slot_9;
  reg [3:0] slot_9 = 4'h0;
  assign filled = level + 3'h4;
  assign \$2  = filled >= 5'h10;
  assign \$3  = filled - 5'h10;
  assign \$4  = \$2  ? \$3  : { 1'h0, filled };
  assign \$5  = i__payload[17] ? 6'h00 : \$4 ;
  assign \$6  = filled >= 5'h10;
  assign \$7  = \$6  | i__payload[17];
  assign \$8  = i__valid & \$7 ;
  assign \$9  = i__valid & i__payload[17];
  assign \$10  = ! level;
  assign \$11  = i__valid & \$10 ;
  assign \$12  = level == 3'h4;
  assign \$13  = i__valid & \$12 ;
  assign \$14  = level == 4'h8;
  assign \$15  = i__valid & \$14 ;
  assign \$16  = level == 4'hc;
  assign \$17  = i__valid & \$16 ;
  assign \$19  = ! level;
  assign \$20  = i__valid & \$19 ;
  assign \$21  = level == 3'h4;
  assign \$22  = i__valid & \$21 ;
  assign \$23  = level == 4'h8;
  assign \$24  = i__valid & \$23 ;
  assign \$25  = level == 4'hc;
  assign \$26  = i__valid & \$25 ;
  assign \$28  = ! level;
  assign \$29  = i__valid & \$28 ;
  assign \$30  = level == 3'h4;
  assign \$31  = i__valid & \$30 ;
  assign \$32  = level == 4'h8;
  assign \$33  = i__valid & \$32 ;
  assign \$34  = level == 4'hc;
  assign \$35  = i__valid & \$34 ;
  assign \$37  = ! level;
  assign \$38  = i__valid & \$37 ;
  assign \$39  = level == 3'h4;
  assign \$40  = i__valid & \$39 ;
  assign \$41  = level == 4'h8;
  assign \$42  = i__valid & \$41 ;
  assign \$43  = level == 4'hc;
  assign \$44  = i__valid & \$43 ;
  assign \$46  = ! level;
  assign \$47  = i__valid & \$46 ;
  assign \$48  = level == 3'h4;
  assign \$49  = i__valid & \$48 ;
  assign \$50  = level == 4'h8;
  assign \$51  = i__valid & \$50 ;
  assign \$52  = level == 4'hc;
  assign \$53  = i__valid & \$52 ;
  assign \$55  = ! level;
  assign \$56  = i__valid & \$55 ;
  assign \$57  = level == 3'h4;
  assign \$58  = i__valid & \$57 ;
  assign \$59  = level == 4'h8;
  assign \$60  = i__valid & \$59 ;
  assign \$61  = level == 4'hc;
  assign \$62  = i__valid & \$61 ;
  assign \$64  = ! level;
  assign \$65  = i__valid & \$64 ;
  assign \$66  = level == 3'h4;
  assign \$67  = i__valid & \$66 ;
  assign \$68  = level == 4'h8;
  assign \$69  = i__valid & \$68 ;
  assign \$70  = level == 4'hc;
  assign \$71  = i__valid & \$70 ;
  assign \$73  = ! level;
  assign \$74  = i__valid & \$73 ;
  assign \$75  = level == 3'h4;
  assign \$76  = i__valid & \$75 ;
  assign \$77  = level == 4'h8;
  assign \$78  = i__valid & \$77 ;
  assign \$79  = level == 4'hc;
  assign \$80  = i__valid & \$79 ;
  assign \$82  = ! level;
  assign \$83  = i__valid & \$82 ;
  assign \$84  = level == 3'h4;
  assign \$85  = i__valid & \$84 ;
  assign \$86  = level == 4'h8;
  assign \$87  = i__valid & \$86 ;
  assign \$88  = level == 4'hc;
  assign \$89  = i__valid & \$88 ;
  assign \$91  = ! level;
  assign \$92  = i__valid & \$91 ;
  assign \$93  = level == 3'h4;
  assign \$94  = i__valid & \$93 ;
  assign \$95  = level == 4'h8;
  assign \$96  = i__valid & \$95 ;
  assign \$97  = level == 4'hc;
  assign \$98  = i__valid & \$97 ;
  assign \$100  = ! level;
  assign \$101  = i__valid & \$100 ;
  assign \$102  = level == 3'h4;
  assign \$103  = i__valid & \$102 ;
  assign \$104  = level == 4'h8;
  assign \$105  = i__valid & \$104 ;
  assign \$106  = level == 4'hc;
  assign \$107  = i__valid & \$106 ;
  assign \$109  = ! level;
  assign \$110  = i__valid & \$109 ;
  assign \$111  = level == 3'h4;
  assign \$112  = i__valid & \$111 ;
  assign \$113  = level == 4'h8;
  assign \$114  = i__valid & \$113 ;
  assign \$115  = level == 4'hc;
  assign \$116  = i__valid & \$115 ;
  assign \$118  = ! level;
  assign \$119  = i__valid & \$118 ;
  assign \$120  = level == 3'h4;
  assign \$121  = i__valid & \$120 ;
  assign \$122  = level == 4'h8;
  assign \$123  = i__valid & \$122 ;
  assign \$124  = level == 4'hc;
  assign \$125  = i__valid & \$124 ;
  assign \$127  = ! level;
  assign \$128  = i__valid & \$127 ;
  assign \$129  = level == 3'h4;
  assign \$130  = i__valid & \$129 ;
  assign \$131  = level == 4'h8;
  assign \$132  = i__valid & \$131 ;
  assign \$133  = level == 4'hc;
  assign \$134  = i__valid & \$133 ;
  assign \$136  = ! level;
  assign \$137  = i__valid & \$136 ;
  assign \$138  = level == 3'h4;
  assign \$139  = i__valid & \$138 ;
  assign \$140  = level == 4'h8;
  assign \$141  = i__valid & \$140 ;
  assign \$142  = level == 4'hc;
  assign \$143  = i__valid & \$142 ;
  assign \$145  = ! level;
  assign \$146  = i__valid & \$145 ;
  assign \$147  = level == 3'h4;
  assign \$148  = i__valid & \$147 ;
  assign \$149  = level == 4'h8;
  assign \$150  = i__valid & \$149 ;
  assign \$151  = level == 4'hc;
  assign \$152  = i__valid & \$151 ;
  always @(posedge clk)
    level <= \$154 ;
  always @(posedge clk)
    o__valid <= \$155 ;
  always @(posedge clk)
    image_end <= \$156 ;
  always @(posedge clk)
    slot_0 <= \$157 ;
  always @(posedge clk)
    slot_1 <= \$158 ;
  always @(posedge clk)
    slot_2 <= \$159 ;
  always @(posedge clk)
    slot_3 <= \$160 ;
  always @(posedge clk)
    slot_4 <= \$161 ;
  always @(posedge clk)
    slot_5 <= \$162 ;
  always @(posedge clk)
    slot_6 <= \$163 ;
  always @(posedge clk)
    slot_7 <= \$164 ;
  always @(posedge clk)
    slot_8 <= \$165 ;
  always @(posedge clk)
    slot_9 <= \$166 ;
  always @(posedge clk)
    slot_10 <= \$167 ;
  always @(posedge clk)
    slot_11 <= \$168 ;
  always @(posedge clk)
    slot_12 <= \$169 ;
  always @(posedge clk)
    slot_13 <= \$170 ;
  always @(posedge clk)
    slot_14 <= \$171 ;
  always @(posedge clk)
    slot_15 <= \$172 ;
  assign o__payload = { slot_15, slot_14, slot_13, slot_12, slot_11, slot_10, slot_9, slot_8, slot_7, slot_6, slot_5, slot_4, slot_3, slot_2, slot_1, slot_0 };
  assign \i__payload.lanes  = i__payload[15:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.lanes[1]  = i__payload[7:4];
  assign \i__payload.lanes[2]  = i__payload[11:8];
  assign \i__payload.lanes[3]  = i__payload[15:12];
  assign \i__payload.fold_last  = i__payload[16];
  assign \i__payload.image_last  = i__payload[17];
  assign \$172  = \$153  ? i__payload[15:12] : slot_15;
  assign \$171  = \$144  ? i__payload[11:8] : slot_14;
  assign \$170  = \$135  ? i__payload[7:4] : slot_13;
  assign \$169  = \$126  ? i__payload[3:0] : slot_12;
  assign \$168  = \$117  ? i__payload[15:12] : slot_11;
  assign \$167  = \$108  ? i__payload[11:8] : slot_10;
  assign \$166  = \$99  ? i__payload[7:4] : slot_9;
  assign \$165  = \$90  ? i__payload[3:0] : slot_8;
  assign \$164  = \$81  ? i__payload[15:12] : slot_7;
  assign \$163  = \$72  ? i__payload[11:8] : slot_6;
  assign \$162  = \$63  ? i__payload[7:4] : slot_5;
  assign \$161  = \$54  ? i__payload[3:0] : slot_4;
  assign \$160  = \$45  ? i__payload[15:12] : slot_3;
  assign \$159  = \$36  ? i__payload[11:8] : slot_2;
  assign \$158  = \$27  ? i__payload[7:4] : slot_1;
  assign \$157  = \$18  ? i__payload[3:0] : slot_0;
  assign \$156  = rst ? 1'h0 : \$9 ;
  assign \$155  = rst ? 1'h0 : \$8 ;
  assign \$154  = rst ? 4'h0 : (i__valid ? \$5 [3:0] : level);
  assign \$1  = 3'h4;
  assign \$18  = \$11 ;
  assign \$27  = \$20 ;
  assign \$36  = \$29 ;
  assign \$45  = \$38 ;
  assign \$54  = \$49 ;
  assign \$63  = \$58 ;
  assign \$72  = \$67 ;
  assign \$81  = \$76 ;
  assign \$90  = \$87 ;
  assign \$99  = \$96 ;
  assign \$108  = \$105 ;
  assign \$117  = \$114 ;
  assign \$126  = \$125 ;
  assign \$135  = \$134 ;
  assign \$144  = \$143 ;
  assign \$153  = \$152 ;
endmodule

module \bc_accel.layer2.parameters$53 (rst, word, read__addr, clk);
  wire [4:0] address__0;
  input clk;
  wire clk;
  input [4:0] read__addr;
  wire [4:0] read__addr;
  wire [7:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [7:0] word;
  wire [7:0] word;
  (* ram_style = "block" *)
  reg [7:0] memory [31:0];
  initial begin
    memory[0] = 8'h0e;
    memory[1] = 8'h44;
    memory[2] = 8'h37;
    memory[3] = 8'hf7;
    memory[4] = 8'h47;
    memory[5] = 8'h75;
    memory[6] = 8'h3c;
    memory[7] = 8'h42;
    memory[8] = 8'h35;
    memory[9] = 8'h0e;
    memory[10] = 8'h4f;
    memory[11] = 8'h46;
    memory[12] = 8'h22;
    memory[13] = 8'h4c;
    memory[14] = 8'h36;
    memory[15] = 8'h14;
    memory[16] = 8'h4e;
    memory[17] = 8'h39;
    memory[18] = 8'h43;
    memory[19] = 8'h4a;
    memory[20] = 8'hfe;
    memory[21] = 8'h22;
    memory[22] = 8'h14;
    memory[23] = 8'h7e;
    memory[24] = 8'h2d;
    memory[25] = 8'h19;
    memory[26] = 8'h3f;
    memory[27] = 8'h3f;
    memory[28] = 8'h1c;
    memory[29] = 8'h2b;
    memory[30] = 8'h4b;
    memory[31] = 8'h51;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer2.requantiser (rst, i__valid, parameters, i__payload, valid_4, o__payload, clk);
  wire [12:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] clipped_0 = 4'h0;
  input clk;
  wire clk;
  reg fold_last_1 = 1'h0;
  reg fold_last_2 = 1'h0;
  reg fold_last_3 = 1'h0;
  reg fold_last_4 = 1'h0;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [11:0] \i__payload.lanes ;
  wire [11:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  reg image_last_1 = 1'h0;
  reg image_last_2 = 1'h0;
  reg image_last_3 = 1'h0;
  reg image_last_4 = 1'h0;
  output [5:0] o__payload;
  wire [5:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [3:0] \o__payload.lanes ;
  wire [3:0] \o__payload.lanes[0] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [7:0] parameters;
  wire [7:0] parameters;
  reg [7:0] parameters_0_1 = 8'h00;
  reg [7:0] parameters_0_2 = 8'h00;
  wire [11:0] rounded_0;
  input rst;
  wire rst;
  reg [11:0] scaled_0_0 = 12'h000;
  reg [11:0] sum_0_1 = 12'h000;
  reg [11:0] sum_0_2 = 12'h000;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  output valid_4;
  reg valid_4 = 1'h0;
  assign \$1  = $signed(parameters_0_2) + $signed(sum_0_2);
  assign \$2  = | { scaled_0_0[11], scaled_0_0[11], scaled_0_0[11:7] };
  assign \$3  = \$2  ? 4'hf : scaled_0_0[6:3];
  always @(posedge clk)
    valid_1 <= \$4 ;
  always @(posedge clk)
    valid_2 <= \$5 ;
  always @(posedge clk)
    valid_3 <= \$6 ;
  always @(posedge clk)
    valid_4 <= \$7 ;
  always @(posedge clk)
    fold_last_1 <= \$8 ;
  always @(posedge clk)
    fold_last_2 <= \$9 ;
  always @(posedge clk)
    fold_last_3 <= \$10 ;
  always @(posedge clk)
    fold_last_4 <= \$11 ;
  always @(posedge clk)
    image_last_1 <= \$12 ;
  always @(posedge clk)
    image_last_2 <= \$13 ;
  always @(posedge clk)
    image_last_3 <= \$14 ;
  always @(posedge clk)
    image_last_4 <= \$15 ;
  always @(posedge clk)
    parameters_0_1 <= parameters;
  always @(posedge clk)
    parameters_0_2 <= parameters_0_1;
  always @(posedge clk)
    sum_0_1 <= i__payload[11:0];
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    scaled_0_0 <= \$1 [11:0];
  always @(posedge clk)
    clipped_0 <= \$16 ;
  assign rounded_0 = { scaled_0_0[11], scaled_0_0[11], scaled_0_0[11], scaled_0_0[11:3] };
  assign o__valid = valid_4;
  assign \i__payload.lanes  = i__payload[11:0];
  assign \i__payload.lanes[0]  = i__payload[11:0];
  assign \i__payload.fold_last  = i__payload[12];
  assign \i__payload.image_last  = i__payload[13];
  assign \o__payload.lanes  = o__payload[3:0];
  assign \o__payload.lanes[0]  = o__payload[3:0];
  assign \o__payload.fold_last  = o__payload[4];
  assign \o__payload.image_last  = o__payload[5];
  assign o__payload[3:0] = clipped_0;
  assign o__payload[5] = image_last_4;
  assign o__payload[4] = fold_last_4;
  assign \$16  = scaled_0_0[11] ? 4'h0 : \$3 ;
  assign \$15  = rst ? 1'h0 : image_last_3;
  assign \$14  = rst ? 1'h0 : image_last_2;
  assign \$13  = rst ? 1'h0 : image_last_1;
  assign \$12  = rst ? 1'h0 : i__payload[13];
  assign \$11  = rst ? 1'h0 : fold_last_3;
  assign \$10  = rst ? 1'h0 : fold_last_2;
  assign \$9  = rst ? 1'h0 : fold_last_1;
  assign \$8  = rst ? 1'h0 : i__payload[12];
  assign \$7  = rst ? 1'h0 : valid_3;
  assign \$6  = rst ? 1'h0 : valid_2;
  assign \$5  = rst ? 1'h0 : valid_1;
  assign \$4  = rst ? 1'h0 : i__valid;
endmodule

module \bc_accel.layer2.sequencer (rst, issue, \void , take, \release , last_word, address, weight_address, written, room, clk);
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$100 ;
  wire [4:0] \$101 ;
  wire [4:0] \$102 ;
  wire \$103 ;
  wire [4:0] \$104 ;
  wire [4:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire [1:0] \$175 ;
  wire [1:0] \$176 ;
  wire [1:0] \$177 ;
  wire [1:0] \$178 ;
  wire [1:0] \$179 ;
  wire \$18 ;
  wire [1:0] \$180 ;
  wire [3:0] \$181 ;
  wire [3:0] \$182 ;
  wire [1:0] \$183 ;
  wire [1:0] \$184 ;
  wire [1:0] \$185 ;
  wire [1:0] \$186 ;
  wire [6:0] \$187 ;
  wire \$188 ;
  wire [4:0] \$189 ;
  wire \$19 ;
  wire [4:0] \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire [7:0] \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire [3:0] \$205 ;
  wire [3:0] \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire [4:0] \$217 ;
  wire [3:0] \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire [6:0] \$221 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire [3:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [1:0] \$97 ;
  wire [1:0] \$98 ;
  wire [3:0] \$99 ;
  output [3:0] address;
  reg [3:0] address = 4'h8;
  reg [4:0] ahead = 5'h1a;
  input clk;
  wire clk;
  reg column_0 = 1'h1;
  reg column_1 = 1'h0;
  reg column_2 = 1'h0;
  reg column_place = 1'h0;
  wire [3:0] due;
  reg first_fold = 1'h1;
  reg [3:0] fold = 4'h0;
  wire [4:0] forward;
  output issue;
  wire issue;
  (* init = 1'h0 *)
  wire last;
  reg last_fold = 1'h0;
  (* init = 1'h0 *)
  wire \last_fold$8 ;
  output last_word;
  reg last_word = 1'h0;
  wire may_end;
  wire moves;
  (* init = 4'h8 *)
  wire [3:0] position;
  output [3:0] \release ;
  wire [3:0] \release ;
  input room;
  wire room;
  reg row_0 = 1'h1;
  reg row_1 = 1'h0;
  reg row_2 = 1'h0;
  reg row_place = 1'h0;
  input rst;
  wire rst;
  reg [3:0] start = 4'h8;
  output take;
  wire take;
  output \void ;
  wire \void ;
  output [6:0] weight_address;
  reg [6:0] weight_address = 7'h00;
  reg word_place = 1'h0;
  wire [5:0] wrapped;
  input written;
  wire written;
  reg x_0 = 1'h1;
  reg x_1 = 1'h0;
  reg x_2 = 1'h0;
  reg x_3 = 1'h0;
  reg x_place = 1'h0;
  reg y_0 = 1'h1;
  reg y_1 = 1'h0;
  reg y_2 = 1'h0;
  reg y_3 = 1'h0;
  reg y_place = 1'h0;
  assign \$1  = ~ first_fold;
  assign \$2  = \$1  | room;
  assign \$3  = ~ ahead[4];
  assign \$4  = ~ last_word;
  assign \$5  = \$4  | may_end;
  assign issue = \$3  & \$5 ;
  assign \$7  = row_0 & \$6 ;
  assign \$12  = row_2 & \$11 ;
  assign \$13  = \$10  | \$12 ;
  assign \$15  = column_0 & \$14 ;
  assign \$20  = column_2 & \$19 ;
  assign \$21  = \$18  | \$20 ;
  assign \void  = \$13  | \$21 ;
  assign \$22  = issue & last_word;
  assign take = \$22  & first_fold;
  assign \$23  = issue & last_word;
  assign \$24  = \$23  & last_fold;
  assign \$26  = \$25  | y_2;
  assign \$28  = \$27  | x_2;
  assign \$29  = \$26  & \$28 ;
  assign \$33  = \$32  | x_2;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$30  | \$34 ;
  assign \$37  = \$36  | y_2;
  assign \$39  = \$38  | x_2;
  assign \$40  = \$37  & \$39 ;
  assign \$43  = \$42  | y_2;
  assign \$45  = \$43  & \$44 ;
  assign \$46  = \$41  | \$45 ;
  assign \$49  = \$48  | x_2;
  assign \$50  = \$47  & \$49 ;
  assign \$51  = \$46  | \$50 ;
  assign \$54  = \$52  & \$53 ;
  assign \$55  = \$51  | \$54 ;
  assign \$57  = \$56  | y_2;
  assign \$59  = \$58  | x_2;
  assign \$60  = \$57  & \$59 ;
  assign \$63  = \$62  | y_2;
  assign \$65  = \$63  & \$64 ;
  assign \$66  = \$61  | \$65 ;
  assign \$69  = \$68  | x_2;
  assign \$70  = \$67  & \$69 ;
  assign \$71  = \$66  | \$70 ;
  assign \$73  = \$72  | y_2;
  assign \$75  = \$74  | x_2;
  assign \$76  = \$73  & \$75 ;
  assign \$79  = \$78  | y_2;
  assign \$81  = \$79  & \$80 ;
  assign \$82  = \$77  | \$81 ;
  assign \$85  = \$84  | x_2;
  assign \$86  = \$83  & \$85 ;
  assign \$87  = \$82  | \$86 ;
  assign \$90  = \$88  & \$89 ;
  assign \$91  = \$87  | \$90 ;
  assign \release  = \$24  ? { \$91 , \$71 , \$55 , \$35  } : 4'h0;
  assign \$92  = last_word ? start : address;
  assign \$95  = last_fold ? 1'h1 : 1'h0;
  assign \$97  = \$96  ? 2'h2 : 2'h1;
  assign \$98  = last_word ? { 1'h0, \$95  } : \$97 ;
  assign forward = \$92  + \$98 ;
  assign \$99  = last_word ? start : address;
  assign \$102  = last_fold ? 5'h14 : 5'h13;
  assign \$104  = \$103  ? 5'h15 : 5'h14;
  assign \$105  = last_word ? \$102  : \$104 ;
  assign wrapped = $signed({ 1'h0, \$99  }) + $signed(\$105 );
  assign \$106  = issue & last_word;
  assign moves = \$106  & last_fold;
  assign \$108  = \$107  | y_1;
  assign \$110  = \$109  | x_1;
  assign \$111  = \$108  & \$110 ;
  assign \$115  = \$114  | x_1;
  assign \$116  = \$113  & \$115 ;
  assign \$117  = \$112  | \$116 ;
  assign \$119  = \$118  | y_1;
  assign \$121  = \$120  | x_1;
  assign \$122  = \$119  & \$121 ;
  assign \$125  = \$124  | y_1;
  assign \$127  = \$125  & \$126 ;
  assign \$128  = \$123  | \$127 ;
  assign \$131  = \$130  | x_1;
  assign \$132  = \$129  & \$131 ;
  assign \$133  = \$128  | \$132 ;
  assign \$136  = \$134  & \$135 ;
  assign \$137  = \$133  | \$136 ;
  assign \$139  = \$138  | y_1;
  assign \$141  = \$140  | x_1;
  assign \$142  = \$139  & \$141 ;
  assign \$145  = \$144  | y_1;
  assign \$147  = \$145  & \$146 ;
  assign \$148  = \$143  | \$147 ;
  assign \$151  = \$150  | x_1;
  assign \$152  = \$149  & \$151 ;
  assign \$153  = \$148  | \$152 ;
  assign \$155  = \$154  | y_1;
  assign \$157  = \$156  | x_1;
  assign \$158  = \$155  & \$157 ;
  assign \$161  = \$160  | y_1;
  assign \$163  = \$161  & \$162 ;
  assign \$164  = \$159  | \$163 ;
  assign \$167  = \$166  | x_1;
  assign \$168  = \$165  & \$167 ;
  assign \$169  = \$164  | \$168 ;
  assign \$172  = \$170  & \$171 ;
  assign \$173  = \$169  | \$172 ;
  assign due = moves ? { \$173 , \$153 , \$137 , \$117  } : 4'h0;
  assign \$174  = column_1 & row_2;
  assign \$175  = word_place + 1'h1;
  assign \$177  = column_place + 1'h1;
  assign \$179  = row_place + 1'h1;
  assign \$181  = wrapped[5] ? forward[3:0] : wrapped[3:0];
  assign \$182  = wrapped[5] ? forward[3:0] : wrapped[3:0];
  assign \$183  = x_place + 1'h1;
  assign \$185  = y_place + 1'h1;
  assign \$187  = { ahead, written } + { due[3], due, written };
  assign \$188  = issue & last_word;
  assign \$189  = fold + 1'h1;
  assign \$190  = last_fold ? 5'h00 : \$189 ;
  assign \$191  = fold == 4'h9;
  assign \$192  = last_fold ? 1'h0 : \$191 ;
  assign \$193  = weight_address + 1'h1;
  assign \$194  = last_word & last_fold;
  always @(posedge clk)
    last_word <= \$195 ;
  always @(posedge clk)
    word_place <= \$196 ;
  always @(posedge clk)
    column_place <= \$197 ;
  always @(posedge clk)
    column_0 <= \$198 ;
  always @(posedge clk)
    column_1 <= \$199 ;
  always @(posedge clk)
    column_2 <= \$200 ;
  always @(posedge clk)
    row_place <= \$201 ;
  always @(posedge clk)
    row_0 <= \$202 ;
  always @(posedge clk)
    row_1 <= \$203 ;
  always @(posedge clk)
    row_2 <= \$204 ;
  always @(posedge clk)
    address <= \$205 ;
  always @(posedge clk)
    start <= \$206 ;
  always @(posedge clk)
    x_place <= \$207 ;
  always @(posedge clk)
    x_0 <= \$208 ;
  always @(posedge clk)
    x_1 <= \$209 ;
  always @(posedge clk)
    x_2 <= \$210 ;
  always @(posedge clk)
    x_3 <= \$211 ;
  always @(posedge clk)
    y_place <= \$212 ;
  always @(posedge clk)
    y_0 <= \$213 ;
  always @(posedge clk)
    y_1 <= \$214 ;
  always @(posedge clk)
    y_2 <= \$215 ;
  always @(posedge clk)
    y_3 <= \$216 ;
  always @(posedge clk)
    ahead <= \$217 ;
  always @(posedge clk)
    fold <= \$218 ;
  always @(posedge clk)
    first_fold <= \$219 ;
  always @(posedge clk)
    last_fold <= \$220 ;
  always @(posedge clk)
    weight_address <= \$221 ;
  assign last = last_word;
  assign \last_fold$8  = last_fold;
  assign position = address;
  assign \$221  = rst ? 7'h00 : (issue ? (\$194  ? 7'h00 : \$193 [6:0]) : weight_address);
  assign \$220  = rst ? 1'h0 : (\$188  ? \$192  : last_fold);
  assign \$219  = rst ? 1'h1 : (\$188  ? last_fold : first_fold);
  assign \$218  = rst ? 4'h0 : (\$188  ? \$190 [3:0] : fold);
  assign \$217  = rst ? 5'h1a : \$187 [5:1];
  assign \$216  = rst ? 1'h0 : (moves ? (x_3 ? y_2 : y_3) : y_3);
  assign \$215  = rst ? 1'h0 : (moves ? (x_3 ? y_1 : y_2) : y_2);
  assign \$214  = rst ? 1'h0 : (moves ? (x_3 ? y_0 : y_1) : y_1);
  assign \$213  = rst ? 1'h1 : (moves ? (x_3 ? y_3 : y_0) : y_0);
  assign \$212  = rst ? 1'h0 : (moves ? (x_3 ? 1'h0 : y_place) : y_place);
  assign \$211  = rst ? 1'h0 : (moves ? x_2 : x_3);
  assign \$210  = rst ? 1'h0 : (moves ? x_1 : x_2);
  assign \$209  = rst ? 1'h0 : (moves ? x_0 : x_1);
  assign \$208  = rst ? 1'h1 : (moves ? x_3 : x_0);
  assign \$207  = rst ? 1'h0 : (moves ? 1'h0 : x_place);
  assign \$206  = rst ? 4'h8 : (issue ? (last_word ? \$182  : start) : start);
  assign \$205  = rst ? 4'h8 : (issue ? \$181  : address);
  assign \$204  = rst ? 1'h0 : (issue ? (column_2 ? row_1 : row_2) : row_2);
  assign \$203  = rst ? 1'h0 : (issue ? (column_2 ? row_0 : row_1) : row_1);
  assign \$202  = rst ? 1'h1 : (issue ? (column_2 ? row_2 : row_0) : row_0);
  assign \$201  = rst ? 1'h0 : (issue ? (column_2 ? 1'h0 : row_place) : row_place);
  assign \$200  = rst ? 1'h0 : (issue ? column_1 : column_2);
  assign \$199  = rst ? 1'h0 : (issue ? column_0 : column_1);
  assign \$198  = rst ? 1'h1 : (issue ? column_2 : column_0);
  assign \$197  = rst ? 1'h0 : (issue ? 1'h0 : column_place);
  assign \$196  = rst ? 1'h0 : (issue ? 1'h0 : word_place);
  assign \$195  = rst ? 1'h0 : (issue ? \$174  : last_word);
  assign \$72  = y_1;
  assign \$74  = x_1;
  assign \$77  = \$76 ;
  assign may_end = \$2 ;
  assign \$6  = y_0;
  assign \$8  = \$7 ;
  assign \$9  = 1'h0;
  assign \$10  = \$7 ;
  assign \$11  = y_3;
  assign \$14  = x_0;
  assign \$16  = \$15 ;
  assign \$17  = 1'h0;
  assign \$18  = \$15 ;
  assign \$19  = x_3;
  assign \$25  = y_1;
  assign \$27  = x_1;
  assign \$30  = \$29 ;
  assign \$31  = y_3;
  assign \$32  = x_1;
  assign \$36  = y_1;
  assign \$38  = x_1;
  assign \$41  = \$40 ;
  assign \$42  = y_1;
  assign \$44  = x_3;
  assign \$47  = y_3;
  assign \$48  = x_1;
  assign \$52  = y_3;
  assign \$53  = x_3;
  assign \$56  = y_1;
  assign \$58  = x_1;
  assign \$61  = \$60 ;
  assign \$62  = y_1;
  assign \$64  = x_3;
  assign \$67  = y_3;
  assign \$68  = x_1;
  assign \$78  = y_1;
  assign \$80  = x_3;
  assign \$83  = y_3;
  assign \$84  = x_1;
  assign \$88  = y_3;
  assign \$89  = x_3;
  assign \$93  = 1'h1;
  assign \$94  = 1'h1;
  assign \$96  = column_2;
  assign \$100  = 5'h14;
  assign \$101  = 5'h14;
  assign \$103  = column_2;
  assign \$107  = y_0;
  assign \$109  = x_0;
  assign \$112  = \$111 ;
  assign \$113  = y_2;
  assign \$114  = x_0;
  assign \$118  = y_0;
  assign \$120  = x_0;
  assign \$123  = \$122 ;
  assign \$124  = y_0;
  assign \$126  = x_3;
  assign \$129  = y_2;
  assign \$130  = x_0;
  assign \$134  = y_3;
  assign \$135  = x_3;
  assign \$138  = y_0;
  assign \$140  = x_0;
  assign \$143  = \$142 ;
  assign \$144  = y_0;
  assign \$146  = x_3;
  assign \$149  = y_2;
  assign \$150  = x_0;
  assign \$154  = y_0;
  assign \$156  = x_0;
  assign \$159  = \$158 ;
  assign \$160  = y_0;
  assign \$162  = x_3;
  assign \$165  = y_2;
  assign \$166  = x_0;
  assign \$170  = y_3;
  assign \$171  = x_3;
  assign \$176  = 2'h0;
  assign \$178  = 2'h0;
  assign \$180  = 2'h0;
  assign \$184  = 2'h0;
  assign \$186  = 2'h0;
endmodule

module \bc_accel.layer2.weights$50 (rst, word, read__addr, clk);
  wire [6:0] address__0;
  input clk;
  wire clk;
  input [6:0] read__addr;
  wire [6:0] read__addr;
  wire [47:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [47:0] word;
  wire [47:0] word;
  (* ram_style = "block" *)
  reg [47:0] memory [98:0];
  initial begin
    memory[0] = 48'hd69fd82c5f5b;
    memory[1] = 48'hd63b43974c8e;
    memory[2] = 48'h0535a95d4711;
    memory[3] = 48'h00a1114cc093;
    memory[4] = 48'h65b48570f7f7;
    memory[5] = 48'h92956c2a282f;
    memory[6] = 48'ha570496eed34;
    memory[7] = 48'h2348a6e12951;
    memory[8] = 48'hf43b368e70bf;
    memory[9] = 48'h48ef040befbe;
    memory[10] = 48'h82802d32aa86;
    memory[11] = 48'ha94c355133d5;
    memory[12] = 48'h916c85397f1b;
    memory[13] = 48'h4024562c5c6b;
    memory[14] = 48'h50c9853939fb;
    memory[15] = 48'h6c8b5691480f;
    memory[16] = 48'h3984e574e577;
    memory[17] = 48'h5069565983a3;
    memory[18] = 48'haecc289452ac;
    memory[19] = 48'h28958300d76d;
    memory[20] = 48'ha2469e0f0681;
    memory[21] = 48'ha323c57b5ab9;
    memory[22] = 48'hac0a5feb0681;
    memory[23] = 48'hd5568d2ba151;
    memory[24] = 48'h2f9582b0e517;
    memory[25] = 48'ha816a0044979;
    memory[26] = 48'h2fd213502e2c;
    memory[27] = 48'h1ca541e5331c;
    memory[28] = 48'had1306c2776d;
    memory[29] = 48'ha800cc2b2792;
    memory[30] = 48'h01780ca30571;
    memory[31] = 48'h484b22a0f8ef;
    memory[32] = 48'hde6bdf4a6c38;
    memory[33] = 48'h968202c08ee1;
    memory[34] = 48'h96c7cc33bfd6;
    memory[35] = 48'h8aa6a3540670;
    memory[36] = 48'h22318c2769f3;
    memory[37] = 48'he0200684f94f;
    memory[38] = 48'h91f0d48716b6;
    memory[39] = 48'h395940919e0b;
    memory[40] = 48'h7ea76574e51a;
    memory[41] = 48'h02866845c364;
    memory[42] = 48'hbe86e85a484b;
    memory[43] = 48'hfed7de031ccc;
    memory[44] = 48'h8824de0bb2a5;
    memory[45] = 48'hb885384325c1;
    memory[46] = 48'ha793d4b652db;
    memory[47] = 48'h21f51c6fa935;
    memory[48] = 48'ha160c752b7a5;
    memory[49] = 48'h07a400843c7c;
    memory[50] = 48'h85ab96c87579;
    memory[51] = 48'h179dc44ac603;
    memory[52] = 48'h7a9d407f968e;
    memory[53] = 48'h96812ea7c6f7;
    memory[54] = 48'h1c7c00e5d62d;
    memory[55] = 48'h6bc15a8f0248;
    memory[56] = 48'h98b34c0e517b;
    memory[57] = 48'h23d72887d6a9;
    memory[58] = 48'hc79517f10591;
    memory[59] = 48'hf574414c6834;
    memory[60] = 48'hf62ea281e0fc;
    memory[61] = 48'hbff4ab84f745;
    memory[62] = 48'hc8dd2e658683;
    memory[63] = 48'h4108688f547b;
    memory[64] = 48'h3e115bbb9973;
    memory[65] = 48'h0805d02f9a33;
    memory[66] = 48'h594bd4bbb034;
    memory[67] = 48'h0a09077e2a02;
    memory[68] = 48'h50680ccabf12;
    memory[69] = 48'h843180045a45;
    memory[70] = 48'ha991f9cbfd5f;
    memory[71] = 48'hd8ebf17d6950;
    memory[72] = 48'h9a8d87c19c86;
    memory[73] = 48'ha324596aa0bc;
    memory[74] = 48'h8f6479dcab74;
    memory[75] = 48'h2e9a3bfc7888;
    memory[76] = 48'h8964d3a296a6;
    memory[77] = 48'h21f0e22e5fc8;
    memory[78] = 48'hd23cd0ab86ae;
    memory[79] = 48'ha9f4bd564d3b;
    memory[80] = 48'h3ac0588e788d;
    memory[81] = 48'h8c90283be22b;
    memory[82] = 48'h3a8150aa0120;
    memory[83] = 48'hf06f5579b353;
    memory[84] = 48'h6248d97808b4;
    memory[85] = 48'h07db5578aaa4;
    memory[86] = 48'h34ae687b3bd6;
    memory[87] = 48'ha5b15ea62933;
    memory[88] = 48'hf8f9ebe45c59;
    memory[89] = 48'h737cbe9042ed;
    memory[90] = 48'hffff7d7a81e4;
    memory[91] = 48'hffff601821f0;
    memory[92] = 48'hffff24fb028d;
    memory[93] = 48'hffffc62a6887;
    memory[94] = 48'hffff873137c1;
    memory[95] = 48'hffff1600403b;
    memory[96] = 48'hffff9226f538;
    memory[97] = 48'hffff5696a18f;
    memory[98] = 48'hffffa3348537;
  end
  reg [47:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer3 (rst, take, \release , i__valid, i__payload, \o__payload$18 , \o__valid$21 , \room$10 , clk);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [1:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [2:0] \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [6:0] address;
  wire [6:0] \address$17 ;
  reg begins = 1'h1;
  reg [3:0] best_0 = 4'h0;
  reg [3:0] best_1 = 4'h0;
  input clk;
  wire clk;
  reg ends_1 = 1'h0;
  reg ends_2 = 1'h0;
  reg first_vector = 1'h1;
  (* init = 1'h0 *)
  wire fold_done_1;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  wire [5:0] \i__payload$1 ;
  wire \i__payload$1.fold_last ;
  wire \i__payload$1.image_last ;
  wire [3:0] \i__payload$1.lanes ;
  wire [3:0] \i__payload$1.lanes[0] ;
  wire [7:0] \i__payload$4 ;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [3:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  wire \i__valid$6 ;
  wire issue;
  reg issued_1 = 1'h0;
  reg issued_2 = 1'h0;
  wire last;
  wire last_fold;
  wire [7:0] o__payload;
  output [9:0] \o__payload$18 ;
  wire [9:0] \o__payload$18 ;
  wire \o__payload$18.fold_last ;
  wire \o__payload$18.image_last ;
  wire [7:0] \o__payload$18.lanes ;
  wire [3:0] \o__payload$18.lanes[0] ;
  wire [3:0] \o__payload$18.lanes[1] ;
  wire o__valid;
  output \o__valid$21 ;
  reg \o__valid$21  = 1'h0;
  output [3:0] \release ;
  wire [3:0] \release ;
  wire [3:0] \release$15 ;
  wire room;
  input \room$10 ;
  wire \room$10 ;
  input rst;
  wire rst;
  output take;
  wire take;
  wire \take$13 ;
  reg [1:0] vector = 2'h0;
  reg vector_done_1 = 1'h0;
  reg vector_done_2 = 1'h0;
  reg vector_done_3 = 1'h0;
  reg [7:0] word = 8'h00;
  wire [7:0] \word$28 ;
  wire written;
  assign \$1  = ~ first_vector;
  assign room = \room$10  | \$1 ;
  assign take = \take$13  & first_vector;
  assign \$2  = vector + 1'h1;
  assign \$3  = vector == 2'h3;
  assign \$4  = issue & last;
  assign \$5  = best_0 < word[3:0];
  assign \$6  = begins | \$5 ;
  assign \$7  = issued_2 & \$6 ;
  assign \$8  = best_1 < word[7:4];
  assign \$9  = begins | \$8 ;
  assign \$10  = issued_2 & \$9 ;
  assign \$11  = issue & last;
  assign \$12  = \$11  & last_fold;
  always @(posedge clk)
    vector <= \$13 ;
  always @(posedge clk)
    first_vector <= \$14 ;
  always @(posedge clk)
    word <= \word$28 ;
  always @(posedge clk)
    issued_1 <= \$15 ;
  always @(posedge clk)
    issued_2 <= \$16 ;
  always @(posedge clk)
    ends_1 <= \$17 ;
  always @(posedge clk)
    ends_2 <= \$18 ;
  always @(posedge clk)
    begins <= \$19 ;
  always @(posedge clk)
    best_0 <= \$20 ;
  always @(posedge clk)
    best_1 <= \$21 ;
  always @(posedge clk)
    \o__valid$21  <= \$22 ;
  always @(posedge clk)
    vector_done_1 <= \$23 ;
  always @(posedge clk)
    vector_done_2 <= \$24 ;
  always @(posedge clk)
    vector_done_3 <= \$25 ;
  \bc_accel.layer3.buffer  buffer (
    .clk(clk),
    .i__valid(\i__valid$6 ),
    .\port$2498$0 (\$26 ),
    .\port$2500$0 (\$27 ),
    .read__addr(address),
    .rst(rst),
    .word(\word$28 )
  );
  \bc_accel.layer3.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__valid(\i__valid$6 ),
    .rst(rst),
    .slot_0(\$26 ),
    .slot_1(\$27 )
  );
  \bc_accel.layer3.sequencer  sequencer (
    .address(address),
    .clk(clk),
    .issue(issue),
    .last_fold(last_fold),
    .last_word(last),
    .\release (\release ),
    .room(room),
    .rst(rst),
    .take(\take$13 ),
    .written(\i__valid$6 )
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__payload$4  = { \$27 , \$26  };
  assign o__payload = { \$27 , \$26  };
  assign o__valid = \i__valid$6 ;
  assign written = \i__valid$6 ;
  assign \release$15  = \release ;
  assign \address$17  = address;
  assign fold_done_1 = \o__valid$21 ;
  assign \i__payload.lanes  = i__payload[3:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.fold_last  = i__payload[4];
  assign \i__payload.image_last  = i__payload[5];
  assign \i__payload$1.lanes  = i__payload[3:0];
  assign \i__payload$1.lanes[0]  = i__payload[3:0];
  assign \i__payload$1.fold_last  = i__payload[4];
  assign \i__payload$1.image_last  = i__payload[5];
  assign \o__payload$18.lanes  = \o__payload$18 [7:0];
  assign \o__payload$18.lanes[0]  = \o__payload$18 [3:0];
  assign \o__payload$18.lanes[1]  = \o__payload$18 [7:4];
  assign \o__payload$18.fold_last  = \o__payload$18 [8];
  assign \o__payload$18.image_last  = \o__payload$18 [9];
  assign \o__payload$18 [9] = vector_done_3;
  assign \o__payload$18 [8] = 1'h1;
  assign \o__payload$18 [7:4] = best_1;
  assign \o__payload$18 [3:0] = best_0;
  assign \$25  = rst ? 1'h0 : vector_done_2;
  assign \$24  = rst ? 1'h0 : vector_done_1;
  assign \$23  = rst ? 1'h0 : \$12 ;
  assign \$22  = rst ? 1'h0 : ends_2;
  assign \$21  = \$10  ? word[7:4] : best_1;
  assign \$20  = \$7  ? word[3:0] : best_0;
  assign \$19  = rst ? 1'h1 : (issued_2 ? ends_2 : begins);
  assign \$18  = rst ? 1'h0 : ends_1;
  assign \$17  = rst ? 1'h0 : \$4 ;
  assign \$16  = rst ? 1'h0 : issued_1;
  assign \$15  = rst ? 1'h0 : issue;
  assign \$14  = rst ? 1'h1 : (\take$13  ? (\$3  ? 1'h1 : 1'h0) : first_vector);
  assign \$13  = rst ? 2'h0 : (\take$13  ? (\$3  ? 2'h0 : \$2 [1:0]) : vector);
endmodule

module \bc_accel.layer3.buffer (rst, word, read__addr, i__valid, \port$2498$0 , \port$2500$0 , clk);
  wire [7:0] \$1 ;
  wire \$2 ;
  wire [6:0] \$3 ;
  (* init = 7'h00 *)
  wire [6:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  wire \$signature__en ;
  wire [6:0] address;
  input clk;
  wire clk;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  input [3:0] \port$2498$0 ;
  wire [3:0] \port$2498$0 ;
  input [3:0] \port$2500$0 ;
  wire [3:0] \port$2500$0 ;
  reg [6:0] position = 7'h00;
  input [6:0] read__addr;
  wire [6:0] read__addr;
  wire [7:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [7:0] word;
  wire [7:0] word;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  reg [7:0] memory [127:0];
  initial begin
    memory[0] = 8'h00;
    memory[1] = 8'h00;
    memory[2] = 8'h00;
    memory[3] = 8'h00;
    memory[4] = 8'h00;
    memory[5] = 8'h00;
    memory[6] = 8'h00;
    memory[7] = 8'h00;
    memory[8] = 8'h00;
    memory[9] = 8'h00;
    memory[10] = 8'h00;
    memory[11] = 8'h00;
    memory[12] = 8'h00;
    memory[13] = 8'h00;
    memory[14] = 8'h00;
    memory[15] = 8'h00;
    memory[16] = 8'h00;
    memory[17] = 8'h00;
    memory[18] = 8'h00;
    memory[19] = 8'h00;
    memory[20] = 8'h00;
    memory[21] = 8'h00;
    memory[22] = 8'h00;
    memory[23] = 8'h00;
    memory[24] = 8'h00;
    memory[25] = 8'h00;
    memory[26] = 8'h00;
    memory[27] = 8'h00;
    memory[28] = 8'h00;
    memory[29] = 8'h00;
    memory[30] = 8'h00;
    memory[31] = 8'h00;
    memory[32] = 8'h00;
    memory[33] = 8'h00;
    memory[34] = 8'h00;
    memory[35] = 8'h00;
    memory[36] = 8'h00;
    memory[37] = 8'h00;
    memory[38] = 8'h00;
    memory[39] = 8'h00;
    memory[40] = 8'h00;
    memory[41] = 8'h00;
    memory[42] = 8'h00;
    memory[43] = 8'h00;
    memory[44] = 8'h00;
    memory[45] = 8'h00;
    memory[46] = 8'h00;
    memory[47] = 8'h00;
    memory[48] = 8'h00;
    memory[49] = 8'h00;
    memory[50] = 8'h00;
    memory[51] = 8'h00;
    memory[52] = 8'h00;
    memory[53] = 8'h00;
    memory[54] = 8'h00;
    memory[55] = 8'h00;
    memory[56] = 8'h00;
    memory[57] = 8'h00;
    memory[58] = 8'h00;
    memory[59] = 8'h00;
    memory[60] = 8'h00;
    memory[61] = 8'h00;
    memory[62] = 8'h00;
    memory[63] = 8'h00;
    memory[64] = 8'h00;
    memory[65] = 8'h00;
    memory[66] = 8'h00;
    memory[67] = 8'h00;
    memory[68] = 8'h00;
    memory[69] = 8'h00;
    memory[70] = 8'h00;
    memory[71] = 8'h00;
    memory[72] = 8'h00;
    memory[73] = 8'h00;
    memory[74] = 8'h00;
    memory[75] = 8'h00;
    memory[76] = 8'h00;
    memory[77] = 8'h00;
    memory[78] = 8'h00;
    memory[79] = 8'h00;
    memory[80] = 8'h00;
    memory[81] = 8'h00;
    memory[82] = 8'h00;
    memory[83] = 8'h00;
    memory[84] = 8'h00;
    memory[85] = 8'h00;
    memory[86] = 8'h00;
    memory[87] = 8'h00;
    memory[88] = 8'h00;
    memory[89] = 8'h00;
    memory[90] = 8'h00;
    memory[91] = 8'h00;
    memory[92] = 8'h00;
    memory[93] = 8'h00;
    memory[94] = 8'h00;
    memory[95] = 8'h00;
    memory[96] = 8'h00;
    memory[97] = 8'h00;
    memory[98] = 8'h00;
    memory[99] = 8'h00;
    memory[100] = 8'h00;
    memory[101] = 8'h00;
    memory[102] = 8'h00;
    memory[103] = 8'h00;
    memory[104] = 8'h00;
    memory[105] = 8'h00;
    memory[106] = 8'h00;
    memory[107] = 8'h00;
    memory[108] = 8'h00;
    memory[109] = 8'h00;
    memory[110] = 8'h00;
    memory[111] = 8'h00;
    memory[112] = 8'h00;
    memory[113] = 8'h00;
    memory[114] = 8'h00;
    memory[115] = 8'h00;
    memory[116] = 8'h00;
    memory[117] = 8'h00;
    memory[118] = 8'h00;
    memory[119] = 8'h00;
    memory[120] = 8'h00;
    memory[121] = 8'h00;
    memory[122] = 8'h00;
    memory[123] = 8'h00;
    memory[124] = 8'h00;
    memory[125] = 8'h00;
    memory[126] = 8'h00;
    memory[127] = 8'h00;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= { \port$2500$0 , \port$2498$0  };
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 7'h7f;
  assign \$signature__addr  = position;
  assign \$signature__data  = { \port$2500$0 , \port$2498$0  };
  assign i__payload = { \port$2500$0 , \port$2498$0  };
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
  assign \$3  = rst ? 7'h00 : (i__valid ? (\$2  ? 7'h00 : \$1 [6:0]) : position);
endmodule

module \bc_accel.layer3.gearbox (rst, i__valid, i__payload, o__valid, slot_0, slot_1, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire [2:0] \$3 ;
  wire [2:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [1:0] filled;
  input [5:0] i__payload;
  wire [5:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [3:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg level = 1'h0;
  wire [7:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  output [3:0] slot_0;
  reg [3:0] slot_0 = 4'h0;
  output [3:0] slot_1;
  reg [3:0] slot_1 = 4'h0;
  assign filled = level + 1'h1;
  assign \$2  = filled >= 2'h2;
  assign \$3  = filled - 2'h2;
  assign \$4  = \$2  ? \$3  : { 1'h0, filled };
  assign \$5  = i__payload[5] ? 3'h0 : \$4 ;
  assign \$6  = filled >= 2'h2;
  assign \$7  = \$6  | i__payload[5];
  assign \$8  = i__valid & \$7 ;
  assign \$9  = i__valid & i__payload[5];
  assign \$10  = ! level;
  assign \$11  = i__valid & \$10 ;
  assign \$13  = i__valid & \$12 ;
  assign \$15  = ! level;
  assign \$16  = i__valid & \$15 ;
  assign \$18  = i__valid & \$17 ;
  always @(posedge clk)
    level <= \$20 ;
  always @(posedge clk)
    o__valid <= \$21 ;
  always @(posedge clk)
    image_end <= \$22 ;
  always @(posedge clk)
    slot_0 <= \$23 ;
  always @(posedge clk)
    slot_1 <= \$24 ;
  assign o__payload = { slot_1, slot_0 };
  assign \i__payload.lanes  = i__payload[3:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.fold_last  = i__payload[4];
  assign \i__payload.image_last  = i__payload[5];
  assign \$24  = \$19  ? i__payload[3:0] : slot_1;
  assign \$23  = \$14  ? i__payload[3:0] : slot_0;
  assign \$22  = rst ? 1'h0 : \$9 ;
  assign \$21  = rst ? 1'h0 : \$8 ;
  assign \$20  = rst ? 1'h0 : (i__valid ? \$5 [0] : level);
  assign \$1  = 1'h1;
  assign \$12  = level;
  assign \$14  = \$11 ;
  assign \$17  = level;
  assign \$19  = \$18 ;
endmodule

module \bc_accel.layer3.sequencer (rst, room, issue, take, \release , last_word, address, last_fold, written, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [8:0] \$103 ;
  wire [3:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [6:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [6:0] \$40 ;
  wire [6:0] \$41 ;
  wire [6:0] \$42 ;
  wire \$43 ;
  wire [5:0] \$44 ;
  wire [6:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire [1:0] \$68 ;
  wire [1:0] \$69 ;
  wire \$7 ;
  wire [1:0] \$70 ;
  wire [1:0] \$71 ;
  wire [1:0] \$72 ;
  wire [1:0] \$73 ;
  wire [1:0] \$74 ;
  wire [1:0] \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire [1:0] \$81 ;
  wire [1:0] \$82 ;
  wire [10:0] \$83 ;
  wire \$84 ;
  wire [4:0] \$85 ;
  wire [4:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [6:0] \$97 ;
  wire [6:0] \$98 ;
  wire \$99 ;
  output [6:0] address;
  reg [6:0] address = 7'h00;
  reg [8:0] ahead = 9'h1a0;
  input clk;
  wire clk;
  reg column_0 = 1'h1;
  reg column_1 = 1'h0;
  reg column_place = 1'h0;
  wire [7:0] due;
  reg first_fold = 1'h1;
  reg [3:0] fold = 4'h0;
  wire [7:0] forward;
  output issue;
  wire issue;
  (* init = 1'h0 *)
  wire last;
  output last_fold;
  reg last_fold = 1'h0;
  (* init = 1'h0 *)
  wire \last_fold$8 ;
  output last_word;
  reg last_word = 1'h0;
  wire may_end;
  wire moves;
  (* init = 7'h00 *)
  wire [6:0] position;
  output [3:0] \release ;
  wire [3:0] \release ;
  input room;
  wire room;
  reg row_0 = 1'h1;
  reg row_1 = 1'h0;
  reg row_place = 1'h0;
  input rst;
  wire rst;
  reg [6:0] start = 7'h00;
  output take;
  wire take;
  wire \void ;
  reg word_place = 1'h0;
  input written;
  wire written;
  reg x_0 = 1'h1;
  reg x_1 = 1'h0;
  reg x_place = 1'h0;
  reg y_place = 1'h0;
  assign \$1  = ~ first_fold;
  assign \$2  = \$1  | room;
  assign \$3  = ~ ahead[8];
  assign \$4  = ~ last_word;
  assign \$5  = \$4  | may_end;
  assign issue = \$3  & \$5 ;
  assign \$14  = issue & last_word;
  assign take = \$14  & first_fold;
  assign \$15  = issue & last_word;
  assign \$16  = \$15  & last_fold;
  assign \$24  = \$20  | \$23 ;
  assign \$36  = \$32  | \$35 ;
  assign \release  = \$16  ? { \$36 , \$28 , \$24 , 1'h0 } : 4'h0;
  assign \$37  = last_word ? start : address;
  assign \$41  = x_1 ? 7'h51 : 7'h11;
  assign \$42  = last_fold ? \$41  : 7'h01;
  assign \$44  = \$43  ? 6'h30 : 6'h10;
  assign \$45  = last_word ? \$42  : { 1'h0, \$44  };
  assign forward = \$37  + \$45 ;
  assign \$46  = issue & last_word;
  assign moves = \$46  & last_fold;
  assign \$54  = \$50  | \$53 ;
  assign \$66  = \$62  | \$65 ;
  assign due = moves ? { \$66 , \$58 , \$54 , 5'h00 } : 8'h00;
  assign \$67  = column_0 & row_1;
  assign \$68  = word_place + 1'h1;
  assign \$70  = column_place + 1'h1;
  assign \$72  = row_place + 1'h1;
  assign \$74  = x_place + 1'h1;
  assign \$78  = ~ \$77 ;
  assign \$81  = y_place + 1'h1;
  assign \$82  = \$77  ? 2'h0 : \$81 ;
  assign \$83  = { ahead, written } + { due[7], due, written };
  assign \$84  = issue & last_word;
  assign \$85  = fold + 1'h1;
  assign \$86  = last_fold ? 5'h00 : \$85 ;
  assign \$87  = fold == 4'he;
  assign \$88  = last_fold ? 1'h0 : \$87 ;
  always @(posedge clk)
    last_word <= \$89 ;
  always @(posedge clk)
    word_place <= \$90 ;
  always @(posedge clk)
    column_place <= \$91 ;
  always @(posedge clk)
    column_0 <= \$92 ;
  always @(posedge clk)
    column_1 <= \$93 ;
  always @(posedge clk)
    row_place <= \$94 ;
  always @(posedge clk)
    row_0 <= \$95 ;
  always @(posedge clk)
    row_1 <= \$96 ;
  always @(posedge clk)
    address <= \$97 ;
  always @(posedge clk)
    start <= \$98 ;
  always @(posedge clk)
    x_place <= \$99 ;
  always @(posedge clk)
    x_0 <= \$100 ;
  always @(posedge clk)
    x_1 <= \$101 ;
  always @(posedge clk)
    y_place <= \$102 ;
  always @(posedge clk)
    ahead <= \$103 ;
  always @(posedge clk)
    fold <= \$104 ;
  always @(posedge clk)
    first_fold <= \$105 ;
  always @(posedge clk)
    last_fold <= \$106 ;
  assign last = last_word;
  assign \last_fold$8  = last_fold;
  assign position = address;
  assign \$106  = rst ? 1'h0 : (\$84  ? \$88  : last_fold);
  assign \$105  = rst ? 1'h1 : (\$84  ? last_fold : first_fold);
  assign \$104  = rst ? 4'h0 : (\$84  ? \$86 [3:0] : fold);
  assign \$103  = rst ? 9'h1a0 : \$83 [9:1];
  assign \$102  = rst ? 1'h0 : (moves ? (x_1 ? \$82 [0] : y_place) : y_place);
  assign \$101  = rst ? 1'h0 : (moves ? x_0 : x_1);
  assign \$100  = rst ? 1'h1 : (moves ? x_1 : x_0);
  assign \$99  = rst ? 1'h0 : (moves ? 1'h0 : x_place);
  assign \$98  = rst ? 7'h00 : (issue ? (last_word ? forward[6:0] : start) : start);
  assign \$97  = rst ? 7'h00 : (issue ? forward[6:0] : address);
  assign \$96  = rst ? 1'h0 : (issue ? (column_1 ? row_0 : row_1) : row_1);
  assign \$95  = rst ? 1'h1 : (issue ? (column_1 ? row_1 : row_0) : row_0);
  assign \$94  = rst ? 1'h0 : (issue ? (column_1 ? 1'h0 : row_place) : row_place);
  assign \$93  = rst ? 1'h0 : (issue ? column_0 : column_1);
  assign \$92  = rst ? 1'h1 : (issue ? column_1 : column_0);
  assign \$91  = rst ? 1'h0 : (issue ? 1'h0 : column_place);
  assign \$90  = rst ? 1'h0 : (issue ? 1'h0 : word_place);
  assign \$89  = rst ? 1'h0 : (issue ? \$67  : last_word);
  assign may_end = \$2 ;
  assign \$6  = 1'h0;
  assign \$7  = 1'h0;
  assign \$8  = 1'h0;
  assign \$9  = 1'h0;
  assign \$10  = 1'h0;
  assign \$11  = 1'h0;
  assign \$12  = 1'h0;
  assign \$13  = 1'h0;
  assign \void  = 1'h0;
  assign \$17  = 1'h1;
  assign \$18  = x_0;
  assign \$19  = x_0;
  assign \$20  = x_0;
  assign \$21  = 1'h1;
  assign \$22  = x_1;
  assign \$23  = x_1;
  assign \$25  = 1'h1;
  assign \$26  = x_0;
  assign \$27  = x_0;
  assign \$28  = x_0;
  assign \$29  = 1'h1;
  assign \$30  = x_0;
  assign \$31  = x_0;
  assign \$32  = x_0;
  assign \$33  = 1'h1;
  assign \$34  = x_1;
  assign \$35  = x_1;
  assign \$38  = y_place;
  assign \$39  = y_place;
  assign \$40  = 7'h51;
  assign \$43  = column_1;
  assign \$47  = 1'h1;
  assign \$48  = x_0;
  assign \$49  = x_0;
  assign \$50  = x_0;
  assign \$51  = 1'h1;
  assign \$52  = x_1;
  assign \$53  = x_1;
  assign \$55  = 1'h1;
  assign \$56  = x_0;
  assign \$57  = x_0;
  assign \$58  = x_0;
  assign \$59  = 1'h1;
  assign \$60  = x_0;
  assign \$61  = x_0;
  assign \$62  = x_0;
  assign \$63  = 1'h1;
  assign \$64  = x_1;
  assign \$65  = x_1;
  assign \$69  = 2'h0;
  assign \$71  = 2'h0;
  assign \$73  = 2'h0;
  assign \$75  = 2'h0;
  assign \$76  = y_place;
  assign \$77  = y_place;
  assign \$79  = \$78 ;
  assign \$80  = \$78 ;
endmodule

module \bc_accel.layer4 (rst, take, \release , i__payload, i__valid, \o__valid$39 , \o__payload$37 , room, clk);
  wire [4:0] \$1 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  wire [3:0] \$4 ;
  wire [3:0] \$5 ;
  wire [6:0] address;
  wire [6:0] \address$16 ;
  (* init = 10'h000 *)
  wire [9:0] address_1;
  reg [9:0] address__0 = 10'h000;
  reg [3:0] \address__0$45  = 4'h0;
  input clk;
  wire clk;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  wire [9:0] \i__payload$1 ;
  wire \i__payload$1.fold_last ;
  wire \i__payload$1.image_last ;
  wire [7:0] \i__payload$1.lanes ;
  wire [3:0] \i__payload$1.lanes[0] ;
  wire [3:0] \i__payload$1.lanes[1] ;
  wire [11:0] \i__payload$29 ;
  wire [11:0] \i__payload$29[0] ;
  wire [13:0] \i__payload$33 ;
  wire \i__payload$33.fold_last ;
  wire \i__payload$33.image_last ;
  wire [11:0] \i__payload$33.lanes ;
  wire [11:0] \i__payload$33.lanes[0] ;
  wire [7:0] \i__payload$4 ;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [7:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  wire [3:0] \i__payload.lanes[1] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  wire \i__valid$31 ;
  wire \i__valid$35 ;
  wire \i__valid$6 ;
  wire issue;
  wire \issue$18 ;
  wire last;
  wire \last$20 ;
  wire [7:0] o__payload;
  wire [11:0] \o__payload$30 ;
  wire [11:0] \o__payload$30[0] ;
  wire [13:0] \o__payload$34 ;
  wire \o__payload$34.fold_last ;
  wire \o__payload$34.image_last ;
  wire [11:0] \o__payload$34.lanes ;
  wire [11:0] \o__payload$34.lanes[0] ;
  output [13:0] \o__payload$37 ;
  wire [13:0] \o__payload$37 ;
  wire \o__payload$37.fold_last ;
  wire \o__payload$37.image_last ;
  wire [11:0] \o__payload$37.lanes ;
  wire [11:0] \o__payload$37.lanes[0] ;
  wire [13:0] \o__payload$38 ;
  wire \o__payload$38.fold_last ;
  wire \o__payload$38.image_last ;
  wire [11:0] \o__payload$38.lanes ;
  wire [11:0] \o__payload$38.lanes[0] ;
  wire o__valid;
  wire \o__valid$32 ;
  wire \o__valid$36 ;
  output \o__valid$39 ;
  wire \o__valid$39 ;
  wire \o__valid$40 ;
  wire [7:0] parameters;
  output \release ;
  wire \release ;
  wire \release$14 ;
  input room;
  wire room;
  wire \room$10 ;
  input rst;
  wire rst;
  wire step;
  output take;
  wire take;
  wire \take$12 ;
  wire [9:0] weight_address;
  wire [1:0] weights;
  wire [7:0] word;
  wire [7:0] \word$22 ;
  wire [1:0] \word$24 ;
  wire [7:0] \word$28 ;
  wire written;
  always @(posedge clk)
    \address__0$45  <= \$3 ;
  assign \$1  = \address__0$45  + 1'h1;
  assign \$2  = \address__0$45  == 4'h9;
  always @(posedge clk)
    address__0 <= weight_address;
  \bc_accel.layer4.buffer  buffer (
    .clk(clk),
    .i__valid(\i__valid$6 ),
    .\port$2609$0 (\$4 ),
    .\port$2611$0 (\$5 ),
    .read__addr(address),
    .rst(rst),
    .word(word)
  );
  \bc_accel.layer4.drain  drain (
    .clk(clk),
    .i__payload(\i__payload$29 ),
    .i__valid(\i__valid$31 ),
    .o__payload(\i__payload$33 ),
    .o__valid(\i__valid$35 ),
    .rst(rst),
    .step(step)
  );
  \bc_accel.layer4.engine  engine (
    .clk(clk),
    .fold_done_5(\i__valid$31 ),
    .issue(issue),
    .last(last),
    .rst(rst),
    .total_0(\i__payload$29 ),
    .\weights$17 (weights),
    .\word$15 (word)
  );
  \bc_accel.layer4.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__valid(\i__valid$6 ),
    .rst(rst),
    .slot_0(\$4 ),
    .slot_1(\$5 )
  );
  \bc_accel.layer4.parameters$51  \parameters$51  (
    .clk(clk),
    .read__addr(\address__0$45 ),
    .rst(rst),
    .word(parameters)
  );
  \bc_accel.layer4.requantiser  requantiser (
    .clk(clk),
    .i__payload(\i__payload$33 ),
    .i__valid(\i__valid$35 ),
    .o__payload(\o__payload$37 ),
    .parameters(parameters),
    .rst(rst),
    .valid_3(\o__valid$39 )
  );
  \bc_accel.layer4.sequencer  sequencer (
    .address(address),
    .clk(clk),
    .issue(issue),
    .last_word(last),
    .\release (\release ),
    .room(room),
    .rst(rst),
    .take(take),
    .weight_address(weight_address),
    .written(\i__valid$6 )
  );
  \bc_accel.layer4.weights$48  \weights$48  (
    .clk(clk),
    .read__addr(address__0),
    .rst(rst),
    .word(weights)
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__payload$4  = { \$5 , \$4  };
  assign o__payload = { \$5 , \$4  };
  assign o__valid = \i__valid$6 ;
  assign written = \i__valid$6 ;
  assign \room$10  = room;
  assign \take$12  = take;
  assign \release$14  = \release ;
  assign \address$16  = address;
  assign \issue$18  = issue;
  assign \last$20  = last;
  assign \word$22  = word;
  assign \word$24  = weights;
  assign address_1 = address__0;
  assign \word$28  = parameters;
  assign \o__payload$30  = \i__payload$29 ;
  assign \o__valid$32  = \i__valid$31 ;
  assign \o__payload$34  = \i__payload$33 ;
  assign \o__valid$36  = \i__valid$35 ;
  assign \o__payload$38  = \o__payload$37 ;
  assign \o__valid$40  = \o__valid$39 ;
  assign \i__payload.lanes  = i__payload[7:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.lanes[1]  = i__payload[7:4];
  assign \i__payload.fold_last  = i__payload[8];
  assign \i__payload.image_last  = i__payload[9];
  assign \i__payload$1.lanes  = i__payload[7:0];
  assign \i__payload$1.lanes[0]  = i__payload[3:0];
  assign \i__payload$1.lanes[1]  = i__payload[7:4];
  assign \i__payload$1.fold_last  = i__payload[8];
  assign \i__payload$1.image_last  = i__payload[9];
  assign \i__payload$29[0]  = \i__payload$29 ;
  assign \o__payload$30[0]  = \i__payload$29 ;
  assign \i__payload$33.lanes  = \i__payload$33 [11:0];
  assign \i__payload$33.lanes[0]  = \i__payload$33 [11:0];
  assign \i__payload$33.fold_last  = \i__payload$33 [12];
  assign \i__payload$33.image_last  = \i__payload$33 [13];
  assign \o__payload$34.lanes  = \i__payload$33 [11:0];
  assign \o__payload$34.lanes[0]  = \i__payload$33 [11:0];
  assign \o__payload$34.fold_last  = \i__payload$33 [12];
  assign \o__payload$34.image_last  = \i__payload$33 [13];
  assign \o__payload$37.lanes  = \o__payload$37 [11:0];
  assign \o__payload$37.lanes[0]  = \o__payload$37 [11:0];
  assign \o__payload$37.fold_last  = \o__payload$37 [12];
  assign \o__payload$37.image_last  = \o__payload$37 [13];
  assign \o__payload$38.lanes  = \o__payload$37 [11:0];
  assign \o__payload$38.lanes[0]  = \o__payload$37 [11:0];
  assign \o__payload$38.fold_last  = \o__payload$37 [12];
  assign \o__payload$38.image_last  = \o__payload$37 [13];
  assign \$3  = rst ? 4'h0 : (step ? (\$2  ? 4'h0 : \$1 [3:0]) : \address__0$45 );
endmodule

module \bc_accel.layer4.buffer (rst, word, read__addr, i__valid, \port$2609$0 , \port$2611$0 , clk);
  wire [7:0] \$1 ;
  wire \$2 ;
  wire [6:0] \$3 ;
  (* init = 7'h00 *)
  wire [6:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  wire \$signature__en ;
  wire [6:0] address;
  input clk;
  wire clk;
  wire [7:0] i__payload;
  input i__valid;
  wire i__valid;
  input [3:0] \port$2609$0 ;
  wire [3:0] \port$2609$0 ;
  input [3:0] \port$2611$0 ;
  wire [3:0] \port$2611$0 ;
  reg [6:0] position = 7'h00;
  input [6:0] read__addr;
  wire [6:0] read__addr;
  wire [7:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [7:0] word;
  wire [7:0] word;
  (* ram_style = "block" *)
  reg [7:0] memory [127:0];
  initial begin
    memory[0] = 8'h00;
    memory[1] = 8'h00;
    memory[2] = 8'h00;
    memory[3] = 8'h00;
    memory[4] = 8'h00;
    memory[5] = 8'h00;
    memory[6] = 8'h00;
    memory[7] = 8'h00;
    memory[8] = 8'h00;
    memory[9] = 8'h00;
    memory[10] = 8'h00;
    memory[11] = 8'h00;
    memory[12] = 8'h00;
    memory[13] = 8'h00;
    memory[14] = 8'h00;
    memory[15] = 8'h00;
    memory[16] = 8'h00;
    memory[17] = 8'h00;
    memory[18] = 8'h00;
    memory[19] = 8'h00;
    memory[20] = 8'h00;
    memory[21] = 8'h00;
    memory[22] = 8'h00;
    memory[23] = 8'h00;
    memory[24] = 8'h00;
    memory[25] = 8'h00;
    memory[26] = 8'h00;
    memory[27] = 8'h00;
    memory[28] = 8'h00;
    memory[29] = 8'h00;
    memory[30] = 8'h00;
    memory[31] = 8'h00;
    memory[32] = 8'h00;
    memory[33] = 8'h00;
    memory[34] = 8'h00;
    memory[35] = 8'h00;
    memory[36] = 8'h00;
    memory[37] = 8'h00;
    memory[38] = 8'h00;
    memory[39] = 8'h00;
    memory[40] = 8'h00;
    memory[41] = 8'h00;
    memory[42] = 8'h00;
    memory[43] = 8'h00;
    memory[44] = 8'h00;
    memory[45] = 8'h00;
    memory[46] = 8'h00;
    memory[47] = 8'h00;
    memory[48] = 8'h00;
    memory[49] = 8'h00;
    memory[50] = 8'h00;
    memory[51] = 8'h00;
    memory[52] = 8'h00;
    memory[53] = 8'h00;
    memory[54] = 8'h00;
    memory[55] = 8'h00;
    memory[56] = 8'h00;
    memory[57] = 8'h00;
    memory[58] = 8'h00;
    memory[59] = 8'h00;
    memory[60] = 8'h00;
    memory[61] = 8'h00;
    memory[62] = 8'h00;
    memory[63] = 8'h00;
    memory[64] = 8'h00;
    memory[65] = 8'h00;
    memory[66] = 8'h00;
    memory[67] = 8'h00;
    memory[68] = 8'h00;
    memory[69] = 8'h00;
    memory[70] = 8'h00;
    memory[71] = 8'h00;
    memory[72] = 8'h00;
    memory[73] = 8'h00;
    memory[74] = 8'h00;
    memory[75] = 8'h00;
    memory[76] = 8'h00;
    memory[77] = 8'h00;
    memory[78] = 8'h00;
    memory[79] = 8'h00;
    memory[80] = 8'h00;
    memory[81] = 8'h00;
    memory[82] = 8'h00;
    memory[83] = 8'h00;
    memory[84] = 8'h00;
    memory[85] = 8'h00;
    memory[86] = 8'h00;
    memory[87] = 8'h00;
    memory[88] = 8'h00;
    memory[89] = 8'h00;
    memory[90] = 8'h00;
    memory[91] = 8'h00;
    memory[92] = 8'h00;
    memory[93] = 8'h00;
    memory[94] = 8'h00;
    memory[95] = 8'h00;
    memory[96] = 8'h00;
    memory[97] = 8'h00;
    memory[98] = 8'h00;
    memory[99] = 8'h00;
    memory[100] = 8'h00;
    memory[101] = 8'h00;
    memory[102] = 8'h00;
    memory[103] = 8'h00;
    memory[104] = 8'h00;
    memory[105] = 8'h00;
    memory[106] = 8'h00;
    memory[107] = 8'h00;
    memory[108] = 8'h00;
    memory[109] = 8'h00;
    memory[110] = 8'h00;
    memory[111] = 8'h00;
    memory[112] = 8'h00;
    memory[113] = 8'h00;
    memory[114] = 8'h00;
    memory[115] = 8'h00;
    memory[116] = 8'h00;
    memory[117] = 8'h00;
    memory[118] = 8'h00;
    memory[119] = 8'h00;
    memory[120] = 8'h00;
    memory[121] = 8'h00;
    memory[122] = 8'h00;
    memory[123] = 8'h00;
    memory[124] = 8'h00;
    memory[125] = 8'h00;
    memory[126] = 8'h00;
    memory[127] = 8'h00;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= { \port$2611$0 , \port$2609$0  };
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 7'h7f;
  assign \$signature__addr  = position;
  assign \$signature__data  = { \port$2611$0 , \port$2609$0  };
  assign i__payload = { \port$2611$0 , \port$2609$0  };
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
  assign \$3  = rst ? 7'h00 : (i__valid ? (\$2  ? 7'h00 : \$1 [6:0]) : position);
endmodule

module \bc_accel.layer4.drain (rst, i__payload, o__valid, step, i__valid, o__payload, clk);
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$11 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [4:0] \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg [3:0] fold = 4'h0;
  input [11:0] i__payload;
  wire [11:0] i__payload;
  wire [11:0] \i__payload[0] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg left = 1'h0;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [11:0] \o__payload.lanes ;
  wire [11:0] \o__payload.lanes[0] ;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  output step;
  wire step;
  reg [11:0] sums = 12'h000;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$6  = fold + 1'h1;
  assign \$7  = fold == 4'h9;
  assign \$8  = left - 1'h1;
  always @(posedge clk)
    sums <= i__payload;
  always @(posedge clk)
    left <= \$9 ;
  always @(posedge clk)
    image_end <= \$10 ;
  always @(posedge clk)
    fold <= \$11 ;
  assign \o__payload.lanes  = o__payload[11:0];
  assign \o__payload.lanes[0]  = o__payload[11:0];
  assign \o__payload.fold_last  = o__payload[12];
  assign \o__payload.image_last  = o__payload[13];
  assign \i__payload[0]  = i__payload;
  assign o__payload[13] = \$3 ;
  assign o__payload[12] = \$1 ;
  assign o__payload[11:0] = sums;
  assign \$11  = rst ? 4'h0 : (i__valid ? (\$7  ? 4'h0 : \$6 [3:0]) : fold);
  assign \$10  = rst ? 1'h0 : (i__valid ? (\$7  ? 1'h1 : 1'h0) : image_end);
  assign \$9  = rst ? 1'h0 : (i__valid ? 1'h1 : (\$5  ? \$8 [0] : left));
  assign \$1  = left;
  assign \$2  = left;
  assign o__valid = left;
  assign \$5  = left;
endmodule

module \bc_accel.layer4.engine (rst, \word$15 , issue, \weights$17 , total_0, last, fold_done_5, clk);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [5:0] \$13 ;
  wire [5:0] \$14 ;
  wire [12:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [11:0] \$26 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [5:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [11:0] accumulator_0 = 12'h000;
  input clk;
  wire clk;
  reg fold_done_1 = 1'h0;
  reg fold_done_2 = 1'h0;
  reg fold_done_3 = 1'h0;
  reg fold_done_4 = 1'h0;
  output fold_done_5;
  reg fold_done_5 = 1'h0;
  input issue;
  wire issue;
  input last;
  wire last;
  wire [11:0] o__payload;
  wire [11:0] \o__payload[0] ;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  reg [4:0] sum_0_0 = 5'h00;
  reg [4:0] sum_1_0 = 5'h00;
  reg [4:0] term_0_0 = 5'h00;
  reg [4:0] term_0_1 = 5'h00;
  reg term_valid_1 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  output [11:0] total_0;
  wire [11:0] total_0;
  reg [5:0] tree_0_1_0 = 6'h00;
  reg [1:0] weights = 2'h0;
  input [1:0] \weights$17 ;
  wire [1:0] \weights$17 ;
  reg [7:0] word = 8'h00;
  input [7:0] \word$15 ;
  wire [7:0] \word$15 ;
  assign \$1  = issue & last;
  assign \$2  = ~ weights[0];
  assign \$3  = ~ weights[0];
  assign \$4  = ~ weights[0];
  assign \$5  = ~ weights[0];
  assign \$6  = ~ weights[0];
  assign \$7  = { sum_0_0[4], sum_0_0 } ^ { 1'h0, \$6 , \$5 , \$4 , \$3 , \$2  };
  assign \$8  = ~ weights[1];
  assign \$9  = ~ weights[1];
  assign \$10  = ~ weights[1];
  assign \$11  = ~ weights[1];
  assign \$12  = ~ weights[1];
  assign \$13  = { sum_1_0[4], sum_1_0 } ^ { 1'h0, \$12 , \$11 , \$10 , \$9 , \$8  };
  assign \$14  = $signed(term_0_0) + $signed(term_0_1);
  assign \$15  = $signed(accumulator_0) + $signed(tree_0_1_0);
  always @(posedge clk)
    fold_done_1 <= \$16 ;
  always @(posedge clk)
    fold_done_2 <= \$17 ;
  always @(posedge clk)
    fold_done_3 <= \$18 ;
  always @(posedge clk)
    fold_done_4 <= \$19 ;
  always @(posedge clk)
    fold_done_5 <= \$20 ;
  always @(posedge clk)
    term_valid_1 <= \$21 ;
  always @(posedge clk)
    term_valid_2 <= \$22 ;
  always @(posedge clk)
    term_valid_3 <= \$23 ;
  always @(posedge clk)
    term_valid_4 <= \$24 ;
  always @(posedge clk)
    term_valid_5 <= \$25 ;
  always @(posedge clk)
    word <= \word$15 ;
  always @(posedge clk)
    weights <= \weights$17 ;
  always @(posedge clk)
    sum_0_0 <= { 1'h0, word[3:0] };
  always @(posedge clk)
    sum_1_0 <= { 1'h0, word[7:4] };
  always @(posedge clk)
    term_0_0 <= \$7 [4:0];
  always @(posedge clk)
    term_0_1 <= \$13 [4:0];
  always @(posedge clk)
    tree_0_1_0 <= \$14 ;
  always @(posedge clk)
    accumulator_0 <= \$26 ;
  assign o__valid = fold_done_5;
  assign o__payload = \$15 [11:0];
  assign total_0 = \$15 [11:0];
  assign \o__payload[0]  = \$15 [11:0];
  assign \$26  = rst ? 12'h000 : (fold_done_5 ? 12'h000 : (term_valid_5 ? \$15 [11:0] : accumulator_0));
  assign \$25  = rst ? 1'h0 : term_valid_4;
  assign \$24  = rst ? 1'h0 : term_valid_3;
  assign \$23  = rst ? 1'h0 : term_valid_2;
  assign \$22  = rst ? 1'h0 : term_valid_1;
  assign \$21  = rst ? 1'h0 : issue;
  assign \$20  = rst ? 1'h0 : fold_done_4;
  assign \$19  = rst ? 1'h0 : fold_done_3;
  assign \$18  = rst ? 1'h0 : fold_done_2;
  assign \$17  = rst ? 1'h0 : fold_done_1;
  assign \$16  = rst ? 1'h0 : \$1 ;
endmodule

module \bc_accel.layer4.gearbox (rst, i__payload, i__valid, o__valid, slot_0, slot_1, clk);
  wire [1:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$3 ;
  wire [3:0] \$4 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [2:0] filled;
  input [9:0] i__payload;
  wire [9:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [7:0] \i__payload.lanes ;
  wire [3:0] \i__payload.lanes[0] ;
  wire [3:0] \i__payload.lanes[1] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg level = 1'h0;
  wire [7:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  output [3:0] slot_0;
  reg [3:0] slot_0 = 4'h0;
  output [3:0] slot_1;
  reg [3:0] slot_1 = 4'h0;
  assign filled = level + 2'h2;
  assign \$2  = filled >= 2'h2;
  assign \$3  = filled - 2'h2;
  assign \$4  = \$2  ? \$3  : { 1'h0, filled };
  assign \$5  = i__payload[9] ? 4'h0 : \$4 ;
  assign \$6  = filled >= 2'h2;
  assign \$7  = \$6  | i__payload[9];
  assign \$8  = i__valid & \$7 ;
  assign \$9  = i__valid & i__payload[9];
  assign \$10  = ! level;
  assign \$11  = i__valid & \$10 ;
  assign \$13  = ! level;
  assign \$14  = i__valid & \$13 ;
  always @(posedge clk)
    level <= \$16 ;
  always @(posedge clk)
    o__valid <= \$17 ;
  always @(posedge clk)
    image_end <= \$18 ;
  always @(posedge clk)
    slot_0 <= \$19 ;
  always @(posedge clk)
    slot_1 <= \$20 ;
  assign o__payload = { slot_1, slot_0 };
  assign \i__payload.lanes  = i__payload[7:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.lanes[1]  = i__payload[7:4];
  assign \i__payload.fold_last  = i__payload[8];
  assign \i__payload.image_last  = i__payload[9];
  assign \$20  = \$15  ? i__payload[7:4] : slot_1;
  assign \$19  = \$12  ? i__payload[3:0] : slot_0;
  assign \$18  = rst ? 1'h0 : \$9 ;
  assign \$17  = rst ? 1'h0 : \$8 ;
  assign \$16  = rst ? 1'h0 : (i__valid ? \$5 [0] : level);
  assign \$1  = 2'h2;
  assign \$12  = \$11 ;
  assign \$15  = \$14 ;
endmodule

module \bc_accel.layer4.parameters$51 (rst, word, read__addr, clk);
  wire [3:0] address__0;
  input clk;
  wire clk;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [7:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [7:0] word;
  wire [7:0] word;
  (* rom_style = "logic" *)
  reg [7:0] memory [9:0];
  initial begin
    memory[0] = 8'h43;
    memory[1] = 8'h47;
    memory[2] = 8'h42;
    memory[3] = 8'h45;
    memory[4] = 8'h45;
    memory[5] = 8'h46;
    memory[6] = 8'h43;
    memory[7] = 8'h45;
    memory[8] = 8'h48;
    memory[9] = 8'h47;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer4.requantiser (rst, i__valid, parameters, i__payload, valid_3, o__payload, clk);
  wire [12:0] \$1 ;
  wire \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg fold_last_1 = 1'h0;
  reg fold_last_2 = 1'h0;
  reg fold_last_3 = 1'h0;
  input [13:0] i__payload;
  wire [13:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [11:0] \i__payload.lanes ;
  wire [11:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  reg image_last_1 = 1'h0;
  reg image_last_2 = 1'h0;
  reg image_last_3 = 1'h0;
  output [13:0] o__payload;
  wire [13:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [11:0] \o__payload.lanes ;
  wire [11:0] \o__payload.lanes[0] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [7:0] parameters;
  wire [7:0] parameters;
  reg [7:0] parameters_0_1 = 8'h00;
  reg [7:0] parameters_0_2 = 8'h00;
  input rst;
  wire rst;
  reg [11:0] scaled_0_0 = 12'h000;
  reg [11:0] sum_0_1 = 12'h000;
  reg [11:0] sum_0_2 = 12'h000;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  output valid_3;
  reg valid_3 = 1'h0;
  assign \$1  = $signed(parameters_0_2) + $signed(sum_0_2);
  always @(posedge clk)
    valid_1 <= \$2 ;
  always @(posedge clk)
    valid_2 <= \$3 ;
  always @(posedge clk)
    valid_3 <= \$4 ;
  always @(posedge clk)
    fold_last_1 <= \$5 ;
  always @(posedge clk)
    fold_last_2 <= \$6 ;
  always @(posedge clk)
    fold_last_3 <= \$7 ;
  always @(posedge clk)
    image_last_1 <= \$8 ;
  always @(posedge clk)
    image_last_2 <= \$9 ;
  always @(posedge clk)
    image_last_3 <= \$10 ;
  always @(posedge clk)
    parameters_0_1 <= parameters;
  always @(posedge clk)
    parameters_0_2 <= parameters_0_1;
  always @(posedge clk)
    sum_0_1 <= i__payload[11:0];
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    scaled_0_0 <= \$1 [11:0];
  assign o__valid = valid_3;
  assign \i__payload.lanes  = i__payload[11:0];
  assign \i__payload.lanes[0]  = i__payload[11:0];
  assign \i__payload.fold_last  = i__payload[12];
  assign \i__payload.image_last  = i__payload[13];
  assign \o__payload.lanes  = o__payload[11:0];
  assign \o__payload.lanes[0]  = o__payload[11:0];
  assign \o__payload.fold_last  = o__payload[12];
  assign \o__payload.image_last  = o__payload[13];
  assign o__payload[11:0] = scaled_0_0;
  assign o__payload[13] = image_last_3;
  assign o__payload[12] = fold_last_3;
  assign \$10  = rst ? 1'h0 : image_last_2;
  assign \$9  = rst ? 1'h0 : image_last_1;
  assign \$8  = rst ? 1'h0 : i__payload[13];
  assign \$7  = rst ? 1'h0 : fold_last_2;
  assign \$6  = rst ? 1'h0 : fold_last_1;
  assign \$5  = rst ? 1'h0 : i__payload[12];
  assign \$4  = rst ? 1'h0 : valid_2;
  assign \$3  = rst ? 1'h0 : valid_1;
  assign \$2  = rst ? 1'h0 : i__valid;
endmodule

module \bc_accel.layer4.sequencer (rst, issue, take, \release , weight_address, last_word, address, written, room, clk);
  wire \$1 ;
  wire [7:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire \$18 ;
  wire [10:0] \$19 ;
  wire \$2 ;
  wire [6:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire \$23 ;
  wire [7:0] \$24 ;
  wire \$25 ;
  wire [9:0] \$26 ;
  wire [5:0] \$27 ;
  wire \$28 ;
  wire [6:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [6:0] \$33 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  output [6:0] address;
  reg [6:0] address = 7'h00;
  reg any_waiting = 1'h0;
  input clk;
  wire clk;
  reg first_fold = 1'h1;
  reg [3:0] fold = 4'h0;
  wire [6:0] following;
  output issue;
  wire issue;
  (* init = 1'h0 *)
  wire last;
  reg last_fold = 1'h0;
  output last_word;
  reg last_word = 1'h0;
  output \release ;
  wire \release ;
  input room;
  wire room;
  input rst;
  wire rst;
  reg [6:0] start = 7'h00;
  output take;
  wire take;
  wire take_word;
  reg [7:0] waiting = 8'h00;
  output [9:0] weight_address;
  reg [9:0] weight_address = 10'h000;
  reg [5:0] word = 6'h00;
  input written;
  wire written;
  assign take_word = issue & first_fold;
  assign \$1  = ~ first_fold;
  assign \$2  = ~ last_word;
  assign \$3  = \$2  | room;
  assign \$4  = any_waiting & \$3 ;
  assign \$5  = \$1  | \$4 ;
  assign \$6  = ~ last_word;
  assign \$8  = issue & last_word;
  assign take = \$8  & first_fold;
  assign \$9  = issue & last_word;
  assign \release  = \$9  & last_fold;
  assign \$10  = address + 1'h1;
  assign \$11  = address == 7'h7f;
  assign \$12  = ~ take_word;
  assign \$13  = written & \$12 ;
  assign \$14  = ~ written;
  assign \$15  = take_word & \$14 ;
  assign \$16  = waiting + 1'h1;
  assign \$17  = waiting - 1'h1;
  assign \$18  = waiting != 1'h1;
  assign \$19  = weight_address + 1'h1;
  assign \$20  = word + 1'h1;
  assign \$21  = word == 6'h3e;
  assign \$22  = fold + 1'h1;
  assign \$23  = fold == 4'h8;
  always @(posedge clk)
    waiting <= \$24 ;
  always @(posedge clk)
    any_waiting <= \$25 ;
  always @(posedge clk)
    weight_address <= \$26 ;
  always @(posedge clk)
    word <= \$27 ;
  always @(posedge clk)
    last_word <= \$28 ;
  always @(posedge clk)
    address <= \$29 ;
  always @(posedge clk)
    fold <= \$30 ;
  always @(posedge clk)
    first_fold <= \$31 ;
  always @(posedge clk)
    last_fold <= \$32 ;
  always @(posedge clk)
    start <= \$33 ;
  assign last = last_word;
  assign \$33  = rst ? 7'h00 : (issue ? (last_word ? (last_fold ? following : start) : start) : start);
  assign \$32  = rst ? 1'h0 : (issue ? (last_word ? (last_fold ? 1'h0 : \$23 ) : last_fold) : last_fold);
  assign \$31  = rst ? 1'h1 : (issue ? (last_word ? last_fold : first_fold) : first_fold);
  assign \$30  = rst ? 4'h0 : (issue ? (last_word ? (last_fold ? 4'h0 : \$22 [3:0]) : fold) : fold);
  assign \$29  = rst ? 7'h00 : (issue ? (last_word ? (last_fold ? following : start) : following) : address);
  assign \$28  = rst ? 1'h0 : (issue ? (last_word ? 1'h0 : \$21 ) : last_word);
  assign \$27  = rst ? 6'h00 : (issue ? (last_word ? 6'h00 : \$20 [5:0]) : word);
  assign \$26  = rst ? 10'h000 : (issue ? (last_word ? (last_fold ? 10'h000 : \$19 [9:0]) : \$19 [9:0]) : weight_address);
  assign \$25  = rst ? 1'h0 : (\$13  ? 1'h1 : (\$15  ? \$18  : any_waiting));
  assign \$24  = rst ? 8'h00 : (\$13  ? \$16 [7:0] : (\$15  ? \$17 [7:0] : waiting));
  assign following = \$11  ? 7'h00 : \$10 [6:0];
  assign \$7  = 1'h1;
  assign issue = \$5 ;
endmodule

module \bc_accel.layer4.weights$48 (rst, word, read__addr, clk);
  wire [9:0] address__0;
  input clk;
  wire clk;
  input [9:0] read__addr;
  wire [9:0] read__addr;
  wire [1:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [1:0] word;
  wire [1:0] word;
  (* ram_style = "block" *)
  reg [1:0] memory [639:0];
  initial begin
    memory[0] = 2'h1;
    memory[1] = 2'h1;
    memory[2] = 2'h3;
    memory[3] = 2'h2;
    memory[4] = 2'h0;
    memory[5] = 2'h0;
    memory[6] = 2'h1;
    memory[7] = 2'h3;
    memory[8] = 2'h0;
    memory[9] = 2'h1;
    memory[10] = 2'h0;
    memory[11] = 2'h0;
    memory[12] = 2'h3;
    memory[13] = 2'h1;
    memory[14] = 2'h2;
    memory[15] = 2'h3;
    memory[16] = 2'h2;
    memory[17] = 2'h1;
    memory[18] = 2'h0;
    memory[19] = 2'h1;
    memory[20] = 2'h1;
    memory[21] = 2'h1;
    memory[22] = 2'h1;
    memory[23] = 2'h0;
    memory[24] = 2'h3;
    memory[25] = 2'h1;
    memory[26] = 2'h0;
    memory[27] = 2'h0;
    memory[28] = 2'h2;
    memory[29] = 2'h0;
    memory[30] = 2'h0;
    memory[31] = 2'h1;
    memory[32] = 2'h2;
    memory[33] = 2'h1;
    memory[34] = 2'h1;
    memory[35] = 2'h3;
    memory[36] = 2'h0;
    memory[37] = 2'h1;
    memory[38] = 2'h0;
    memory[39] = 2'h2;
    memory[40] = 2'h3;
    memory[41] = 2'h3;
    memory[42] = 2'h3;
    memory[43] = 2'h2;
    memory[44] = 2'h1;
    memory[45] = 2'h2;
    memory[46] = 2'h0;
    memory[47] = 2'h1;
    memory[48] = 2'h1;
    memory[49] = 2'h2;
    memory[50] = 2'h2;
    memory[51] = 2'h1;
    memory[52] = 2'h3;
    memory[53] = 2'h0;
    memory[54] = 2'h0;
    memory[55] = 2'h2;
    memory[56] = 2'h0;
    memory[57] = 2'h3;
    memory[58] = 2'h3;
    memory[59] = 2'h1;
    memory[60] = 2'h1;
    memory[61] = 2'h0;
    memory[62] = 2'h3;
    memory[63] = 2'h0;
    memory[64] = 2'h3;
    memory[65] = 2'h0;
    memory[66] = 2'h3;
    memory[67] = 2'h2;
    memory[68] = 2'h0;
    memory[69] = 2'h3;
    memory[70] = 2'h1;
    memory[71] = 2'h1;
    memory[72] = 2'h0;
    memory[73] = 2'h0;
    memory[74] = 2'h1;
    memory[75] = 2'h2;
    memory[76] = 2'h2;
    memory[77] = 2'h3;
    memory[78] = 2'h1;
    memory[79] = 2'h1;
    memory[80] = 2'h2;
    memory[81] = 2'h1;
    memory[82] = 2'h2;
    memory[83] = 2'h2;
    memory[84] = 2'h0;
    memory[85] = 2'h0;
    memory[86] = 2'h1;
    memory[87] = 2'h0;
    memory[88] = 2'h1;
    memory[89] = 2'h1;
    memory[90] = 2'h1;
    memory[91] = 2'h1;
    memory[92] = 2'h3;
    memory[93] = 2'h0;
    memory[94] = 2'h0;
    memory[95] = 2'h2;
    memory[96] = 2'h0;
    memory[97] = 2'h0;
    memory[98] = 2'h2;
    memory[99] = 2'h0;
    memory[100] = 2'h2;
    memory[101] = 2'h3;
    memory[102] = 2'h3;
    memory[103] = 2'h3;
    memory[104] = 2'h1;
    memory[105] = 2'h2;
    memory[106] = 2'h0;
    memory[107] = 2'h3;
    memory[108] = 2'h0;
    memory[109] = 2'h3;
    memory[110] = 2'h3;
    memory[111] = 2'h0;
    memory[112] = 2'h2;
    memory[113] = 2'h2;
    memory[114] = 2'h2;
    memory[115] = 2'h1;
    memory[116] = 2'h2;
    memory[117] = 2'h1;
    memory[118] = 2'h0;
    memory[119] = 2'h3;
    memory[120] = 2'h3;
    memory[121] = 2'h3;
    memory[122] = 2'h0;
    memory[123] = 2'h0;
    memory[124] = 2'h0;
    memory[125] = 2'h0;
    memory[126] = 2'h1;
    memory[127] = 2'h1;
    memory[128] = 2'h0;
    memory[129] = 2'h2;
    memory[130] = 2'h0;
    memory[131] = 2'h0;
    memory[132] = 2'h2;
    memory[133] = 2'h0;
    memory[134] = 2'h3;
    memory[135] = 2'h3;
    memory[136] = 2'h2;
    memory[137] = 2'h1;
    memory[138] = 2'h2;
    memory[139] = 2'h1;
    memory[140] = 2'h0;
    memory[141] = 2'h2;
    memory[142] = 2'h0;
    memory[143] = 2'h2;
    memory[144] = 2'h1;
    memory[145] = 2'h1;
    memory[146] = 2'h2;
    memory[147] = 2'h1;
    memory[148] = 2'h0;
    memory[149] = 2'h0;
    memory[150] = 2'h3;
    memory[151] = 2'h0;
    memory[152] = 2'h1;
    memory[153] = 2'h0;
    memory[154] = 2'h1;
    memory[155] = 2'h1;
    memory[156] = 2'h3;
    memory[157] = 2'h0;
    memory[158] = 2'h0;
    memory[159] = 2'h1;
    memory[160] = 2'h3;
    memory[161] = 2'h3;
    memory[162] = 2'h0;
    memory[163] = 2'h0;
    memory[164] = 2'h3;
    memory[165] = 2'h2;
    memory[166] = 2'h3;
    memory[167] = 2'h1;
    memory[168] = 2'h2;
    memory[169] = 2'h1;
    memory[170] = 2'h3;
    memory[171] = 2'h2;
    memory[172] = 2'h2;
    memory[173] = 2'h3;
    memory[174] = 2'h3;
    memory[175] = 2'h3;
    memory[176] = 2'h3;
    memory[177] = 2'h0;
    memory[178] = 2'h0;
    memory[179] = 2'h2;
    memory[180] = 2'h3;
    memory[181] = 2'h3;
    memory[182] = 2'h1;
    memory[183] = 2'h3;
    memory[184] = 2'h0;
    memory[185] = 2'h0;
    memory[186] = 2'h2;
    memory[187] = 2'h1;
    memory[188] = 2'h0;
    memory[189] = 2'h2;
    memory[190] = 2'h1;
    memory[191] = 2'h2;
    memory[192] = 2'h1;
    memory[193] = 2'h3;
    memory[194] = 2'h0;
    memory[195] = 2'h0;
    memory[196] = 2'h3;
    memory[197] = 2'h0;
    memory[198] = 2'h3;
    memory[199] = 2'h3;
    memory[200] = 2'h0;
    memory[201] = 2'h0;
    memory[202] = 2'h0;
    memory[203] = 2'h2;
    memory[204] = 2'h0;
    memory[205] = 2'h3;
    memory[206] = 2'h0;
    memory[207] = 2'h0;
    memory[208] = 2'h3;
    memory[209] = 2'h2;
    memory[210] = 2'h1;
    memory[211] = 2'h0;
    memory[212] = 2'h2;
    memory[213] = 2'h2;
    memory[214] = 2'h2;
    memory[215] = 2'h0;
    memory[216] = 2'h2;
    memory[217] = 2'h2;
    memory[218] = 2'h3;
    memory[219] = 2'h0;
    memory[220] = 2'h2;
    memory[221] = 2'h0;
    memory[222] = 2'h3;
    memory[223] = 2'h1;
    memory[224] = 2'h1;
    memory[225] = 2'h0;
    memory[226] = 2'h1;
    memory[227] = 2'h3;
    memory[228] = 2'h2;
    memory[229] = 2'h2;
    memory[230] = 2'h1;
    memory[231] = 2'h1;
    memory[232] = 2'h3;
    memory[233] = 2'h2;
    memory[234] = 2'h2;
    memory[235] = 2'h3;
    memory[236] = 2'h2;
    memory[237] = 2'h0;
    memory[238] = 2'h2;
    memory[239] = 2'h2;
    memory[240] = 2'h1;
    memory[241] = 2'h1;
    memory[242] = 2'h3;
    memory[243] = 2'h3;
    memory[244] = 2'h0;
    memory[245] = 2'h1;
    memory[246] = 2'h2;
    memory[247] = 2'h2;
    memory[248] = 2'h1;
    memory[249] = 2'h0;
    memory[250] = 2'h1;
    memory[251] = 2'h0;
    memory[252] = 2'h3;
    memory[253] = 2'h1;
    memory[254] = 2'h0;
    memory[255] = 2'h3;
    memory[256] = 2'h1;
    memory[257] = 2'h2;
    memory[258] = 2'h1;
    memory[259] = 2'h0;
    memory[260] = 2'h2;
    memory[261] = 2'h0;
    memory[262] = 2'h0;
    memory[263] = 2'h0;
    memory[264] = 2'h0;
    memory[265] = 2'h1;
    memory[266] = 2'h1;
    memory[267] = 2'h0;
    memory[268] = 2'h0;
    memory[269] = 2'h0;
    memory[270] = 2'h1;
    memory[271] = 2'h3;
    memory[272] = 2'h3;
    memory[273] = 2'h1;
    memory[274] = 2'h1;
    memory[275] = 2'h2;
    memory[276] = 2'h2;
    memory[277] = 2'h3;
    memory[278] = 2'h1;
    memory[279] = 2'h1;
    memory[280] = 2'h0;
    memory[281] = 2'h1;
    memory[282] = 2'h2;
    memory[283] = 2'h3;
    memory[284] = 2'h2;
    memory[285] = 2'h0;
    memory[286] = 2'h3;
    memory[287] = 2'h3;
    memory[288] = 2'h3;
    memory[289] = 2'h3;
    memory[290] = 2'h2;
    memory[291] = 2'h3;
    memory[292] = 2'h3;
    memory[293] = 2'h3;
    memory[294] = 2'h2;
    memory[295] = 2'h1;
    memory[296] = 2'h2;
    memory[297] = 2'h2;
    memory[298] = 2'h2;
    memory[299] = 2'h3;
    memory[300] = 2'h3;
    memory[301] = 2'h3;
    memory[302] = 2'h0;
    memory[303] = 2'h0;
    memory[304] = 2'h1;
    memory[305] = 2'h2;
    memory[306] = 2'h0;
    memory[307] = 2'h2;
    memory[308] = 2'h0;
    memory[309] = 2'h0;
    memory[310] = 2'h0;
    memory[311] = 2'h0;
    memory[312] = 2'h0;
    memory[313] = 2'h0;
    memory[314] = 2'h3;
    memory[315] = 2'h2;
    memory[316] = 2'h0;
    memory[317] = 2'h1;
    memory[318] = 2'h0;
    memory[319] = 2'h1;
    memory[320] = 2'h2;
    memory[321] = 2'h0;
    memory[322] = 2'h3;
    memory[323] = 2'h2;
    memory[324] = 2'h2;
    memory[325] = 2'h3;
    memory[326] = 2'h2;
    memory[327] = 2'h0;
    memory[328] = 2'h3;
    memory[329] = 2'h1;
    memory[330] = 2'h2;
    memory[331] = 2'h0;
    memory[332] = 2'h3;
    memory[333] = 2'h1;
    memory[334] = 2'h0;
    memory[335] = 2'h0;
    memory[336] = 2'h0;
    memory[337] = 2'h2;
    memory[338] = 2'h0;
    memory[339] = 2'h0;
    memory[340] = 2'h3;
    memory[341] = 2'h0;
    memory[342] = 2'h1;
    memory[343] = 2'h3;
    memory[344] = 2'h0;
    memory[345] = 2'h0;
    memory[346] = 2'h3;
    memory[347] = 2'h0;
    memory[348] = 2'h1;
    memory[349] = 2'h2;
    memory[350] = 2'h0;
    memory[351] = 2'h0;
    memory[352] = 2'h1;
    memory[353] = 2'h2;
    memory[354] = 2'h1;
    memory[355] = 2'h0;
    memory[356] = 2'h3;
    memory[357] = 2'h3;
    memory[358] = 2'h3;
    memory[359] = 2'h2;
    memory[360] = 2'h0;
    memory[361] = 2'h2;
    memory[362] = 2'h3;
    memory[363] = 2'h0;
    memory[364] = 2'h2;
    memory[365] = 2'h3;
    memory[366] = 2'h0;
    memory[367] = 2'h1;
    memory[368] = 2'h1;
    memory[369] = 2'h1;
    memory[370] = 2'h2;
    memory[371] = 2'h3;
    memory[372] = 2'h0;
    memory[373] = 2'h3;
    memory[374] = 2'h2;
    memory[375] = 2'h3;
    memory[376] = 2'h1;
    memory[377] = 2'h2;
    memory[378] = 2'h1;
    memory[379] = 2'h2;
    memory[380] = 2'h2;
    memory[381] = 2'h0;
    memory[382] = 2'h3;
    memory[383] = 2'h0;
    memory[384] = 2'h2;
    memory[385] = 2'h0;
    memory[386] = 2'h1;
    memory[387] = 2'h0;
    memory[388] = 2'h1;
    memory[389] = 2'h2;
    memory[390] = 2'h1;
    memory[391] = 2'h2;
    memory[392] = 2'h0;
    memory[393] = 2'h3;
    memory[394] = 2'h1;
    memory[395] = 2'h1;
    memory[396] = 2'h0;
    memory[397] = 2'h0;
    memory[398] = 2'h1;
    memory[399] = 2'h1;
    memory[400] = 2'h1;
    memory[401] = 2'h2;
    memory[402] = 2'h2;
    memory[403] = 2'h0;
    memory[404] = 2'h2;
    memory[405] = 2'h2;
    memory[406] = 2'h3;
    memory[407] = 2'h3;
    memory[408] = 2'h3;
    memory[409] = 2'h1;
    memory[410] = 2'h0;
    memory[411] = 2'h0;
    memory[412] = 2'h1;
    memory[413] = 2'h2;
    memory[414] = 2'h0;
    memory[415] = 2'h3;
    memory[416] = 2'h2;
    memory[417] = 2'h0;
    memory[418] = 2'h3;
    memory[419] = 2'h3;
    memory[420] = 2'h0;
    memory[421] = 2'h0;
    memory[422] = 2'h1;
    memory[423] = 2'h2;
    memory[424] = 2'h3;
    memory[425] = 2'h1;
    memory[426] = 2'h0;
    memory[427] = 2'h0;
    memory[428] = 2'h2;
    memory[429] = 2'h3;
    memory[430] = 2'h0;
    memory[431] = 2'h2;
    memory[432] = 2'h1;
    memory[433] = 2'h1;
    memory[434] = 2'h1;
    memory[435] = 2'h1;
    memory[436] = 2'h1;
    memory[437] = 2'h1;
    memory[438] = 2'h3;
    memory[439] = 2'h3;
    memory[440] = 2'h0;
    memory[441] = 2'h2;
    memory[442] = 2'h2;
    memory[443] = 2'h0;
    memory[444] = 2'h1;
    memory[445] = 2'h3;
    memory[446] = 2'h1;
    memory[447] = 2'h2;
    memory[448] = 2'h0;
    memory[449] = 2'h0;
    memory[450] = 2'h0;
    memory[451] = 2'h1;
    memory[452] = 2'h1;
    memory[453] = 2'h0;
    memory[454] = 2'h1;
    memory[455] = 2'h3;
    memory[456] = 2'h0;
    memory[457] = 2'h1;
    memory[458] = 2'h0;
    memory[459] = 2'h1;
    memory[460] = 2'h2;
    memory[461] = 2'h1;
    memory[462] = 2'h2;
    memory[463] = 2'h0;
    memory[464] = 2'h2;
    memory[465] = 2'h3;
    memory[466] = 2'h2;
    memory[467] = 2'h1;
    memory[468] = 2'h3;
    memory[469] = 2'h3;
    memory[470] = 2'h1;
    memory[471] = 2'h2;
    memory[472] = 2'h3;
    memory[473] = 2'h2;
    memory[474] = 2'h1;
    memory[475] = 2'h1;
    memory[476] = 2'h3;
    memory[477] = 2'h3;
    memory[478] = 2'h1;
    memory[479] = 2'h3;
    memory[480] = 2'h3;
    memory[481] = 2'h0;
    memory[482] = 2'h3;
    memory[483] = 2'h0;
    memory[484] = 2'h2;
    memory[485] = 2'h0;
    memory[486] = 2'h0;
    memory[487] = 2'h2;
    memory[488] = 2'h0;
    memory[489] = 2'h2;
    memory[490] = 2'h3;
    memory[491] = 2'h1;
    memory[492] = 2'h1;
    memory[493] = 2'h1;
    memory[494] = 2'h2;
    memory[495] = 2'h1;
    memory[496] = 2'h1;
    memory[497] = 2'h2;
    memory[498] = 2'h0;
    memory[499] = 2'h2;
    memory[500] = 2'h0;
    memory[501] = 2'h2;
    memory[502] = 2'h3;
    memory[503] = 2'h0;
    memory[504] = 2'h2;
    memory[505] = 2'h0;
    memory[506] = 2'h2;
    memory[507] = 2'h2;
    memory[508] = 2'h2;
    memory[509] = 2'h2;
    memory[510] = 2'h1;
    memory[511] = 2'h0;
    memory[512] = 2'h0;
    memory[513] = 2'h1;
    memory[514] = 2'h0;
    memory[515] = 2'h1;
    memory[516] = 2'h2;
    memory[517] = 2'h2;
    memory[518] = 2'h0;
    memory[519] = 2'h1;
    memory[520] = 2'h3;
    memory[521] = 2'h3;
    memory[522] = 2'h2;
    memory[523] = 2'h1;
    memory[524] = 2'h0;
    memory[525] = 2'h3;
    memory[526] = 2'h0;
    memory[527] = 2'h3;
    memory[528] = 2'h0;
    memory[529] = 2'h1;
    memory[530] = 2'h1;
    memory[531] = 2'h3;
    memory[532] = 2'h3;
    memory[533] = 2'h3;
    memory[534] = 2'h2;
    memory[535] = 2'h0;
    memory[536] = 2'h0;
    memory[537] = 2'h3;
    memory[538] = 2'h3;
    memory[539] = 2'h3;
    memory[540] = 2'h1;
    memory[541] = 2'h0;
    memory[542] = 2'h2;
    memory[543] = 2'h0;
    memory[544] = 2'h3;
    memory[545] = 2'h1;
    memory[546] = 2'h2;
    memory[547] = 2'h1;
    memory[548] = 2'h0;
    memory[549] = 2'h1;
    memory[550] = 2'h1;
    memory[551] = 2'h2;
    memory[552] = 2'h2;
    memory[553] = 2'h1;
    memory[554] = 2'h1;
    memory[555] = 2'h2;
    memory[556] = 2'h0;
    memory[557] = 2'h2;
    memory[558] = 2'h0;
    memory[559] = 2'h2;
    memory[560] = 2'h0;
    memory[561] = 2'h0;
    memory[562] = 2'h3;
    memory[563] = 2'h0;
    memory[564] = 2'h1;
    memory[565] = 2'h1;
    memory[566] = 2'h2;
    memory[567] = 2'h2;
    memory[568] = 2'h3;
    memory[569] = 2'h2;
    memory[570] = 2'h2;
    memory[571] = 2'h0;
    memory[572] = 2'h2;
    memory[573] = 2'h0;
    memory[574] = 2'h2;
    memory[575] = 2'h0;
    memory[576] = 2'h2;
    memory[577] = 2'h0;
    memory[578] = 2'h1;
    memory[579] = 2'h1;
    memory[580] = 2'h0;
    memory[581] = 2'h2;
    memory[582] = 2'h3;
    memory[583] = 2'h1;
    memory[584] = 2'h3;
    memory[585] = 2'h0;
    memory[586] = 2'h2;
    memory[587] = 2'h1;
    memory[588] = 2'h1;
    memory[589] = 2'h0;
    memory[590] = 2'h0;
    memory[591] = 2'h3;
    memory[592] = 2'h1;
    memory[593] = 2'h0;
    memory[594] = 2'h3;
    memory[595] = 2'h2;
    memory[596] = 2'h1;
    memory[597] = 2'h1;
    memory[598] = 2'h2;
    memory[599] = 2'h0;
    memory[600] = 2'h3;
    memory[601] = 2'h3;
    memory[602] = 2'h1;
    memory[603] = 2'h1;
    memory[604] = 2'h0;
    memory[605] = 2'h2;
    memory[606] = 2'h0;
    memory[607] = 2'h3;
    memory[608] = 2'h0;
    memory[609] = 2'h2;
    memory[610] = 2'h3;
    memory[611] = 2'h2;
    memory[612] = 2'h3;
    memory[613] = 2'h2;
    memory[614] = 2'h2;
    memory[615] = 2'h1;
    memory[616] = 2'h0;
    memory[617] = 2'h2;
    memory[618] = 2'h0;
    memory[619] = 2'h3;
    memory[620] = 2'h2;
    memory[621] = 2'h0;
    memory[622] = 2'h0;
    memory[623] = 2'h3;
    memory[624] = 2'h0;
    memory[625] = 2'h2;
    memory[626] = 2'h0;
    memory[627] = 2'h3;
    memory[628] = 2'h1;
    memory[629] = 2'h0;
    memory[630] = 2'h1;
    memory[631] = 2'h3;
    memory[632] = 2'h0;
    memory[633] = 2'h0;
    memory[634] = 2'h0;
    memory[635] = 2'h1;
    memory[636] = 2'h3;
    memory[637] = 2'h1;
    memory[638] = 2'h1;
    memory[639] = 2'h1;
  end
  reg [1:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.results (clk, rst, \release , result, w_data, w_en, tvalid, r_en);
  wire \$1 ;
  input clk;
  wire clk;
  wire [16:0] i__payload;
  wire [3:0] \i__payload.index ;
  wire \i__payload.last ;
  wire [11:0] \i__payload.scores ;
  wire [11:0] \i__payload.scores[0] ;
  wire i__valid;
  wire [15:0] index;
  wire [16:0] r_data;
  input r_en;
  wire r_en;
  wire r_rdy;
  output \release ;
  wire \release ;
  output [16:0] result;
  wire [16:0] result;
  wire [3:0] \result.index ;
  wire \result.last ;
  wire [11:0] \result.scores ;
  wire [11:0] \result.scores[0] ;
  input rst;
  wire rst;
  wire [15:0] score_0;
  wire [31:0] tdata;
  wire tlast;
  wire tready;
  output tvalid;
  wire tvalid;
  input [16:0] w_data;
  wire [16:0] w_data;
  input w_en;
  wire w_en;
  assign \$1  = tvalid & r_en;
  assign \release  = \$1  & result[16];
  \bc_accel.results.fifo  fifo (
    .clk(clk),
    .r_data(result),
    .r_en(r_en),
    .r_rdy(tvalid),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(w_data)
  );
  assign i__payload = w_data;
  assign i__valid = w_en;
  assign r_data = result;
  assign tready = r_en;
  assign r_rdy = tvalid;
  assign tlast = result[16];
  assign score_0 = { result[11], result[11], result[11], result[11], result[11:0] };
  assign index = { 12'h000, result[15:12] };
  assign tdata = { result[11], result[11], result[11], result[11], result[11:0], 12'h000, result[15:12] };
  assign \i__payload.scores  = w_data[11:0];
  assign \i__payload.scores[0]  = w_data[11:0];
  assign \i__payload.index  = w_data[15:12];
  assign \i__payload.last  = w_data[16];
  assign \result.scores  = result[11:0];
  assign \result.scores[0]  = result[11:0];
  assign \result.index  = result[15:12];
  assign \result.last  = result[16];
endmodule

module \bc_accel.results.fifo (clk, rst, r_data, w_port__data, w_en, r_rdy, r_en);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [5:0] \$12 ;
  wire [5:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [5:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire \$30 ;
  wire [4:0] \$31 ;
  wire [4:0] \$32 ;
  wire [4:0] \$33 ;
  wire \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire [5:0] \$6 ;
  wire [5:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 5'h00 *)
  wire [4:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [4:0] level;
  (* init = 5'h00 *)
  wire [4:0] produce;
  output [16:0] r_data;
  wire [16:0] r_data;
  input r_en;
  wire r_en;
  wire [4:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [16:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [16:0] w_data;
  input w_en;
  wire w_en;
  wire [4:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  input [16:0] w_port__data;
  wire [16:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [16:0] storage [18:0];
  initial begin
    storage[0] = 17'h00000;
    storage[1] = 17'h00000;
    storage[2] = 17'h00000;
    storage[3] = 17'h00000;
    storage[4] = 17'h00000;
    storage[5] = 17'h00000;
    storage[6] = 17'h00000;
    storage[7] = 17'h00000;
    storage[8] = 17'h00000;
    storage[9] = 17'h00000;
    storage[10] = 17'h00000;
    storage[11] = 17'h00000;
    storage[12] = 17'h00000;
    storage[13] = 17'h00000;
    storage[14] = 17'h00000;
    storage[15] = 17'h00000;
    storage[16] = 17'h00000;
    storage[17] = 17'h00000;
    storage[18] = 17'h00000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [16:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 5'h13;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign \$3  = inner_level + r_rdy;
  assign \$4  = w_rdy & w_en;
  assign \$5  = w_port__addr == 5'h12;
  assign \$6  = w_port__addr + 1'h1;
  assign \$7  = \$5  ? 6'h00 : \$6 ;
  assign \$8  = ~ r_rdy;
  assign \$9  = \$8  | r_en;
  assign \$10  = inner_r_rdy & \$9 ;
  assign \$11  = r_port__addr == 5'h12;
  assign \$12  = r_port__addr + 1'h1;
  assign \$13  = \$11  ? 6'h00 : \$12 ;
  assign \$14  = w_rdy & w_en;
  assign \$15  = ~ r_rdy;
  assign \$16  = \$15  | r_en;
  assign \$17  = inner_r_rdy & \$16 ;
  assign \$18  = ~ \$17 ;
  assign \$19  = \$14  & \$18 ;
  assign \$20  = inner_level + 1'h1;
  assign \$21  = ~ r_rdy;
  assign \$22  = \$21  | r_en;
  assign \$23  = inner_r_rdy & \$22 ;
  assign \$24  = w_rdy & w_en;
  assign \$25  = ~ \$24 ;
  assign \$26  = \$23  & \$25 ;
  assign \$27  = inner_level - 1'h1;
  assign \$28  = ~ r_rdy;
  assign \$29  = \$28  | r_en;
  assign \$30  = inner_r_rdy & \$29 ;
  always @(posedge clk)
    w_port__addr <= \$31 ;
  always @(posedge clk)
    r_port__addr <= \$32 ;
  always @(posedge clk)
    inner_level <= \$33 ;
  always @(posedge clk)
    r_rdy <= \$34 ;
  assign w_level = \$3 [4:0];
  assign level = \$3 [4:0];
  assign r_level = \$3 [4:0];
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
  assign \$34  = rst ? 1'h0 : (\$30  ? 1'h1 : (r_en ? 1'h0 : r_rdy));
  assign \$33  = rst ? 5'h00 : (\$26  ? \$27 [4:0] : (\$19  ? \$20 [4:0] : inner_level));
  assign \$32  = rst ? 5'h00 : (\$10  ? \$13 [4:0] : r_port__addr);
  assign \$31  = rst ? 5'h00 : (\$4  ? \$7 [4:0] : w_port__addr);
endmodule

/* verilator lint_restore */
