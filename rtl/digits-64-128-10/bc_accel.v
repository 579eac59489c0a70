// bc_accel: a network 64-128-10, inputs of 8 bits, for ecp5; weights in ROM, of the model with SHA-256
// 45a98ef729258744efed5a9aea38b33964d6d5cb5c341080a7956fdda5cd35d0
// Made by bc_hw 0.1.0; whoever generated it may use it under any terms.
// bc-hw gen-rtl model.bchw --family ecp5 --fold FILE, with this FILE:
// {"layers": [{"simd": 11, "pe": 10, "engine": "pairs", "group": 2, "requantisers": 2}, {"simd": 9, "pe": 2, "engine": "pairs", "group": 2, "requantisers": 1}]}

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
  wire \available$36 ;
  wire \available$42 ;
  input clk;
  wire clk;
  wire enable;
  wire error;
  wire give;
  wire \give$37 ;
  wire \give$43 ;
  wire [87:0] i__payload;
  wire [9:0] \i__payload$15 ;
  wire \i__payload$15.fold_last ;
  wire \i__payload$15.image_last ;
  wire [7:0] \i__payload$15.lanes ;
  wire [3:0] \i__payload$15.lanes[0] ;
  wire [3:0] \i__payload$15.lanes[1] ;
  wire [13:0] \i__payload$19 ;
  wire \i__payload$19.fold_last ;
  wire \i__payload$19.image_last ;
  wire [11:0] \i__payload$19.lanes ;
  wire [11:0] \i__payload$19.lanes[0] ;
  wire [16:0] \i__payload$23 ;
  wire [3:0] \i__payload$23.index ;
  wire \i__payload$23.last ;
  wire [11:0] \i__payload$23.scores ;
  wire [11:0] \i__payload$23.scores[0] ;
  wire i__valid;
  wire \i__valid$17 ;
  wire \i__valid$21 ;
  wire \i__valid$25 ;
  output [31:0] m_axis_tdata;
  wire [31:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  wire [87:0] o__payload;
  wire [9:0] \o__payload$16 ;
  wire \o__payload$16.fold_last ;
  wire \o__payload$16.image_last ;
  wire [7:0] \o__payload$16.lanes ;
  wire [3:0] \o__payload$16.lanes[0] ;
  wire [3:0] \o__payload$16.lanes[1] ;
  wire [13:0] \o__payload$20 ;
  wire \o__payload$20.fold_last ;
  wire \o__payload$20.image_last ;
  wire [11:0] \o__payload$20.lanes ;
  wire [11:0] \o__payload$20.lanes[0] ;
  wire [16:0] \o__payload$24 ;
  wire [3:0] \o__payload$24.index ;
  wire \o__payload$24.last ;
  wire [11:0] \o__payload$24.scores ;
  wire [11:0] \o__payload$24.scores[0] ;
  wire o__valid;
  wire \o__valid$18 ;
  wire \o__valid$22 ;
  wire \o__valid$26 ;
  wire \release ;
  wire \release$38 ;
  wire \release$44 ;
  wire room;
  wire \room$35 ;
  wire \room$41 ;
  input rst;
  wire rst;
  input [87:0] s_axis_tdata;
  wire [87:0] s_axis_tdata;
  input s_axis_tlast;
  wire s_axis_tlast;
  output s_axis_tready;
  wire s_axis_tready;
  input s_axis_tvalid;
  wire s_axis_tvalid;
  output status_packet_error;
  wire status_packet_error;
  wire take;
  wire \take$28 ;
  wire \take$33 ;
  wire \take$34 ;
  wire \take$39 ;
  wire \take$40 ;
  wire [87:0] tdata;
  wire [31:0] \tdata$49 ;
  wire tlast;
  wire \tlast$51 ;
  wire tready;
  wire \tready$52 ;
  wire tvalid;
  wire \tvalid$50 ;
  \bc_accel.argmax  argmax (
    .clk(clk),
    .i__payload(\i__payload$19 ),
    .i__valid(\i__valid$21 ),
    .o__payload(\i__payload$23 ),
    .o__valid(\i__valid$25 ),
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
    .available(\room$35 ),
    .clk(clk),
    .give(\give$37 ),
    .rst(rst),
    .take(\take$33 )
  );
  \bc_accel.credits2  credits2 (
    .available(\room$41 ),
    .clk(clk),
    .give(\give$43 ),
    .rst(rst),
    .take(\take$39 )
  );
  \bc_accel.image_port  image_port (
    .clk(clk),
    .error(status_packet_error),
    .o__payload(i__payload),
    .o__valid(i__valid),
    .room(room),
    .rst(rst),
    .take(take),
    .tdata(s_axis_tdata),
    .tlast(s_axis_tlast),
    .tready(s_axis_tready),
    .tvalid(s_axis_tvalid)
  );
  \bc_accel.layer0  layer0 (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .\o__payload$33 (\i__payload$15 ),
    .\o__valid$35 (\i__valid$17 ),
    .\release (give),
    .room(\room$35 ),
    .rst(rst),
    .take(\take$33 )
  );
  \bc_accel.layer1  layer1 (
    .clk(clk),
    .i__payload(\i__payload$15 ),
    .i__valid(\i__valid$17 ),
    .\o__payload$37 (\i__payload$19 ),
    .\o__valid$39 (\i__valid$21 ),
    .\release (\give$37 ),
    .room(\room$41 ),
    .rst(rst),
    .take(\take$39 )
  );
  \bc_accel.results  results (
    .clk(clk),
    .r_en(m_axis_tready),
    .\release (\give$43 ),
    .result(\$1 ),
    .rst(rst),
    .tvalid(m_axis_tvalid),
    .w_data(\i__payload$23 ),
    .w_en(\i__valid$25 )
  );
  assign o__payload = i__payload;
  assign o__valid = i__valid;
  assign \o__payload$16  = \i__payload$15 ;
  assign \o__valid$18  = \i__valid$17 ;
  assign \o__payload$20  = \i__payload$19 ;
  assign \o__valid$22  = \i__valid$21 ;
  assign \o__payload$24  = \i__payload$23 ;
  assign \o__valid$26  = \i__valid$25 ;
  assign \take$28  = take;
  assign available = room;
  assign \release  = give;
  assign \take$34  = \take$33 ;
  assign \available$36  = \room$35 ;
  assign \release$38  = \give$37 ;
  assign \take$40  = \take$39 ;
  assign \available$42  = \room$41 ;
  assign \release$44  = \give$43 ;
  assign tdata = s_axis_tdata;
  assign tvalid = s_axis_tvalid;
  assign tlast = s_axis_tlast;
  assign tready = s_axis_tready;
  assign \tdata$49  = { \$1 [11], \$1 [11], \$1 [11], \$1 [11], \$1 [11:0], 12'h000, \$1 [15:12] };
  assign \tvalid$50  = m_axis_tvalid;
  assign \tlast$51  = \$1 [16];
  assign \tready$52  = m_axis_tready;
  assign error = status_packet_error;
  assign enable = 1'h1;
  assign m_axis_tdata = { \$1 [11], \$1 [11], \$1 [11], \$1 [11], \$1 [11:0], 12'h000, \$1 [15:12] };
  assign m_axis_tlast = \$1 [16];
  assign \i__payload$15.lanes  = \i__payload$15 [7:0];
  assign \i__payload$15.lanes[0]  = \i__payload$15 [3:0];
  assign \i__payload$15.lanes[1]  = \i__payload$15 [7:4];
  assign \i__payload$15.fold_last  = \i__payload$15 [8];
  assign \i__payload$15.image_last  = \i__payload$15 [9];
  assign \o__payload$16.lanes  = \i__payload$15 [7:0];
  assign \o__payload$16.lanes[0]  = \i__payload$15 [3:0];
  assign \o__payload$16.lanes[1]  = \i__payload$15 [7:4];
  assign \o__payload$16.fold_last  = \i__payload$15 [8];
  assign \o__payload$16.image_last  = \i__payload$15 [9];
  assign \i__payload$19.lanes  = \i__payload$19 [11:0];
  assign \i__payload$19.lanes[0]  = \i__payload$19 [11:0];
  assign \i__payload$19.fold_last  = \i__payload$19 [12];
  assign \i__payload$19.image_last  = \i__payload$19 [13];
  assign \o__payload$20.lanes  = \i__payload$19 [11:0];
  assign \o__payload$20.lanes[0]  = \i__payload$19 [11:0];
  assign \o__payload$20.fold_last  = \i__payload$19 [12];
  assign \o__payload$20.image_last  = \i__payload$19 [13];
  assign \i__payload$23.scores  = \i__payload$23 [11:0];
  assign \i__payload$23.scores[0]  = \i__payload$23 [11:0];
  assign \i__payload$23.index  = \i__payload$23 [15:12];
  assign \i__payload$23.last  = \i__payload$23 [16];
  assign \o__payload$24.scores  = \i__payload$23 [11:0];
  assign \o__payload$24.scores[0]  = \i__payload$23 [11:0];
  assign \o__payload$24.index  = \i__payload$23 [15:12];
  assign \o__payload$24.last  = \i__payload$23 [16];
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

module \bc_accel.credits1 (rst, take, give, available, clk);
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

module \bc_accel.credits2 (rst, take, give, available, clk);
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

module \bc_accel.image_port (tvalid, tlast, clk, rst, tready, take, error, o__valid, o__payload, room, tdata);
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [15:0] \$12 ;
  wire [87:0] \$13 ;
  wire [2:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  wire mux_0 ;
  wire accept;
  reg [2:0] beat = 3'h0;
  input clk;
  wire clk;
  reg dropping = 1'h0;
  wire enable;
  output error;
  reg error = 1'h0;
  reg filling = 1'h0;
  reg first = 1'h1;
  reg last = 1'h0;
  output [87:0] o__payload;
  reg [87:0] o__payload = 88'h0000000000000000000000;
  output o__valid;
  reg o__valid = 1'h0;
  input room;
  wire room;
  input rst;
  wire rst;
  output take;
  wire take;
  (* init = 88'h0000000000000000000000 *)
  wire [87:0] taken;
  input [87:0] tdata;
  wire [87:0] tdata;
  input tlast;
  wire tlast;
  output tready;
  wire tready;
  input tvalid;
  wire tvalid;
  wire word;
  assign \$1  = ~ filling;
  assign \$2  = ~ first;
  assign \$3  = dropping | \$2 ;
  assign \$5  = \$3  | \$4 ;
  assign tready = \$1  & \$5 ;
  assign accept = tvalid & tready;
  assign \$6  = ~ dropping;
  assign \$7  = accept & \$6 ;
  assign word = \$7  | filling;
  assign take = word & first;
  assign \$8  = beat + 1'h1;
  assign \$9  = beat == 3'h4;
  assign \$10  = last != tlast;
  assign \$11  = ~ tlast;
  assign \$12  = last ? 16'h0000 : tdata[87:72];
  assign \$13  = filling ? 88'h0000000000000000000000 : { \$12 , tdata[71:0] };
  always @(posedge clk)
    beat <= \$14 ;
  always @(posedge clk)
    first <= \$15 ;
  always @(posedge clk)
    last <= \$16 ;
  always @(posedge clk)
    filling <= \$17 ;
  always @(posedge clk)
    dropping <= \$18 ;
  always @(posedge clk)
    error <= \$19 ;
  always @(posedge clk)
    o__valid <= \$20 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  assign mux_0  = word ? (last ? 1'h0 : filling) : filling;
  assign enable = 1'h1;
  assign taken = o__payload;
  assign \$20  = rst ? 1'h0 : word;
  assign \$19  = rst ? 1'h0 : (accept ? (dropping ? error : (\$10  ? 1'h1 : error)) : error);
  assign \$18  = rst ? 1'h0 : (accept ? (dropping ? \$11  : (\$10  ? last : dropping)) : dropping);
  assign \$17  = rst ? 1'h0 : (accept ? (dropping ? mux_0  : (\$10  ? tlast : mux_0 )) : mux_0 );
  assign \$16  = rst ? 1'h0 : (word ? (last ? 1'h0 : \$9 ) : last);
  assign \$15  = rst ? 1'h1 : (word ? last : first);
  assign \$14  = rst ? 3'h0 : (word ? (last ? 3'h0 : \$8 [2:0]) : beat);
  assign \$4  = room;
endmodule

module \bc_accel.layer0 (rst, take, \release , i__valid, i__payload, \o__valid$35 , \o__payload$33 , room, clk);
  wire [6:0] \$1 ;
  wire \$2 ;
  wire [5:0] \$3 ;
  wire [3:0] address;
  wire [3:0] \address$12 ;
  (* init = 7'h00 *)
  wire [6:0] address_1;
  reg [6:0] address__0 = 7'h00;
  reg [5:0] \address__0$41  = 6'h00;
  input clk;
  wire clk;
  input [87:0] i__payload;
  wire [87:0] i__payload;
  wire [87:0] \i__payload$1 ;
  wire [149:0] \i__payload$25 ;
  wire [14:0] \i__payload$25[0] ;
  wire [14:0] \i__payload$25[1] ;
  wire [14:0] \i__payload$25[2] ;
  wire [14:0] \i__payload$25[3] ;
  wire [14:0] \i__payload$25[4] ;
  wire [14:0] \i__payload$25[5] ;
  wire [14:0] \i__payload$25[6] ;
  wire [14:0] \i__payload$25[7] ;
  wire [14:0] \i__payload$25[8] ;
  wire [14:0] \i__payload$25[9] ;
  wire [31:0] \i__payload$29 ;
  wire \i__payload$29.fold_last ;
  wire \i__payload$29.image_last ;
  wire [29:0] \i__payload$29.lanes ;
  wire [14:0] \i__payload$29.lanes[0] ;
  wire [14:0] \i__payload$29.lanes[1] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$27 ;
  wire \i__valid$3 ;
  wire \i__valid$31 ;
  wire issue;
  wire \issue$14 ;
  wire last;
  wire \last$16 ;
  wire [149:0] o__payload;
  wire [31:0] \o__payload$30 ;
  wire \o__payload$30.fold_last ;
  wire \o__payload$30.image_last ;
  wire [29:0] \o__payload$30.lanes ;
  wire [14:0] \o__payload$30.lanes[0] ;
  wire [14:0] \o__payload$30.lanes[1] ;
  output [9:0] \o__payload$33 ;
  wire [9:0] \o__payload$33 ;
  wire \o__payload$33.fold_last ;
  wire \o__payload$33.image_last ;
  wire [7:0] \o__payload$33.lanes ;
  wire [3:0] \o__payload$33.lanes[0] ;
  wire [3:0] \o__payload$33.lanes[1] ;
  wire [9:0] \o__payload$34 ;
  wire \o__payload$34.fold_last ;
  wire \o__payload$34.image_last ;
  wire [7:0] \o__payload$34.lanes ;
  wire [3:0] \o__payload$34.lanes[0] ;
  wire [3:0] \o__payload$34.lanes[1] ;
  wire [14:0] \o__payload[0] ;
  wire [14:0] \o__payload[1] ;
  wire [14:0] \o__payload[2] ;
  wire [14:0] \o__payload[3] ;
  wire [14:0] \o__payload[4] ;
  wire [14:0] \o__payload[5] ;
  wire [14:0] \o__payload[6] ;
  wire [14:0] \o__payload[7] ;
  wire [14:0] \o__payload[8] ;
  wire [14:0] \o__payload[9] ;
  wire o__valid;
  wire \o__valid$32 ;
  output \o__valid$35 ;
  wire \o__valid$35 ;
  wire \o__valid$36 ;
  wire [27:0] parameters;
  output \release ;
  wire \release ;
  wire \release$10 ;
  input room;
  wire room;
  wire \room$6 ;
  input rst;
  wire rst;
  wire step;
  output take;
  wire take;
  wire \take$8 ;
  wire [6:0] weight_address;
  wire [109:0] weights;
  wire [87:0] word;
  wire [87:0] \word$18 ;
  wire [109:0] \word$20 ;
  wire [27:0] \word$24 ;
  wire written;
  assign \$1  = \address__0$41  + 1'h1;
  assign \$2  = \address__0$41  == 6'h3f;
  always @(posedge clk)
    address__0 <= weight_address;
  always @(posedge clk)
    \address__0$41  <= \$3 ;
  \bc_accel.layer0.buffer  buffer (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .read__addr(address),
    .rst(rst),
    .word(word)
  );
  \bc_accel.layer0.drain  drain (
    .clk(clk),
    .i__payload(\i__payload$25 ),
    .i__valid(\i__valid$27 ),
    .o__payload(\i__payload$29 ),
    .o__valid(\i__valid$31 ),
    .rst(rst),
    .step(step)
  );
  \bc_accel.layer0.engine  engine (
    .clk(clk),
    .fold_done_7(\i__valid$27 ),
    .issue(issue),
    .last(last),
    .o__payload(\i__payload$25 ),
    .rst(rst),
    .\weights$21 (weights),
    .\word$19 (word)
  );
  \bc_accel.layer0.parameters$47  \parameters$47  (
    .clk(clk),
    .read__addr(\address__0$41 ),
    .rst(rst),
    .word(parameters)
  );
  \bc_accel.layer0.requantiser  requantiser (
    .clk(clk),
    .i__payload(\i__payload$29 ),
    .i__valid(\i__valid$31 ),
    .o__payload(\o__payload$33 ),
    .parameters(parameters),
    .rst(rst),
    .valid_5(\o__valid$35 )
  );
  \bc_accel.layer0.sequencer  sequencer (
    .address(address),
    .clk(clk),
    .issue(issue),
    .last_word(last),
    .\release (\release ),
    .room(room),
    .rst(rst),
    .take(take),
    .weight_address(weight_address),
    .written(i__valid)
  );
  \bc_accel.layer0.weights$44  \weights$44  (
    .clk(clk),
    .read__addr(address__0),
    .rst(rst),
    .word(weights)
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign written = i__valid;
  assign \room$6  = room;
  assign \take$8  = take;
  assign \release$10  = \release ;
  assign \address$12  = address;
  assign \issue$14  = issue;
  assign \last$16  = last;
  assign \word$18  = word;
  assign \word$20  = weights;
  assign address_1 = address__0;
  assign \word$24  = parameters;
  assign o__payload = \i__payload$25 ;
  assign o__valid = \i__valid$27 ;
  assign \o__payload$30  = \i__payload$29 ;
  assign \o__valid$32  = \i__valid$31 ;
  assign \o__payload$34  = \o__payload$33 ;
  assign \o__valid$36  = \o__valid$35 ;
  assign \i__payload$25[0]  = \i__payload$25 [14:0];
  assign \i__payload$25[1]  = \i__payload$25 [29:15];
  assign \i__payload$25[2]  = \i__payload$25 [44:30];
  assign \i__payload$25[3]  = \i__payload$25 [59:45];
  assign \i__payload$25[4]  = \i__payload$25 [74:60];
  assign \i__payload$25[5]  = \i__payload$25 [89:75];
  assign \i__payload$25[6]  = \i__payload$25 [104:90];
  assign \i__payload$25[7]  = \i__payload$25 [119:105];
  assign \i__payload$25[8]  = \i__payload$25 [134:120];
  assign \i__payload$25[9]  = \i__payload$25 [149:135];
  assign \o__payload[0]  = \i__payload$25 [14:0];
  assign \o__payload[1]  = \i__payload$25 [29:15];
  assign \o__payload[2]  = \i__payload$25 [44:30];
  assign \o__payload[3]  = \i__payload$25 [59:45];
  assign \o__payload[4]  = \i__payload$25 [74:60];
  assign \o__payload[5]  = \i__payload$25 [89:75];
  assign \o__payload[6]  = \i__payload$25 [104:90];
  assign \o__payload[7]  = \i__payload$25 [119:105];
  assign \o__payload[8]  = \i__payload$25 [134:120];
  assign \o__payload[9]  = \i__payload$25 [149:135];
  assign \i__payload$29.lanes  = \i__payload$29 [29:0];
  assign \i__payload$29.lanes[0]  = \i__payload$29 [14:0];
  assign \i__payload$29.lanes[1]  = \i__payload$29 [29:15];
  assign \i__payload$29.fold_last  = \i__payload$29 [30];
  assign \i__payload$29.image_last  = \i__payload$29 [31];
  assign \o__payload$30.lanes  = \i__payload$29 [29:0];
  assign \o__payload$30.lanes[0]  = \i__payload$29 [14:0];
  assign \o__payload$30.lanes[1]  = \i__payload$29 [29:15];
  assign \o__payload$30.fold_last  = \i__payload$29 [30];
  assign \o__payload$30.image_last  = \i__payload$29 [31];
  assign \o__payload$33.lanes  = \o__payload$33 [7:0];
  assign \o__payload$33.lanes[0]  = \o__payload$33 [3:0];
  assign \o__payload$33.lanes[1]  = \o__payload$33 [7:4];
  assign \o__payload$33.fold_last  = \o__payload$33 [8];
  assign \o__payload$33.image_last  = \o__payload$33 [9];
  assign \o__payload$34.lanes  = \o__payload$33 [7:0];
  assign \o__payload$34.lanes[0]  = \o__payload$33 [3:0];
  assign \o__payload$34.lanes[1]  = \o__payload$33 [7:4];
  assign \o__payload$34.fold_last  = \o__payload$33 [8];
  assign \o__payload$34.image_last  = \o__payload$33 [9];
  assign \$3  = rst ? 6'h00 : (step ? (\$2  ? 6'h00 : \$1 [5:0]) : \address__0$41 );
endmodule

module \bc_accel.layer0.buffer (rst, word, i__valid, i__payload, read__addr, clk);
  wire [4:0] \$1 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr ;
  wire [87:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] address;
  input clk;
  wire clk;
  input [87:0] i__payload;
  wire [87:0] i__payload;
  input i__valid;
  wire i__valid;
  reg [3:0] position = 4'h0;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [87:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [87:0] word;
  wire [87:0] word;
  (* ram_style = "distributed" *)
  reg [87:0] memory [11:0];
  initial begin
    memory[0] = 88'h0000000000000000000000;
    memory[1] = 88'h0000000000000000000000;
    memory[2] = 88'h0000000000000000000000;
    memory[3] = 88'h0000000000000000000000;
    memory[4] = 88'h0000000000000000000000;
    memory[5] = 88'h0000000000000000000000;
    memory[6] = 88'h0000000000000000000000;
    memory[7] = 88'h0000000000000000000000;
    memory[8] = 88'h0000000000000000000000;
    memory[9] = 88'h0000000000000000000000;
    memory[10] = 88'h0000000000000000000000;
    memory[11] = 88'h0000000000000000000000;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= i__payload;
  end
  reg [87:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 4'hb;
  assign \$signature__addr  = position;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
  assign \$3  = rst ? 4'h0 : (i__valid ? (\$2  ? 4'h0 : \$1 [3:0]) : position);
endmodule

module \bc_accel.layer0.drain (rst, o__valid, step, i__valid, i__payload, o__payload, clk);
  wire \$1 ;
  wire [149:0] \$10 ;
  wire [2:0] \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [4:0] \$7 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  input clk;
  wire clk;
  reg [3:0] fold = 4'h0;
  input [149:0] i__payload;
  wire [149:0] i__payload;
  wire [14:0] \i__payload[0] ;
  wire [14:0] \i__payload[1] ;
  wire [14:0] \i__payload[2] ;
  wire [14:0] \i__payload[3] ;
  wire [14:0] \i__payload[4] ;
  wire [14:0] \i__payload[5] ;
  wire [14:0] \i__payload[6] ;
  wire [14:0] \i__payload[7] ;
  wire [14:0] \i__payload[8] ;
  wire [14:0] \i__payload[9] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg [2:0] left = 3'h0;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [29:0] \o__payload.lanes ;
  wire [14:0] \o__payload.lanes[0] ;
  wire [14:0] \o__payload.lanes[1] ;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  output step;
  wire step;
  reg [149:0] sums = 150'h00000000000000000000000000000000000000;
  assign o__valid = | left;
  assign \$1  = left == 1'h1;
  assign \$2  = left == 1'h1;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$5  = | left;
  assign \$6  = | left;
  assign \$7  = fold + 1'h1;
  assign \$8  = fold == 4'hc;
  assign \$9  = left - 1'h1;
  always @(posedge clk)
    sums <= \$10 ;
  always @(posedge clk)
    left <= \$11 ;
  always @(posedge clk)
    image_end <= \$12 ;
  always @(posedge clk)
    fold <= \$13 ;
  assign \o__payload.lanes  = o__payload[29:0];
  assign \o__payload.lanes[0]  = o__payload[14:0];
  assign \o__payload.lanes[1]  = o__payload[29:15];
  assign \o__payload.fold_last  = o__payload[30];
  assign \o__payload.image_last  = o__payload[31];
  assign \i__payload[0]  = i__payload[14:0];
  assign \i__payload[1]  = i__payload[29:15];
  assign \i__payload[2]  = i__payload[44:30];
  assign \i__payload[3]  = i__payload[59:45];
  assign \i__payload[4]  = i__payload[74:60];
  assign \i__payload[5]  = i__payload[89:75];
  assign \i__payload[6]  = i__payload[104:90];
  assign \i__payload[7]  = i__payload[119:105];
  assign \i__payload[8]  = i__payload[134:120];
  assign \i__payload[9]  = i__payload[149:135];
  assign o__payload[31] = \$3 ;
  assign o__payload[30] = \$1 ;
  assign o__payload[29:0] = sums[29:0];
  assign \$13  = rst ? 4'h0 : (i__valid ? (\$8  ? 4'h0 : \$7 [3:0]) : fold);
  assign \$12  = rst ? 1'h0 : (i__valid ? (\$8  ? 1'h1 : 1'h0) : image_end);
  assign \$11  = rst ? 3'h0 : (i__valid ? (\$8  ? 3'h4 : 3'h5) : (\$6  ? \$9 [2:0] : left));
  assign \$10  = i__valid ? i__payload : (\$5  ? { 30'h00000000, sums[149:30] } : sums);
endmodule

module \bc_accel.layer0.engine (rst, \word$19 , issue, \weights$21 , last, fold_done_7, o__payload, clk);
  wire \$1 ;
  wire [8:0] \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [10:0] \$105 ;
  wire \$106 ;
  wire [9:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [8:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [10:0] \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire [9:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire [9:0] \$13 ;
  wire \$130 ;
  wire [10:0] \$131 ;
  wire \$132 ;
  wire [9:0] \$133 ;
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
  wire [10:0] \$144 ;
  wire \$145 ;
  wire [9:0] \$146 ;
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
  wire [10:0] \$157 ;
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
  wire [10:0] \$168 ;
  wire [10:0] \$169 ;
  wire \$17 ;
  wire [10:0] \$170 ;
  wire [10:0] \$171 ;
  wire [11:0] \$172 ;
  wire [12:0] \$173 ;
  wire \$174 ;
  wire [9:0] \$175 ;
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
  wire [10:0] \$186 ;
  wire \$187 ;
  wire [9:0] \$188 ;
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
  wire [10:0] \$199 ;
  wire [8:0] \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire [9:0] \$201 ;
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
  wire [10:0] \$212 ;
  wire \$213 ;
  wire [9:0] \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire [10:0] \$225 ;
  wire \$226 ;
  wire [9:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire [10:0] \$238 ;
  wire \$239 ;
  wire [10:0] \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire [10:0] \$249 ;
  wire \$25 ;
  wire [10:0] \$250 ;
  wire [10:0] \$251 ;
  wire [10:0] \$252 ;
  wire [11:0] \$253 ;
  wire [12:0] \$254 ;
  wire \$255 ;
  wire [9:0] \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire [9:0] \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire [10:0] \$267 ;
  wire \$268 ;
  wire [9:0] \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire [10:0] \$280 ;
  wire \$281 ;
  wire [9:0] \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire [10:0] \$293 ;
  wire \$294 ;
  wire [9:0] \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire [8:0] \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire [10:0] \$306 ;
  wire \$307 ;
  wire [9:0] \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire [10:0] \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire [10:0] \$330 ;
  wire [10:0] \$331 ;
  wire [10:0] \$332 ;
  wire [10:0] \$333 ;
  wire [11:0] \$334 ;
  wire [12:0] \$335 ;
  wire \$336 ;
  wire [9:0] \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire [10:0] \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire [9:0] \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire [10:0] \$361 ;
  wire \$362 ;
  wire [9:0] \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire [10:0] \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire [10:0] \$374 ;
  wire \$375 ;
  wire [9:0] \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire [10:0] \$387 ;
  wire \$388 ;
  wire [9:0] \$389 ;
  wire [9:0] \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire [8:0] \$4 ;
  wire \$40 ;
  wire [10:0] \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire \$41 ;
  wire \$410 ;
  wire [10:0] \$411 ;
  wire [10:0] \$412 ;
  wire [10:0] \$413 ;
  wire [10:0] \$414 ;
  wire [11:0] \$415 ;
  wire [12:0] \$416 ;
  wire \$417 ;
  wire [9:0] \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire \$423 ;
  wire \$424 ;
  wire \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire \$428 ;
  wire [10:0] \$429 ;
  wire \$43 ;
  wire \$430 ;
  wire [9:0] \$431 ;
  wire \$432 ;
  wire \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire \$438 ;
  wire \$439 ;
  wire \$44 ;
  wire \$440 ;
  wire \$441 ;
  wire [10:0] \$442 ;
  wire \$443 ;
  wire [9:0] \$444 ;
  wire \$445 ;
  wire \$446 ;
  wire \$447 ;
  wire \$448 ;
  wire \$449 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire \$453 ;
  wire \$454 ;
  wire [10:0] \$455 ;
  wire \$456 ;
  wire [9:0] \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  wire \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire [10:0] \$468 ;
  wire \$469 ;
  wire \$47 ;
  wire [9:0] \$470 ;
  wire \$471 ;
  wire \$472 ;
  wire \$473 ;
  wire \$474 ;
  wire \$475 ;
  wire \$476 ;
  wire \$477 ;
  wire \$478 ;
  wire \$479 ;
  wire \$48 ;
  wire \$480 ;
  wire [10:0] \$481 ;
  wire \$482 ;
  wire \$483 ;
  wire \$484 ;
  wire \$485 ;
  wire \$486 ;
  wire \$487 ;
  wire \$488 ;
  wire \$489 ;
  wire \$49 ;
  wire \$490 ;
  wire \$491 ;
  wire [10:0] \$492 ;
  wire [10:0] \$493 ;
  wire [10:0] \$494 ;
  wire [10:0] \$495 ;
  wire [11:0] \$496 ;
  wire [12:0] \$497 ;
  wire \$498 ;
  wire [9:0] \$499 ;
  wire [8:0] \$5 ;
  wire [10:0] \$50 ;
  wire \$500 ;
  wire \$501 ;
  wire \$502 ;
  wire \$503 ;
  wire \$504 ;
  wire \$505 ;
  wire \$506 ;
  wire \$507 ;
  wire \$508 ;
  wire \$509 ;
  wire \$51 ;
  wire [10:0] \$510 ;
  wire \$511 ;
  wire [9:0] \$512 ;
  wire \$513 ;
  wire \$514 ;
  wire \$515 ;
  wire \$516 ;
  wire \$517 ;
  wire \$518 ;
  wire \$519 ;
  wire [9:0] \$52 ;
  wire \$520 ;
  wire \$521 ;
  wire \$522 ;
  wire [10:0] \$523 ;
  wire \$524 ;
  wire [9:0] \$525 ;
  wire \$526 ;
  wire \$527 ;
  wire \$528 ;
  wire \$529 ;
  wire \$53 ;
  wire \$530 ;
  wire \$531 ;
  wire \$532 ;
  wire \$533 ;
  wire \$534 ;
  wire \$535 ;
  wire [10:0] \$536 ;
  wire \$537 ;
  wire [9:0] \$538 ;
  wire \$539 ;
  wire \$54 ;
  wire \$540 ;
  wire \$541 ;
  wire \$542 ;
  wire \$543 ;
  wire \$544 ;
  wire \$545 ;
  wire \$546 ;
  wire \$547 ;
  wire \$548 ;
  wire [10:0] \$549 ;
  wire \$55 ;
  wire \$550 ;
  wire [9:0] \$551 ;
  wire \$552 ;
  wire \$553 ;
  wire \$554 ;
  wire \$555 ;
  wire \$556 ;
  wire \$557 ;
  wire \$558 ;
  wire \$559 ;
  wire \$56 ;
  wire \$560 ;
  wire \$561 ;
  wire [10:0] \$562 ;
  wire \$563 ;
  wire \$564 ;
  wire \$565 ;
  wire \$566 ;
  wire \$567 ;
  wire \$568 ;
  wire \$569 ;
  wire \$57 ;
  wire \$570 ;
  wire \$571 ;
  wire \$572 ;
  wire [10:0] \$573 ;
  wire [10:0] \$574 ;
  wire [10:0] \$575 ;
  wire [10:0] \$576 ;
  wire [11:0] \$577 ;
  wire [12:0] \$578 ;
  wire \$579 ;
  wire \$58 ;
  wire [9:0] \$580 ;
  wire \$581 ;
  wire \$582 ;
  wire \$583 ;
  wire \$584 ;
  wire \$585 ;
  wire \$586 ;
  wire \$587 ;
  wire \$588 ;
  wire \$589 ;
  wire \$59 ;
  wire \$590 ;
  wire [10:0] \$591 ;
  wire \$592 ;
  wire [9:0] \$593 ;
  wire \$594 ;
  wire \$595 ;
  wire \$596 ;
  wire \$597 ;
  wire \$598 ;
  wire \$599 ;
  wire [8:0] \$6 ;
  wire \$60 ;
  wire \$600 ;
  wire \$601 ;
  wire \$602 ;
  wire \$603 ;
  wire [10:0] \$604 ;
  wire \$605 ;
  wire [9:0] \$606 ;
  wire \$607 ;
  wire \$608 ;
  wire \$609 ;
  wire \$61 ;
  wire \$610 ;
  wire \$611 ;
  wire \$612 ;
  wire \$613 ;
  wire \$614 ;
  wire \$615 ;
  wire \$616 ;
  wire [10:0] \$617 ;
  wire \$618 ;
  wire [9:0] \$619 ;
  wire \$62 ;
  wire \$620 ;
  wire \$621 ;
  wire \$622 ;
  wire \$623 ;
  wire \$624 ;
  wire \$625 ;
  wire \$626 ;
  wire \$627 ;
  wire \$628 ;
  wire \$629 ;
  wire [10:0] \$63 ;
  wire [10:0] \$630 ;
  wire \$631 ;
  wire [9:0] \$632 ;
  wire \$633 ;
  wire \$634 ;
  wire \$635 ;
  wire \$636 ;
  wire \$637 ;
  wire \$638 ;
  wire \$639 ;
  wire \$64 ;
  wire \$640 ;
  wire \$641 ;
  wire \$642 ;
  wire [10:0] \$643 ;
  wire \$644 ;
  wire \$645 ;
  wire \$646 ;
  wire \$647 ;
  wire \$648 ;
  wire \$649 ;
  wire [9:0] \$65 ;
  wire \$650 ;
  wire \$651 ;
  wire \$652 ;
  wire \$653 ;
  wire [10:0] \$654 ;
  wire [10:0] \$655 ;
  wire [10:0] \$656 ;
  wire [10:0] \$657 ;
  wire [11:0] \$658 ;
  wire [12:0] \$659 ;
  wire \$66 ;
  wire \$660 ;
  wire [9:0] \$661 ;
  wire \$662 ;
  wire \$663 ;
  wire \$664 ;
  wire \$665 ;
  wire \$666 ;
  wire \$667 ;
  wire \$668 ;
  wire \$669 ;
  wire \$67 ;
  wire \$670 ;
  wire \$671 ;
  wire [10:0] \$672 ;
  wire \$673 ;
  wire [9:0] \$674 ;
  wire \$675 ;
  wire \$676 ;
  wire \$677 ;
  wire \$678 ;
  wire \$679 ;
  wire \$68 ;
  wire \$680 ;
  wire \$681 ;
  wire \$682 ;
  wire \$683 ;
  wire \$684 ;
  wire [10:0] \$685 ;
  wire \$686 ;
  wire [9:0] \$687 ;
  wire \$688 ;
  wire \$689 ;
  wire \$69 ;
  wire \$690 ;
  wire \$691 ;
  wire \$692 ;
  wire \$693 ;
  wire \$694 ;
  wire \$695 ;
  wire \$696 ;
  wire \$697 ;
  wire [10:0] \$698 ;
  wire \$699 ;
  wire [8:0] \$7 ;
  wire \$70 ;
  wire [9:0] \$700 ;
  wire \$701 ;
  wire \$702 ;
  wire \$703 ;
  wire \$704 ;
  wire \$705 ;
  wire \$706 ;
  wire \$707 ;
  wire \$708 ;
  wire \$709 ;
  wire \$71 ;
  wire \$710 ;
  wire [10:0] \$711 ;
  wire \$712 ;
  wire [9:0] \$713 ;
  wire \$714 ;
  wire \$715 ;
  wire \$716 ;
  wire \$717 ;
  wire \$718 ;
  wire \$719 ;
  wire \$72 ;
  wire \$720 ;
  wire \$721 ;
  wire \$722 ;
  wire \$723 ;
  wire [10:0] \$724 ;
  wire \$725 ;
  wire \$726 ;
  wire \$727 ;
  wire \$728 ;
  wire \$729 ;
  wire \$73 ;
  wire \$730 ;
  wire \$731 ;
  wire \$732 ;
  wire \$733 ;
  wire \$734 ;
  wire [10:0] \$735 ;
  wire [10:0] \$736 ;
  wire [10:0] \$737 ;
  wire [10:0] \$738 ;
  wire [11:0] \$739 ;
  wire \$74 ;
  wire [12:0] \$740 ;
  wire \$741 ;
  wire [9:0] \$742 ;
  wire \$743 ;
  wire \$744 ;
  wire \$745 ;
  wire \$746 ;
  wire \$747 ;
  wire \$748 ;
  wire \$749 ;
  wire \$75 ;
  wire \$750 ;
  wire \$751 ;
  wire \$752 ;
  wire [10:0] \$753 ;
  wire \$754 ;
  wire [9:0] \$755 ;
  wire \$756 ;
  wire \$757 ;
  wire \$758 ;
  wire \$759 ;
  wire [10:0] \$76 ;
  wire \$760 ;
  wire \$761 ;
  wire \$762 ;
  wire \$763 ;
  wire \$764 ;
  wire \$765 ;
  wire [10:0] \$766 ;
  wire \$767 ;
  wire [9:0] \$768 ;
  wire \$769 ;
  wire \$77 ;
  wire \$770 ;
  wire \$771 ;
  wire \$772 ;
  wire \$773 ;
  wire \$774 ;
  wire \$775 ;
  wire \$776 ;
  wire \$777 ;
  wire \$778 ;
  wire [10:0] \$779 ;
  wire \$78 ;
  wire \$780 ;
  wire [9:0] \$781 ;
  wire \$782 ;
  wire \$783 ;
  wire \$784 ;
  wire \$785 ;
  wire \$786 ;
  wire \$787 ;
  wire \$788 ;
  wire \$789 ;
  wire \$79 ;
  wire \$790 ;
  wire \$791 ;
  wire [10:0] \$792 ;
  wire \$793 ;
  wire [9:0] \$794 ;
  wire \$795 ;
  wire \$796 ;
  wire \$797 ;
  wire \$798 ;
  wire \$799 ;
  wire [8:0] \$8 ;
  wire \$80 ;
  wire \$800 ;
  wire \$801 ;
  wire \$802 ;
  wire \$803 ;
  wire \$804 ;
  wire [10:0] \$805 ;
  wire \$806 ;
  wire \$807 ;
  wire \$808 ;
  wire \$809 ;
  wire \$81 ;
  wire \$810 ;
  wire \$811 ;
  wire \$812 ;
  wire \$813 ;
  wire \$814 ;
  wire \$815 ;
  wire [10:0] \$816 ;
  wire [10:0] \$817 ;
  wire [10:0] \$818 ;
  wire [10:0] \$819 ;
  wire \$82 ;
  wire [11:0] \$820 ;
  wire [12:0] \$821 ;
  wire [15:0] \$822 ;
  wire [15:0] \$823 ;
  wire [15:0] \$824 ;
  wire [15:0] \$825 ;
  wire [15:0] \$826 ;
  wire [15:0] \$827 ;
  wire [15:0] \$828 ;
  wire [15:0] \$829 ;
  wire \$83 ;
  wire [15:0] \$830 ;
  wire [15:0] \$831 ;
  wire \$832 ;
  wire \$833 ;
  wire \$834 ;
  wire \$835 ;
  wire \$836 ;
  wire \$837 ;
  wire \$838 ;
  wire \$839 ;
  wire \$84 ;
  wire \$840 ;
  wire \$841 ;
  wire \$842 ;
  wire \$843 ;
  wire \$844 ;
  wire \$845 ;
  wire [14:0] \$846 ;
  wire [14:0] \$847 ;
  wire [14:0] \$848 ;
  wire [14:0] \$849 ;
  wire \$85 ;
  wire [14:0] \$850 ;
  wire [14:0] \$851 ;
  wire [14:0] \$852 ;
  wire [14:0] \$853 ;
  wire [14:0] \$854 ;
  wire [14:0] \$855 ;
  wire \$86 ;
  wire [10:0] \$87 ;
  wire [10:0] \$88 ;
  wire [10:0] \$89 ;
  wire [8:0] \$9 ;
  wire [10:0] \$90 ;
  wire [11:0] \$91 ;
  wire [12:0] \$92 ;
  wire \$93 ;
  wire [9:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg [14:0] accumulator_0 = 15'h0000;
  reg [14:0] accumulator_1 = 15'h0000;
  reg [14:0] accumulator_2 = 15'h0000;
  reg [14:0] accumulator_3 = 15'h0000;
  reg [14:0] accumulator_4 = 15'h0000;
  reg [14:0] accumulator_5 = 15'h0000;
  reg [14:0] accumulator_6 = 15'h0000;
  reg [14:0] accumulator_7 = 15'h0000;
  reg [14:0] accumulator_8 = 15'h0000;
  reg [14:0] accumulator_9 = 15'h0000;
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
  output [149:0] o__payload;
  wire [149:0] o__payload;
  wire [14:0] \o__payload[0] ;
  wire [14:0] \o__payload[1] ;
  wire [14:0] \o__payload[2] ;
  wire [14:0] \o__payload[3] ;
  wire [14:0] \o__payload[4] ;
  wire [14:0] \o__payload[5] ;
  wire [14:0] \o__payload[6] ;
  wire [14:0] \o__payload[7] ;
  wire [14:0] \o__payload[8] ;
  wire [14:0] \o__payload[9] ;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  reg [9:0] sum_0_0 = 10'h000;
  reg [9:0] sum_0_1 = 10'h000;
  reg [9:0] sum_1_0 = 10'h000;
  reg [9:0] sum_1_1 = 10'h000;
  reg [9:0] sum_2_0 = 10'h000;
  reg [9:0] sum_2_1 = 10'h000;
  reg [9:0] sum_3_0 = 10'h000;
  reg [9:0] sum_3_1 = 10'h000;
  reg [9:0] sum_4_0 = 10'h000;
  reg [9:0] sum_4_1 = 10'h000;
  reg [9:0] sum_5_0 = 10'h000;
  reg [9:0] term_0_0 = 10'h000;
  reg [9:0] term_0_1 = 10'h000;
  reg [9:0] term_0_2 = 10'h000;
  reg [9:0] term_0_3 = 10'h000;
  reg [9:0] term_0_4 = 10'h000;
  reg [9:0] term_0_5 = 10'h000;
  reg [9:0] term_1_0 = 10'h000;
  reg [9:0] term_1_1 = 10'h000;
  reg [9:0] term_1_2 = 10'h000;
  reg [9:0] term_1_3 = 10'h000;
  reg [9:0] term_1_4 = 10'h000;
  reg [9:0] term_1_5 = 10'h000;
  reg [9:0] term_2_0 = 10'h000;
  reg [9:0] term_2_1 = 10'h000;
  reg [9:0] term_2_2 = 10'h000;
  reg [9:0] term_2_3 = 10'h000;
  reg [9:0] term_2_4 = 10'h000;
  reg [9:0] term_2_5 = 10'h000;
  reg [9:0] term_3_0 = 10'h000;
  reg [9:0] term_3_1 = 10'h000;
  reg [9:0] term_3_2 = 10'h000;
  reg [9:0] term_3_3 = 10'h000;
  reg [9:0] term_3_4 = 10'h000;
  reg [9:0] term_3_5 = 10'h000;
  reg [9:0] term_4_0 = 10'h000;
  reg [9:0] term_4_1 = 10'h000;
  reg [9:0] term_4_2 = 10'h000;
  reg [9:0] term_4_3 = 10'h000;
  reg [9:0] term_4_4 = 10'h000;
  reg [9:0] term_4_5 = 10'h000;
  reg [9:0] term_5_0 = 10'h000;
  reg [9:0] term_5_1 = 10'h000;
  reg [9:0] term_5_2 = 10'h000;
  reg [9:0] term_5_3 = 10'h000;
  reg [9:0] term_5_4 = 10'h000;
  reg [9:0] term_5_5 = 10'h000;
  reg [9:0] term_6_0 = 10'h000;
  reg [9:0] term_6_1 = 10'h000;
  reg [9:0] term_6_2 = 10'h000;
  reg [9:0] term_6_3 = 10'h000;
  reg [9:0] term_6_4 = 10'h000;
  reg [9:0] term_6_5 = 10'h000;
  reg [9:0] term_7_0 = 10'h000;
  reg [9:0] term_7_1 = 10'h000;
  reg [9:0] term_7_2 = 10'h000;
  reg [9:0] term_7_3 = 10'h000;
  reg [9:0] term_7_4 = 10'h000;
  reg [9:0] term_7_5 = 10'h000;
  reg [9:0] term_8_0 = 10'h000;
  reg [9:0] term_8_1 = 10'h000;
  reg [9:0] term_8_2 = 10'h000;
  reg [9:0] term_8_3 = 10'h000;
  reg [9:0] term_8_4 = 10'h000;
  reg [9:0] term_8_5 = 10'h000;
  reg [9:0] term_9_0 = 10'h000;
  reg [9:0] term_9_1 = 10'h000;
  reg [9:0] term_9_2 = 10'h000;
  reg [9:0] term_9_3 = 10'h000;
  reg [9:0] term_9_4 = 10'h000;
  reg [9:0] term_9_5 = 10'h000;
  reg term_valid_1 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  reg term_valid_6 = 1'h0;
  reg term_valid_7 = 1'h0;
  wire [14:0] total_0;
  wire [14:0] total_1;
  wire [14:0] total_2;
  wire [14:0] total_3;
  wire [14:0] total_4;
  wire [14:0] total_5;
  wire [14:0] total_6;
  wire [14:0] total_7;
  wire [14:0] total_8;
  wire [14:0] total_9;
  reg [10:0] tree_0_1_0 = 11'h000;
  reg [10:0] tree_0_1_1 = 11'h000;
  reg [10:0] tree_0_1_2 = 11'h000;
  reg [11:0] tree_0_2_0 = 12'h000;
  reg [10:0] tree_0_2_1 = 11'h000;
  reg [12:0] tree_0_3_0 = 13'h0000;
  reg [10:0] tree_1_1_0 = 11'h000;
  reg [10:0] tree_1_1_1 = 11'h000;
  reg [10:0] tree_1_1_2 = 11'h000;
  reg [11:0] tree_1_2_0 = 12'h000;
  reg [10:0] tree_1_2_1 = 11'h000;
  reg [12:0] tree_1_3_0 = 13'h0000;
  reg [10:0] tree_2_1_0 = 11'h000;
  reg [10:0] tree_2_1_1 = 11'h000;
  reg [10:0] tree_2_1_2 = 11'h000;
  reg [11:0] tree_2_2_0 = 12'h000;
  reg [10:0] tree_2_2_1 = 11'h000;
  reg [12:0] tree_2_3_0 = 13'h0000;
  reg [10:0] tree_3_1_0 = 11'h000;
  reg [10:0] tree_3_1_1 = 11'h000;
  reg [10:0] tree_3_1_2 = 11'h000;
  reg [11:0] tree_3_2_0 = 12'h000;
  reg [10:0] tree_3_2_1 = 11'h000;
  reg [12:0] tree_3_3_0 = 13'h0000;
  reg [10:0] tree_4_1_0 = 11'h000;
  reg [10:0] tree_4_1_1 = 11'h000;
  reg [10:0] tree_4_1_2 = 11'h000;
  reg [11:0] tree_4_2_0 = 12'h000;
  reg [10:0] tree_4_2_1 = 11'h000;
  reg [12:0] tree_4_3_0 = 13'h0000;
  reg [10:0] tree_5_1_0 = 11'h000;
  reg [10:0] tree_5_1_1 = 11'h000;
  reg [10:0] tree_5_1_2 = 11'h000;
  reg [11:0] tree_5_2_0 = 12'h000;
  reg [10:0] tree_5_2_1 = 11'h000;
  reg [12:0] tree_5_3_0 = 13'h0000;
  reg [10:0] tree_6_1_0 = 11'h000;
  reg [10:0] tree_6_1_1 = 11'h000;
  reg [10:0] tree_6_1_2 = 11'h000;
  reg [11:0] tree_6_2_0 = 12'h000;
  reg [10:0] tree_6_2_1 = 11'h000;
  reg [12:0] tree_6_3_0 = 13'h0000;
  reg [10:0] tree_7_1_0 = 11'h000;
  reg [10:0] tree_7_1_1 = 11'h000;
  reg [10:0] tree_7_1_2 = 11'h000;
  reg [11:0] tree_7_2_0 = 12'h000;
  reg [10:0] tree_7_2_1 = 11'h000;
  reg [12:0] tree_7_3_0 = 13'h0000;
  reg [10:0] tree_8_1_0 = 11'h000;
  reg [10:0] tree_8_1_1 = 11'h000;
  reg [10:0] tree_8_1_2 = 11'h000;
  reg [11:0] tree_8_2_0 = 12'h000;
  reg [10:0] tree_8_2_1 = 11'h000;
  reg [12:0] tree_8_3_0 = 13'h0000;
  reg [10:0] tree_9_1_0 = 11'h000;
  reg [10:0] tree_9_1_1 = 11'h000;
  reg [10:0] tree_9_1_2 = 11'h000;
  reg [11:0] tree_9_2_0 = 12'h000;
  reg [10:0] tree_9_2_1 = 11'h000;
  reg [12:0] tree_9_3_0 = 13'h0000;
  reg [109:0] weights = 110'h0000000000000000000000000000;
  input [109:0] \weights$21 ;
  wire [109:0] \weights$21 ;
  reg [87:0] word = 88'h0000000000000000000000;
  input [87:0] \word$19 ;
  wire [87:0] \word$19 ;
  assign \$145  = weights[19] ^ weights[20];
  assign \$146  = \$145  ? sum_4_1 : sum_4_0;
  assign \$147  = ~ weights[19];
  assign \$148  = ~ weights[19];
  assign \$149  = ~ weights[19];
  assign \$150  = ~ weights[19];
  assign \$151  = ~ weights[19];
  assign \$152  = ~ weights[19];
  assign \$153  = ~ weights[19];
  assign \$154  = ~ weights[19];
  assign \$155  = ~ weights[19];
  assign \$156  = ~ weights[19];
  assign \$157  = { \$146 [9], \$146  } ^ { 1'h0, \$156 , \$155 , \$154 , \$153 , \$152 , \$151 , \$150 , \$149 , \$148 , \$147  };
  assign \$158  = ~ weights[21];
  assign \$159  = ~ weights[21];
  assign \$160  = ~ weights[21];
  assign \$161  = ~ weights[21];
  assign \$162  = ~ weights[21];
  assign \$163  = ~ weights[21];
  assign \$164  = ~ weights[21];
  assign \$165  = ~ weights[21];
  assign \$166  = ~ weights[21];
  assign \$167  = ~ weights[21];
  assign \$168  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$167 , \$166 , \$165 , \$164 , \$163 , \$162 , \$161 , \$160 , \$159 , \$158  };
  assign \$169  = $signed(term_1_0) + $signed(term_1_1);
  assign \$170  = $signed(term_1_2) + $signed(term_1_3);
  assign \$171  = $signed(term_1_4) + $signed(term_1_5);
  assign \$172  = $signed(tree_1_1_0) + $signed(tree_1_1_1);
  assign \$173  = $signed(tree_1_2_0) + $signed(tree_1_2_1);
  assign \$174  = weights[22] ^ weights[23];
  assign \$175  = \$174  ? sum_0_1 : sum_0_0;
  assign \$176  = ~ weights[22];
  assign \$177  = ~ weights[22];
  assign \$178  = ~ weights[22];
  assign \$179  = ~ weights[22];
  assign \$180  = ~ weights[22];
  assign \$181  = ~ weights[22];
  assign \$182  = ~ weights[22];
  assign \$183  = ~ weights[22];
  assign \$184  = ~ weights[22];
  assign \$185  = ~ weights[22];
  assign \$186  = { \$175 [9], \$175  } ^ { 1'h0, \$185 , \$184 , \$183 , \$182 , \$181 , \$180 , \$179 , \$178 , \$177 , \$176  };
  assign \$187  = weights[24] ^ weights[25];
  assign \$188  = \$187  ? sum_1_1 : sum_1_0;
  assign \$189  = ~ weights[24];
  assign \$190  = ~ weights[24];
  assign \$191  = ~ weights[24];
  assign \$192  = ~ weights[24];
  assign \$193  = ~ weights[24];
  assign \$194  = ~ weights[24];
  assign \$195  = ~ weights[24];
  assign \$196  = ~ weights[24];
  assign \$197  = ~ weights[24];
  assign \$198  = ~ weights[24];
  assign \$199  = { \$188 [9], \$188  } ^ { 1'h0, \$198 , \$197 , \$196 , \$195 , \$194 , \$193 , \$192 , \$191 , \$190 , \$189  };
  assign \$200  = weights[26] ^ weights[27];
  assign \$201  = \$200  ? sum_2_1 : sum_2_0;
  assign \$202  = ~ weights[26];
  assign \$203  = ~ weights[26];
  assign \$204  = ~ weights[26];
  assign \$205  = ~ weights[26];
  assign \$206  = ~ weights[26];
  assign \$207  = ~ weights[26];
  assign \$208  = ~ weights[26];
  assign \$209  = ~ weights[26];
  assign \$210  = ~ weights[26];
  assign \$211  = ~ weights[26];
  assign \$212  = { \$201 [9], \$201  } ^ { 1'h0, \$211 , \$210 , \$209 , \$208 , \$207 , \$206 , \$205 , \$204 , \$203 , \$202  };
  assign \$213  = weights[28] ^ weights[29];
  assign \$214  = \$213  ? sum_3_1 : sum_3_0;
  assign \$215  = ~ weights[28];
  assign \$216  = ~ weights[28];
  assign \$217  = ~ weights[28];
  assign \$218  = ~ weights[28];
  assign \$219  = ~ weights[28];
  assign \$220  = ~ weights[28];
  assign \$221  = ~ weights[28];
  assign \$222  = ~ weights[28];
  assign \$223  = ~ weights[28];
  assign \$224  = ~ weights[28];
  assign \$225  = { \$214 [9], \$214  } ^ { 1'h0, \$224 , \$223 , \$222 , \$221 , \$220 , \$219 , \$218 , \$217 , \$216 , \$215  };
  assign \$226  = weights[30] ^ weights[31];
  assign \$227  = \$226  ? sum_4_1 : sum_4_0;
  assign \$228  = ~ weights[30];
  assign \$229  = ~ weights[30];
  assign \$230  = ~ weights[30];
  assign \$231  = ~ weights[30];
  assign \$232  = ~ weights[30];
  assign \$233  = ~ weights[30];
  assign \$234  = ~ weights[30];
  assign \$235  = ~ weights[30];
  assign \$236  = ~ weights[30];
  assign \$237  = ~ weights[30];
  assign \$238  = { \$227 [9], \$227  } ^ { 1'h0, \$237 , \$236 , \$235 , \$234 , \$233 , \$232 , \$231 , \$230 , \$229 , \$228  };
  assign \$239  = ~ weights[32];
  assign \$240  = ~ weights[32];
  assign \$241  = ~ weights[32];
  assign \$242  = ~ weights[32];
  assign \$243  = ~ weights[32];
  assign \$244  = ~ weights[32];
  assign \$245  = ~ weights[32];
  assign \$246  = ~ weights[32];
  assign \$247  = ~ weights[32];
  assign \$248  = ~ weights[32];
  assign \$249  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$248 , \$247 , \$246 , \$245 , \$244 , \$243 , \$242 , \$241 , \$240 , \$239  };
  assign \$250  = $signed(term_2_0) + $signed(term_2_1);
  assign \$251  = $signed(term_2_2) + $signed(term_2_3);
  assign \$252  = $signed(term_2_4) + $signed(term_2_5);
  assign \$253  = $signed(tree_2_1_0) + $signed(tree_2_1_1);
  assign \$254  = $signed(tree_2_2_0) + $signed(tree_2_2_1);
  assign \$255  = weights[33] ^ weights[34];
  assign \$256  = \$255  ? sum_0_1 : sum_0_0;
  assign \$257  = ~ weights[33];
  assign \$258  = ~ weights[33];
  assign \$259  = ~ weights[33];
  assign \$260  = ~ weights[33];
  assign \$261  = ~ weights[33];
  assign \$262  = ~ weights[33];
  assign \$263  = ~ weights[33];
  assign \$264  = ~ weights[33];
  assign \$265  = ~ weights[33];
  assign \$266  = ~ weights[33];
  assign \$267  = { \$256 [9], \$256  } ^ { 1'h0, \$266 , \$265 , \$264 , \$263 , \$262 , \$261 , \$260 , \$259 , \$258 , \$257  };
  assign \$268  = weights[35] ^ weights[36];
  assign \$269  = \$268  ? sum_1_1 : sum_1_0;
  assign \$270  = ~ weights[35];
  assign \$271  = ~ weights[35];
  assign \$272  = ~ weights[35];
  assign \$273  = ~ weights[35];
  assign \$274  = ~ weights[35];
  assign \$275  = ~ weights[35];
  assign \$276  = ~ weights[35];
  assign \$277  = ~ weights[35];
  assign \$278  = ~ weights[35];
  assign \$279  = ~ weights[35];
  assign \$280  = { \$269 [9], \$269  } ^ { 1'h0, \$279 , \$278 , \$277 , \$276 , \$275 , \$274 , \$273 , \$272 , \$271 , \$270  };
  assign \$281  = weights[37] ^ weights[38];
  assign \$282  = \$281  ? sum_2_1 : sum_2_0;
  assign \$283  = ~ weights[37];
  assign \$284  = ~ weights[37];
  assign \$285  = ~ weights[37];
  assign \$286  = ~ weights[37];
  assign \$287  = ~ weights[37];
  assign \$288  = ~ weights[37];
  assign \$289  = ~ weights[37];
  assign \$290  = ~ weights[37];
  assign \$291  = ~ weights[37];
  assign \$292  = ~ weights[37];
  assign \$293  = { \$282 [9], \$282  } ^ { 1'h0, \$292 , \$291 , \$290 , \$289 , \$288 , \$287 , \$286 , \$285 , \$284 , \$283  };
  assign \$294  = weights[39] ^ weights[40];
  assign \$295  = \$294  ? sum_3_1 : sum_3_0;
  assign \$296  = ~ weights[39];
  assign \$297  = ~ weights[39];
  assign \$298  = ~ weights[39];
  assign \$299  = ~ weights[39];
  assign \$300  = ~ weights[39];
  assign \$301  = ~ weights[39];
  assign \$302  = ~ weights[39];
  assign \$303  = ~ weights[39];
  assign \$304  = ~ weights[39];
  assign \$305  = ~ weights[39];
  assign \$306  = { \$295 [9], \$295  } ^ { 1'h0, \$305 , \$304 , \$303 , \$302 , \$301 , \$300 , \$299 , \$298 , \$297 , \$296  };
  assign \$307  = weights[41] ^ weights[42];
  assign \$308  = \$307  ? sum_4_1 : sum_4_0;
  assign \$309  = ~ weights[41];
  assign \$310  = ~ weights[41];
  assign \$311  = ~ weights[41];
  assign \$312  = ~ weights[41];
  assign \$313  = ~ weights[41];
  assign \$314  = ~ weights[41];
  assign \$315  = ~ weights[41];
  assign \$316  = ~ weights[41];
  assign \$317  = ~ weights[41];
  assign \$318  = ~ weights[41];
  assign \$319  = { \$308 [9], \$308  } ^ { 1'h0, \$318 , \$317 , \$316 , \$315 , \$314 , \$313 , \$312 , \$311 , \$310 , \$309  };
  assign \$320  = ~ weights[43];
  assign \$321  = ~ weights[43];
  assign \$322  = ~ weights[43];
  assign \$323  = ~ weights[43];
  assign \$324  = ~ weights[43];
  assign \$325  = ~ weights[43];
  assign \$326  = ~ weights[43];
  assign \$327  = ~ weights[43];
  assign \$328  = ~ weights[43];
  assign \$329  = ~ weights[43];
  assign \$330  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$329 , \$328 , \$327 , \$326 , \$325 , \$324 , \$323 , \$322 , \$321 , \$320  };
  assign \$331  = $signed(term_3_0) + $signed(term_3_1);
  assign \$332  = $signed(term_3_2) + $signed(term_3_3);
  assign \$333  = $signed(term_3_4) + $signed(term_3_5);
  assign \$334  = $signed(tree_3_1_0) + $signed(tree_3_1_1);
  assign \$335  = $signed(tree_3_2_0) + $signed(tree_3_2_1);
  assign \$336  = weights[44] ^ weights[45];
  assign \$337  = \$336  ? sum_0_1 : sum_0_0;
  assign \$338  = ~ weights[44];
  assign \$339  = ~ weights[44];
  assign \$340  = ~ weights[44];
  assign \$341  = ~ weights[44];
  assign \$342  = ~ weights[44];
  assign \$343  = ~ weights[44];
  assign \$344  = ~ weights[44];
  assign \$345  = ~ weights[44];
  assign \$346  = ~ weights[44];
  assign \$347  = ~ weights[44];
  assign \$348  = { \$337 [9], \$337  } ^ { 1'h0, \$347 , \$346 , \$345 , \$344 , \$343 , \$342 , \$341 , \$340 , \$339 , \$338  };
  assign \$349  = weights[46] ^ weights[47];
  assign \$350  = \$349  ? sum_1_1 : sum_1_0;
  assign \$351  = ~ weights[46];
  assign \$352  = ~ weights[46];
  assign \$353  = ~ weights[46];
  assign \$354  = ~ weights[46];
  assign \$355  = ~ weights[46];
  assign \$356  = ~ weights[46];
  assign \$357  = ~ weights[46];
  assign \$358  = ~ weights[46];
  assign \$359  = ~ weights[46];
  assign \$360  = ~ weights[46];
  assign \$361  = { \$350 [9], \$350  } ^ { 1'h0, \$360 , \$359 , \$358 , \$357 , \$356 , \$355 , \$354 , \$353 , \$352 , \$351  };
  assign \$362  = weights[48] ^ weights[49];
  assign \$363  = \$362  ? sum_2_1 : sum_2_0;
  assign \$364  = ~ weights[48];
  assign \$365  = ~ weights[48];
  assign \$366  = ~ weights[48];
  assign \$367  = ~ weights[48];
  assign \$368  = ~ weights[48];
  assign \$369  = ~ weights[48];
  assign \$370  = ~ weights[48];
  assign \$371  = ~ weights[48];
  assign \$372  = ~ weights[48];
  assign \$373  = ~ weights[48];
  assign \$374  = { \$363 [9], \$363  } ^ { 1'h0, \$373 , \$372 , \$371 , \$370 , \$369 , \$368 , \$367 , \$366 , \$365 , \$364  };
  assign \$375  = weights[50] ^ weights[51];
  assign \$376  = \$375  ? sum_3_1 : sum_3_0;
  assign \$377  = ~ weights[50];
  assign \$378  = ~ weights[50];
  assign \$379  = ~ weights[50];
  assign \$380  = ~ weights[50];
  assign \$381  = ~ weights[50];
  assign \$382  = ~ weights[50];
  assign \$383  = ~ weights[50];
  assign \$384  = ~ weights[50];
  assign \$385  = ~ weights[50];
  assign \$386  = ~ weights[50];
  assign \$387  = { \$376 [9], \$376  } ^ { 1'h0, \$386 , \$385 , \$384 , \$383 , \$382 , \$381 , \$380 , \$379 , \$378 , \$377  };
  assign \$388  = weights[52] ^ weights[53];
  assign \$389  = \$388  ? sum_4_1 : sum_4_0;
  assign \$390  = ~ weights[52];
  assign \$391  = ~ weights[52];
  assign \$392  = ~ weights[52];
  assign \$393  = ~ weights[52];
  assign \$394  = ~ weights[52];
  assign \$395  = ~ weights[52];
  assign \$396  = ~ weights[52];
  assign \$397  = ~ weights[52];
  assign \$398  = ~ weights[52];
  assign \$399  = ~ weights[52];
  assign \$400  = { \$389 [9], \$389  } ^ { 1'h0, \$399 , \$398 , \$397 , \$396 , \$395 , \$394 , \$393 , \$392 , \$391 , \$390  };
  assign \$401  = ~ weights[54];
  assign \$402  = ~ weights[54];
  assign \$403  = ~ weights[54];
  assign \$404  = ~ weights[54];
  assign \$405  = ~ weights[54];
  assign \$406  = ~ weights[54];
  assign \$407  = ~ weights[54];
  assign \$408  = ~ weights[54];
  assign \$409  = ~ weights[54];
  assign \$410  = ~ weights[54];
  assign \$411  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$410 , \$409 , \$408 , \$407 , \$406 , \$405 , \$404 , \$403 , \$402 , \$401  };
  assign \$412  = $signed(term_4_0) + $signed(term_4_1);
  assign \$413  = $signed(term_4_2) + $signed(term_4_3);
  assign \$414  = $signed(term_4_4) + $signed(term_4_5);
  assign \$415  = $signed(tree_4_1_0) + $signed(tree_4_1_1);
  assign \$416  = $signed(tree_4_2_0) + $signed(tree_4_2_1);
  assign \$417  = weights[55] ^ weights[56];
  assign \$418  = \$417  ? sum_0_1 : sum_0_0;
  assign \$419  = ~ weights[55];
  assign \$420  = ~ weights[55];
  assign \$421  = ~ weights[55];
  assign \$422  = ~ weights[55];
  assign \$423  = ~ weights[55];
  assign \$424  = ~ weights[55];
  assign \$425  = ~ weights[55];
  assign \$426  = ~ weights[55];
  assign \$427  = ~ weights[55];
  assign \$428  = ~ weights[55];
  assign \$429  = { \$418 [9], \$418  } ^ { 1'h0, \$428 , \$427 , \$426 , \$425 , \$424 , \$423 , \$422 , \$421 , \$420 , \$419  };
  assign \$430  = weights[57] ^ weights[58];
  assign \$431  = \$430  ? sum_1_1 : sum_1_0;
  assign \$432  = ~ weights[57];
  assign \$433  = ~ weights[57];
  assign \$434  = ~ weights[57];
  assign \$435  = ~ weights[57];
  assign \$436  = ~ weights[57];
  assign \$437  = ~ weights[57];
  assign \$438  = ~ weights[57];
  assign \$439  = ~ weights[57];
  assign \$440  = ~ weights[57];
  assign \$441  = ~ weights[57];
  assign \$442  = { \$431 [9], \$431  } ^ { 1'h0, \$441 , \$440 , \$439 , \$438 , \$437 , \$436 , \$435 , \$434 , \$433 , \$432  };
  assign \$443  = weights[59] ^ weights[60];
  assign \$444  = \$443  ? sum_2_1 : sum_2_0;
  assign \$445  = ~ weights[59];
  assign \$446  = ~ weights[59];
  assign \$447  = ~ weights[59];
  assign \$448  = ~ weights[59];
  assign \$449  = ~ weights[59];
  assign \$450  = ~ weights[59];
  assign \$451  = ~ weights[59];
  assign \$452  = ~ weights[59];
  assign \$453  = ~ weights[59];
  assign \$454  = ~ weights[59];
  assign \$455  = { \$444 [9], \$444  } ^ { 1'h0, \$454 , \$453 , \$452 , \$451 , \$450 , \$449 , \$448 , \$447 , \$446 , \$445  };
  assign \$456  = weights[61] ^ weights[62];
  assign \$457  = \$456  ? sum_3_1 : sum_3_0;
  assign \$458  = ~ weights[61];
  assign \$459  = ~ weights[61];
  assign \$460  = ~ weights[61];
  assign \$461  = ~ weights[61];
  assign \$462  = ~ weights[61];
  assign \$463  = ~ weights[61];
  assign \$464  = ~ weights[61];
  assign \$465  = ~ weights[61];
  assign \$466  = ~ weights[61];
  assign \$467  = ~ weights[61];
  assign \$468  = { \$457 [9], \$457  } ^ { 1'h0, \$467 , \$466 , \$465 , \$464 , \$463 , \$462 , \$461 , \$460 , \$459 , \$458  };
  assign \$469  = weights[63] ^ weights[64];
  assign \$470  = \$469  ? sum_4_1 : sum_4_0;
  assign \$471  = ~ weights[63];
  assign \$472  = ~ weights[63];
  assign \$473  = ~ weights[63];
  assign \$474  = ~ weights[63];
  assign \$475  = ~ weights[63];
  assign \$476  = ~ weights[63];
  assign \$477  = ~ weights[63];
  assign \$478  = ~ weights[63];
  assign \$479  = ~ weights[63];
  assign \$480  = ~ weights[63];
  assign \$481  = { \$470 [9], \$470  } ^ { 1'h0, \$480 , \$479 , \$478 , \$477 , \$476 , \$475 , \$474 , \$473 , \$472 , \$471  };
  assign \$482  = ~ weights[65];
  assign \$483  = ~ weights[65];
  assign \$484  = ~ weights[65];
  assign \$485  = ~ weights[65];
  assign \$486  = ~ weights[65];
  assign \$487  = ~ weights[65];
  assign \$488  = ~ weights[65];
  assign \$489  = ~ weights[65];
  assign \$490  = ~ weights[65];
  assign \$491  = ~ weights[65];
  assign \$492  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$491 , \$490 , \$489 , \$488 , \$487 , \$486 , \$485 , \$484 , \$483 , \$482  };
  assign \$493  = $signed(term_5_0) + $signed(term_5_1);
  assign \$494  = $signed(term_5_2) + $signed(term_5_3);
  assign \$495  = $signed(term_5_4) + $signed(term_5_5);
  assign \$496  = $signed(tree_5_1_0) + $signed(tree_5_1_1);
  assign \$497  = $signed(tree_5_2_0) + $signed(tree_5_2_1);
  assign \$498  = weights[66] ^ weights[67];
  assign \$499  = \$498  ? sum_0_1 : sum_0_0;
  assign \$500  = ~ weights[66];
  assign \$501  = ~ weights[66];
  assign \$502  = ~ weights[66];
  assign \$503  = ~ weights[66];
  assign \$504  = ~ weights[66];
  assign \$505  = ~ weights[66];
  assign \$506  = ~ weights[66];
  assign \$507  = ~ weights[66];
  assign \$508  = ~ weights[66];
  assign \$509  = ~ weights[66];
  assign \$510  = { \$499 [9], \$499  } ^ { 1'h0, \$509 , \$508 , \$507 , \$506 , \$505 , \$504 , \$503 , \$502 , \$501 , \$500  };
  assign \$511  = weights[68] ^ weights[69];
  assign \$512  = \$511  ? sum_1_1 : sum_1_0;
  assign \$513  = ~ weights[68];
  assign \$514  = ~ weights[68];
  assign \$515  = ~ weights[68];
  assign \$516  = ~ weights[68];
  assign \$517  = ~ weights[68];
  assign \$518  = ~ weights[68];
  assign \$519  = ~ weights[68];
  assign \$520  = ~ weights[68];
  assign \$521  = ~ weights[68];
  assign \$522  = ~ weights[68];
  assign \$523  = { \$512 [9], \$512  } ^ { 1'h0, \$522 , \$521 , \$520 , \$519 , \$518 , \$517 , \$516 , \$515 , \$514 , \$513  };
  assign \$524  = weights[70] ^ weights[71];
  assign \$525  = \$524  ? sum_2_1 : sum_2_0;
  assign \$526  = ~ weights[70];
  assign \$527  = ~ weights[70];
  assign \$528  = ~ weights[70];
  assign \$529  = ~ weights[70];
  assign \$530  = ~ weights[70];
  assign \$531  = ~ weights[70];
  assign \$532  = ~ weights[70];
  assign \$533  = ~ weights[70];
  assign \$534  = ~ weights[70];
  assign \$535  = ~ weights[70];
  assign \$536  = { \$525 [9], \$525  } ^ { 1'h0, \$535 , \$534 , \$533 , \$532 , \$531 , \$530 , \$529 , \$528 , \$527 , \$526  };
  assign \$537  = weights[72] ^ weights[73];
  assign \$538  = \$537  ? sum_3_1 : sum_3_0;
  assign \$539  = ~ weights[72];
  assign \$540  = ~ weights[72];
  assign \$541  = ~ weights[72];
  assign \$542  = ~ weights[72];
  assign \$543  = ~ weights[72];
  assign \$544  = ~ weights[72];
  assign \$545  = ~ weights[72];
  assign \$546  = ~ weights[72];
  assign \$547  = ~ weights[72];
  assign \$548  = ~ weights[72];
  assign \$549  = { \$538 [9], \$538  } ^ { 1'h0, \$548 , \$547 , \$546 , \$545 , \$544 , \$543 , \$542 , \$541 , \$540 , \$539  };
  assign \$550  = weights[74] ^ weights[75];
  assign \$551  = \$550  ? sum_4_1 : sum_4_0;
  assign \$552  = ~ weights[74];
  assign \$553  = ~ weights[74];
  assign \$554  = ~ weights[74];
  assign \$555  = ~ weights[74];
  assign \$556  = ~ weights[74];
  assign \$557  = ~ weights[74];
  assign \$558  = ~ weights[74];
  assign \$559  = ~ weights[74];
  assign \$560  = ~ weights[74];
  assign \$561  = ~ weights[74];
  assign \$562  = { \$551 [9], \$551  } ^ { 1'h0, \$561 , \$560 , \$559 , \$558 , \$557 , \$556 , \$555 , \$554 , \$553 , \$552  };
  assign \$563  = ~ weights[76];
  assign \$564  = ~ weights[76];
  assign \$565  = ~ weights[76];
  assign \$566  = ~ weights[76];
  assign \$567  = ~ weights[76];
  assign \$568  = ~ weights[76];
  assign \$569  = ~ weights[76];
  assign \$570  = ~ weights[76];
  assign \$571  = ~ weights[76];
  assign \$572  = ~ weights[76];
  assign \$573  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$572 , \$571 , \$570 , \$569 , \$568 , \$567 , \$566 , \$565 , \$564 , \$563  };
  assign \$574  = $signed(term_6_0) + $signed(term_6_1);
  assign \$575  = $signed(term_6_2) + $signed(term_6_3);
  assign \$576  = $signed(term_6_4) + $signed(term_6_5);
  assign \$577  = $signed(tree_6_1_0) + $signed(tree_6_1_1);
  assign \$578  = $signed(tree_6_2_0) + $signed(tree_6_2_1);
  assign \$579  = weights[77] ^ weights[78];
  assign \$580  = \$579  ? sum_0_1 : sum_0_0;
  assign \$581  = ~ weights[77];
  assign \$582  = ~ weights[77];
  assign \$583  = ~ weights[77];
  assign \$584  = ~ weights[77];
  assign \$585  = ~ weights[77];
  assign \$586  = ~ weights[77];
  assign \$587  = ~ weights[77];
  assign \$588  = ~ weights[77];
  assign \$589  = ~ weights[77];
  assign \$590  = ~ weights[77];
  assign \$591  = { \$580 [9], \$580  } ^ { 1'h0, \$590 , \$589 , \$588 , \$587 , \$586 , \$585 , \$584 , \$583 , \$582 , \$581  };
  assign \$592  = weights[79] ^ weights[80];
  assign \$593  = \$592  ? sum_1_1 : sum_1_0;
  assign \$594  = ~ weights[79];
  assign \$595  = ~ weights[79];
  assign \$596  = ~ weights[79];
  assign \$597  = ~ weights[79];
  assign \$598  = ~ weights[79];
  assign \$599  = ~ weights[79];
  assign \$600  = ~ weights[79];
  assign \$601  = ~ weights[79];
  assign \$602  = ~ weights[79];
  assign \$603  = ~ weights[79];
  assign \$604  = { \$593 [9], \$593  } ^ { 1'h0, \$603 , \$602 , \$601 , \$600 , \$599 , \$598 , \$597 , \$596 , \$595 , \$594  };
  assign \$605  = weights[81] ^ weights[82];
  assign \$606  = \$605  ? sum_2_1 : sum_2_0;
  assign \$607  = ~ weights[81];
  assign \$608  = ~ weights[81];
  assign \$609  = ~ weights[81];
  assign \$610  = ~ weights[81];
  assign \$611  = ~ weights[81];
  assign \$612  = ~ weights[81];
  assign \$613  = ~ weights[81];
  assign \$614  = ~ weights[81];
  assign \$615  = ~ weights[81];
  assign \$616  = ~ weights[81];
  assign \$617  = { \$606 [9], \$606  } ^ { 1'h0, \$616 , \$615 , \$614 , \$613 , \$612 , \$611 , \$610 , \$609 , \$608 , \$607  };
  assign \$618  = weights[83] ^ weights[84];
  assign \$619  = \$618  ? sum_3_1 : sum_3_0;
  assign \$620  = ~ weights[83];
  assign \$621  = ~ weights[83];
  assign \$622  = ~ weights[83];
  assign \$623  = ~ weights[83];
  assign \$624  = ~ weights[83];
  assign \$625  = ~ weights[83];
  assign \$626  = ~ weights[83];
  assign \$627  = ~ weights[83];
  assign \$628  = ~ weights[83];
  assign \$629  = ~ weights[83];
  assign \$630  = { \$619 [9], \$619  } ^ { 1'h0, \$629 , \$628 , \$627 , \$626 , \$625 , \$624 , \$623 , \$622 , \$621 , \$620  };
  assign \$631  = weights[85] ^ weights[86];
  assign \$632  = \$631  ? sum_4_1 : sum_4_0;
  assign \$633  = ~ weights[85];
  assign \$634  = ~ weights[85];
  assign \$635  = ~ weights[85];
  assign \$636  = ~ weights[85];
  assign \$637  = ~ weights[85];
  assign \$638  = ~ weights[85];
  assign \$639  = ~ weights[85];
  assign \$640  = ~ weights[85];
  assign \$641  = ~ weights[85];
  assign \$642  = ~ weights[85];
  assign \$643  = { \$632 [9], \$632  } ^ { 1'h0, \$642 , \$641 , \$640 , \$639 , \$638 , \$637 , \$636 , \$635 , \$634 , \$633  };
  assign \$644  = ~ weights[87];
  assign \$645  = ~ weights[87];
  assign \$646  = ~ weights[87];
  assign \$647  = ~ weights[87];
  assign \$648  = ~ weights[87];
  assign \$649  = ~ weights[87];
  assign \$650  = ~ weights[87];
  assign \$651  = ~ weights[87];
  assign \$652  = ~ weights[87];
  assign \$653  = ~ weights[87];
  assign \$654  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$653 , \$652 , \$651 , \$650 , \$649 , \$648 , \$647 , \$646 , \$645 , \$644  };
  assign \$655  = $signed(term_7_0) + $signed(term_7_1);
  assign \$656  = $signed(term_7_2) + $signed(term_7_3);
  assign \$657  = $signed(term_7_4) + $signed(term_7_5);
  assign \$658  = $signed(tree_7_1_0) + $signed(tree_7_1_1);
  assign \$659  = $signed(tree_7_2_0) + $signed(tree_7_2_1);
  assign \$660  = weights[88] ^ weights[89];
  assign \$661  = \$660  ? sum_0_1 : sum_0_0;
  assign \$662  = ~ weights[88];
  assign \$663  = ~ weights[88];
  assign \$664  = ~ weights[88];
  assign \$665  = ~ weights[88];
  assign \$666  = ~ weights[88];
  assign \$667  = ~ weights[88];
  assign \$668  = ~ weights[88];
  assign \$669  = ~ weights[88];
  assign \$670  = ~ weights[88];
  assign \$671  = ~ weights[88];
  assign \$672  = { \$661 [9], \$661  } ^ { 1'h0, \$671 , \$670 , \$669 , \$668 , \$667 , \$666 , \$665 , \$664 , \$663 , \$662  };
  assign \$673  = weights[90] ^ weights[91];
  assign \$674  = \$673  ? sum_1_1 : sum_1_0;
  assign \$675  = ~ weights[90];
  assign \$676  = ~ weights[90];
  assign \$677  = ~ weights[90];
  assign \$678  = ~ weights[90];
  assign \$679  = ~ weights[90];
  assign \$680  = ~ weights[90];
  assign \$681  = ~ weights[90];
  assign \$682  = ~ weights[90];
  assign \$683  = ~ weights[90];
  assign \$684  = ~ weights[90];
  assign \$685  = { \$674 [9], \$674  } ^ { 1'h0, \$684 , \$683 , \$682 , \$681 , \$680 , \$679 , \$678 , \$677 , \$676 , \$675  };
  assign \$686  = weights[92] ^ weights[93];
  assign \$687  = \$686  ? sum_2_1 : sum_2_0;
  assign \$688  = ~ weights[92];
  assign \$689  = ~ weights[92];
  assign \$690  = ~ weights[92];
  assign \$691  = ~ weights[92];
  assign \$692  = ~ weights[92];
  assign \$693  = ~ weights[92];
  assign \$694  = ~ weights[92];
  assign \$695  = ~ weights[92];
  assign \$696  = ~ weights[92];
  assign \$697  = ~ weights[92];
  assign \$698  = { \$687 [9], \$687  } ^ { 1'h0, \$697 , \$696 , \$695 , \$694 , \$693 , \$692 , \$691 , \$690 , \$689 , \$688  };
  assign \$699  = weights[94] ^ weights[95];
  assign \$700  = \$699  ? sum_3_1 : sum_3_0;
  assign \$701  = ~ weights[94];
  assign \$702  = ~ weights[94];
  assign \$703  = ~ weights[94];
  assign \$704  = ~ weights[94];
  assign \$705  = ~ weights[94];
  assign \$706  = ~ weights[94];
  assign \$707  = ~ weights[94];
  assign \$708  = ~ weights[94];
  assign \$709  = ~ weights[94];
  assign \$710  = ~ weights[94];
  assign \$711  = { \$700 [9], \$700  } ^ { 1'h0, \$710 , \$709 , \$708 , \$707 , \$706 , \$705 , \$704 , \$703 , \$702 , \$701  };
  assign \$712  = weights[96] ^ weights[97];
  assign \$713  = \$712  ? sum_4_1 : sum_4_0;
  assign \$714  = ~ weights[96];
  assign \$715  = ~ weights[96];
  assign \$716  = ~ weights[96];
  assign \$717  = ~ weights[96];
  assign \$718  = ~ weights[96];
  assign \$719  = ~ weights[96];
  assign \$720  = ~ weights[96];
  assign \$721  = ~ weights[96];
  assign \$722  = ~ weights[96];
  assign \$723  = ~ weights[96];
  assign \$724  = { \$713 [9], \$713  } ^ { 1'h0, \$723 , \$722 , \$721 , \$720 , \$719 , \$718 , \$717 , \$716 , \$715 , \$714  };
  assign \$725  = ~ weights[98];
  assign \$726  = ~ weights[98];
  assign \$727  = ~ weights[98];
  assign \$728  = ~ weights[98];
  assign \$729  = ~ weights[98];
  assign \$730  = ~ weights[98];
  assign \$731  = ~ weights[98];
  assign \$732  = ~ weights[98];
  assign \$733  = ~ weights[98];
  assign \$734  = ~ weights[98];
  assign \$735  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$734 , \$733 , \$732 , \$731 , \$730 , \$729 , \$728 , \$727 , \$726 , \$725  };
  assign \$736  = $signed(term_8_0) + $signed(term_8_1);
  assign \$737  = $signed(term_8_2) + $signed(term_8_3);
  assign \$738  = $signed(term_8_4) + $signed(term_8_5);
  assign \$739  = $signed(tree_8_1_0) + $signed(tree_8_1_1);
  assign \$740  = $signed(tree_8_2_0) + $signed(tree_8_2_1);
  assign \$741  = weights[99] ^ weights[100];
  assign \$742  = \$741  ? sum_0_1 : sum_0_0;
  assign \$743  = ~ weights[99];
  assign \$744  = ~ weights[99];
  assign \$745  = ~ weights[99];
  assign \$746  = ~ weights[99];
  assign \$747  = ~ weights[99];
  assign \$748  = ~ weights[99];
  assign \$749  = ~ weights[99];
  assign \$750  = ~ weights[99];
  assign \$751  = ~ weights[99];
  assign \$752  = ~ weights[99];
  assign \$753  = { \$742 [9], \$742  } ^ { 1'h0, \$752 , \$751 , \$750 , \$749 , \$748 , \$747 , \$746 , \$745 , \$744 , \$743  };
  assign \$754  = weights[101] ^ weights[102];
  assign \$755  = \$754  ? sum_1_1 : sum_1_0;
  assign \$756  = ~ weights[101];
  assign \$757  = ~ weights[101];
  assign \$758  = ~ weights[101];
  assign \$759  = ~ weights[101];
  assign \$760  = ~ weights[101];
  assign \$761  = ~ weights[101];
  assign \$762  = ~ weights[101];
  assign \$763  = ~ weights[101];
  assign \$764  = ~ weights[101];
  assign \$765  = ~ weights[101];
  assign \$766  = { \$755 [9], \$755  } ^ { 1'h0, \$765 , \$764 , \$763 , \$762 , \$761 , \$760 , \$759 , \$758 , \$757 , \$756  };
  assign \$767  = weights[103] ^ weights[104];
  assign \$768  = \$767  ? sum_2_1 : sum_2_0;
  assign \$769  = ~ weights[103];
  assign \$770  = ~ weights[103];
  assign \$771  = ~ weights[103];
  assign \$772  = ~ weights[103];
  assign \$773  = ~ weights[103];
  assign \$774  = ~ weights[103];
  assign \$775  = ~ weights[103];
  assign \$776  = ~ weights[103];
  assign \$777  = ~ weights[103];
  assign \$778  = ~ weights[103];
  assign \$779  = { \$768 [9], \$768  } ^ { 1'h0, \$778 , \$777 , \$776 , \$775 , \$774 , \$773 , \$772 , \$771 , \$770 , \$769  };
  assign \$780  = weights[105] ^ weights[106];
  assign \$781  = \$780  ? sum_3_1 : sum_3_0;
  assign \$782  = ~ weights[105];
  assign \$783  = ~ weights[105];
  assign \$784  = ~ weights[105];
  assign \$785  = ~ weights[105];
  assign \$786  = ~ weights[105];
  assign \$787  = ~ weights[105];
  assign \$788  = ~ weights[105];
  assign \$789  = ~ weights[105];
  assign \$790  = ~ weights[105];
  assign \$791  = ~ weights[105];
  assign \$792  = { \$781 [9], \$781  } ^ { 1'h0, \$791 , \$790 , \$789 , \$788 , \$787 , \$786 , \$785 , \$784 , \$783 , \$782  };
  assign \$793  = weights[107] ^ weights[108];
  assign \$794  = \$793  ? sum_4_1 : sum_4_0;
  assign \$795  = ~ weights[107];
  assign \$796  = ~ weights[107];
  assign \$797  = ~ weights[107];
  assign \$798  = ~ weights[107];
  assign \$799  = ~ weights[107];
  assign \$800  = ~ weights[107];
  assign \$801  = ~ weights[107];
  assign \$802  = ~ weights[107];
  assign \$803  = ~ weights[107];
  assign \$804  = ~ weights[107];
  assign \$805  = { \$794 [9], \$794  } ^ { 1'h0, \$804 , \$803 , \$802 , \$801 , \$800 , \$799 , \$798 , \$797 , \$796 , \$795  };
  assign \$806  = ~ weights[109];
  assign \$807  = ~ weights[109];
  assign \$808  = ~ weights[109];
  assign \$809  = ~ weights[109];
  assign \$810  = ~ weights[109];
  assign \$811  = ~ weights[109];
  assign \$812  = ~ weights[109];
  assign \$813  = ~ weights[109];
  assign \$814  = ~ weights[109];
  assign \$815  = ~ weights[109];
  assign \$816  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$815 , \$814 , \$813 , \$812 , \$811 , \$810 , \$809 , \$808 , \$807 , \$806  };
  assign \$817  = $signed(term_9_0) + $signed(term_9_1);
  assign \$818  = $signed(term_9_2) + $signed(term_9_3);
  assign \$819  = $signed(term_9_4) + $signed(term_9_5);
  assign \$820  = $signed(tree_9_1_0) + $signed(tree_9_1_1);
  assign \$821  = $signed(tree_9_2_0) + $signed(tree_9_2_1);
  assign \$822  = $signed(accumulator_0) + $signed(tree_0_3_0);
  assign \$823  = $signed(accumulator_1) + $signed(tree_1_3_0);
  assign \$824  = $signed(accumulator_2) + $signed(tree_2_3_0);
  assign \$825  = $signed(accumulator_3) + $signed(tree_3_3_0);
  assign \$826  = $signed(accumulator_4) + $signed(tree_4_3_0);
  assign \$827  = $signed(accumulator_5) + $signed(tree_5_3_0);
  assign \$828  = $signed(accumulator_6) + $signed(tree_6_3_0);
  assign \$829  = $signed(accumulator_7) + $signed(tree_7_3_0);
  assign \$830  = $signed(accumulator_8) + $signed(tree_8_3_0);
  assign \$831  = $signed(accumulator_9) + $signed(tree_9_3_0);
  always @(posedge clk)
    fold_done_1 <= \$832 ;
  always @(posedge clk)
    fold_done_2 <= \$833 ;
  always @(posedge clk)
    fold_done_3 <= \$834 ;
  always @(posedge clk)
    fold_done_4 <= \$835 ;
  always @(posedge clk)
    fold_done_5 <= \$836 ;
  always @(posedge clk)
    fold_done_6 <= \$837 ;
  always @(posedge clk)
    fold_done_7 <= \$838 ;
  always @(posedge clk)
    term_valid_1 <= \$839 ;
  always @(posedge clk)
    term_valid_2 <= \$840 ;
  always @(posedge clk)
    term_valid_3 <= \$841 ;
  always @(posedge clk)
    term_valid_4 <= \$842 ;
  always @(posedge clk)
    term_valid_5 <= \$843 ;
  always @(posedge clk)
    term_valid_6 <= \$844 ;
  always @(posedge clk)
    term_valid_7 <= \$845 ;
  always @(posedge clk)
    word <= \word$19 ;
  always @(posedge clk)
    weights <= \weights$21 ;
  always @(posedge clk)
    sum_0_0 <= { 1'h0, \$2  };
  always @(posedge clk)
    sum_0_1 <= { \$3 [8], \$3  };
  always @(posedge clk)
    sum_1_0 <= { 1'h0, \$4  };
  always @(posedge clk)
    sum_1_1 <= { \$5 [8], \$5  };
  always @(posedge clk)
    sum_2_0 <= { 1'h0, \$6  };
  always @(posedge clk)
    sum_2_1 <= { \$7 [8], \$7  };
  always @(posedge clk)
    sum_3_0 <= { 1'h0, \$8  };
  always @(posedge clk)
    sum_3_1 <= { \$9 [8], \$9  };
  always @(posedge clk)
    sum_4_0 <= { 1'h0, \$10  };
  always @(posedge clk)
    sum_4_1 <= { \$11 [8], \$11  };
  always @(posedge clk)
    sum_5_0 <= { 2'h0, word[87:80] };
  always @(posedge clk)
    term_0_0 <= \$24 [9:0];
  always @(posedge clk)
    term_0_1 <= \$37 [9:0];
  always @(posedge clk)
    term_0_2 <= \$50 [9:0];
  always @(posedge clk)
    term_0_3 <= \$63 [9:0];
  always @(posedge clk)
    term_0_4 <= \$76 [9:0];
  always @(posedge clk)
    term_0_5 <= \$87 [9:0];
  always @(posedge clk)
    tree_0_1_0 <= \$88 ;
  always @(posedge clk)
    tree_0_1_1 <= \$89 ;
  always @(posedge clk)
    tree_0_1_2 <= \$90 ;
  always @(posedge clk)
    tree_0_2_0 <= \$91 ;
  always @(posedge clk)
    tree_0_2_1 <= tree_0_1_2;
  always @(posedge clk)
    tree_0_3_0 <= \$92 ;
  always @(posedge clk)
    accumulator_0 <= \$846 ;
  always @(posedge clk)
    term_1_0 <= \$105 [9:0];
  always @(posedge clk)
    term_1_1 <= \$118 [9:0];
  always @(posedge clk)
    term_1_2 <= \$131 [9:0];
  always @(posedge clk)
    term_1_3 <= \$144 [9:0];
  always @(posedge clk)
    term_1_4 <= \$157 [9:0];
  always @(posedge clk)
    term_1_5 <= \$168 [9:0];
  always @(posedge clk)
    tree_1_1_0 <= \$169 ;
  always @(posedge clk)
    tree_1_1_1 <= \$170 ;
  always @(posedge clk)
    tree_1_1_2 <= \$171 ;
  always @(posedge clk)
    tree_1_2_0 <= \$172 ;
  always @(posedge clk)
    tree_1_2_1 <= tree_1_1_2;
  always @(posedge clk)
    tree_1_3_0 <= \$173 ;
  always @(posedge clk)
    accumulator_1 <= \$847 ;
  always @(posedge clk)
    term_2_0 <= \$186 [9:0];
  always @(posedge clk)
    term_2_1 <= \$199 [9:0];
  always @(posedge clk)
    term_2_2 <= \$212 [9:0];
  always @(posedge clk)
    term_2_3 <= \$225 [9:0];
  always @(posedge clk)
    term_2_4 <= \$238 [9:0];
  always @(posedge clk)
    term_2_5 <= \$249 [9:0];
  always @(posedge clk)
    tree_2_1_0 <= \$250 ;
  always @(posedge clk)
    tree_2_1_1 <= \$251 ;
  always @(posedge clk)
    tree_2_1_2 <= \$252 ;
  always @(posedge clk)
    tree_2_2_0 <= \$253 ;
  always @(posedge clk)
    tree_2_2_1 <= tree_2_1_2;
  always @(posedge clk)
    tree_2_3_0 <= \$254 ;
  always @(posedge clk)
    accumulator_2 <= \$848 ;
  always @(posedge clk)
    term_3_0 <= \$267 [9:0];
  always @(posedge clk)
    term_3_1 <= \$280 [9:0];
  always @(posedge clk)
    term_3_2 <= \$293 [9:0];
  always @(posedge clk)
    term_3_3 <= \$306 [9:0];
  always @(posedge clk)
    term_3_4 <= \$319 [9:0];
  always @(posedge clk)
    term_3_5 <= \$330 [9:0];
  always @(posedge clk)
    tree_3_1_0 <= \$331 ;
  always @(posedge clk)
    tree_3_1_1 <= \$332 ;
  always @(posedge clk)
    tree_3_1_2 <= \$333 ;
  always @(posedge clk)
    tree_3_2_0 <= \$334 ;
  always @(posedge clk)
    tree_3_2_1 <= tree_3_1_2;
  always @(posedge clk)
    tree_3_3_0 <= \$335 ;
  always @(posedge clk)
    accumulator_3 <= \$849 ;
  always @(posedge clk)
    term_4_0 <= \$348 [9:0];
  always @(posedge clk)
    term_4_1 <= \$361 [9:0];
  always @(posedge clk)
    term_4_2 <= \$374 [9:0];
  always @(posedge clk)
    term_4_3 <= \$387 [9:0];
  always @(posedge clk)
    term_4_4 <= \$400 [9:0];
  always @(posedge clk)
    term_4_5 <= \$411 [9:0];
  always @(posedge clk)
    tree_4_1_0 <= \$412 ;
  always @(posedge clk)
    tree_4_1_1 <= \$413 ;
  always @(posedge clk)
    tree_4_1_2 <= \$414 ;
  always @(posedge clk)
    tree_4_2_0 <= \$415 ;
  always @(posedge clk)
    tree_4_2_1 <= tree_4_1_2;
  always @(posedge clk)
    tree_4_3_0 <= \$416 ;
  always @(posedge clk)
    accumulator_4 <= \$850 ;
  always @(posedge clk)
    term_5_0 <= \$429 [9:0];
  always @(posedge clk)
    term_5_1 <= \$442 [9:0];
  always @(posedge clk)
    term_5_2 <= \$455 [9:0];
  always @(posedge clk)
    term_5_3 <= \$468 [9:0];
  always @(posedge clk)
    term_5_4 <= \$481 [9:0];
  always @(posedge clk)
    term_5_5 <= \$492 [9:0];
  always @(posedge clk)
    tree_5_1_0 <= \$493 ;
  always @(posedge clk)
    tree_5_1_1 <= \$494 ;
  always @(posedge clk)
    tree_5_1_2 <= \$495 ;
  always @(posedge clk)
    tree_5_2_0 <= \$496 ;
  always @(posedge clk)
    tree_5_2_1 <= tree_5_1_2;
  always @(posedge clk)
    tree_5_3_0 <= \$497 ;
  always @(posedge clk)
    accumulator_5 <= \$851 ;
  always @(posedge clk)
    term_6_0 <= \$510 [9:0];
  always @(posedge clk)
    term_6_1 <= \$523 [9:0];
  always @(posedge clk)
    term_6_2 <= \$536 [9:0];
  always @(posedge clk)
    term_6_3 <= \$549 [9:0];
  always @(posedge clk)
    term_6_4 <= \$562 [9:0];
  always @(posedge clk)
    term_6_5 <= \$573 [9:0];
  always @(posedge clk)
    tree_6_1_0 <= \$574 ;
  always @(posedge clk)
    tree_6_1_1 <= \$575 ;
  always @(posedge clk)
    tree_6_1_2 <= \$576 ;
  always @(posedge clk)
    tree_6_2_0 <= \$577 ;
  always @(posedge clk)
    tree_6_2_1 <= tree_6_1_2;
  always @(posedge clk)
    tree_6_3_0 <= \$578 ;
  always @(posedge clk)
    accumulator_6 <= \$852 ;
  always @(posedge clk)
    term_7_0 <= \$591 [9:0];
  always @(posedge clk)
    term_7_1 <= \$604 [9:0];
  always @(posedge clk)
    term_7_2 <= \$617 [9:0];
  always @(posedge clk)
    term_7_3 <= \$630 [9:0];
  always @(posedge clk)
    term_7_4 <= \$643 [9:0];
  always @(posedge clk)
    term_7_5 <= \$654 [9:0];
  always @(posedge clk)
    tree_7_1_0 <= \$655 ;
  always @(posedge clk)
    tree_7_1_1 <= \$656 ;
  always @(posedge clk)
    tree_7_1_2 <= \$657 ;
  always @(posedge clk)
    tree_7_2_0 <= \$658 ;
  always @(posedge clk)
    tree_7_2_1 <= tree_7_1_2;
  always @(posedge clk)
    tree_7_3_0 <= \$659 ;
  always @(posedge clk)
    accumulator_7 <= \$853 ;
  always @(posedge clk)
    term_8_0 <= \$672 [9:0];
  always @(posedge clk)
    term_8_1 <= \$685 [9:0];
  always @(posedge clk)
    term_8_2 <= \$698 [9:0];
  always @(posedge clk)
    term_8_3 <= \$711 [9:0];
  always @(posedge clk)
    term_8_4 <= \$724 [9:0];
  always @(posedge clk)
    term_8_5 <= \$735 [9:0];
  always @(posedge clk)
    tree_8_1_0 <= \$736 ;
  always @(posedge clk)
    tree_8_1_1 <= \$737 ;
  always @(posedge clk)
    tree_8_1_2 <= \$738 ;
  always @(posedge clk)
    tree_8_2_0 <= \$739 ;
  always @(posedge clk)
    tree_8_2_1 <= tree_8_1_2;
  always @(posedge clk)
    tree_8_3_0 <= \$740 ;
  always @(posedge clk)
    accumulator_8 <= \$854 ;
  always @(posedge clk)
    term_9_0 <= \$753 [9:0];
  always @(posedge clk)
    term_9_1 <= \$766 [9:0];
  always @(posedge clk)
    term_9_2 <= \$779 [9:0];
  always @(posedge clk)
    term_9_3 <= \$792 [9:0];
  always @(posedge clk)
    term_9_4 <= \$805 [9:0];
  always @(posedge clk)
    term_9_5 <= \$816 [9:0];
  always @(posedge clk)
    tree_9_1_0 <= \$817 ;
  always @(posedge clk)
    tree_9_1_1 <= \$818 ;
  always @(posedge clk)
    tree_9_1_2 <= \$819 ;
  always @(posedge clk)
    tree_9_2_0 <= \$820 ;
  always @(posedge clk)
    tree_9_2_1 <= tree_9_1_2;
  always @(posedge clk)
    tree_9_3_0 <= \$821 ;
  always @(posedge clk)
    accumulator_9 <= \$855 ;
  assign \$1  = issue & last;
  assign \$2  = word[7:0] + word[15:8];
  assign \$3  = word[7:0] - word[15:8];
  assign \$4  = word[23:16] + word[31:24];
  assign \$5  = word[23:16] - word[31:24];
  assign \$6  = word[39:32] + word[47:40];
  assign \$7  = word[39:32] - word[47:40];
  assign \$8  = word[55:48] + word[63:56];
  assign \$9  = word[55:48] - word[63:56];
  assign \$10  = word[71:64] + word[79:72];
  assign \$11  = word[71:64] - word[79:72];
  assign \$12  = weights[0] ^ weights[1];
  assign \$13  = \$12  ? sum_0_1 : sum_0_0;
  assign \$14  = ~ weights[0];
  assign \$15  = ~ weights[0];
  assign \$16  = ~ weights[0];
  assign \$17  = ~ weights[0];
  assign \$18  = ~ weights[0];
  assign \$19  = ~ weights[0];
  assign \$20  = ~ weights[0];
  assign \$21  = ~ weights[0];
  assign \$22  = ~ weights[0];
  assign \$23  = ~ weights[0];
  assign \$24  = { \$13 [9], \$13  } ^ { 1'h0, \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17 , \$16 , \$15 , \$14  };
  assign \$25  = weights[2] ^ weights[3];
  assign \$26  = \$25  ? sum_1_1 : sum_1_0;
  assign \$27  = ~ weights[2];
  assign \$28  = ~ weights[2];
  assign \$29  = ~ weights[2];
  assign \$30  = ~ weights[2];
  assign \$31  = ~ weights[2];
  assign \$32  = ~ weights[2];
  assign \$33  = ~ weights[2];
  assign \$34  = ~ weights[2];
  assign \$35  = ~ weights[2];
  assign \$36  = ~ weights[2];
  assign \$37  = { \$26 [9], \$26  } ^ { 1'h0, \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27  };
  assign \$38  = weights[4] ^ weights[5];
  assign \$39  = \$38  ? sum_2_1 : sum_2_0;
  assign \$40  = ~ weights[4];
  assign \$41  = ~ weights[4];
  assign \$42  = ~ weights[4];
  assign \$43  = ~ weights[4];
  assign \$44  = ~ weights[4];
  assign \$45  = ~ weights[4];
  assign \$46  = ~ weights[4];
  assign \$47  = ~ weights[4];
  assign \$48  = ~ weights[4];
  assign \$49  = ~ weights[4];
  assign \$50  = { \$39 [9], \$39  } ^ { 1'h0, \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40  };
  assign \$51  = weights[6] ^ weights[7];
  assign \$52  = \$51  ? sum_3_1 : sum_3_0;
  assign \$53  = ~ weights[6];
  assign \$54  = ~ weights[6];
  assign \$55  = ~ weights[6];
  assign \$56  = ~ weights[6];
  assign \$57  = ~ weights[6];
  assign \$58  = ~ weights[6];
  assign \$59  = ~ weights[6];
  assign \$60  = ~ weights[6];
  assign \$61  = ~ weights[6];
  assign \$62  = ~ weights[6];
  assign \$63  = { \$52 [9], \$52  } ^ { 1'h0, \$62 , \$61 , \$60 , \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53  };
  assign \$64  = weights[8] ^ weights[9];
  assign \$65  = \$64  ? sum_4_1 : sum_4_0;
  assign \$66  = ~ weights[8];
  assign \$67  = ~ weights[8];
  assign \$68  = ~ weights[8];
  assign \$69  = ~ weights[8];
  assign \$70  = ~ weights[8];
  assign \$71  = ~ weights[8];
  assign \$72  = ~ weights[8];
  assign \$73  = ~ weights[8];
  assign \$74  = ~ weights[8];
  assign \$75  = ~ weights[8];
  assign \$76  = { \$65 [9], \$65  } ^ { 1'h0, \$75 , \$74 , \$73 , \$72 , \$71 , \$70 , \$69 , \$68 , \$67 , \$66  };
  assign \$77  = ~ weights[10];
  assign \$78  = ~ weights[10];
  assign \$79  = ~ weights[10];
  assign \$80  = ~ weights[10];
  assign \$81  = ~ weights[10];
  assign \$82  = ~ weights[10];
  assign \$83  = ~ weights[10];
  assign \$84  = ~ weights[10];
  assign \$85  = ~ weights[10];
  assign \$86  = ~ weights[10];
  assign \$87  = { sum_5_0[9], sum_5_0 } ^ { 1'h0, \$86 , \$85 , \$84 , \$83 , \$82 , \$81 , \$80 , \$79 , \$78 , \$77  };
  assign \$88  = $signed(term_0_0) + $signed(term_0_1);
  assign \$89  = $signed(term_0_2) + $signed(term_0_3);
  assign \$90  = $signed(term_0_4) + $signed(term_0_5);
  assign \$91  = $signed(tree_0_1_0) + $signed(tree_0_1_1);
  assign \$92  = $signed(tree_0_2_0) + $signed(tree_0_2_1);
  assign \$93  = weights[11] ^ weights[12];
  assign \$94  = \$93  ? sum_0_1 : sum_0_0;
  assign \$95  = ~ weights[11];
  assign \$96  = ~ weights[11];
  assign \$97  = ~ weights[11];
  assign \$98  = ~ weights[11];
  assign \$99  = ~ weights[11];
  assign \$100  = ~ weights[11];
  assign \$101  = ~ weights[11];
  assign \$102  = ~ weights[11];
  assign \$103  = ~ weights[11];
  assign \$104  = ~ weights[11];
  assign \$105  = { \$94 [9], \$94  } ^ { 1'h0, \$104 , \$103 , \$102 , \$101 , \$100 , \$99 , \$98 , \$97 , \$96 , \$95  };
  assign \$106  = weights[13] ^ weights[14];
  assign \$107  = \$106  ? sum_1_1 : sum_1_0;
  assign \$108  = ~ weights[13];
  assign \$109  = ~ weights[13];
  assign \$110  = ~ weights[13];
  assign \$111  = ~ weights[13];
  assign \$112  = ~ weights[13];
  assign \$113  = ~ weights[13];
  assign \$114  = ~ weights[13];
  assign \$115  = ~ weights[13];
  assign \$116  = ~ weights[13];
  assign \$117  = ~ weights[13];
  assign \$118  = { \$107 [9], \$107  } ^ { 1'h0, \$117 , \$116 , \$115 , \$114 , \$113 , \$112 , \$111 , \$110 , \$109 , \$108  };
  assign \$119  = weights[15] ^ weights[16];
  assign \$120  = \$119  ? sum_2_1 : sum_2_0;
  assign \$121  = ~ weights[15];
  assign \$122  = ~ weights[15];
  assign \$123  = ~ weights[15];
  assign \$124  = ~ weights[15];
  assign \$125  = ~ weights[15];
  assign \$126  = ~ weights[15];
  assign \$127  = ~ weights[15];
  assign \$128  = ~ weights[15];
  assign \$129  = ~ weights[15];
  assign \$130  = ~ weights[15];
  assign \$131  = { \$120 [9], \$120  } ^ { 1'h0, \$130 , \$129 , \$128 , \$127 , \$126 , \$125 , \$124 , \$123 , \$122 , \$121  };
  assign \$132  = weights[17] ^ weights[18];
  assign \$133  = \$132  ? sum_3_1 : sum_3_0;
  assign \$134  = ~ weights[17];
  assign \$135  = ~ weights[17];
  assign \$136  = ~ weights[17];
  assign \$137  = ~ weights[17];
  assign \$138  = ~ weights[17];
  assign \$139  = ~ weights[17];
  assign \$140  = ~ weights[17];
  assign \$141  = ~ weights[17];
  assign \$142  = ~ weights[17];
  assign \$143  = ~ weights[17];
  assign \$144  = { \$133 [9], \$133  } ^ { 1'h0, \$143 , \$142 , \$141 , \$140 , \$139 , \$138 , \$137 , \$136 , \$135 , \$134  };
  assign total_0 = \$822 [14:0];
  assign o__valid = fold_done_7;
  assign total_1 = \$823 [14:0];
  assign total_2 = \$824 [14:0];
  assign total_3 = \$825 [14:0];
  assign total_4 = \$826 [14:0];
  assign total_5 = \$827 [14:0];
  assign total_6 = \$828 [14:0];
  assign total_7 = \$829 [14:0];
  assign total_8 = \$830 [14:0];
  assign total_9 = \$831 [14:0];
  assign \o__payload[0]  = o__payload[14:0];
  assign \o__payload[1]  = o__payload[29:15];
  assign \o__payload[2]  = o__payload[44:30];
  assign \o__payload[3]  = o__payload[59:45];
  assign \o__payload[4]  = o__payload[74:60];
  assign \o__payload[5]  = o__payload[89:75];
  assign \o__payload[6]  = o__payload[104:90];
  assign \o__payload[7]  = o__payload[119:105];
  assign \o__payload[8]  = o__payload[134:120];
  assign \o__payload[9]  = o__payload[149:135];
  assign o__payload[149:135] = \$831 [14:0];
  assign o__payload[134:120] = \$830 [14:0];
  assign o__payload[119:105] = \$829 [14:0];
  assign o__payload[104:90] = \$828 [14:0];
  assign o__payload[89:75] = \$827 [14:0];
  assign o__payload[74:60] = \$826 [14:0];
  assign o__payload[59:45] = \$825 [14:0];
  assign o__payload[44:30] = \$824 [14:0];
  assign o__payload[29:15] = \$823 [14:0];
  assign o__payload[14:0] = \$822 [14:0];
  assign \$855  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$831 [14:0] : accumulator_9));
  assign \$854  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$830 [14:0] : accumulator_8));
  assign \$853  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$829 [14:0] : accumulator_7));
  assign \$852  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$828 [14:0] : accumulator_6));
  assign \$851  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$827 [14:0] : accumulator_5));
  assign \$850  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$826 [14:0] : accumulator_4));
  assign \$849  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$825 [14:0] : accumulator_3));
  assign \$848  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$824 [14:0] : accumulator_2));
  assign \$847  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$823 [14:0] : accumulator_1));
  assign \$846  = rst ? 15'h0000 : (fold_done_7 ? 15'h0000 : (term_valid_7 ? \$822 [14:0] : accumulator_0));
  assign \$845  = rst ? 1'h0 : term_valid_6;
  assign \$844  = rst ? 1'h0 : term_valid_5;
  assign \$843  = rst ? 1'h0 : term_valid_4;
  assign \$842  = rst ? 1'h0 : term_valid_3;
  assign \$841  = rst ? 1'h0 : term_valid_2;
  assign \$840  = rst ? 1'h0 : term_valid_1;
  assign \$839  = rst ? 1'h0 : issue;
  assign \$838  = rst ? 1'h0 : fold_done_6;
  assign \$837  = rst ? 1'h0 : fold_done_5;
  assign \$836  = rst ? 1'h0 : fold_done_4;
  assign \$835  = rst ? 1'h0 : fold_done_3;
  assign \$834  = rst ? 1'h0 : fold_done_2;
  assign \$833  = rst ? 1'h0 : fold_done_1;
  assign \$832  = rst ? 1'h0 : \$1 ;
endmodule

module \bc_accel.layer0.parameters$47 (rst, word, read__addr, clk);
  wire [5:0] address__0;
  input clk;
  wire clk;
  input [5:0] read__addr;
  wire [5:0] read__addr;
  wire [27:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [27:0] word;
  wire [27:0] word;
  (* ram_style = "block" *)
  reg [27:0] memory [63:0];
  initial begin
    memory[0] = 28'h7d1642a;
    memory[1] = 28'hd317ea8;
    memory[2] = 28'hf1b4038;
    memory[3] = 28'he6965c8;
    memory[4] = 28'hfa8236b;
    memory[5] = 28'h8c2285c;
    memory[6] = 28'he5ca02d;
    memory[7] = 28'h7d8ff03;
    memory[8] = 28'h706fe46;
    memory[9] = 28'hf446751;
    memory[10] = 28'h8b59fa8;
    memory[11] = 28'hf726322;
    memory[12] = 28'h81fbe4d;
    memory[13] = 28'hb157dac;
    memory[14] = 28'h852a516;
    memory[15] = 28'ha32b54e;
    memory[16] = 28'h8d9a431;
    memory[17] = 28'hf09feec;
    memory[18] = 28'h946e1bf;
    memory[19] = 28'h88fa02c;
    memory[20] = 28'h9fda06b;
    memory[21] = 28'hf8c2167;
    memory[22] = 28'h80d21ad;
    memory[23] = 28'h967a12b;
    memory[24] = 28'hf05e6bd;
    memory[25] = 28'hf6abea7;
    memory[26] = 28'haa8bc1e;
    memory[27] = 28'hfa2e6c4;
    memory[28] = 28'h8f2b8ba;
    memory[29] = 28'hf0221c6;
    memory[30] = 28'hd717f23;
    memory[31] = 28'he6eb831;
    memory[32] = 28'hf87dfc2;
    memory[33] = 28'h8a261ad;
    memory[34] = 28'h8063d68;
    memory[35] = 28'h8cb685b;
    memory[36] = 28'hff520fd;
    memory[37] = 28'hff931e0;
    memory[38] = 28'h825e371;
    memory[39] = 28'hfa8fe49;
    memory[40] = 28'hfb3bdca;
    memory[41] = 28'hfb864f2;
    memory[42] = 28'h950e221;
    memory[43] = 28'he9f385d;
    memory[44] = 28'h918bcab;
    memory[45] = 28'hfa9236f;
    memory[46] = 28'hd683d2c;
    memory[47] = 28'hf196359;
    memory[48] = 28'hf7df524;
    memory[49] = 28'he3af721;
    memory[50] = 28'hfd4da44;
    memory[51] = 28'h904e139;
    memory[52] = 28'hee12450;
    memory[53] = 28'hf733e64;
    memory[54] = 28'hecea824;
    memory[55] = 28'hee87cba;
    memory[56] = 28'he2e3fbf;
    memory[57] = 28'h80824a7;
    memory[58] = 28'hfccf83b;
    memory[59] = 28'he5263de;
    memory[60] = 28'h82e222f;
    memory[61] = 28'h98a3935;
    memory[62] = 28'hda96c47;
    memory[63] = 28'hdef24ea;
  end
  reg [27:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer0.requantiser (rst, i__valid, parameters, i__payload, valid_5, o__payload, clk);
  wire [15:0] \$1 ;
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
  wire [16:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire [15:0] \$5 ;
  wire [16:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  reg [12:0] bias_0_1 = 13'h0000;
  reg [12:0] bias_1_1 = 13'h0000;
  reg [3:0] clipped_0 = 4'h0;
  reg [3:0] clipped_1 = 4'h0;
  input clk;
  wire clk;
  reg exponent_0_0_0_1 = 1'h0;
  reg exponent_1_0_0_1 = 1'h0;
  reg fold_last_1 = 1'h0;
  reg fold_last_2 = 1'h0;
  reg fold_last_3 = 1'h0;
  reg fold_last_4 = 1'h0;
  reg fold_last_5 = 1'h0;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [29:0] \i__payload.lanes ;
  wire [14:0] \i__payload.lanes[0] ;
  wire [14:0] \i__payload.lanes[1] ;
  input i__valid;
  wire i__valid;
  reg image_last_1 = 1'h0;
  reg image_last_2 = 1'h0;
  reg image_last_3 = 1'h0;
  reg image_last_4 = 1'h0;
  reg image_last_5 = 1'h0;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [7:0] \o__payload.lanes ;
  wire [3:0] \o__payload.lanes[0] ;
  wire [3:0] \o__payload.lanes[1] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [27:0] parameters;
  wire [27:0] parameters;
  reg [13:0] parameters_0_1 = 14'h0000;
  reg [13:0] parameters_0_2 = 14'h0000;
  reg [13:0] parameters_1_1 = 14'h0000;
  reg [13:0] parameters_1_2 = 14'h0000;
  wire [15:0] rounded_0;
  wire [15:0] rounded_1;
  input rst;
  wire rst;
  reg [15:0] scaled_0_0 = 16'h0000;
  reg [15:0] scaled_1_0 = 16'h0000;
  reg [15:0] shift_0_0_0 = 16'h0000;
  reg [15:0] shift_1_0_0 = 16'h0000;
  reg [14:0] sum_0_1 = 15'h0000;
  reg [14:0] sum_0_2 = 15'h0000;
  reg [14:0] sum_1_1 = 15'h0000;
  reg [14:0] sum_1_2 = 15'h0000;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  output valid_5;
  reg valid_5 = 1'h0;
  assign \$1  = parameters_0_2[13] ? { sum_0_2, 1'h0 } : { sum_0_2[14], sum_0_2 };
  assign \$2  = $signed(bias_0_1) + $signed(shift_0_0_0);
  assign \$3  = | { scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15:12] };
  assign \$4  = \$3  ? 4'hf : scaled_0_0[11:8];
  assign \$5  = parameters_1_2[13] ? { sum_1_2, 1'h0 } : { sum_1_2[14], sum_1_2 };
  assign \$6  = $signed(bias_1_1) + $signed(shift_1_0_0);
  assign \$7  = | { scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15:12] };
  assign \$8  = \$7  ? 4'hf : scaled_1_0[11:8];
  always @(posedge clk)
    valid_1 <= \$9 ;
  always @(posedge clk)
    valid_2 <= \$10 ;
  always @(posedge clk)
    valid_3 <= \$11 ;
  always @(posedge clk)
    valid_4 <= \$12 ;
  always @(posedge clk)
    valid_5 <= \$13 ;
  always @(posedge clk)
    fold_last_1 <= \$14 ;
  always @(posedge clk)
    fold_last_2 <= \$15 ;
  always @(posedge clk)
    fold_last_3 <= \$16 ;
  always @(posedge clk)
    fold_last_4 <= \$17 ;
  always @(posedge clk)
    fold_last_5 <= \$18 ;
  always @(posedge clk)
    image_last_1 <= \$19 ;
  always @(posedge clk)
    image_last_2 <= \$20 ;
  always @(posedge clk)
    image_last_3 <= \$21 ;
  always @(posedge clk)
    image_last_4 <= \$22 ;
  always @(posedge clk)
    image_last_5 <= \$23 ;
  always @(posedge clk)
    parameters_0_1 <= parameters[13:0];
  always @(posedge clk)
    parameters_0_2 <= parameters_0_1;
  always @(posedge clk)
    sum_0_1 <= i__payload[14:0];
  always @(posedge clk)
    sum_0_2 <= sum_0_1;
  always @(posedge clk)
    bias_0_1 <= parameters_0_2[12:0];
  always @(posedge clk)
    shift_0_0_0 <= \$1 ;
  always @(posedge clk)
    exponent_0_0_0_1 <= parameters_0_2[13];
  always @(posedge clk)
    scaled_0_0 <= \$2 [15:0];
  always @(posedge clk)
    clipped_0 <= \$24 ;
  always @(posedge clk)
    parameters_1_1 <= parameters[27:14];
  always @(posedge clk)
    parameters_1_2 <= parameters_1_1;
  always @(posedge clk)
    sum_1_1 <= i__payload[29:15];
  always @(posedge clk)
    sum_1_2 <= sum_1_1;
  always @(posedge clk)
    bias_1_1 <= parameters_1_2[12:0];
  always @(posedge clk)
    shift_1_0_0 <= \$5 ;
  always @(posedge clk)
    exponent_1_0_0_1 <= parameters_1_2[13];
  always @(posedge clk)
    scaled_1_0 <= \$6 [15:0];
  always @(posedge clk)
    clipped_1 <= \$25 ;
  assign rounded_0 = { scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15], scaled_0_0[15:8] };
  assign rounded_1 = { scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15], scaled_1_0[15:8] };
  assign o__valid = valid_5;
  assign \i__payload.lanes  = i__payload[29:0];
  assign \i__payload.lanes[0]  = i__payload[14:0];
  assign \i__payload.lanes[1]  = i__payload[29:15];
  assign \i__payload.fold_last  = i__payload[30];
  assign \i__payload.image_last  = i__payload[31];
  assign \o__payload.lanes  = o__payload[7:0];
  assign \o__payload.lanes[0]  = o__payload[3:0];
  assign \o__payload.lanes[1]  = o__payload[7:4];
  assign \o__payload.fold_last  = o__payload[8];
  assign \o__payload.image_last  = o__payload[9];
  assign o__payload[7:4] = clipped_1;
  assign o__payload[3:0] = clipped_0;
  assign o__payload[9] = image_last_5;
  assign o__payload[8] = fold_last_5;
  assign \$25  = scaled_1_0[15] ? 4'h0 : \$8 ;
  assign \$24  = scaled_0_0[15] ? 4'h0 : \$4 ;
  assign \$23  = rst ? 1'h0 : image_last_4;
  assign \$22  = rst ? 1'h0 : image_last_3;
  assign \$21  = rst ? 1'h0 : image_last_2;
  assign \$20  = rst ? 1'h0 : image_last_1;
  assign \$19  = rst ? 1'h0 : i__payload[31];
  assign \$18  = rst ? 1'h0 : fold_last_4;
  assign \$17  = rst ? 1'h0 : fold_last_3;
  assign \$16  = rst ? 1'h0 : fold_last_2;
  assign \$15  = rst ? 1'h0 : fold_last_1;
  assign \$14  = rst ? 1'h0 : i__payload[30];
  assign \$13  = rst ? 1'h0 : valid_4;
  assign \$12  = rst ? 1'h0 : valid_3;
  assign \$11  = rst ? 1'h0 : valid_2;
  assign \$10  = rst ? 1'h0 : valid_1;
  assign \$9  = rst ? 1'h0 : i__valid;
endmodule

module \bc_accel.layer0.sequencer (rst, issue, take, \release , written, weight_address, last_word, address, room, clk);
  wire \$1 ;
  wire [4:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire [4:0] \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire \$25 ;
  wire [6:0] \$26 ;
  wire [2:0] \$27 ;
  wire \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [3:0] \$33 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  output [3:0] address;
  reg [3:0] address = 4'h0;
  reg any_waiting = 1'h0;
  input clk;
  wire clk;
  reg first_fold = 1'h1;
  reg [3:0] fold = 4'h0;
  wire [3:0] following;
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
  reg [3:0] start = 4'h0;
  output take;
  wire take;
  wire take_word;
  reg [3:0] waiting = 4'h0;
  output [6:0] weight_address;
  reg [6:0] weight_address = 7'h00;
  reg [2:0] word = 3'h0;
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
  assign \$11  = address == 4'hb;
  assign \$12  = ~ take_word;
  assign \$13  = written & \$12 ;
  assign \$14  = ~ written;
  assign \$15  = take_word & \$14 ;
  assign \$16  = waiting + 1'h1;
  assign \$17  = waiting - 1'h1;
  assign \$18  = waiting != 1'h1;
  assign \$19  = weight_address + 1'h1;
  assign \$20  = word + 1'h1;
  assign \$21  = word == 3'h4;
  assign \$22  = fold + 1'h1;
  assign \$23  = fold == 4'hb;
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
  assign \$33  = rst ? 4'h0 : (issue ? (last_word ? (last_fold ? following : start) : start) : start);
  assign \$32  = rst ? 1'h0 : (issue ? (last_word ? (last_fold ? 1'h0 : \$23 ) : last_fold) : last_fold);
  assign \$31  = rst ? 1'h1 : (issue ? (last_word ? last_fold : first_fold) : first_fold);
  assign \$30  = rst ? 4'h0 : (issue ? (last_word ? (last_fold ? 4'h0 : \$22 [3:0]) : fold) : fold);
  assign \$29  = rst ? 4'h0 : (issue ? (last_word ? (last_fold ? following : start) : following) : address);
  assign \$28  = rst ? 1'h0 : (issue ? (last_word ? 1'h0 : \$21 ) : last_word);
  assign \$27  = rst ? 3'h0 : (issue ? (last_word ? 3'h0 : \$20 [2:0]) : word);
  assign \$26  = rst ? 7'h00 : (issue ? (last_word ? (last_fold ? 7'h00 : \$19 [6:0]) : \$19 [6:0]) : weight_address);
  assign \$25  = rst ? 1'h0 : (\$13  ? 1'h1 : (\$15  ? \$18  : any_waiting));
  assign \$24  = rst ? 4'h0 : (\$13  ? \$16 [3:0] : (\$15  ? \$17 [3:0] : waiting));
  assign following = \$11  ? 4'h0 : \$10 [3:0];
  assign \$7  = 1'h1;
  assign issue = \$5 ;
endmodule

module \bc_accel.layer0.weights$44 (rst, word, read__addr, clk);
  wire [6:0] address__0;
  input clk;
  wire clk;
  input [6:0] read__addr;
  wire [6:0] read__addr;
  wire [109:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [109:0] word;
  wire [109:0] word;
  (* ram_style = "block" *)
  reg [109:0] memory [77:0];
  initial begin
    memory[0] = 110'h19a1663fa9ec31e5afe159392c8a;
    memory[1] = 110'h2f60893928588f61f87e7352e88d;
    memory[2] = 110'h058cf857c1251d0e532686333109;
    memory[3] = 110'h1a22975843e2271b8eb8bc746277;
    memory[4] = 110'h0b161459d29ee2834936d6f2b4ce;
    memory[5] = 110'h3bbeced75823bce1efe7d6b1968a;
    memory[6] = 110'h1c9df40d9b42a65b6b170eb0d1a6;
    memory[7] = 110'h23efa829732ee7af81f0932f71d4;
    memory[8] = 110'h2581240f10267e4d6fffb3ccea1e;
    memory[9] = 110'h36637891efe4506c6c38201900b1;
    memory[10] = 110'h14f0253253981d4425b7fc312335;
    memory[11] = 110'h338709f778c315e38cc5bff467e9;
    memory[12] = 110'h13ae7362ae404a76c8a212cd3488;
    memory[13] = 110'h049e5f1c93fd9883309e6cbf61b9;
    memory[14] = 110'h1070cd46d80f9298e08091a78b9f;
    memory[15] = 110'h3040a4481822ecc3b27382c422f7;
    memory[16] = 110'h3fc4272dba7cb9d9bccfa33118d9;
    memory[17] = 110'h32f600c29fcbdcf91dd5ef3f2fd3;
    memory[18] = 110'h2a4fb0f829d38008788ac48c286c;
    memory[19] = 110'h29ffbcc64207be3d4b48dbbda187;
    memory[20] = 110'h080431f26d3a33bef3da82585672;
    memory[21] = 110'h119a04a771b7a74fa1c8361d39de;
    memory[22] = 110'h043849363aa3f03ade40a5ca69a2;
    memory[23] = 110'h3c9e77f87aef9bf41fc39bb08fb9;
    memory[24] = 110'h2ea833912730bf3f2ac9426805a4;
    memory[25] = 110'h261a401ebe931b81025f1f6b2ff4;
    memory[26] = 110'h0de74a00f8fa0f31c44890c021e1;
    memory[27] = 110'h0531b94c361d51fff5b9e11220f6;
    memory[28] = 110'h102367795485806bf48fd61acb10;
    memory[29] = 110'h37f6a1fa5cc71b6accb9afb1b7c3;
    memory[30] = 110'h006345325238b0f62065fd1f9940;
    memory[31] = 110'h3f7188b53d0c920728883c0e0289;
    memory[32] = 110'h27c258fc2682f005cc0ebe9bf4e9;
    memory[33] = 110'h04977f6926fa1e53b99384e99b1c;
    memory[34] = 110'h2f086f07f97b418b7e77ad093ede;
    memory[35] = 110'h320ea6ccda7bfaf08f978df5f6e2;
    memory[36] = 110'h363a6a9b8a0e3f061921d9945188;
    memory[37] = 110'h0dfb02023746a5981dba3d5c8fb4;
    memory[38] = 110'h1234f9c87d7c34a7c5c39fbfdf6f;
    memory[39] = 110'h3a444dc179ecc067b3b981a9fb8e;
    memory[40] = 110'h3fe7e0db92b9958e19acdd874451;
    memory[41] = 110'h305f4fc95a8b0df61dc98fbbf7b1;
    memory[42] = 110'h0f5e19c63ae941ede937c4fb1003;
    memory[43] = 110'h1484e7425848ced3bc034845b7e4;
    memory[44] = 110'h32a18330780c043f7213f1c40b8f;
    memory[45] = 110'h03d921e0831332ed6333ebe4c771;
    memory[46] = 110'h37b7c8f71c79e74892cc1cfcfb29;
    memory[47] = 110'h3397d6fe7aff3f738cfde27a37c1;
    memory[48] = 110'h2c6e09afb1625e251cfc90906d0c;
    memory[49] = 110'h3b2f971777b51a2d1017706c3ce6;
    memory[50] = 110'h28338f33dee492e42cd8de0c67d5;
    memory[51] = 110'h1a3ca49f03589ba781e54ac034dc;
    memory[52] = 110'h3a46b012408a26cfc67c09f4a6b8;
    memory[53] = 110'h3c76dfee7be38567ac3d8375df13;
    memory[54] = 110'h1893492023dba78580d72f8554ee;
    memory[55] = 110'h276caf7dcc5ed6f6660c9399f45d;
    memory[56] = 110'h23a0fc9c283afe5fdd65805ab943;
    memory[57] = 110'h327456d9997c520d4d3cd26affc9;
    memory[58] = 110'h32fe8e407f221c020f2bee073c38;
    memory[59] = 110'h3336aaeeb9f33cea5eb3ffb82feb;
    memory[60] = 110'h00da10c93aedc85f506da3049f8b;
    memory[61] = 110'h361b5adda85e7883323511cc14eb;
    memory[62] = 110'h38da0affa105bb890c0040ddd7bf;
    memory[63] = 110'h349b733ec1ef874f3ccfc0599e4c;
    memory[64] = 110'h0e05468733591f4d0e1efa3a7a5b;
    memory[65] = 110'h31ae2cf0582338618c51b5f4b676;
    memory[66] = 110'h38d575dee0bea266d10fed1bd0f9;
    memory[67] = 110'h31e9a201e47d9690bf8ded619a9b;
    memory[68] = 110'h131c58c8c7dcf0c307ff69490803;
    memory[69] = 110'h1e626237b2b997866e34f037f61b;
    memory[70] = 110'h30f94c86e6422d31e3401264fcc7;
    memory[71] = 110'h31f69fc61f6746602da38c7c7714;
    memory[72] = 110'h3fffff871d67c4a97f201ef8ec77;
    memory[73] = 110'h3fffffcaf1aff90909cccdc55047;
    memory[74] = 110'h3fffff36a656763bfb2af1d41a4c;
    memory[75] = 110'h3fffff3780db63422bebd430c2f1;
    memory[76] = 110'h3fffff060303a00bd14c7814cf26;
    memory[77] = 110'h3fffffff780bffe0cc01fd7f364c;
  end
  reg [109:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer1 (rst, take, \release , i__valid, i__payload, \o__valid$39 , \o__payload$37 , room, clk);
  wire [4:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire \$2 ;
  wire [3:0] \$3 ;
  wire [3:0] \$4 ;
  wire [3:0] \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  wire [4:0] address;
  wire [4:0] \address$16 ;
  (* init = 7'h00 *)
  wire [6:0] address_1;
  reg [6:0] address__0 = 7'h00;
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
  wire [23:0] \i__payload$29 ;
  wire [11:0] \i__payload$29[0] ;
  wire [11:0] \i__payload$29[1] ;
  wire [13:0] \i__payload$33 ;
  wire \i__payload$33.fold_last ;
  wire \i__payload$33.image_last ;
  wire [11:0] \i__payload$33.lanes ;
  wire [11:0] \i__payload$33.lanes[0] ;
  wire [35:0] \i__payload$4 ;
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
  wire [35:0] o__payload;
  wire [23:0] \o__payload$30 ;
  wire [11:0] \o__payload$30[0] ;
  wire [11:0] \o__payload$30[1] ;
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
  wire [5:0] parameters;
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
  wire [6:0] weight_address;
  wire [17:0] weights;
  wire [35:0] word;
  wire [35:0] \word$22 ;
  wire [17:0] \word$24 ;
  wire [5:0] \word$28 ;
  wire written;
  assign \$1  = \address__0$45  + 1'h1;
  assign \$2  = \address__0$45  == 4'h9;
  always @(posedge clk)
    address__0 <= weight_address;
  always @(posedge clk)
    \address__0$45  <= \$3 ;
  \bc_accel.layer1.buffer  buffer (
    .clk(clk),
    .i__valid(\i__valid$6 ),
    .\port$1224$0 (\$4 ),
    .\port$1225$0 (\$5 ),
    .\port$1226$0 (\$6 ),
    .\port$1227$0 (\$7 ),
    .\port$1228$0 (\$8 ),
    .\port$1229$0 (\$9 ),
    .\port$1230$0 (\$10 ),
    .\port$1782$0 (\$11 ),
    .\port$1784$0 (\$12 ),
    .read__addr(address),
    .rst(rst),
    .word(word)
  );
  \bc_accel.layer1.drain  drain (
    .clk(clk),
    .i__payload(\i__payload$29 ),
    .i__valid(\i__valid$31 ),
    .o__payload(\i__payload$33 ),
    .o__valid(\i__valid$35 ),
    .rst(rst),
    .step(step)
  );
  \bc_accel.layer1.engine  engine (
    .clk(clk),
    .fold_done_7(\i__valid$31 ),
    .issue(issue),
    .last(last),
    .o__payload(\i__payload$29 ),
    .rst(rst),
    .\weights$21 (weights),
    .\word$19 (word)
  );
  \bc_accel.layer1.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__valid(\i__valid$6 ),
    .\port$1224$0 (\$4 ),
    .\port$1225$0 (\$5 ),
    .\port$1226$0 (\$6 ),
    .\port$1227$0 (\$7 ),
    .\port$1228$0 (\$8 ),
    .\port$1229$0 (\$9 ),
    .\port$1230$0 (\$10 ),
    .rst(rst),
    .slot_0(\$11 ),
    .slot_1(\$12 )
  );
  \bc_accel.layer1.parameters$51  \parameters$51  (
    .clk(clk),
    .read__addr(\address__0$45 ),
    .rst(rst),
    .word(parameters)
  );
  \bc_accel.layer1.requantiser  requantiser (
    .clk(clk),
    .i__payload(\i__payload$33 ),
    .i__valid(\i__valid$35 ),
    .o__payload(\o__payload$37 ),
    .parameters(parameters),
    .rst(rst),
    .valid_3(\o__valid$39 )
  );
  \bc_accel.layer1.sequencer  sequencer (
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
  \bc_accel.layer1.weights$48  \weights$48  (
    .clk(clk),
    .read__addr(address__0),
    .rst(rst),
    .word(weights)
  );
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__payload$4  = { \$10 , \$9 , \$8 , \$7 , \$6 , \$5 , \$4 , \$12 , \$11  };
  assign o__payload = { \$10 , \$9 , \$8 , \$7 , \$6 , \$5 , \$4 , \$12 , \$11  };
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
  assign \i__payload$29[0]  = \i__payload$29 [11:0];
  assign \i__payload$29[1]  = \i__payload$29 [23:12];
  assign \o__payload$30[0]  = \i__payload$29 [11:0];
  assign \o__payload$30[1]  = \i__payload$29 [23:12];
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

module \bc_accel.layer1.buffer (rst, word, \port$1224$0 , \port$1225$0 , \port$1226$0 , \port$1227$0 , \port$1228$0 , \port$1229$0 , \port$1230$0 , read__addr, i__valid, \port$1782$0 , \port$1784$0 , clk);
  wire [5:0] \$1 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  (* init = 5'h00 *)
  wire [4:0] \$signature__addr ;
  wire [35:0] \$signature__data ;
  wire \$signature__en ;
  wire [4:0] address;
  input clk;
  wire clk;
  wire [35:0] i__payload;
  input i__valid;
  wire i__valid;
  input [3:0] \port$1224$0 ;
  wire [3:0] \port$1224$0 ;
  input [3:0] \port$1225$0 ;
  wire [3:0] \port$1225$0 ;
  input [3:0] \port$1226$0 ;
  wire [3:0] \port$1226$0 ;
  input [3:0] \port$1227$0 ;
  wire [3:0] \port$1227$0 ;
  input [3:0] \port$1228$0 ;
  wire [3:0] \port$1228$0 ;
  input [3:0] \port$1229$0 ;
  wire [3:0] \port$1229$0 ;
  input [3:0] \port$1230$0 ;
  wire [3:0] \port$1230$0 ;
  input [3:0] \port$1782$0 ;
  wire [3:0] \port$1782$0 ;
  input [3:0] \port$1784$0 ;
  wire [3:0] \port$1784$0 ;
  reg [4:0] position = 5'h00;
  input [4:0] read__addr;
  wire [4:0] read__addr;
  wire [35:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [35:0] word;
  wire [35:0] word;
  (* ram_style = "distributed" *)
  reg [35:0] memory [29:0];
  initial begin
    memory[0] = 36'h000000000;
    memory[1] = 36'h000000000;
    memory[2] = 36'h000000000;
    memory[3] = 36'h000000000;
    memory[4] = 36'h000000000;
    memory[5] = 36'h000000000;
    memory[6] = 36'h000000000;
    memory[7] = 36'h000000000;
    memory[8] = 36'h000000000;
    memory[9] = 36'h000000000;
    memory[10] = 36'h000000000;
    memory[11] = 36'h000000000;
    memory[12] = 36'h000000000;
    memory[13] = 36'h000000000;
    memory[14] = 36'h000000000;
    memory[15] = 36'h000000000;
    memory[16] = 36'h000000000;
    memory[17] = 36'h000000000;
    memory[18] = 36'h000000000;
    memory[19] = 36'h000000000;
    memory[20] = 36'h000000000;
    memory[21] = 36'h000000000;
    memory[22] = 36'h000000000;
    memory[23] = 36'h000000000;
    memory[24] = 36'h000000000;
    memory[25] = 36'h000000000;
    memory[26] = 36'h000000000;
    memory[27] = 36'h000000000;
    memory[28] = 36'h000000000;
    memory[29] = 36'h000000000;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= { \port$1230$0 , \port$1229$0 , \port$1228$0 , \port$1227$0 , \port$1226$0 , \port$1225$0 , \port$1224$0 , \port$1784$0 , \port$1782$0  };
  end
  reg [35:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 5'h1d;
  assign \$signature__addr  = position;
  assign \$signature__data  = { \port$1230$0 , \port$1229$0 , \port$1228$0 , \port$1227$0 , \port$1226$0 , \port$1225$0 , \port$1224$0 , \port$1784$0 , \port$1782$0  };
  assign i__payload = { \port$1230$0 , \port$1229$0 , \port$1228$0 , \port$1227$0 , \port$1226$0 , \port$1225$0 , \port$1224$0 , \port$1784$0 , \port$1782$0  };
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
  assign \$3  = rst ? 5'h00 : (i__valid ? (\$2  ? 5'h00 : \$1 [4:0]) : position);
endmodule

module \bc_accel.layer1.drain (rst, o__valid, step, i__valid, i__payload, o__payload, clk);
  wire \$1 ;
  wire [23:0] \$10 ;
  wire [1:0] \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [3:0] \$7 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  input clk;
  wire clk;
  reg [2:0] fold = 3'h0;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  wire [11:0] \i__payload[0] ;
  wire [11:0] \i__payload[1] ;
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
  reg [23:0] sums = 24'h000000;
  assign o__valid = | left;
  assign \$1  = left == 1'h1;
  assign \$2  = left == 1'h1;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$5  = | left;
  assign \$6  = | left;
  assign \$7  = fold + 1'h1;
  assign \$8  = fold == 3'h4;
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
  assign o__payload[13] = \$3 ;
  assign o__payload[12] = \$1 ;
  assign o__payload[11:0] = sums[11:0];
  assign \$13  = rst ? 3'h0 : (i__valid ? (\$8  ? 3'h0 : \$7 [2:0]) : fold);
  assign \$12  = rst ? 1'h0 : (i__valid ? (\$8  ? 1'h1 : 1'h0) : image_end);
  assign \$11  = rst ? 2'h0 : (i__valid ? 2'h2 : (\$6  ? \$9 [1:0] : left));
  assign \$10  = i__valid ? i__payload : (\$5  ? { 12'h000, sums[23:12] } : sums);
endmodule

module \bc_accel.layer1.engine (rst, \word$19 , issue, \weights$21 , last, fold_done_7, o__payload, clk);
  wire \$1 ;
  wire \$10 ;
  wire [6:0] \$100 ;
  wire [6:0] \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire [12:0] \$104 ;
  wire [12:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [5:0] \$11 ;
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
  wire [11:0] \$120 ;
  wire [11:0] \$121 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [6:0] \$18 ;
  wire \$19 ;
  wire [4:0] \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [6:0] \$27 ;
  wire \$28 ;
  wire [5:0] \$29 ;
  wire [4:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [6:0] \$36 ;
  wire \$37 ;
  wire [5:0] \$38 ;
  wire \$39 ;
  wire [4:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [6:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [4:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [6:0] \$52 ;
  wire [6:0] \$53 ;
  wire [6:0] \$54 ;
  wire [7:0] \$55 ;
  wire [8:0] \$56 ;
  wire \$57 ;
  wire [5:0] \$58 ;
  wire \$59 ;
  wire [4:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [6:0] \$65 ;
  wire \$66 ;
  wire [5:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire [4:0] \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [6:0] \$74 ;
  wire \$75 ;
  wire [5:0] \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire [4:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire [6:0] \$83 ;
  wire \$84 ;
  wire [5:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire [4:0] \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire [6:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [6:0] \$99 ;
  reg [11:0] accumulator_0 = 12'h000;
  reg [11:0] accumulator_1 = 12'h000;
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
  output [23:0] o__payload;
  wire [23:0] o__payload;
  wire [11:0] \o__payload[0] ;
  wire [11:0] \o__payload[1] ;
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
  reg [5:0] term_0_0 = 6'h00;
  reg [5:0] term_0_1 = 6'h00;
  reg [5:0] term_0_2 = 6'h00;
  reg [5:0] term_0_3 = 6'h00;
  reg [5:0] term_0_4 = 6'h00;
  reg [5:0] term_1_0 = 6'h00;
  reg [5:0] term_1_1 = 6'h00;
  reg [5:0] term_1_2 = 6'h00;
  reg [5:0] term_1_3 = 6'h00;
  reg [5:0] term_1_4 = 6'h00;
  reg term_valid_1 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  reg term_valid_6 = 1'h0;
  reg term_valid_7 = 1'h0;
  wire [11:0] total_0;
  wire [11:0] total_1;
  reg [6:0] tree_0_1_0 = 7'h00;
  reg [6:0] tree_0_1_1 = 7'h00;
  reg [5:0] tree_0_1_2 = 6'h00;
  reg [7:0] tree_0_2_0 = 8'h00;
  reg [5:0] tree_0_2_1 = 6'h00;
  reg [8:0] tree_0_3_0 = 9'h000;
  reg [6:0] tree_1_1_0 = 7'h00;
  reg [6:0] tree_1_1_1 = 7'h00;
  reg [5:0] tree_1_1_2 = 6'h00;
  reg [7:0] tree_1_2_0 = 8'h00;
  reg [5:0] tree_1_2_1 = 6'h00;
  reg [8:0] tree_1_3_0 = 9'h000;
  reg [17:0] weights = 18'h00000;
  input [17:0] \weights$21 ;
  wire [17:0] \weights$21 ;
  reg [35:0] word = 36'h000000000;
  input [35:0] \word$19 ;
  wire [35:0] \word$19 ;
  assign \$1  = issue & last;
  assign \$2  = word[3:0] + word[7:4];
  assign \$3  = word[3:0] - word[7:4];
  assign \$4  = word[11:8] + word[15:12];
  assign \$5  = word[11:8] - word[15:12];
  assign \$6  = word[19:16] + word[23:20];
  assign \$7  = word[19:16] - word[23:20];
  assign \$8  = word[27:24] + word[31:28];
  assign \$9  = word[27:24] - word[31:28];
  assign \$10  = weights[0] ^ weights[1];
  assign \$11  = \$10  ? sum_0_1 : sum_0_0;
  assign \$12  = ~ weights[0];
  assign \$13  = ~ weights[0];
  assign \$14  = ~ weights[0];
  assign \$15  = ~ weights[0];
  assign \$16  = ~ weights[0];
  assign \$17  = ~ weights[0];
  assign \$18  = { \$11 [5], \$11  } ^ { 1'h0, \$17 , \$16 , \$15 , \$14 , \$13 , \$12  };
  assign \$19  = weights[2] ^ weights[3];
  assign \$20  = \$19  ? sum_1_1 : sum_1_0;
  assign \$21  = ~ weights[2];
  assign \$22  = ~ weights[2];
  assign \$23  = ~ weights[2];
  assign \$24  = ~ weights[2];
  assign \$25  = ~ weights[2];
  assign \$26  = ~ weights[2];
  assign \$27  = { \$20 [5], \$20  } ^ { 1'h0, \$26 , \$25 , \$24 , \$23 , \$22 , \$21  };
  assign \$28  = weights[4] ^ weights[5];
  assign \$29  = \$28  ? sum_2_1 : sum_2_0;
  assign \$30  = ~ weights[4];
  assign \$31  = ~ weights[4];
  assign \$32  = ~ weights[4];
  assign \$33  = ~ weights[4];
  assign \$34  = ~ weights[4];
  assign \$35  = ~ weights[4];
  assign \$36  = { \$29 [5], \$29  } ^ { 1'h0, \$35 , \$34 , \$33 , \$32 , \$31 , \$30  };
  assign \$37  = weights[6] ^ weights[7];
  assign \$38  = \$37  ? sum_3_1 : sum_3_0;
  assign \$39  = ~ weights[6];
  assign \$40  = ~ weights[6];
  assign \$41  = ~ weights[6];
  assign \$42  = ~ weights[6];
  assign \$43  = ~ weights[6];
  assign \$44  = ~ weights[6];
  assign \$45  = { \$38 [5], \$38  } ^ { 1'h0, \$44 , \$43 , \$42 , \$41 , \$40 , \$39  };
  assign \$46  = ~ weights[8];
  assign \$47  = ~ weights[8];
  assign \$48  = ~ weights[8];
  assign \$49  = ~ weights[8];
  assign \$50  = ~ weights[8];
  assign \$51  = ~ weights[8];
  assign \$52  = { sum_4_0[5], sum_4_0 } ^ { 1'h0, \$51 , \$50 , \$49 , \$48 , \$47 , \$46  };
  assign \$53  = $signed(term_0_0) + $signed(term_0_1);
  assign \$54  = $signed(term_0_2) + $signed(term_0_3);
  assign \$55  = $signed(tree_0_1_0) + $signed(tree_0_1_1);
  assign \$56  = $signed(tree_0_2_0) + $signed(tree_0_2_1);
  assign \$57  = weights[9] ^ weights[10];
  assign \$58  = \$57  ? sum_0_1 : sum_0_0;
  assign \$59  = ~ weights[9];
  assign \$60  = ~ weights[9];
  assign \$61  = ~ weights[9];
  assign \$62  = ~ weights[9];
  assign \$63  = ~ weights[9];
  assign \$64  = ~ weights[9];
  assign \$65  = { \$58 [5], \$58  } ^ { 1'h0, \$64 , \$63 , \$62 , \$61 , \$60 , \$59  };
  assign \$66  = weights[11] ^ weights[12];
  assign \$67  = \$66  ? sum_1_1 : sum_1_0;
  assign \$68  = ~ weights[11];
  assign \$69  = ~ weights[11];
  assign \$70  = ~ weights[11];
  assign \$71  = ~ weights[11];
  assign \$72  = ~ weights[11];
  assign \$73  = ~ weights[11];
  assign \$74  = { \$67 [5], \$67  } ^ { 1'h0, \$73 , \$72 , \$71 , \$70 , \$69 , \$68  };
  assign \$75  = weights[13] ^ weights[14];
  assign \$76  = \$75  ? sum_2_1 : sum_2_0;
  assign \$77  = ~ weights[13];
  assign \$78  = ~ weights[13];
  assign \$79  = ~ weights[13];
  assign \$80  = ~ weights[13];
  assign \$81  = ~ weights[13];
  assign \$82  = ~ weights[13];
  assign \$83  = { \$76 [5], \$76  } ^ { 1'h0, \$82 , \$81 , \$80 , \$79 , \$78 , \$77  };
  assign \$84  = weights[15] ^ weights[16];
  assign \$85  = \$84  ? sum_3_1 : sum_3_0;
  assign \$86  = ~ weights[15];
  assign \$87  = ~ weights[15];
  assign \$88  = ~ weights[15];
  assign \$89  = ~ weights[15];
  assign \$90  = ~ weights[15];
  assign \$91  = ~ weights[15];
  assign \$92  = { \$85 [5], \$85  } ^ { 1'h0, \$91 , \$90 , \$89 , \$88 , \$87 , \$86  };
  assign \$93  = ~ weights[17];
  assign \$94  = ~ weights[17];
  assign \$95  = ~ weights[17];
  assign \$96  = ~ weights[17];
  assign \$97  = ~ weights[17];
  assign \$98  = ~ weights[17];
  assign \$99  = { sum_4_0[5], sum_4_0 } ^ { 1'h0, \$98 , \$97 , \$96 , \$95 , \$94 , \$93  };
  assign \$100  = $signed(term_1_0) + $signed(term_1_1);
  assign \$101  = $signed(term_1_2) + $signed(term_1_3);
  assign \$102  = $signed(tree_1_1_0) + $signed(tree_1_1_1);
  assign \$103  = $signed(tree_1_2_0) + $signed(tree_1_2_1);
  assign \$104  = $signed(accumulator_0) + $signed(tree_0_3_0);
  assign \$105  = $signed(accumulator_1) + $signed(tree_1_3_0);
  always @(posedge clk)
    fold_done_1 <= \$106 ;
  always @(posedge clk)
    fold_done_2 <= \$107 ;
  always @(posedge clk)
    fold_done_3 <= \$108 ;
  always @(posedge clk)
    fold_done_4 <= \$109 ;
  always @(posedge clk)
    fold_done_5 <= \$110 ;
  always @(posedge clk)
    fold_done_6 <= \$111 ;
  always @(posedge clk)
    fold_done_7 <= \$112 ;
  always @(posedge clk)
    term_valid_1 <= \$113 ;
  always @(posedge clk)
    term_valid_2 <= \$114 ;
  always @(posedge clk)
    term_valid_3 <= \$115 ;
  always @(posedge clk)
    term_valid_4 <= \$116 ;
  always @(posedge clk)
    term_valid_5 <= \$117 ;
  always @(posedge clk)
    term_valid_6 <= \$118 ;
  always @(posedge clk)
    term_valid_7 <= \$119 ;
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
    sum_4_0 <= { 2'h0, word[35:32] };
  always @(posedge clk)
    term_0_0 <= \$18 [5:0];
  always @(posedge clk)
    term_0_1 <= \$27 [5:0];
  always @(posedge clk)
    term_0_2 <= \$36 [5:0];
  always @(posedge clk)
    term_0_3 <= \$45 [5:0];
  always @(posedge clk)
    term_0_4 <= \$52 [5:0];
  always @(posedge clk)
    tree_0_1_0 <= \$53 ;
  always @(posedge clk)
    tree_0_1_1 <= \$54 ;
  always @(posedge clk)
    tree_0_1_2 <= term_0_4;
  always @(posedge clk)
    tree_0_2_0 <= \$55 ;
  always @(posedge clk)
    tree_0_2_1 <= tree_0_1_2;
  always @(posedge clk)
    tree_0_3_0 <= \$56 ;
  always @(posedge clk)
    accumulator_0 <= \$120 ;
  always @(posedge clk)
    term_1_0 <= \$65 [5:0];
  always @(posedge clk)
    term_1_1 <= \$74 [5:0];
  always @(posedge clk)
    term_1_2 <= \$83 [5:0];
  always @(posedge clk)
    term_1_3 <= \$92 [5:0];
  always @(posedge clk)
    term_1_4 <= \$99 [5:0];
  always @(posedge clk)
    tree_1_1_0 <= \$100 ;
  always @(posedge clk)
    tree_1_1_1 <= \$101 ;
  always @(posedge clk)
    tree_1_1_2 <= term_1_4;
  always @(posedge clk)
    tree_1_2_0 <= \$102 ;
  always @(posedge clk)
    tree_1_2_1 <= tree_1_1_2;
  always @(posedge clk)
    tree_1_3_0 <= \$103 ;
  always @(posedge clk)
    accumulator_1 <= \$121 ;
  assign total_0 = \$104 [11:0];
  assign o__valid = fold_done_7;
  assign total_1 = \$105 [11:0];
  assign \o__payload[0]  = o__payload[11:0];
  assign \o__payload[1]  = o__payload[23:12];
  assign o__payload[23:12] = \$105 [11:0];
  assign o__payload[11:0] = \$104 [11:0];
  assign \$121  = rst ? 12'h000 : (fold_done_7 ? 12'h000 : (term_valid_7 ? \$105 [11:0] : accumulator_1));
  assign \$120  = rst ? 12'h000 : (fold_done_7 ? 12'h000 : (term_valid_7 ? \$104 [11:0] : accumulator_0));
  assign \$119  = rst ? 1'h0 : term_valid_6;
  assign \$118  = rst ? 1'h0 : term_valid_5;
  assign \$117  = rst ? 1'h0 : term_valid_4;
  assign \$116  = rst ? 1'h0 : term_valid_3;
  assign \$115  = rst ? 1'h0 : term_valid_2;
  assign \$114  = rst ? 1'h0 : term_valid_1;
  assign \$113  = rst ? 1'h0 : issue;
  assign \$112  = rst ? 1'h0 : fold_done_6;
  assign \$111  = rst ? 1'h0 : fold_done_5;
  assign \$110  = rst ? 1'h0 : fold_done_4;
  assign \$109  = rst ? 1'h0 : fold_done_3;
  assign \$108  = rst ? 1'h0 : fold_done_2;
  assign \$107  = rst ? 1'h0 : fold_done_1;
  assign \$106  = rst ? 1'h0 : \$1 ;
endmodule

module \bc_accel.layer1.gearbox (rst, \port$1224$0 , \port$1225$0 , \port$1226$0 , \port$1227$0 , \port$1228$0 , \port$1229$0 , \port$1230$0 , i__valid, i__payload, o__valid, slot_0, slot_1, clk);
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
  wire [4:0] \$20 ;
  wire [4:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire [3:0] \$40 ;
  wire \$41 ;
  wire [3:0] \$42 ;
  wire [3:0] \$43 ;
  wire [3:0] \$44 ;
  wire \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire [3:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire \$53 ;
  wire [3:0] \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire \$57 ;
  wire [3:0] \$58 ;
  wire [3:0] \$59 ;
  wire \$6 ;
  wire [3:0] \$60 ;
  wire \$61 ;
  wire [2:0] \$62 ;
  wire [1:0] \$63 ;
  wire [4:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire \$7 ;
  wire [3:0] \$70 ;
  wire [3:0] \$71 ;
  wire [3:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire [3:0] \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire [3:0] \$82 ;
  wire [3:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg complete_1 = 1'h0;
  wire [3:0] filled;
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
  reg image_last_1 = 1'h0;
  reg [3:0] level = 4'h0;
  wire [35:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  output [3:0] \port$1224$0 ;
  wire [3:0] \port$1224$0 ;
  output [3:0] \port$1225$0 ;
  wire [3:0] \port$1225$0 ;
  output [3:0] \port$1226$0 ;
  wire [3:0] \port$1226$0 ;
  output [3:0] \port$1227$0 ;
  wire [3:0] \port$1227$0 ;
  output [3:0] \port$1228$0 ;
  wire [3:0] \port$1228$0 ;
  output [3:0] \port$1229$0 ;
  wire [3:0] \port$1229$0 ;
  output [3:0] \port$1230$0 ;
  wire [3:0] \port$1230$0 ;
  wire [4:0] rest;
  input rst;
  wire rst;
  output [3:0] slot_0;
  reg [3:0] slot_0 = 4'h0;
  output [3:0] slot_1;
  reg [3:0] slot_1 = 4'h0;
  reg [3:0] slot_2 = 4'h0;
  reg [3:0] slot_3 = 4'h0;
  reg [3:0] slot_4 = 4'h0;
  reg [3:0] slot_5 = 4'h0;
  reg [3:0] slot_6 = 4'h0;
  reg [3:0] slot_7 = 4'h0;
  reg [3:0] slot_8 = 4'h0;
  reg [3:0] slot_9 = 4'h0;
  reg [8:0] starts_1 = 9'h000;
  reg [7:0] values_1 = 8'h00;
  wire [3:0] \values_1[0] ;
  wire [3:0] \values_1[1] ;
  assign \$14  = i__valid & \$13 ;
  assign \$15  = level == 3'h7;
  assign \$16  = i__valid & \$15 ;
  assign \$17  = level == 4'h8;
  assign \$18  = i__valid & \$17 ;
  assign \$19  = ~ rest[4];
  assign \$20  = rest[4] ? { 1'h0, \$64 [3:0] } : rest;
  assign \$21  = i__payload[9] ? 5'h00 : \$20 ;
  assign \$22  = ~ rest[4];
  assign \$23  = \$22  | i__payload[9];
  assign \$24  = i__valid & \$23 ;
  assign \$25  = i__valid & i__payload[9];
  assign \$27  = ~ image_end;
  assign \$28  = o__valid & \$27 ;
  assign \$29  = | { starts_1[0], starts_1[1] };
  assign \$30  = values_1[3:0] & { starts_1[1], starts_1[1], starts_1[1], starts_1[1] };
  assign \$31  = values_1[7:4] & { starts_1[0], starts_1[0], starts_1[0], starts_1[0] };
  assign \$32  = \$30  | \$31 ;
  assign \$33  = | { starts_1[1], starts_1[2] };
  assign \$34  = values_1[3:0] & { starts_1[2], starts_1[2], starts_1[2], starts_1[2] };
  assign \$35  = values_1[7:4] & { starts_1[1], starts_1[1], starts_1[1], starts_1[1] };
  assign \$36  = \$34  | \$35 ;
  assign \$37  = | { starts_1[2], starts_1[3] };
  assign \$38  = values_1[3:0] & { starts_1[3], starts_1[3], starts_1[3], starts_1[3] };
  assign \$39  = values_1[7:4] & { starts_1[2], starts_1[2], starts_1[2], starts_1[2] };
  assign \$40  = \$38  | \$39 ;
  assign \$41  = | { starts_1[3], starts_1[4] };
  assign \$42  = values_1[3:0] & { starts_1[4], starts_1[4], starts_1[4], starts_1[4] };
  assign \$43  = values_1[7:4] & { starts_1[3], starts_1[3], starts_1[3], starts_1[3] };
  assign \$44  = \$42  | \$43 ;
  assign \$45  = | { starts_1[4], starts_1[5] };
  assign \$46  = values_1[3:0] & { starts_1[5], starts_1[5], starts_1[5], starts_1[5] };
  assign \$47  = values_1[7:4] & { starts_1[4], starts_1[4], starts_1[4], starts_1[4] };
  assign \$48  = \$46  | \$47 ;
  assign \$49  = | { starts_1[5], starts_1[6] };
  assign \$50  = values_1[3:0] & { starts_1[6], starts_1[6], starts_1[6], starts_1[6] };
  assign \$51  = values_1[7:4] & { starts_1[5], starts_1[5], starts_1[5], starts_1[5] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = | { starts_1[6], starts_1[7] };
  assign \$54  = values_1[3:0] & { starts_1[7], starts_1[7], starts_1[7], starts_1[7] };
  assign \$55  = values_1[7:4] & { starts_1[6], starts_1[6], starts_1[6], starts_1[6] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = | { starts_1[7], starts_1[8] };
  assign \$58  = values_1[3:0] & { starts_1[8], starts_1[8], starts_1[8], starts_1[8] };
  assign \$59  = values_1[7:4] & { starts_1[7], starts_1[7], starts_1[7], starts_1[7] };
  assign \$60  = \$58  | \$59 ;
  assign rest = level - 3'h7;
  assign \$64  = level + 2'h2;
  assign \$65  = image_end ? 4'h0 : slot_2;
  assign \$66  = image_end ? 4'h0 : slot_3;
  assign \$67  = image_end ? 4'h0 : slot_4;
  assign \$68  = image_end ? 4'h0 : slot_5;
  assign \$69  = image_end ? 4'h0 : slot_6;
  assign \$70  = image_end ? 4'h0 : slot_7;
  assign \$71  = image_end ? 4'h0 : slot_8;
  always @(posedge clk)
    values_1 <= i__payload[7:0];
  always @(posedge clk)
    starts_1 <= { \$18 , \$16 , \$14 , \$12 , \$10 , \$8 , \$6 , \$4 , \$2  };
  always @(posedge clk)
    level <= \$72 ;
  always @(posedge clk)
    complete_1 <= \$73 ;
  always @(posedge clk)
    image_last_1 <= \$74 ;
  always @(posedge clk)
    o__valid <= \$75 ;
  always @(posedge clk)
    image_end <= \$76 ;
  always @(posedge clk)
    slot_0 <= \$77 ;
  always @(posedge clk)
    slot_1 <= \$78 ;
  always @(posedge clk)
    slot_2 <= \$79 ;
  always @(posedge clk)
    slot_3 <= \$80 ;
  always @(posedge clk)
    slot_4 <= \$81 ;
  always @(posedge clk)
    slot_5 <= \$82 ;
  always @(posedge clk)
    slot_6 <= \$83 ;
  always @(posedge clk)
    slot_7 <= \$84 ;
  always @(posedge clk)
    slot_8 <= \$85 ;
  always @(posedge clk)
    slot_9 <= \$86 ;
  assign \$1  = ! level;
  assign \$2  = i__valid & \$1 ;
  assign \$3  = level == 1'h1;
  assign \$4  = i__valid & \$3 ;
  assign \$5  = level == 2'h2;
  assign \$6  = i__valid & \$5 ;
  assign \$7  = level == 2'h3;
  assign \$8  = i__valid & \$7 ;
  assign \$9  = level == 3'h4;
  assign \$10  = i__valid & \$9 ;
  assign \$11  = level == 3'h5;
  assign \$12  = i__valid & \$11 ;
  assign \$13  = level == 3'h6;
  assign filled = \$64 [3:0];
  assign o__payload = { \$71 , \$70 , \$69 , \$68 , \$67 , \$66 , \$65 , slot_1, slot_0 };
  assign \port$1224$0  = \$65 ;
  assign \port$1225$0  = \$66 ;
  assign \port$1226$0  = \$67 ;
  assign \port$1227$0  = \$68 ;
  assign \port$1228$0  = \$69 ;
  assign \port$1229$0  = \$70 ;
  assign \port$1230$0  = \$71 ;
  assign \values_1[0]  = values_1[3:0];
  assign \values_1[1]  = values_1[7:4];
  assign \i__payload.lanes  = i__payload[7:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.lanes[1]  = i__payload[7:4];
  assign \i__payload.fold_last  = i__payload[8];
  assign \i__payload.image_last  = i__payload[9];
  assign \$86  = \$61  ? values_1[7:4] : slot_9;
  assign \$85  = \$57  ? \$60  : slot_8;
  assign \$84  = \$53  ? \$56  : slot_7;
  assign \$83  = \$49  ? \$52  : slot_6;
  assign \$82  = \$45  ? \$48  : slot_5;
  assign \$81  = \$41  ? \$44  : slot_4;
  assign \$80  = \$37  ? \$40  : slot_3;
  assign \$79  = \$33  ? \$36  : slot_2;
  assign \$78  = \$29  ? \$32  : slot_1;
  assign \$77  = \$26  ? values_1[3:0] : (\$28  ? slot_9 : slot_0);
  assign \$76  = rst ? 1'h0 : image_last_1;
  assign \$75  = rst ? 1'h0 : complete_1;
  assign \$74  = rst ? 1'h0 : \$25 ;
  assign \$73  = rst ? 1'h0 : \$24 ;
  assign \$72  = rst ? 4'h0 : (i__valid ? \$21 [3:0] : level);
  assign \$62  = 3'h7;
  assign \$63  = 2'h2;
  assign \$26  = starts_1[0];
  assign \$61  = starts_1[8];
endmodule

module \bc_accel.layer1.parameters$51 (rst, word, read__addr, clk);
  wire [3:0] address__0;
  input clk;
  wire clk;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [5:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [5:0] word;
  wire [5:0] word;
  (* rom_style = "logic" *)
  reg [5:0] memory [9:0];
  initial begin
    memory[0] = 6'h27;
    memory[1] = 6'h2d;
    memory[2] = 6'h27;
    memory[3] = 6'h2f;
    memory[4] = 6'h25;
    memory[5] = 6'h2a;
    memory[6] = 6'h28;
    memory[7] = 6'h28;
    memory[8] = 6'h26;
    memory[9] = 6'h22;
  end
  reg [5:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address__0 = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer1.requantiser (rst, i__valid, parameters, i__payload, valid_3, o__payload, clk);
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
  input [5:0] parameters;
  wire [5:0] parameters;
  reg [5:0] parameters_0_1 = 6'h00;
  reg [5:0] parameters_0_2 = 6'h00;
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

module \bc_accel.layer1.sequencer (rst, issue, take, \release , weight_address, last_word, address, written, room, clk);
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [6:0] \$26 ;
  wire [3:0] \$27 ;
  wire \$28 ;
  wire [4:0] \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [4:0] \$33 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  output [4:0] address;
  reg [4:0] address = 5'h00;
  reg any_waiting = 1'h0;
  input clk;
  wire clk;
  reg first_fold = 1'h1;
  reg [2:0] fold = 3'h0;
  wire [4:0] following;
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
  reg [4:0] start = 5'h00;
  output take;
  wire take;
  wire take_word;
  reg [4:0] waiting = 5'h00;
  output [6:0] weight_address;
  reg [6:0] weight_address = 7'h00;
  reg [3:0] word = 4'h0;
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
  assign \$11  = address == 5'h1d;
  assign \$12  = ~ take_word;
  assign \$13  = written & \$12 ;
  assign \$14  = ~ written;
  assign \$15  = take_word & \$14 ;
  assign \$16  = waiting + 1'h1;
  assign \$17  = waiting - 1'h1;
  assign \$18  = waiting != 1'h1;
  assign \$19  = weight_address + 1'h1;
  assign \$20  = word + 1'h1;
  assign \$21  = word == 4'hd;
  assign \$22  = fold + 1'h1;
  assign \$23  = fold == 2'h3;
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
  assign \$33  = rst ? 5'h00 : (issue ? (last_word ? (last_fold ? following : start) : start) : start);
  assign \$32  = rst ? 1'h0 : (issue ? (last_word ? (last_fold ? 1'h0 : \$23 ) : last_fold) : last_fold);
  assign \$31  = rst ? 1'h1 : (issue ? (last_word ? last_fold : first_fold) : first_fold);
  assign \$30  = rst ? 3'h0 : (issue ? (last_word ? (last_fold ? 3'h0 : \$22 [2:0]) : fold) : fold);
  assign \$29  = rst ? 5'h00 : (issue ? (last_word ? (last_fold ? following : start) : following) : address);
  assign \$28  = rst ? 1'h0 : (issue ? (last_word ? 1'h0 : \$21 ) : last_word);
  assign \$27  = rst ? 4'h0 : (issue ? (last_word ? 4'h0 : \$20 [3:0]) : word);
  assign \$26  = rst ? 7'h00 : (issue ? (last_word ? (last_fold ? 7'h00 : \$19 [6:0]) : \$19 [6:0]) : weight_address);
  assign \$25  = rst ? 1'h0 : (\$13  ? 1'h1 : (\$15  ? \$18  : any_waiting));
  assign \$24  = rst ? 5'h00 : (\$13  ? \$16 [4:0] : (\$15  ? \$17 [4:0] : waiting));
  assign following = \$11  ? 5'h00 : \$10 [4:0];
  assign \$7  = 1'h1;
  assign issue = \$5 ;
endmodule

module \bc_accel.layer1.weights$48 (rst, word, read__addr, clk);
  wire [6:0] address__0;
  input clk;
  wire clk;
  input [6:0] read__addr;
  wire [6:0] read__addr;
  wire [17:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [17:0] word;
  wire [17:0] word;
  (* ram_style = "block" *)
  reg [17:0] memory [74:0];
  initial begin
    memory[0] = 18'h0cac7;
    memory[1] = 18'h34c85;
    memory[2] = 18'h17906;
    memory[3] = 18'h3d498;
    memory[4] = 18'h02229;
    memory[5] = 18'h33c15;
    memory[6] = 18'h1c422;
    memory[7] = 18'h364ac;
    memory[8] = 18'h00c4e;
    memory[9] = 18'h00131;
    memory[10] = 18'h1b58d;
    memory[11] = 18'h0402c;
    memory[12] = 18'h24da3;
    memory[13] = 18'h2564d;
    memory[14] = 18'h3f9fd;
    memory[15] = 18'h0e58a;
    memory[16] = 18'h13049;
    memory[17] = 18'h25950;
    memory[18] = 18'h04504;
    memory[19] = 18'h14043;
    memory[20] = 18'h25f44;
    memory[21] = 18'h10998;
    memory[22] = 18'h01bf0;
    memory[23] = 18'h12f78;
    memory[24] = 18'h03dff;
    memory[25] = 18'h01a45;
    memory[26] = 18'h12908;
    memory[27] = 18'h2c664;
    memory[28] = 18'h11b30;
    memory[29] = 18'h3f9fe;
    memory[30] = 18'h34c02;
    memory[31] = 18'h2d45a;
    memory[32] = 18'h0c0a5;
    memory[33] = 18'h11a9c;
    memory[34] = 18'h373c2;
    memory[35] = 18'h1a24a;
    memory[36] = 18'h2c2db;
    memory[37] = 18'h18ac9;
    memory[38] = 18'h14311;
    memory[39] = 18'h0dce2;
    memory[40] = 18'h14027;
    memory[41] = 18'h0d154;
    memory[42] = 18'h2d021;
    memory[43] = 18'h176cc;
    memory[44] = 18'h3f9fd;
    memory[45] = 18'h1b9b5;
    memory[46] = 18'h14650;
    memory[47] = 18'h28316;
    memory[48] = 18'h00487;
    memory[49] = 18'h25534;
    memory[50] = 18'h053a4;
    memory[51] = 18'h10f96;
    memory[52] = 18'h2e11e;
    memory[53] = 18'h01aae;
    memory[54] = 18'h3a018;
    memory[55] = 18'h0667c;
    memory[56] = 18'h1c315;
    memory[57] = 18'h3189c;
    memory[58] = 18'h28210;
    memory[59] = 18'h3fffe;
    memory[60] = 18'h2220a;
    memory[61] = 18'h29a33;
    memory[62] = 18'h133cb;
    memory[63] = 18'h08f31;
    memory[64] = 18'h228e4;
    memory[65] = 18'h060a3;
    memory[66] = 18'h07b4f;
    memory[67] = 18'h00f09;
    memory[68] = 18'h2b501;
    memory[69] = 18'h147d0;
    memory[70] = 18'h2e180;
    memory[71] = 18'h22063;
    memory[72] = 18'h0a893;
    memory[73] = 18'h2c156;
    memory[74] = 18'h3fffc;
  end
  reg [17:0] _0_;
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
