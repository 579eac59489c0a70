module bc_accel(s_axis_tvalid, s_axis_tlast, m_axis_tready, clk, rst, s_axis_tready, m_axis_tdata, m_axis_tvalid, m_axis_tlast, status_packet_error, s_axis_tdata);
  wire [19:0] \$1 ;
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
  wire [895:0] i__payload;
  wire [9:0] \i__payload$15 ;
  wire \i__payload$15.fold_last ;
  wire \i__payload$15.image_last ;
  wire [7:0] \i__payload$15.lanes ;
  wire [3:0] \i__payload$15.lanes[0] ;
  wire [3:0] \i__payload$15.lanes[1] ;
  wire [16:0] \i__payload$19 ;
  wire \i__payload$19.fold_last ;
  wire \i__payload$19.image_last ;
  wire [14:0] \i__payload$19.lanes ;
  wire [14:0] \i__payload$19.lanes[0] ;
  wire [19:0] \i__payload$23 ;
  wire [3:0] \i__payload$23.index ;
  wire \i__payload$23.last ;
  wire [14:0] \i__payload$23.scores ;
  wire [14:0] \i__payload$23.scores[0] ;
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
  wire [895:0] o__payload;
  wire [9:0] \o__payload$16 ;
  wire \o__payload$16.fold_last ;
  wire \o__payload$16.image_last ;
  wire [7:0] \o__payload$16.lanes ;
  wire [3:0] \o__payload$16.lanes[0] ;
  wire [3:0] \o__payload$16.lanes[1] ;
  wire [16:0] \o__payload$20 ;
  wire \o__payload$20.fold_last ;
  wire \o__payload$20.image_last ;
  wire [14:0] \o__payload$20.lanes ;
  wire [14:0] \o__payload$20.lanes[0] ;
  wire [19:0] \o__payload$24 ;
  wire [3:0] \o__payload$24.index ;
  wire \o__payload$24.last ;
  wire [14:0] \o__payload$24.scores ;
  wire [14:0] \o__payload$24.scores[0] ;
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
  input [895:0] s_axis_tdata;
  wire [895:0] s_axis_tdata;
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
  wire [895:0] tdata;
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
  assign \tdata$49  = { \$1 [14], \$1 [14:0], 12'h000, \$1 [18:15] };
  assign \tvalid$50  = m_axis_tvalid;
  assign \tlast$51  = \$1 [19];
  assign \tready$52  = m_axis_tready;
  assign error = status_packet_error;
  assign enable = 1'h1;
  assign m_axis_tdata = { \$1 [14], \$1 [14:0], 12'h000, \$1 [18:15] };
  assign m_axis_tlast = \$1 [19];
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
  assign \i__payload$19.lanes  = \i__payload$19 [14:0];
  assign \i__payload$19.lanes[0]  = \i__payload$19 [14:0];
  assign \i__payload$19.fold_last  = \i__payload$19 [15];
  assign \i__payload$19.image_last  = \i__payload$19 [16];
  assign \o__payload$20.lanes  = \i__payload$19 [14:0];
  assign \o__payload$20.lanes[0]  = \i__payload$19 [14:0];
  assign \o__payload$20.fold_last  = \i__payload$19 [15];
  assign \o__payload$20.image_last  = \i__payload$19 [16];
  assign \i__payload$23.scores  = \i__payload$23 [14:0];
  assign \i__payload$23.scores[0]  = \i__payload$23 [14:0];
  assign \i__payload$23.index  = \i__payload$23 [18:15];
  assign \i__payload$23.last  = \i__payload$23 [19];
  assign \o__payload$24.scores  = \i__payload$23 [14:0];
  assign \o__payload$24.scores[0]  = \i__payload$23 [14:0];
  assign \o__payload$24.index  = \i__payload$23 [18:15];
  assign \o__payload$24.last  = \i__payload$23 [19];
endmodule

module \bc_accel.argmax (rst, i__valid, i__payload, o__payload, o__valid, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire \$1 ;
  wire [4:0] \$10 ;
  reg [3:0] \$11 ;
  reg \$12 ;
  reg [19:0] \$13 ;
  reg [14:0] \$14 ;
  reg \$15 ;
  wire [4:0] \$2 ;
  wire [4:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] base = 4'h0;
  input clk;
  wire clk;
  reg first = 1'h1;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [14:0] \i__payload.lanes ;
  wire [14:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  output [19:0] o__payload;
  reg [19:0] o__payload = 20'h00000;
  wire [3:0] \o__payload.index ;
  wire \o__payload.last ;
  wire [14:0] \o__payload.scores ;
  wire [14:0] \o__payload.scores[0] ;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  reg [14:0] score = 15'h0000;
  assign \$2  = base + 1'h1;
  assign \$3  = i__payload[16] ? 5'h00 : \$2 ;
  assign \$7  = $signed(i__payload[14:0]) > $signed(score);
  assign \$9  = first | \$8 ;
  assign \$10  = base + 1'h0;
  always @(posedge clk)
    base <= \$11 ;
  always @(posedge clk)
    first <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @(posedge clk)
    score <= \$14 ;
  always @(posedge clk)
    o__valid <= \$15 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$11  = base;
    if (i__valid) begin
      \$11  = \$3 [3:0];
    end
    if (rst) begin
      \$11  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$12  = first;
    if (i__valid) begin
      \$12  = i__payload[16];
    end
    if (rst) begin
      \$12  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$13  = o__payload;
    if (i__valid) begin
      \$13 [14:0] = i__payload[14:0];
      \$13 [19] = i__payload[16];
      if (\$9 ) begin
        \$13 [18:15] = \$10 [3:0];
      end
    end
    if (rst) begin
      \$13  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$14  = score;
    if (i__valid) begin
      if (\$9 ) begin
        \$14  = i__payload[14:0];
      end
    end
    if (rst) begin
      \$14  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$15  = i__valid;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  assign \i__payload.lanes  = i__payload[14:0];
  assign \i__payload.lanes[0]  = i__payload[14:0];
  assign \i__payload.fold_last  = i__payload[15];
  assign \i__payload.image_last  = i__payload[16];
  assign \o__payload.scores  = o__payload[14:0];
  assign \o__payload.scores[0]  = o__payload[14:0];
  assign \o__payload.index  = o__payload[18:15];
  assign \o__payload.last  = o__payload[19];
  assign \$1  = 1'h1;
  assign \$4  = 1'h1;
  assign \$5  = \$4 ;
  assign \$6  = 1'h1;
  assign \$8  = \$7 ;
endmodule

module \bc_accel.credits0 (rst, take, give, available, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  output available;
  wire available;
  input clk;
  wire clk;
  reg [1:0] free = 2'h2;
  input give;
  wire give;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$3  = ~ take;
  assign \$4  = give & \$3 ;
  assign \$5  = free - 1'h1;
  assign \$6  = free + 1'h1;
  assign available = | free;
  always @(posedge clk)
    free <= \$7 ;
  assign \$1  = ~ give;
  assign \$2  = take & \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$7  = free;
    if (\$2 ) begin
      \$7  = \$5 [1:0];
    end else if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h2;
    end
  end
endmodule

module \bc_accel.credits1 (rst, take, give, available, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  output available;
  wire available;
  input clk;
  wire clk;
  reg [1:0] free = 2'h2;
  input give;
  wire give;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$3  = ~ take;
  assign \$4  = give & \$3 ;
  assign \$5  = free - 1'h1;
  assign \$6  = free + 1'h1;
  assign available = | free;
  always @(posedge clk)
    free <= \$7 ;
  assign \$1  = ~ give;
  assign \$2  = take & \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$7  = free;
    if (\$2 ) begin
      \$7  = \$5 [1:0];
    end else if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h2;
    end
  end
endmodule

module \bc_accel.credits2 (rst, take, give, available, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  output available;
  wire available;
  input clk;
  wire clk;
  reg [1:0] free = 2'h2;
  input give;
  wire give;
  input rst;
  wire rst;
  input take;
  wire take;
  assign \$3  = ~ take;
  assign \$4  = give & \$3 ;
  assign \$5  = free - 1'h1;
  assign \$6  = free + 1'h1;
  assign available = | free;
  always @(posedge clk)
    free <= \$7 ;
  assign \$1  = ~ give;
  assign \$2  = take & \$1 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$7  = free;
    if (\$2 ) begin
      \$7  = \$5 [1:0];
    end else if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h2;
    end
  end
endmodule

module \bc_accel.image_port (tvalid, tlast, clk, rst, tready, take, room, error, o__valid, o__payload, tdata);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [896:0] \$13 ;
  reg [2:0] \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [895:0] \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
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
  output [895:0] o__payload;
  reg [895:0] o__payload = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output o__valid;
  reg o__valid = 1'h0;
  input room;
  wire room;
  input rst;
  wire rst;
  output take;
  wire take;
  input [895:0] tdata;
  wire [895:0] tdata;
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
  assign \$9  = beat == 3'h5;
  assign \$10  = last != tlast;
  assign \$11  = ~ tlast;
  assign \$13  = filling ? 897'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 : { \$12 , tdata };
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
    o__payload <= \$21 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$14  = beat;
    if (word) begin
      \$14  = \$8 [2:0];
      if (last) begin
        \$14  = 3'h0;
      end
    end
    if (rst) begin
      \$14  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$15  = first;
    if (word) begin
      \$15  = last;
    end
    if (rst) begin
      \$15  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$16  = last;
    if (word) begin
      \$16  = \$9 ;
      if (last) begin
        \$16  = 1'h0;
      end
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$17  = filling;
    if (word) begin
      if (last) begin
        \$17  = 1'h0;
      end
    end
    if (accept) begin
      if (dropping) begin
      end else if (\$10 ) begin
        \$17  = tlast;
      end
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$18  = dropping;
    if (accept) begin
      if (dropping) begin
        \$18  = \$11 ;
      end else if (\$10 ) begin
        \$18  = last;
      end
    end
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$19  = error;
    if (accept) begin
      if (dropping) begin
      end else if (\$10 ) begin
        \$19  = 1'h1;
      end
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$20  = word;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$21  = \$13 [895:0];
    if (rst) begin
      \$21  = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  assign enable = 1'h1;
  assign \$4  = room;
  assign \$12  = 1'h0;
endmodule

module \bc_accel.layer0 (rst, take, \release , room, i__valid, i__payload, \o__valid$35 , \o__payload$33 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire [10:0] \$1 ;
  wire \$2 ;
  reg [9:0] \$3 ;
  reg [9:0] \$4 ;
  wire [3:0] address;
  wire [3:0] \address$12 ;
  reg [9:0] \address$13  = 10'h000;
  reg [9:0] \address$41  = 10'h000;
  input clk;
  wire clk;
  input [895:0] i__payload;
  wire [895:0] i__payload;
  wire [895:0] \i__payload$1 ;
  wire [161:0] \i__payload$25 ;
  wire [17:0] \i__payload$25[0] ;
  wire [17:0] \i__payload$25[1] ;
  wire [17:0] \i__payload$25[2] ;
  wire [17:0] \i__payload$25[3] ;
  wire [17:0] \i__payload$25[4] ;
  wire [17:0] \i__payload$25[5] ;
  wire [17:0] \i__payload$25[6] ;
  wire [17:0] \i__payload$25[7] ;
  wire [17:0] \i__payload$25[8] ;
  wire [37:0] \i__payload$29 ;
  wire \i__payload$29.fold_last ;
  wire \i__payload$29.image_last ;
  wire [35:0] \i__payload$29.lanes ;
  wire [17:0] \i__payload$29.lanes[0] ;
  wire [17:0] \i__payload$29.lanes[1] ;
  input i__valid;
  wire i__valid;
  wire \i__valid$27 ;
  wire \i__valid$3 ;
  wire \i__valid$31 ;
  wire issue;
  wire \issue$16 ;
  wire last;
  wire \last$18 ;
  wire [161:0] o__payload;
  wire [37:0] \o__payload$30 ;
  wire \o__payload$30.fold_last ;
  wire \o__payload$30.image_last ;
  wire [35:0] \o__payload$30.lanes ;
  wire [17:0] \o__payload$30.lanes[0] ;
  wire [17:0] \o__payload$30.lanes[1] ;
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
  wire [17:0] \o__payload[0] ;
  wire [17:0] \o__payload[1] ;
  wire [17:0] \o__payload[2] ;
  wire [17:0] \o__payload[3] ;
  wire [17:0] \o__payload[4] ;
  wire [17:0] \o__payload[5] ;
  wire [17:0] \o__payload[6] ;
  wire [17:0] \o__payload[7] ;
  wire [17:0] \o__payload[8] ;
  wire o__valid;
  wire \o__valid$32 ;
  output \o__valid$35 ;
  wire \o__valid$35 ;
  wire \o__valid$36 ;
  wire [37:0] parameters;
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
  wire [9:0] weight_address;
  (* init = 10'h000 *)
  wire [9:0] weight_address_1;
  wire [1007:0] weights;
  wire [895:0] word;
  wire [895:0] \word$20 ;
  wire [1007:0] \word$22 ;
  wire [37:0] \word$24 ;
  wire written;
  always @(posedge clk)
    \address$41  <= \$4 ;
  assign \$1  = \address$41  + 1'h1;
  assign \$2  = \address$41  == 10'h238;
  always @(posedge clk)
    \address$13  <= \$3 ;
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
    .fold_done_10(\i__valid$27 ),
    .issue(issue),
    .last(last),
    .o__payload(\i__payload$25 ),
    .rst(rst),
    .\weights$27 (weights),
    .\word$25 (word)
  );
  \bc_accel.layer0.parameters$47  \parameters$47  (
    .clk(clk),
    .read__addr(\address$41 ),
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
    .valid_4(\o__valid$35 )
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
    .read__addr(\address$13 ),
    .rst(rst),
    .word(weights)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$3  = weight_address;
    if (rst) begin
      \$3  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$4  = \address$41 ;
    if (step) begin
      \$4  = \$1 [9:0];
      if (\$2 ) begin
        \$4  = 10'h000;
      end
    end
    if (rst) begin
      \$4  = 10'h000;
    end
  end
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign written = i__valid;
  assign \room$6  = room;
  assign \take$8  = take;
  assign \release$10  = \release ;
  assign \address$12  = address;
  assign weight_address_1 = \address$13 ;
  assign \issue$16  = issue;
  assign \last$18  = last;
  assign \word$20  = word;
  assign \word$22  = weights;
  assign \word$24  = parameters;
  assign o__payload = \i__payload$25 ;
  assign o__valid = \i__valid$27 ;
  assign \o__payload$30  = \i__payload$29 ;
  assign \o__valid$32  = \i__valid$31 ;
  assign \o__payload$34  = \o__payload$33 ;
  assign \o__valid$36  = \o__valid$35 ;
  assign \i__payload$25[0]  = \i__payload$25 [17:0];
  assign \i__payload$25[1]  = \i__payload$25 [35:18];
  assign \i__payload$25[2]  = \i__payload$25 [53:36];
  assign \i__payload$25[3]  = \i__payload$25 [71:54];
  assign \i__payload$25[4]  = \i__payload$25 [89:72];
  assign \i__payload$25[5]  = \i__payload$25 [107:90];
  assign \i__payload$25[6]  = \i__payload$25 [125:108];
  assign \i__payload$25[7]  = \i__payload$25 [143:126];
  assign \i__payload$25[8]  = \i__payload$25 [161:144];
  assign \o__payload[0]  = \i__payload$25 [17:0];
  assign \o__payload[1]  = \i__payload$25 [35:18];
  assign \o__payload[2]  = \i__payload$25 [53:36];
  assign \o__payload[3]  = \i__payload$25 [71:54];
  assign \o__payload[4]  = \i__payload$25 [89:72];
  assign \o__payload[5]  = \i__payload$25 [107:90];
  assign \o__payload[6]  = \i__payload$25 [125:108];
  assign \o__payload[7]  = \i__payload$25 [143:126];
  assign \o__payload[8]  = \i__payload$25 [161:144];
  assign \i__payload$29.lanes  = \i__payload$29 [35:0];
  assign \i__payload$29.lanes[0]  = \i__payload$29 [17:0];
  assign \i__payload$29.lanes[1]  = \i__payload$29 [35:18];
  assign \i__payload$29.fold_last  = \i__payload$29 [36];
  assign \i__payload$29.image_last  = \i__payload$29 [37];
  assign \o__payload$30.lanes  = \i__payload$29 [35:0];
  assign \o__payload$30.lanes[0]  = \i__payload$29 [17:0];
  assign \o__payload$30.lanes[1]  = \i__payload$29 [35:18];
  assign \o__payload$30.fold_last  = \i__payload$29 [36];
  assign \o__payload$30.image_last  = \i__payload$29 [37];
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
endmodule

module \bc_accel.layer0.buffer (rst, word, i__valid, i__payload, read__addr, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire [4:0] \$1 ;
  wire \$2 ;
  reg [3:0] \$3 ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr ;
  wire [895:0] \$signature__data ;
  wire \$signature__en ;
  wire [3:0] address;
  input clk;
  wire clk;
  input [895:0] i__payload;
  wire [895:0] i__payload;
  input i__valid;
  wire i__valid;
  reg [3:0] position = 4'h0;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [895:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [895:0] word;
  wire [895:0] word;
  (* ram_style = "distributed" *)
  reg [895:0] memory [13:0];
  initial begin
    memory[0] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[1] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[2] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[3] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[4] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[5] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[6] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[7] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[8] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[9] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[10] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[11] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[12] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    memory[13] = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= i__payload;
  end
  reg [895:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 4'hd;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$3  = position;
    if (i__valid) begin
      \$3  = \$1 [3:0];
      if (\$2 ) begin
        \$3  = 4'h0;
      end
    end
    if (rst) begin
      \$3  = 4'h0;
    end
  end
  assign \$signature__addr  = position;
  assign \$signature__data  = i__payload;
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer0.drain (rst, o__valid, step, i__valid, i__payload, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg \$11 ;
  reg [6:0] \$12 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [179:0] \$9 ;
  input clk;
  wire clk;
  reg [6:0] fold = 7'h00;
  input [161:0] i__payload;
  wire [161:0] i__payload;
  wire [17:0] \i__payload[0] ;
  wire [17:0] \i__payload[1] ;
  wire [17:0] \i__payload[2] ;
  wire [17:0] \i__payload[3] ;
  wire [17:0] \i__payload[4] ;
  wire [17:0] \i__payload[5] ;
  wire [17:0] \i__payload[6] ;
  wire [17:0] \i__payload[7] ;
  wire [17:0] \i__payload[8] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg [2:0] left = 3'h0;
  output [37:0] o__payload;
  wire [37:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [35:0] \o__payload.lanes ;
  wire [17:0] \o__payload.lanes[0] ;
  wire [17:0] \o__payload.lanes[1] ;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  output step;
  wire step;
  reg [179:0] sums = 180'h000000000000000000000000000000000000000000000;
  assign o__valid = | left;
  assign \$1  = left == 1'h1;
  assign \$2  = left == 1'h1;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$5  = | left;
  assign \$6  = fold + 1'h1;
  assign \$7  = fold == 7'h71;
  assign \$8  = left - 1'h1;
  always @(posedge clk)
    sums <= \$9 ;
  always @(posedge clk)
    left <= \$10 ;
  always @(posedge clk)
    image_end <= \$11 ;
  always @(posedge clk)
    fold <= \$12 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$9  = sums;
    if (i__valid) begin
      \$9  = { 18'h00000, i__payload };
    end else if (\$5 ) begin
      \$9  = { 36'h000000000, sums[179:36] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$10  = left;
    if (i__valid) begin
      \$10  = 3'h5;
      if (\$7 ) begin
        \$10  = 3'h4;
      end
    end else if (\$5 ) begin
      \$10  = \$8 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$11  = image_end;
    if (i__valid) begin
      \$11  = 1'h0;
      if (\$7 ) begin
        \$11  = 1'h1;
      end
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$12  = fold;
    if (i__valid) begin
      \$12  = \$6 [6:0];
      if (\$7 ) begin
        \$12  = 7'h00;
      end
    end
    if (rst) begin
      \$12  = 7'h00;
    end
  end
  assign \o__payload.lanes  = o__payload[35:0];
  assign \o__payload.lanes[0]  = o__payload[17:0];
  assign \o__payload.lanes[1]  = o__payload[35:18];
  assign \o__payload.fold_last  = o__payload[36];
  assign \o__payload.image_last  = o__payload[37];
  assign \i__payload[0]  = i__payload[17:0];
  assign \i__payload[1]  = i__payload[35:18];
  assign \i__payload[2]  = i__payload[53:36];
  assign \i__payload[3]  = i__payload[71:54];
  assign \i__payload[4]  = i__payload[89:72];
  assign \i__payload[5]  = i__payload[107:90];
  assign \i__payload[6]  = i__payload[125:108];
  assign \i__payload[7]  = i__payload[143:126];
  assign \i__payload[8]  = i__payload[161:144];
  assign o__payload[37] = \$3 ;
  assign o__payload[36] = \$1 ;
  assign o__payload[35:0] = sums[35:0];
endmodule

module \bc_accel.layer0.engine (rst, \word$25 , issue, \weights$27 , last, fold_done_10, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$100 ;
  wire [10:0] \$1000 ;
  wire \$1001 ;
  wire [9:0] \$1002 ;
  wire \$1003 ;
  wire \$1004 ;
  wire \$1005 ;
  wire \$1006 ;
  wire \$1007 ;
  wire \$1008 ;
  wire \$1009 ;
  wire [8:0] \$101 ;
  wire \$1010 ;
  wire \$1011 ;
  wire \$1012 ;
  wire [10:0] \$1013 ;
  wire \$1014 ;
  wire [9:0] \$1015 ;
  wire \$1016 ;
  wire \$1017 ;
  wire \$1018 ;
  wire \$1019 ;
  wire [8:0] \$102 ;
  wire \$1020 ;
  wire \$1021 ;
  wire \$1022 ;
  wire \$1023 ;
  wire \$1024 ;
  wire \$1025 ;
  wire [10:0] \$1026 ;
  wire \$1027 ;
  wire [9:0] \$1028 ;
  wire \$1029 ;
  wire [8:0] \$103 ;
  wire \$1030 ;
  wire \$1031 ;
  wire \$1032 ;
  wire \$1033 ;
  wire \$1034 ;
  wire \$1035 ;
  wire \$1036 ;
  wire \$1037 ;
  wire \$1038 ;
  wire [10:0] \$1039 ;
  wire [8:0] \$104 ;
  wire \$1040 ;
  wire [9:0] \$1041 ;
  wire \$1042 ;
  wire \$1043 ;
  wire \$1044 ;
  wire \$1045 ;
  wire \$1046 ;
  wire \$1047 ;
  wire \$1048 ;
  wire \$1049 ;
  wire [8:0] \$105 ;
  wire \$1050 ;
  wire \$1051 ;
  wire [10:0] \$1052 ;
  wire \$1053 ;
  wire [9:0] \$1054 ;
  wire \$1055 ;
  wire \$1056 ;
  wire \$1057 ;
  wire \$1058 ;
  wire \$1059 ;
  wire [8:0] \$106 ;
  wire \$1060 ;
  wire \$1061 ;
  wire \$1062 ;
  wire \$1063 ;
  wire \$1064 ;
  wire [10:0] \$1065 ;
  wire \$1066 ;
  wire [9:0] \$1067 ;
  wire \$1068 ;
  wire \$1069 ;
  wire [8:0] \$107 ;
  wire \$1070 ;
  wire \$1071 ;
  wire \$1072 ;
  wire \$1073 ;
  wire \$1074 ;
  wire \$1075 ;
  wire \$1076 ;
  wire \$1077 ;
  wire [10:0] \$1078 ;
  wire \$1079 ;
  wire [8:0] \$108 ;
  wire [9:0] \$1080 ;
  wire \$1081 ;
  wire \$1082 ;
  wire \$1083 ;
  wire \$1084 ;
  wire \$1085 ;
  wire \$1086 ;
  wire \$1087 ;
  wire \$1088 ;
  wire \$1089 ;
  wire [8:0] \$109 ;
  wire \$1090 ;
  wire [10:0] \$1091 ;
  wire \$1092 ;
  wire [9:0] \$1093 ;
  wire \$1094 ;
  wire \$1095 ;
  wire \$1096 ;
  wire \$1097 ;
  wire \$1098 ;
  wire \$1099 ;
  wire [8:0] \$11 ;
  wire [8:0] \$110 ;
  wire \$1100 ;
  wire \$1101 ;
  wire \$1102 ;
  wire \$1103 ;
  wire [10:0] \$1104 ;
  wire \$1105 ;
  wire [9:0] \$1106 ;
  wire \$1107 ;
  wire \$1108 ;
  wire \$1109 ;
  wire [8:0] \$111 ;
  wire \$1110 ;
  wire \$1111 ;
  wire \$1112 ;
  wire \$1113 ;
  wire \$1114 ;
  wire \$1115 ;
  wire \$1116 ;
  wire [10:0] \$1117 ;
  wire \$1118 ;
  wire [9:0] \$1119 ;
  wire [8:0] \$112 ;
  wire \$1120 ;
  wire \$1121 ;
  wire \$1122 ;
  wire \$1123 ;
  wire \$1124 ;
  wire \$1125 ;
  wire \$1126 ;
  wire \$1127 ;
  wire \$1128 ;
  wire \$1129 ;
  wire [8:0] \$113 ;
  wire [10:0] \$1130 ;
  wire \$1131 ;
  wire [9:0] \$1132 ;
  wire \$1133 ;
  wire \$1134 ;
  wire \$1135 ;
  wire \$1136 ;
  wire \$1137 ;
  wire \$1138 ;
  wire \$1139 ;
  wire \$114 ;
  wire \$1140 ;
  wire \$1141 ;
  wire \$1142 ;
  wire [10:0] \$1143 ;
  wire \$1144 ;
  wire [9:0] \$1145 ;
  wire \$1146 ;
  wire \$1147 ;
  wire \$1148 ;
  wire \$1149 ;
  wire [9:0] \$115 ;
  wire \$1150 ;
  wire \$1151 ;
  wire \$1152 ;
  wire \$1153 ;
  wire \$1154 ;
  wire \$1155 ;
  wire [10:0] \$1156 ;
  wire \$1157 ;
  wire [9:0] \$1158 ;
  wire \$1159 ;
  wire \$116 ;
  wire \$1160 ;
  wire \$1161 ;
  wire \$1162 ;
  wire \$1163 ;
  wire \$1164 ;
  wire \$1165 ;
  wire \$1166 ;
  wire \$1167 ;
  wire \$1168 ;
  wire [10:0] \$1169 ;
  wire \$117 ;
  wire \$1170 ;
  wire [9:0] \$1171 ;
  wire \$1172 ;
  wire \$1173 ;
  wire \$1174 ;
  wire \$1175 ;
  wire \$1176 ;
  wire \$1177 ;
  wire \$1178 ;
  wire \$1179 ;
  wire \$118 ;
  wire \$1180 ;
  wire \$1181 ;
  wire [10:0] \$1182 ;
  wire \$1183 ;
  wire [9:0] \$1184 ;
  wire \$1185 ;
  wire \$1186 ;
  wire \$1187 ;
  wire \$1188 ;
  wire \$1189 ;
  wire \$119 ;
  wire \$1190 ;
  wire \$1191 ;
  wire \$1192 ;
  wire \$1193 ;
  wire \$1194 ;
  wire [10:0] \$1195 ;
  wire \$1196 ;
  wire [9:0] \$1197 ;
  wire \$1198 ;
  wire \$1199 ;
  wire [8:0] \$12 ;
  wire \$120 ;
  wire \$1200 ;
  wire \$1201 ;
  wire \$1202 ;
  wire \$1203 ;
  wire \$1204 ;
  wire \$1205 ;
  wire \$1206 ;
  wire \$1207 ;
  wire [10:0] \$1208 ;
  wire \$1209 ;
  wire \$121 ;
  wire [9:0] \$1210 ;
  wire \$1211 ;
  wire \$1212 ;
  wire \$1213 ;
  wire \$1214 ;
  wire \$1215 ;
  wire \$1216 ;
  wire \$1217 ;
  wire \$1218 ;
  wire \$1219 ;
  wire \$122 ;
  wire \$1220 ;
  wire [10:0] \$1221 ;
  wire \$1222 ;
  wire [9:0] \$1223 ;
  wire \$1224 ;
  wire \$1225 ;
  wire \$1226 ;
  wire \$1227 ;
  wire \$1228 ;
  wire \$1229 ;
  wire \$123 ;
  wire \$1230 ;
  wire \$1231 ;
  wire \$1232 ;
  wire \$1233 ;
  wire [10:0] \$1234 ;
  wire \$1235 ;
  wire [9:0] \$1236 ;
  wire \$1237 ;
  wire \$1238 ;
  wire \$1239 ;
  wire \$124 ;
  wire \$1240 ;
  wire \$1241 ;
  wire \$1242 ;
  wire \$1243 ;
  wire \$1244 ;
  wire \$1245 ;
  wire \$1246 ;
  wire [10:0] \$1247 ;
  wire \$1248 ;
  wire [9:0] \$1249 ;
  wire \$125 ;
  wire \$1250 ;
  wire \$1251 ;
  wire \$1252 ;
  wire \$1253 ;
  wire \$1254 ;
  wire \$1255 ;
  wire \$1256 ;
  wire \$1257 ;
  wire \$1258 ;
  wire \$1259 ;
  wire [10:0] \$126 ;
  wire [10:0] \$1260 ;
  wire \$1261 ;
  wire [9:0] \$1262 ;
  wire \$1263 ;
  wire \$1264 ;
  wire \$1265 ;
  wire \$1266 ;
  wire \$1267 ;
  wire \$1268 ;
  wire \$1269 ;
  wire \$127 ;
  wire \$1270 ;
  wire \$1271 ;
  wire \$1272 ;
  wire [10:0] \$1273 ;
  wire \$1274 ;
  wire [9:0] \$1275 ;
  wire \$1276 ;
  wire \$1277 ;
  wire \$1278 ;
  wire \$1279 ;
  wire [9:0] \$128 ;
  wire \$1280 ;
  wire \$1281 ;
  wire \$1282 ;
  wire \$1283 ;
  wire \$1284 ;
  wire \$1285 ;
  wire [10:0] \$1286 ;
  wire \$1287 ;
  wire [9:0] \$1288 ;
  wire \$1289 ;
  wire \$129 ;
  wire \$1290 ;
  wire \$1291 ;
  wire \$1292 ;
  wire \$1293 ;
  wire \$1294 ;
  wire \$1295 ;
  wire \$1296 ;
  wire \$1297 ;
  wire \$1298 ;
  wire [10:0] \$1299 ;
  wire [8:0] \$13 ;
  wire \$130 ;
  wire \$1300 ;
  wire [9:0] \$1301 ;
  wire \$1302 ;
  wire \$1303 ;
  wire \$1304 ;
  wire \$1305 ;
  wire \$1306 ;
  wire \$1307 ;
  wire \$1308 ;
  wire \$1309 ;
  wire \$131 ;
  wire \$1310 ;
  wire \$1311 ;
  wire [10:0] \$1312 ;
  wire \$1313 ;
  wire [9:0] \$1314 ;
  wire \$1315 ;
  wire \$1316 ;
  wire \$1317 ;
  wire \$1318 ;
  wire \$1319 ;
  wire \$132 ;
  wire \$1320 ;
  wire \$1321 ;
  wire \$1322 ;
  wire \$1323 ;
  wire \$1324 ;
  wire [10:0] \$1325 ;
  wire \$1326 ;
  wire [9:0] \$1327 ;
  wire \$1328 ;
  wire \$1329 ;
  wire \$133 ;
  wire \$1330 ;
  wire \$1331 ;
  wire \$1332 ;
  wire \$1333 ;
  wire \$1334 ;
  wire \$1335 ;
  wire \$1336 ;
  wire \$1337 ;
  wire [10:0] \$1338 ;
  wire \$1339 ;
  wire \$134 ;
  wire [9:0] \$1340 ;
  wire \$1341 ;
  wire \$1342 ;
  wire \$1343 ;
  wire \$1344 ;
  wire \$1345 ;
  wire \$1346 ;
  wire \$1347 ;
  wire \$1348 ;
  wire \$1349 ;
  wire \$135 ;
  wire \$1350 ;
  wire [10:0] \$1351 ;
  wire \$1352 ;
  wire [9:0] \$1353 ;
  wire \$1354 ;
  wire \$1355 ;
  wire \$1356 ;
  wire \$1357 ;
  wire \$1358 ;
  wire \$1359 ;
  wire \$136 ;
  wire \$1360 ;
  wire \$1361 ;
  wire \$1362 ;
  wire \$1363 ;
  wire [10:0] \$1364 ;
  wire \$1365 ;
  wire [9:0] \$1366 ;
  wire \$1367 ;
  wire \$1368 ;
  wire \$1369 ;
  wire \$137 ;
  wire \$1370 ;
  wire \$1371 ;
  wire \$1372 ;
  wire \$1373 ;
  wire \$1374 ;
  wire \$1375 ;
  wire \$1376 ;
  wire [10:0] \$1377 ;
  wire \$1378 ;
  wire [9:0] \$1379 ;
  wire \$138 ;
  wire \$1380 ;
  wire \$1381 ;
  wire \$1382 ;
  wire \$1383 ;
  wire \$1384 ;
  wire \$1385 ;
  wire \$1386 ;
  wire \$1387 ;
  wire \$1388 ;
  wire \$1389 ;
  wire [10:0] \$139 ;
  wire [10:0] \$1390 ;
  wire \$1391 ;
  wire [9:0] \$1392 ;
  wire \$1393 ;
  wire \$1394 ;
  wire \$1395 ;
  wire \$1396 ;
  wire \$1397 ;
  wire \$1398 ;
  wire \$1399 ;
  wire [8:0] \$14 ;
  wire \$140 ;
  wire \$1400 ;
  wire \$1401 ;
  wire \$1402 ;
  wire [10:0] \$1403 ;
  wire \$1404 ;
  wire [9:0] \$1405 ;
  wire \$1406 ;
  wire \$1407 ;
  wire \$1408 ;
  wire \$1409 ;
  wire [9:0] \$141 ;
  wire \$1410 ;
  wire \$1411 ;
  wire \$1412 ;
  wire \$1413 ;
  wire \$1414 ;
  wire \$1415 ;
  wire [10:0] \$1416 ;
  wire \$1417 ;
  wire [9:0] \$1418 ;
  wire \$1419 ;
  wire \$142 ;
  wire \$1420 ;
  wire \$1421 ;
  wire \$1422 ;
  wire \$1423 ;
  wire \$1424 ;
  wire \$1425 ;
  wire \$1426 ;
  wire \$1427 ;
  wire \$1428 ;
  wire [10:0] \$1429 ;
  wire \$143 ;
  wire \$1430 ;
  wire [9:0] \$1431 ;
  wire \$1432 ;
  wire \$1433 ;
  wire \$1434 ;
  wire \$1435 ;
  wire \$1436 ;
  wire \$1437 ;
  wire \$1438 ;
  wire \$1439 ;
  wire \$144 ;
  wire \$1440 ;
  wire \$1441 ;
  wire [10:0] \$1442 ;
  wire \$1443 ;
  wire [9:0] \$1444 ;
  wire \$1445 ;
  wire \$1446 ;
  wire \$1447 ;
  wire \$1448 ;
  wire \$1449 ;
  wire \$145 ;
  wire \$1450 ;
  wire \$1451 ;
  wire \$1452 ;
  wire \$1453 ;
  wire \$1454 ;
  wire [10:0] \$1455 ;
  wire \$1456 ;
  wire [9:0] \$1457 ;
  wire \$1458 ;
  wire \$1459 ;
  wire \$146 ;
  wire \$1460 ;
  wire \$1461 ;
  wire \$1462 ;
  wire \$1463 ;
  wire \$1464 ;
  wire \$1465 ;
  wire \$1466 ;
  wire \$1467 ;
  wire [10:0] \$1468 ;
  wire \$1469 ;
  wire \$147 ;
  wire [9:0] \$1470 ;
  wire \$1471 ;
  wire \$1472 ;
  wire \$1473 ;
  wire \$1474 ;
  wire \$1475 ;
  wire \$1476 ;
  wire \$1477 ;
  wire \$1478 ;
  wire \$1479 ;
  wire \$148 ;
  wire \$1480 ;
  wire [10:0] \$1481 ;
  wire \$1482 ;
  wire [9:0] \$1483 ;
  wire \$1484 ;
  wire \$1485 ;
  wire \$1486 ;
  wire \$1487 ;
  wire \$1488 ;
  wire \$1489 ;
  wire \$149 ;
  wire \$1490 ;
  wire \$1491 ;
  wire \$1492 ;
  wire \$1493 ;
  wire [10:0] \$1494 ;
  wire \$1495 ;
  wire [9:0] \$1496 ;
  wire \$1497 ;
  wire \$1498 ;
  wire \$1499 ;
  wire [8:0] \$15 ;
  wire \$150 ;
  wire \$1500 ;
  wire \$1501 ;
  wire \$1502 ;
  wire \$1503 ;
  wire \$1504 ;
  wire \$1505 ;
  wire \$1506 ;
  wire [10:0] \$1507 ;
  wire \$1508 ;
  wire [9:0] \$1509 ;
  wire \$151 ;
  wire \$1510 ;
  wire \$1511 ;
  wire \$1512 ;
  wire \$1513 ;
  wire \$1514 ;
  wire \$1515 ;
  wire \$1516 ;
  wire \$1517 ;
  wire \$1518 ;
  wire \$1519 ;
  wire [10:0] \$152 ;
  wire [10:0] \$1520 ;
  wire \$1521 ;
  wire [9:0] \$1522 ;
  wire \$1523 ;
  wire \$1524 ;
  wire \$1525 ;
  wire \$1526 ;
  wire \$1527 ;
  wire \$1528 ;
  wire \$1529 ;
  wire \$153 ;
  wire \$1530 ;
  wire \$1531 ;
  wire \$1532 ;
  wire [10:0] \$1533 ;
  wire \$1534 ;
  wire [9:0] \$1535 ;
  wire \$1536 ;
  wire \$1537 ;
  wire \$1538 ;
  wire \$1539 ;
  wire [9:0] \$154 ;
  wire \$1540 ;
  wire \$1541 ;
  wire \$1542 ;
  wire \$1543 ;
  wire \$1544 ;
  wire \$1545 ;
  wire [10:0] \$1546 ;
  wire \$1547 ;
  wire [9:0] \$1548 ;
  wire \$1549 ;
  wire \$155 ;
  wire \$1550 ;
  wire \$1551 ;
  wire \$1552 ;
  wire \$1553 ;
  wire \$1554 ;
  wire \$1555 ;
  wire \$1556 ;
  wire \$1557 ;
  wire \$1558 ;
  wire [10:0] \$1559 ;
  wire \$156 ;
  wire \$1560 ;
  wire [9:0] \$1561 ;
  wire \$1562 ;
  wire \$1563 ;
  wire \$1564 ;
  wire \$1565 ;
  wire \$1566 ;
  wire \$1567 ;
  wire \$1568 ;
  wire \$1569 ;
  wire \$157 ;
  wire \$1570 ;
  wire \$1571 ;
  wire [10:0] \$1572 ;
  wire \$1573 ;
  wire [9:0] \$1574 ;
  wire \$1575 ;
  wire \$1576 ;
  wire \$1577 ;
  wire \$1578 ;
  wire \$1579 ;
  wire \$158 ;
  wire \$1580 ;
  wire \$1581 ;
  wire \$1582 ;
  wire \$1583 ;
  wire \$1584 ;
  wire [10:0] \$1585 ;
  wire \$1586 ;
  wire [9:0] \$1587 ;
  wire \$1588 ;
  wire \$1589 ;
  wire \$159 ;
  wire \$1590 ;
  wire \$1591 ;
  wire \$1592 ;
  wire \$1593 ;
  wire \$1594 ;
  wire \$1595 ;
  wire \$1596 ;
  wire \$1597 ;
  wire [10:0] \$1598 ;
  wire \$1599 ;
  wire [8:0] \$16 ;
  wire \$160 ;
  wire [9:0] \$1600 ;
  wire \$1601 ;
  wire \$1602 ;
  wire \$1603 ;
  wire \$1604 ;
  wire \$1605 ;
  wire \$1606 ;
  wire \$1607 ;
  wire \$1608 ;
  wire \$1609 ;
  wire \$161 ;
  wire \$1610 ;
  wire [10:0] \$1611 ;
  wire \$1612 ;
  wire [9:0] \$1613 ;
  wire \$1614 ;
  wire \$1615 ;
  wire \$1616 ;
  wire \$1617 ;
  wire \$1618 ;
  wire \$1619 ;
  wire \$162 ;
  wire \$1620 ;
  wire \$1621 ;
  wire \$1622 ;
  wire \$1623 ;
  wire [10:0] \$1624 ;
  wire [10:0] \$1625 ;
  wire [10:0] \$1626 ;
  wire [10:0] \$1627 ;
  wire [10:0] \$1628 ;
  wire [10:0] \$1629 ;
  wire \$163 ;
  wire [10:0] \$1630 ;
  wire [10:0] \$1631 ;
  wire [10:0] \$1632 ;
  wire [10:0] \$1633 ;
  wire [10:0] \$1634 ;
  wire [10:0] \$1635 ;
  wire [10:0] \$1636 ;
  wire [10:0] \$1637 ;
  wire [10:0] \$1638 ;
  wire [10:0] \$1639 ;
  wire \$164 ;
  wire [10:0] \$1640 ;
  wire [10:0] \$1641 ;
  wire [10:0] \$1642 ;
  wire [10:0] \$1643 ;
  wire [10:0] \$1644 ;
  wire [10:0] \$1645 ;
  wire [10:0] \$1646 ;
  wire [10:0] \$1647 ;
  wire [10:0] \$1648 ;
  wire [10:0] \$1649 ;
  wire [10:0] \$165 ;
  wire [10:0] \$1650 ;
  wire [10:0] \$1651 ;
  wire [10:0] \$1652 ;
  wire [11:0] \$1653 ;
  wire [11:0] \$1654 ;
  wire [11:0] \$1655 ;
  wire [11:0] \$1656 ;
  wire [11:0] \$1657 ;
  wire [11:0] \$1658 ;
  wire [11:0] \$1659 ;
  wire \$166 ;
  wire [11:0] \$1660 ;
  wire [11:0] \$1661 ;
  wire [11:0] \$1662 ;
  wire [11:0] \$1663 ;
  wire [11:0] \$1664 ;
  wire [11:0] \$1665 ;
  wire [11:0] \$1666 ;
  wire [12:0] \$1667 ;
  wire [12:0] \$1668 ;
  wire [12:0] \$1669 ;
  wire [9:0] \$167 ;
  wire [12:0] \$1670 ;
  wire [12:0] \$1671 ;
  wire [12:0] \$1672 ;
  wire [12:0] \$1673 ;
  wire [13:0] \$1674 ;
  wire [13:0] \$1675 ;
  wire [13:0] \$1676 ;
  wire [14:0] \$1677 ;
  wire [14:0] \$1678 ;
  wire [15:0] \$1679 ;
  wire \$168 ;
  wire \$1680 ;
  wire [9:0] \$1681 ;
  wire \$1682 ;
  wire \$1683 ;
  wire \$1684 ;
  wire \$1685 ;
  wire \$1686 ;
  wire \$1687 ;
  wire \$1688 ;
  wire \$1689 ;
  wire \$169 ;
  wire \$1690 ;
  wire \$1691 ;
  wire [10:0] \$1692 ;
  wire \$1693 ;
  wire [9:0] \$1694 ;
  wire \$1695 ;
  wire \$1696 ;
  wire \$1697 ;
  wire \$1698 ;
  wire \$1699 ;
  wire [8:0] \$17 ;
  wire \$170 ;
  wire \$1700 ;
  wire \$1701 ;
  wire \$1702 ;
  wire \$1703 ;
  wire \$1704 ;
  wire [10:0] \$1705 ;
  wire \$1706 ;
  wire [9:0] \$1707 ;
  wire \$1708 ;
  wire \$1709 ;
  wire \$171 ;
  wire \$1710 ;
  wire \$1711 ;
  wire \$1712 ;
  wire \$1713 ;
  wire \$1714 ;
  wire \$1715 ;
  wire \$1716 ;
  wire \$1717 ;
  wire [10:0] \$1718 ;
  wire \$1719 ;
  wire \$172 ;
  wire [9:0] \$1720 ;
  wire \$1721 ;
  wire \$1722 ;
  wire \$1723 ;
  wire \$1724 ;
  wire \$1725 ;
  wire \$1726 ;
  wire \$1727 ;
  wire \$1728 ;
  wire \$1729 ;
  wire \$173 ;
  wire \$1730 ;
  wire [10:0] \$1731 ;
  wire \$1732 ;
  wire [9:0] \$1733 ;
  wire \$1734 ;
  wire \$1735 ;
  wire \$1736 ;
  wire \$1737 ;
  wire \$1738 ;
  wire \$1739 ;
  wire \$174 ;
  wire \$1740 ;
  wire \$1741 ;
  wire \$1742 ;
  wire \$1743 ;
  wire [10:0] \$1744 ;
  wire \$1745 ;
  wire [9:0] \$1746 ;
  wire \$1747 ;
  wire \$1748 ;
  wire \$1749 ;
  wire \$175 ;
  wire \$1750 ;
  wire \$1751 ;
  wire \$1752 ;
  wire \$1753 ;
  wire \$1754 ;
  wire \$1755 ;
  wire \$1756 ;
  wire [10:0] \$1757 ;
  wire \$1758 ;
  wire [9:0] \$1759 ;
  wire \$176 ;
  wire \$1760 ;
  wire \$1761 ;
  wire \$1762 ;
  wire \$1763 ;
  wire \$1764 ;
  wire \$1765 ;
  wire \$1766 ;
  wire \$1767 ;
  wire \$1768 ;
  wire \$1769 ;
  wire \$177 ;
  wire [10:0] \$1770 ;
  wire \$1771 ;
  wire [9:0] \$1772 ;
  wire \$1773 ;
  wire \$1774 ;
  wire \$1775 ;
  wire \$1776 ;
  wire \$1777 ;
  wire \$1778 ;
  wire \$1779 ;
  wire [10:0] \$178 ;
  wire \$1780 ;
  wire \$1781 ;
  wire \$1782 ;
  wire [10:0] \$1783 ;
  wire \$1784 ;
  wire [9:0] \$1785 ;
  wire \$1786 ;
  wire \$1787 ;
  wire \$1788 ;
  wire \$1789 ;
  wire \$179 ;
  wire \$1790 ;
  wire \$1791 ;
  wire \$1792 ;
  wire \$1793 ;
  wire \$1794 ;
  wire \$1795 ;
  wire [10:0] \$1796 ;
  wire \$1797 ;
  wire [9:0] \$1798 ;
  wire \$1799 ;
  wire [8:0] \$18 ;
  wire [9:0] \$180 ;
  wire \$1800 ;
  wire \$1801 ;
  wire \$1802 ;
  wire \$1803 ;
  wire \$1804 ;
  wire \$1805 ;
  wire \$1806 ;
  wire \$1807 ;
  wire \$1808 ;
  wire [10:0] \$1809 ;
  wire \$181 ;
  wire \$1810 ;
  wire [9:0] \$1811 ;
  wire \$1812 ;
  wire \$1813 ;
  wire \$1814 ;
  wire \$1815 ;
  wire \$1816 ;
  wire \$1817 ;
  wire \$1818 ;
  wire \$1819 ;
  wire \$182 ;
  wire \$1820 ;
  wire \$1821 ;
  wire [10:0] \$1822 ;
  wire \$1823 ;
  wire [9:0] \$1824 ;
  wire \$1825 ;
  wire \$1826 ;
  wire \$1827 ;
  wire \$1828 ;
  wire \$1829 ;
  wire \$183 ;
  wire \$1830 ;
  wire \$1831 ;
  wire \$1832 ;
  wire \$1833 ;
  wire \$1834 ;
  wire [10:0] \$1835 ;
  wire \$1836 ;
  wire [9:0] \$1837 ;
  wire \$1838 ;
  wire \$1839 ;
  wire \$184 ;
  wire \$1840 ;
  wire \$1841 ;
  wire \$1842 ;
  wire \$1843 ;
  wire \$1844 ;
  wire \$1845 ;
  wire \$1846 ;
  wire \$1847 ;
  wire [10:0] \$1848 ;
  wire \$1849 ;
  wire \$185 ;
  wire [9:0] \$1850 ;
  wire \$1851 ;
  wire \$1852 ;
  wire \$1853 ;
  wire \$1854 ;
  wire \$1855 ;
  wire \$1856 ;
  wire \$1857 ;
  wire \$1858 ;
  wire \$1859 ;
  wire \$186 ;
  wire \$1860 ;
  wire [10:0] \$1861 ;
  wire \$1862 ;
  wire [9:0] \$1863 ;
  wire \$1864 ;
  wire \$1865 ;
  wire \$1866 ;
  wire \$1867 ;
  wire \$1868 ;
  wire \$1869 ;
  wire \$187 ;
  wire \$1870 ;
  wire \$1871 ;
  wire \$1872 ;
  wire \$1873 ;
  wire [10:0] \$1874 ;
  wire \$1875 ;
  wire [9:0] \$1876 ;
  wire \$1877 ;
  wire \$1878 ;
  wire \$1879 ;
  wire \$188 ;
  wire \$1880 ;
  wire \$1881 ;
  wire \$1882 ;
  wire \$1883 ;
  wire \$1884 ;
  wire \$1885 ;
  wire \$1886 ;
  wire [10:0] \$1887 ;
  wire \$1888 ;
  wire [9:0] \$1889 ;
  wire \$189 ;
  wire \$1890 ;
  wire \$1891 ;
  wire \$1892 ;
  wire \$1893 ;
  wire \$1894 ;
  wire \$1895 ;
  wire \$1896 ;
  wire \$1897 ;
  wire \$1898 ;
  wire \$1899 ;
  wire [8:0] \$19 ;
  wire \$190 ;
  wire [10:0] \$1900 ;
  wire \$1901 ;
  wire [9:0] \$1902 ;
  wire \$1903 ;
  wire \$1904 ;
  wire \$1905 ;
  wire \$1906 ;
  wire \$1907 ;
  wire \$1908 ;
  wire \$1909 ;
  wire [10:0] \$191 ;
  wire \$1910 ;
  wire \$1911 ;
  wire \$1912 ;
  wire [10:0] \$1913 ;
  wire \$1914 ;
  wire [9:0] \$1915 ;
  wire \$1916 ;
  wire \$1917 ;
  wire \$1918 ;
  wire \$1919 ;
  wire \$192 ;
  wire \$1920 ;
  wire \$1921 ;
  wire \$1922 ;
  wire \$1923 ;
  wire \$1924 ;
  wire \$1925 ;
  wire [10:0] \$1926 ;
  wire \$1927 ;
  wire [9:0] \$1928 ;
  wire \$1929 ;
  wire [9:0] \$193 ;
  wire \$1930 ;
  wire \$1931 ;
  wire \$1932 ;
  wire \$1933 ;
  wire \$1934 ;
  wire \$1935 ;
  wire \$1936 ;
  wire \$1937 ;
  wire \$1938 ;
  wire [10:0] \$1939 ;
  wire \$194 ;
  wire \$1940 ;
  wire [9:0] \$1941 ;
  wire \$1942 ;
  wire \$1943 ;
  wire \$1944 ;
  wire \$1945 ;
  wire \$1946 ;
  wire \$1947 ;
  wire \$1948 ;
  wire \$1949 ;
  wire \$195 ;
  wire \$1950 ;
  wire \$1951 ;
  wire [10:0] \$1952 ;
  wire \$1953 ;
  wire [9:0] \$1954 ;
  wire \$1955 ;
  wire \$1956 ;
  wire \$1957 ;
  wire \$1958 ;
  wire \$1959 ;
  wire \$196 ;
  wire \$1960 ;
  wire \$1961 ;
  wire \$1962 ;
  wire \$1963 ;
  wire \$1964 ;
  wire [10:0] \$1965 ;
  wire \$1966 ;
  wire [9:0] \$1967 ;
  wire \$1968 ;
  wire \$1969 ;
  wire \$197 ;
  wire \$1970 ;
  wire \$1971 ;
  wire \$1972 ;
  wire \$1973 ;
  wire \$1974 ;
  wire \$1975 ;
  wire \$1976 ;
  wire \$1977 ;
  wire [10:0] \$1978 ;
  wire \$1979 ;
  wire \$198 ;
  wire [9:0] \$1980 ;
  wire \$1981 ;
  wire \$1982 ;
  wire \$1983 ;
  wire \$1984 ;
  wire \$1985 ;
  wire \$1986 ;
  wire \$1987 ;
  wire \$1988 ;
  wire \$1989 ;
  wire \$199 ;
  wire \$1990 ;
  wire [10:0] \$1991 ;
  wire \$1992 ;
  wire [9:0] \$1993 ;
  wire \$1994 ;
  wire \$1995 ;
  wire \$1996 ;
  wire \$1997 ;
  wire \$1998 ;
  wire \$1999 ;
  wire [8:0] \$2 ;
  wire [8:0] \$20 ;
  wire \$200 ;
  wire \$2000 ;
  wire \$2001 ;
  wire \$2002 ;
  wire \$2003 ;
  wire [10:0] \$2004 ;
  wire \$2005 ;
  wire [9:0] \$2006 ;
  wire \$2007 ;
  wire \$2008 ;
  wire \$2009 ;
  wire \$201 ;
  wire \$2010 ;
  wire \$2011 ;
  wire \$2012 ;
  wire \$2013 ;
  wire \$2014 ;
  wire \$2015 ;
  wire \$2016 ;
  wire [10:0] \$2017 ;
  wire \$2018 ;
  wire [9:0] \$2019 ;
  wire \$202 ;
  wire \$2020 ;
  wire \$2021 ;
  wire \$2022 ;
  wire \$2023 ;
  wire \$2024 ;
  wire \$2025 ;
  wire \$2026 ;
  wire \$2027 ;
  wire \$2028 ;
  wire \$2029 ;
  wire \$203 ;
  wire [10:0] \$2030 ;
  wire \$2031 ;
  wire [9:0] \$2032 ;
  wire \$2033 ;
  wire \$2034 ;
  wire \$2035 ;
  wire \$2036 ;
  wire \$2037 ;
  wire \$2038 ;
  wire \$2039 ;
  wire [10:0] \$204 ;
  wire \$2040 ;
  wire \$2041 ;
  wire \$2042 ;
  wire [10:0] \$2043 ;
  wire \$2044 ;
  wire [9:0] \$2045 ;
  wire \$2046 ;
  wire \$2047 ;
  wire \$2048 ;
  wire \$2049 ;
  wire \$205 ;
  wire \$2050 ;
  wire \$2051 ;
  wire \$2052 ;
  wire \$2053 ;
  wire \$2054 ;
  wire \$2055 ;
  wire [10:0] \$2056 ;
  wire \$2057 ;
  wire [9:0] \$2058 ;
  wire \$2059 ;
  wire [9:0] \$206 ;
  wire \$2060 ;
  wire \$2061 ;
  wire \$2062 ;
  wire \$2063 ;
  wire \$2064 ;
  wire \$2065 ;
  wire \$2066 ;
  wire \$2067 ;
  wire \$2068 ;
  wire [10:0] \$2069 ;
  wire \$207 ;
  wire \$2070 ;
  wire [9:0] \$2071 ;
  wire \$2072 ;
  wire \$2073 ;
  wire \$2074 ;
  wire \$2075 ;
  wire \$2076 ;
  wire \$2077 ;
  wire \$2078 ;
  wire \$2079 ;
  wire \$208 ;
  wire \$2080 ;
  wire \$2081 ;
  wire [10:0] \$2082 ;
  wire \$2083 ;
  wire [9:0] \$2084 ;
  wire \$2085 ;
  wire \$2086 ;
  wire \$2087 ;
  wire \$2088 ;
  wire \$2089 ;
  wire \$209 ;
  wire \$2090 ;
  wire \$2091 ;
  wire \$2092 ;
  wire \$2093 ;
  wire \$2094 ;
  wire [10:0] \$2095 ;
  wire \$2096 ;
  wire [9:0] \$2097 ;
  wire \$2098 ;
  wire \$2099 ;
  wire [8:0] \$21 ;
  wire \$210 ;
  wire \$2100 ;
  wire \$2101 ;
  wire \$2102 ;
  wire \$2103 ;
  wire \$2104 ;
  wire \$2105 ;
  wire \$2106 ;
  wire \$2107 ;
  wire [10:0] \$2108 ;
  wire \$2109 ;
  wire \$211 ;
  wire [9:0] \$2110 ;
  wire \$2111 ;
  wire \$2112 ;
  wire \$2113 ;
  wire \$2114 ;
  wire \$2115 ;
  wire \$2116 ;
  wire \$2117 ;
  wire \$2118 ;
  wire \$2119 ;
  wire \$212 ;
  wire \$2120 ;
  wire [10:0] \$2121 ;
  wire \$2122 ;
  wire [9:0] \$2123 ;
  wire \$2124 ;
  wire \$2125 ;
  wire \$2126 ;
  wire \$2127 ;
  wire \$2128 ;
  wire \$2129 ;
  wire \$213 ;
  wire \$2130 ;
  wire \$2131 ;
  wire \$2132 ;
  wire \$2133 ;
  wire [10:0] \$2134 ;
  wire \$2135 ;
  wire [9:0] \$2136 ;
  wire \$2137 ;
  wire \$2138 ;
  wire \$2139 ;
  wire \$214 ;
  wire \$2140 ;
  wire \$2141 ;
  wire \$2142 ;
  wire \$2143 ;
  wire \$2144 ;
  wire \$2145 ;
  wire \$2146 ;
  wire [10:0] \$2147 ;
  wire \$2148 ;
  wire [9:0] \$2149 ;
  wire \$215 ;
  wire \$2150 ;
  wire \$2151 ;
  wire \$2152 ;
  wire \$2153 ;
  wire \$2154 ;
  wire \$2155 ;
  wire \$2156 ;
  wire \$2157 ;
  wire \$2158 ;
  wire \$2159 ;
  wire \$216 ;
  wire [10:0] \$2160 ;
  wire \$2161 ;
  wire [9:0] \$2162 ;
  wire \$2163 ;
  wire \$2164 ;
  wire \$2165 ;
  wire \$2166 ;
  wire \$2167 ;
  wire \$2168 ;
  wire \$2169 ;
  wire [10:0] \$217 ;
  wire \$2170 ;
  wire \$2171 ;
  wire \$2172 ;
  wire [10:0] \$2173 ;
  wire \$2174 ;
  wire [9:0] \$2175 ;
  wire \$2176 ;
  wire \$2177 ;
  wire \$2178 ;
  wire \$2179 ;
  wire \$218 ;
  wire \$2180 ;
  wire \$2181 ;
  wire \$2182 ;
  wire \$2183 ;
  wire \$2184 ;
  wire \$2185 ;
  wire [10:0] \$2186 ;
  wire \$2187 ;
  wire [9:0] \$2188 ;
  wire \$2189 ;
  wire [9:0] \$219 ;
  wire \$2190 ;
  wire \$2191 ;
  wire \$2192 ;
  wire \$2193 ;
  wire \$2194 ;
  wire \$2195 ;
  wire \$2196 ;
  wire \$2197 ;
  wire \$2198 ;
  wire [10:0] \$2199 ;
  wire [8:0] \$22 ;
  wire \$220 ;
  wire \$2200 ;
  wire [9:0] \$2201 ;
  wire \$2202 ;
  wire \$2203 ;
  wire \$2204 ;
  wire \$2205 ;
  wire \$2206 ;
  wire \$2207 ;
  wire \$2208 ;
  wire \$2209 ;
  wire \$221 ;
  wire \$2210 ;
  wire \$2211 ;
  wire [10:0] \$2212 ;
  wire \$2213 ;
  wire [9:0] \$2214 ;
  wire \$2215 ;
  wire \$2216 ;
  wire \$2217 ;
  wire \$2218 ;
  wire \$2219 ;
  wire \$222 ;
  wire \$2220 ;
  wire \$2221 ;
  wire \$2222 ;
  wire \$2223 ;
  wire \$2224 ;
  wire [10:0] \$2225 ;
  wire \$2226 ;
  wire [9:0] \$2227 ;
  wire \$2228 ;
  wire \$2229 ;
  wire \$223 ;
  wire \$2230 ;
  wire \$2231 ;
  wire \$2232 ;
  wire \$2233 ;
  wire \$2234 ;
  wire \$2235 ;
  wire \$2236 ;
  wire \$2237 ;
  wire [10:0] \$2238 ;
  wire \$2239 ;
  wire \$224 ;
  wire [9:0] \$2240 ;
  wire \$2241 ;
  wire \$2242 ;
  wire \$2243 ;
  wire \$2244 ;
  wire \$2245 ;
  wire \$2246 ;
  wire \$2247 ;
  wire \$2248 ;
  wire \$2249 ;
  wire \$225 ;
  wire \$2250 ;
  wire [10:0] \$2251 ;
  wire \$2252 ;
  wire [9:0] \$2253 ;
  wire \$2254 ;
  wire \$2255 ;
  wire \$2256 ;
  wire \$2257 ;
  wire \$2258 ;
  wire \$2259 ;
  wire \$226 ;
  wire \$2260 ;
  wire \$2261 ;
  wire \$2262 ;
  wire \$2263 ;
  wire [10:0] \$2264 ;
  wire \$2265 ;
  wire [9:0] \$2266 ;
  wire \$2267 ;
  wire \$2268 ;
  wire \$2269 ;
  wire \$227 ;
  wire \$2270 ;
  wire \$2271 ;
  wire \$2272 ;
  wire \$2273 ;
  wire \$2274 ;
  wire \$2275 ;
  wire \$2276 ;
  wire [10:0] \$2277 ;
  wire \$2278 ;
  wire [9:0] \$2279 ;
  wire \$228 ;
  wire \$2280 ;
  wire \$2281 ;
  wire \$2282 ;
  wire \$2283 ;
  wire \$2284 ;
  wire \$2285 ;
  wire \$2286 ;
  wire \$2287 ;
  wire \$2288 ;
  wire \$2289 ;
  wire \$229 ;
  wire [10:0] \$2290 ;
  wire \$2291 ;
  wire [9:0] \$2292 ;
  wire \$2293 ;
  wire \$2294 ;
  wire \$2295 ;
  wire \$2296 ;
  wire \$2297 ;
  wire \$2298 ;
  wire \$2299 ;
  wire [8:0] \$23 ;
  wire [10:0] \$230 ;
  wire \$2300 ;
  wire \$2301 ;
  wire \$2302 ;
  wire [10:0] \$2303 ;
  wire \$2304 ;
  wire [9:0] \$2305 ;
  wire \$2306 ;
  wire \$2307 ;
  wire \$2308 ;
  wire \$2309 ;
  wire \$231 ;
  wire \$2310 ;
  wire \$2311 ;
  wire \$2312 ;
  wire \$2313 ;
  wire \$2314 ;
  wire \$2315 ;
  wire [10:0] \$2316 ;
  wire \$2317 ;
  wire [9:0] \$2318 ;
  wire \$2319 ;
  wire [9:0] \$232 ;
  wire \$2320 ;
  wire \$2321 ;
  wire \$2322 ;
  wire \$2323 ;
  wire \$2324 ;
  wire \$2325 ;
  wire \$2326 ;
  wire \$2327 ;
  wire \$2328 ;
  wire [10:0] \$2329 ;
  wire \$233 ;
  wire \$2330 ;
  wire [9:0] \$2331 ;
  wire \$2332 ;
  wire \$2333 ;
  wire \$2334 ;
  wire \$2335 ;
  wire \$2336 ;
  wire \$2337 ;
  wire \$2338 ;
  wire \$2339 ;
  wire \$234 ;
  wire \$2340 ;
  wire \$2341 ;
  wire [10:0] \$2342 ;
  wire \$2343 ;
  wire [9:0] \$2344 ;
  wire \$2345 ;
  wire \$2346 ;
  wire \$2347 ;
  wire \$2348 ;
  wire \$2349 ;
  wire \$235 ;
  wire \$2350 ;
  wire \$2351 ;
  wire \$2352 ;
  wire \$2353 ;
  wire \$2354 ;
  wire [10:0] \$2355 ;
  wire \$2356 ;
  wire [9:0] \$2357 ;
  wire \$2358 ;
  wire \$2359 ;
  wire \$236 ;
  wire \$2360 ;
  wire \$2361 ;
  wire \$2362 ;
  wire \$2363 ;
  wire \$2364 ;
  wire \$2365 ;
  wire \$2366 ;
  wire \$2367 ;
  wire [10:0] \$2368 ;
  wire \$2369 ;
  wire \$237 ;
  wire [9:0] \$2370 ;
  wire \$2371 ;
  wire \$2372 ;
  wire \$2373 ;
  wire \$2374 ;
  wire \$2375 ;
  wire \$2376 ;
  wire \$2377 ;
  wire \$2378 ;
  wire \$2379 ;
  wire \$238 ;
  wire \$2380 ;
  wire [10:0] \$2381 ;
  wire \$2382 ;
  wire [9:0] \$2383 ;
  wire \$2384 ;
  wire \$2385 ;
  wire \$2386 ;
  wire \$2387 ;
  wire \$2388 ;
  wire \$2389 ;
  wire \$239 ;
  wire \$2390 ;
  wire \$2391 ;
  wire \$2392 ;
  wire \$2393 ;
  wire [10:0] \$2394 ;
  wire \$2395 ;
  wire [9:0] \$2396 ;
  wire \$2397 ;
  wire \$2398 ;
  wire \$2399 ;
  wire [8:0] \$24 ;
  wire \$240 ;
  wire \$2400 ;
  wire \$2401 ;
  wire \$2402 ;
  wire \$2403 ;
  wire \$2404 ;
  wire \$2405 ;
  wire \$2406 ;
  wire [10:0] \$2407 ;
  wire [10:0] \$2408 ;
  wire [10:0] \$2409 ;
  wire \$241 ;
  wire [10:0] \$2410 ;
  wire [10:0] \$2411 ;
  wire [10:0] \$2412 ;
  wire [10:0] \$2413 ;
  wire [10:0] \$2414 ;
  wire [10:0] \$2415 ;
  wire [10:0] \$2416 ;
  wire [10:0] \$2417 ;
  wire [10:0] \$2418 ;
  wire [10:0] \$2419 ;
  wire \$242 ;
  wire [10:0] \$2420 ;
  wire [10:0] \$2421 ;
  wire [10:0] \$2422 ;
  wire [10:0] \$2423 ;
  wire [10:0] \$2424 ;
  wire [10:0] \$2425 ;
  wire [10:0] \$2426 ;
  wire [10:0] \$2427 ;
  wire [10:0] \$2428 ;
  wire [10:0] \$2429 ;
  wire [10:0] \$243 ;
  wire [10:0] \$2430 ;
  wire [10:0] \$2431 ;
  wire [10:0] \$2432 ;
  wire [10:0] \$2433 ;
  wire [10:0] \$2434 ;
  wire [10:0] \$2435 ;
  wire [11:0] \$2436 ;
  wire [11:0] \$2437 ;
  wire [11:0] \$2438 ;
  wire [11:0] \$2439 ;
  wire \$244 ;
  wire [11:0] \$2440 ;
  wire [11:0] \$2441 ;
  wire [11:0] \$2442 ;
  wire [11:0] \$2443 ;
  wire [11:0] \$2444 ;
  wire [11:0] \$2445 ;
  wire [11:0] \$2446 ;
  wire [11:0] \$2447 ;
  wire [11:0] \$2448 ;
  wire [11:0] \$2449 ;
  wire [9:0] \$245 ;
  wire [12:0] \$2450 ;
  wire [12:0] \$2451 ;
  wire [12:0] \$2452 ;
  wire [12:0] \$2453 ;
  wire [12:0] \$2454 ;
  wire [12:0] \$2455 ;
  wire [12:0] \$2456 ;
  wire [13:0] \$2457 ;
  wire [13:0] \$2458 ;
  wire [13:0] \$2459 ;
  wire \$246 ;
  wire [14:0] \$2460 ;
  wire [14:0] \$2461 ;
  wire [15:0] \$2462 ;
  wire \$2463 ;
  wire [9:0] \$2464 ;
  wire \$2465 ;
  wire \$2466 ;
  wire \$2467 ;
  wire \$2468 ;
  wire \$2469 ;
  wire \$247 ;
  wire \$2470 ;
  wire \$2471 ;
  wire \$2472 ;
  wire \$2473 ;
  wire \$2474 ;
  wire [10:0] \$2475 ;
  wire \$2476 ;
  wire [9:0] \$2477 ;
  wire \$2478 ;
  wire \$2479 ;
  wire \$248 ;
  wire \$2480 ;
  wire \$2481 ;
  wire \$2482 ;
  wire \$2483 ;
  wire \$2484 ;
  wire \$2485 ;
  wire \$2486 ;
  wire \$2487 ;
  wire [10:0] \$2488 ;
  wire \$2489 ;
  wire \$249 ;
  wire [9:0] \$2490 ;
  wire \$2491 ;
  wire \$2492 ;
  wire \$2493 ;
  wire \$2494 ;
  wire \$2495 ;
  wire \$2496 ;
  wire \$2497 ;
  wire \$2498 ;
  wire \$2499 ;
  wire [8:0] \$25 ;
  wire \$250 ;
  wire \$2500 ;
  wire [10:0] \$2501 ;
  wire \$2502 ;
  wire [9:0] \$2503 ;
  wire \$2504 ;
  wire \$2505 ;
  wire \$2506 ;
  wire \$2507 ;
  wire \$2508 ;
  wire \$2509 ;
  wire \$251 ;
  wire \$2510 ;
  wire \$2511 ;
  wire \$2512 ;
  wire \$2513 ;
  wire [10:0] \$2514 ;
  wire \$2515 ;
  wire [9:0] \$2516 ;
  wire \$2517 ;
  wire \$2518 ;
  wire \$2519 ;
  wire \$252 ;
  wire \$2520 ;
  wire \$2521 ;
  wire \$2522 ;
  wire \$2523 ;
  wire \$2524 ;
  wire \$2525 ;
  wire \$2526 ;
  wire [10:0] \$2527 ;
  wire \$2528 ;
  wire [9:0] \$2529 ;
  wire \$253 ;
  wire \$2530 ;
  wire \$2531 ;
  wire \$2532 ;
  wire \$2533 ;
  wire \$2534 ;
  wire \$2535 ;
  wire \$2536 ;
  wire \$2537 ;
  wire \$2538 ;
  wire \$2539 ;
  wire \$254 ;
  wire [10:0] \$2540 ;
  wire \$2541 ;
  wire [9:0] \$2542 ;
  wire \$2543 ;
  wire \$2544 ;
  wire \$2545 ;
  wire \$2546 ;
  wire \$2547 ;
  wire \$2548 ;
  wire \$2549 ;
  wire \$255 ;
  wire \$2550 ;
  wire \$2551 ;
  wire \$2552 ;
  wire [10:0] \$2553 ;
  wire \$2554 ;
  wire [9:0] \$2555 ;
  wire \$2556 ;
  wire \$2557 ;
  wire \$2558 ;
  wire \$2559 ;
  wire [10:0] \$256 ;
  wire \$2560 ;
  wire \$2561 ;
  wire \$2562 ;
  wire \$2563 ;
  wire \$2564 ;
  wire \$2565 ;
  wire [10:0] \$2566 ;
  wire \$2567 ;
  wire [9:0] \$2568 ;
  wire \$2569 ;
  wire \$257 ;
  wire \$2570 ;
  wire \$2571 ;
  wire \$2572 ;
  wire \$2573 ;
  wire \$2574 ;
  wire \$2575 ;
  wire \$2576 ;
  wire \$2577 ;
  wire \$2578 ;
  wire [10:0] \$2579 ;
  wire [9:0] \$258 ;
  wire \$2580 ;
  wire [9:0] \$2581 ;
  wire \$2582 ;
  wire \$2583 ;
  wire \$2584 ;
  wire \$2585 ;
  wire \$2586 ;
  wire \$2587 ;
  wire \$2588 ;
  wire \$2589 ;
  wire \$259 ;
  wire \$2590 ;
  wire \$2591 ;
  wire [10:0] \$2592 ;
  wire \$2593 ;
  wire [9:0] \$2594 ;
  wire \$2595 ;
  wire \$2596 ;
  wire \$2597 ;
  wire \$2598 ;
  wire \$2599 ;
  wire [8:0] \$26 ;
  wire \$260 ;
  wire \$2600 ;
  wire \$2601 ;
  wire \$2602 ;
  wire \$2603 ;
  wire \$2604 ;
  wire [10:0] \$2605 ;
  wire \$2606 ;
  wire [9:0] \$2607 ;
  wire \$2608 ;
  wire \$2609 ;
  wire \$261 ;
  wire \$2610 ;
  wire \$2611 ;
  wire \$2612 ;
  wire \$2613 ;
  wire \$2614 ;
  wire \$2615 ;
  wire \$2616 ;
  wire \$2617 ;
  wire [10:0] \$2618 ;
  wire \$2619 ;
  wire \$262 ;
  wire [9:0] \$2620 ;
  wire \$2621 ;
  wire \$2622 ;
  wire \$2623 ;
  wire \$2624 ;
  wire \$2625 ;
  wire \$2626 ;
  wire \$2627 ;
  wire \$2628 ;
  wire \$2629 ;
  wire \$263 ;
  wire \$2630 ;
  wire [10:0] \$2631 ;
  wire \$2632 ;
  wire [9:0] \$2633 ;
  wire \$2634 ;
  wire \$2635 ;
  wire \$2636 ;
  wire \$2637 ;
  wire \$2638 ;
  wire \$2639 ;
  wire \$264 ;
  wire \$2640 ;
  wire \$2641 ;
  wire \$2642 ;
  wire \$2643 ;
  wire [10:0] \$2644 ;
  wire \$2645 ;
  wire [9:0] \$2646 ;
  wire \$2647 ;
  wire \$2648 ;
  wire \$2649 ;
  wire \$265 ;
  wire \$2650 ;
  wire \$2651 ;
  wire \$2652 ;
  wire \$2653 ;
  wire \$2654 ;
  wire \$2655 ;
  wire \$2656 ;
  wire [10:0] \$2657 ;
  wire \$2658 ;
  wire [9:0] \$2659 ;
  wire \$266 ;
  wire \$2660 ;
  wire \$2661 ;
  wire \$2662 ;
  wire \$2663 ;
  wire \$2664 ;
  wire \$2665 ;
  wire \$2666 ;
  wire \$2667 ;
  wire \$2668 ;
  wire \$2669 ;
  wire \$267 ;
  wire [10:0] \$2670 ;
  wire \$2671 ;
  wire [9:0] \$2672 ;
  wire \$2673 ;
  wire \$2674 ;
  wire \$2675 ;
  wire \$2676 ;
  wire \$2677 ;
  wire \$2678 ;
  wire \$2679 ;
  wire \$268 ;
  wire \$2680 ;
  wire \$2681 ;
  wire \$2682 ;
  wire [10:0] \$2683 ;
  wire \$2684 ;
  wire [9:0] \$2685 ;
  wire \$2686 ;
  wire \$2687 ;
  wire \$2688 ;
  wire \$2689 ;
  wire [10:0] \$269 ;
  wire \$2690 ;
  wire \$2691 ;
  wire \$2692 ;
  wire \$2693 ;
  wire \$2694 ;
  wire \$2695 ;
  wire [10:0] \$2696 ;
  wire \$2697 ;
  wire [9:0] \$2698 ;
  wire \$2699 ;
  wire [8:0] \$27 ;
  wire \$270 ;
  wire \$2700 ;
  wire \$2701 ;
  wire \$2702 ;
  wire \$2703 ;
  wire \$2704 ;
  wire \$2705 ;
  wire \$2706 ;
  wire \$2707 ;
  wire \$2708 ;
  wire [10:0] \$2709 ;
  wire [9:0] \$271 ;
  wire \$2710 ;
  wire [9:0] \$2711 ;
  wire \$2712 ;
  wire \$2713 ;
  wire \$2714 ;
  wire \$2715 ;
  wire \$2716 ;
  wire \$2717 ;
  wire \$2718 ;
  wire \$2719 ;
  wire \$272 ;
  wire \$2720 ;
  wire \$2721 ;
  wire [10:0] \$2722 ;
  wire \$2723 ;
  wire [9:0] \$2724 ;
  wire \$2725 ;
  wire \$2726 ;
  wire \$2727 ;
  wire \$2728 ;
  wire \$2729 ;
  wire \$273 ;
  wire \$2730 ;
  wire \$2731 ;
  wire \$2732 ;
  wire \$2733 ;
  wire \$2734 ;
  wire [10:0] \$2735 ;
  wire \$2736 ;
  wire [9:0] \$2737 ;
  wire \$2738 ;
  wire \$2739 ;
  wire \$274 ;
  wire \$2740 ;
  wire \$2741 ;
  wire \$2742 ;
  wire \$2743 ;
  wire \$2744 ;
  wire \$2745 ;
  wire \$2746 ;
  wire \$2747 ;
  wire [10:0] \$2748 ;
  wire \$2749 ;
  wire \$275 ;
  wire [9:0] \$2750 ;
  wire \$2751 ;
  wire \$2752 ;
  wire \$2753 ;
  wire \$2754 ;
  wire \$2755 ;
  wire \$2756 ;
  wire \$2757 ;
  wire \$2758 ;
  wire \$2759 ;
  wire \$276 ;
  wire \$2760 ;
  wire [10:0] \$2761 ;
  wire \$2762 ;
  wire [9:0] \$2763 ;
  wire \$2764 ;
  wire \$2765 ;
  wire \$2766 ;
  wire \$2767 ;
  wire \$2768 ;
  wire \$2769 ;
  wire \$277 ;
  wire \$2770 ;
  wire \$2771 ;
  wire \$2772 ;
  wire \$2773 ;
  wire [10:0] \$2774 ;
  wire \$2775 ;
  wire [9:0] \$2776 ;
  wire \$2777 ;
  wire \$2778 ;
  wire \$2779 ;
  wire \$278 ;
  wire \$2780 ;
  wire \$2781 ;
  wire \$2782 ;
  wire \$2783 ;
  wire \$2784 ;
  wire \$2785 ;
  wire \$2786 ;
  wire [10:0] \$2787 ;
  wire \$2788 ;
  wire [9:0] \$2789 ;
  wire \$279 ;
  wire \$2790 ;
  wire \$2791 ;
  wire \$2792 ;
  wire \$2793 ;
  wire \$2794 ;
  wire \$2795 ;
  wire \$2796 ;
  wire \$2797 ;
  wire \$2798 ;
  wire \$2799 ;
  wire [8:0] \$28 ;
  wire \$280 ;
  wire [10:0] \$2800 ;
  wire \$2801 ;
  wire [9:0] \$2802 ;
  wire \$2803 ;
  wire \$2804 ;
  wire \$2805 ;
  wire \$2806 ;
  wire \$2807 ;
  wire \$2808 ;
  wire \$2809 ;
  wire \$281 ;
  wire \$2810 ;
  wire \$2811 ;
  wire \$2812 ;
  wire [10:0] \$2813 ;
  wire \$2814 ;
  wire [9:0] \$2815 ;
  wire \$2816 ;
  wire \$2817 ;
  wire \$2818 ;
  wire \$2819 ;
  wire [10:0] \$282 ;
  wire \$2820 ;
  wire \$2821 ;
  wire \$2822 ;
  wire \$2823 ;
  wire \$2824 ;
  wire \$2825 ;
  wire [10:0] \$2826 ;
  wire \$2827 ;
  wire [9:0] \$2828 ;
  wire \$2829 ;
  wire \$283 ;
  wire \$2830 ;
  wire \$2831 ;
  wire \$2832 ;
  wire \$2833 ;
  wire \$2834 ;
  wire \$2835 ;
  wire \$2836 ;
  wire \$2837 ;
  wire \$2838 ;
  wire [10:0] \$2839 ;
  wire [9:0] \$284 ;
  wire \$2840 ;
  wire [9:0] \$2841 ;
  wire \$2842 ;
  wire \$2843 ;
  wire \$2844 ;
  wire \$2845 ;
  wire \$2846 ;
  wire \$2847 ;
  wire \$2848 ;
  wire \$2849 ;
  wire \$285 ;
  wire \$2850 ;
  wire \$2851 ;
  wire [10:0] \$2852 ;
  wire \$2853 ;
  wire [9:0] \$2854 ;
  wire \$2855 ;
  wire \$2856 ;
  wire \$2857 ;
  wire \$2858 ;
  wire \$2859 ;
  wire \$286 ;
  wire \$2860 ;
  wire \$2861 ;
  wire \$2862 ;
  wire \$2863 ;
  wire \$2864 ;
  wire [10:0] \$2865 ;
  wire \$2866 ;
  wire [9:0] \$2867 ;
  wire \$2868 ;
  wire \$2869 ;
  wire \$287 ;
  wire \$2870 ;
  wire \$2871 ;
  wire \$2872 ;
  wire \$2873 ;
  wire \$2874 ;
  wire \$2875 ;
  wire \$2876 ;
  wire \$2877 ;
  wire [10:0] \$2878 ;
  wire \$2879 ;
  wire \$288 ;
  wire [9:0] \$2880 ;
  wire \$2881 ;
  wire \$2882 ;
  wire \$2883 ;
  wire \$2884 ;
  wire \$2885 ;
  wire \$2886 ;
  wire \$2887 ;
  wire \$2888 ;
  wire \$2889 ;
  wire \$289 ;
  wire \$2890 ;
  wire [10:0] \$2891 ;
  wire \$2892 ;
  wire [9:0] \$2893 ;
  wire \$2894 ;
  wire \$2895 ;
  wire \$2896 ;
  wire \$2897 ;
  wire \$2898 ;
  wire \$2899 ;
  wire [8:0] \$29 ;
  wire \$290 ;
  wire \$2900 ;
  wire \$2901 ;
  wire \$2902 ;
  wire \$2903 ;
  wire [10:0] \$2904 ;
  wire \$2905 ;
  wire [9:0] \$2906 ;
  wire \$2907 ;
  wire \$2908 ;
  wire \$2909 ;
  wire \$291 ;
  wire \$2910 ;
  wire \$2911 ;
  wire \$2912 ;
  wire \$2913 ;
  wire \$2914 ;
  wire \$2915 ;
  wire \$2916 ;
  wire [10:0] \$2917 ;
  wire \$2918 ;
  wire [9:0] \$2919 ;
  wire \$292 ;
  wire \$2920 ;
  wire \$2921 ;
  wire \$2922 ;
  wire \$2923 ;
  wire \$2924 ;
  wire \$2925 ;
  wire \$2926 ;
  wire \$2927 ;
  wire \$2928 ;
  wire \$2929 ;
  wire \$293 ;
  wire [10:0] \$2930 ;
  wire \$2931 ;
  wire [9:0] \$2932 ;
  wire \$2933 ;
  wire \$2934 ;
  wire \$2935 ;
  wire \$2936 ;
  wire \$2937 ;
  wire \$2938 ;
  wire \$2939 ;
  wire \$294 ;
  wire \$2940 ;
  wire \$2941 ;
  wire \$2942 ;
  wire [10:0] \$2943 ;
  wire \$2944 ;
  wire [9:0] \$2945 ;
  wire \$2946 ;
  wire \$2947 ;
  wire \$2948 ;
  wire \$2949 ;
  wire [10:0] \$295 ;
  wire \$2950 ;
  wire \$2951 ;
  wire \$2952 ;
  wire \$2953 ;
  wire \$2954 ;
  wire \$2955 ;
  wire [10:0] \$2956 ;
  wire \$2957 ;
  wire [9:0] \$2958 ;
  wire \$2959 ;
  wire \$296 ;
  wire \$2960 ;
  wire \$2961 ;
  wire \$2962 ;
  wire \$2963 ;
  wire \$2964 ;
  wire \$2965 ;
  wire \$2966 ;
  wire \$2967 ;
  wire \$2968 ;
  wire [10:0] \$2969 ;
  wire [9:0] \$297 ;
  wire \$2970 ;
  wire [9:0] \$2971 ;
  wire \$2972 ;
  wire \$2973 ;
  wire \$2974 ;
  wire \$2975 ;
  wire \$2976 ;
  wire \$2977 ;
  wire \$2978 ;
  wire \$2979 ;
  wire \$298 ;
  wire \$2980 ;
  wire \$2981 ;
  wire [10:0] \$2982 ;
  wire \$2983 ;
  wire [9:0] \$2984 ;
  wire \$2985 ;
  wire \$2986 ;
  wire \$2987 ;
  wire \$2988 ;
  wire \$2989 ;
  wire \$299 ;
  wire \$2990 ;
  wire \$2991 ;
  wire \$2992 ;
  wire \$2993 ;
  wire \$2994 ;
  wire [10:0] \$2995 ;
  wire \$2996 ;
  wire [9:0] \$2997 ;
  wire \$2998 ;
  wire \$2999 ;
  wire [8:0] \$3 ;
  wire [8:0] \$30 ;
  wire \$300 ;
  wire \$3000 ;
  wire \$3001 ;
  wire \$3002 ;
  wire \$3003 ;
  wire \$3004 ;
  wire \$3005 ;
  wire \$3006 ;
  wire \$3007 ;
  wire [10:0] \$3008 ;
  wire \$3009 ;
  wire \$301 ;
  wire [9:0] \$3010 ;
  wire \$3011 ;
  wire \$3012 ;
  wire \$3013 ;
  wire \$3014 ;
  wire \$3015 ;
  wire \$3016 ;
  wire \$3017 ;
  wire \$3018 ;
  wire \$3019 ;
  wire \$302 ;
  wire \$3020 ;
  wire [10:0] \$3021 ;
  wire \$3022 ;
  wire [9:0] \$3023 ;
  wire \$3024 ;
  wire \$3025 ;
  wire \$3026 ;
  wire \$3027 ;
  wire \$3028 ;
  wire \$3029 ;
  wire \$303 ;
  wire \$3030 ;
  wire \$3031 ;
  wire \$3032 ;
  wire \$3033 ;
  wire [10:0] \$3034 ;
  wire \$3035 ;
  wire [9:0] \$3036 ;
  wire \$3037 ;
  wire \$3038 ;
  wire \$3039 ;
  wire \$304 ;
  wire \$3040 ;
  wire \$3041 ;
  wire \$3042 ;
  wire \$3043 ;
  wire \$3044 ;
  wire \$3045 ;
  wire \$3046 ;
  wire [10:0] \$3047 ;
  wire \$3048 ;
  wire [9:0] \$3049 ;
  wire \$305 ;
  wire \$3050 ;
  wire \$3051 ;
  wire \$3052 ;
  wire \$3053 ;
  wire \$3054 ;
  wire \$3055 ;
  wire \$3056 ;
  wire \$3057 ;
  wire \$3058 ;
  wire \$3059 ;
  wire \$306 ;
  wire [10:0] \$3060 ;
  wire \$3061 ;
  wire [9:0] \$3062 ;
  wire \$3063 ;
  wire \$3064 ;
  wire \$3065 ;
  wire \$3066 ;
  wire \$3067 ;
  wire \$3068 ;
  wire \$3069 ;
  wire \$307 ;
  wire \$3070 ;
  wire \$3071 ;
  wire \$3072 ;
  wire [10:0] \$3073 ;
  wire \$3074 ;
  wire [9:0] \$3075 ;
  wire \$3076 ;
  wire \$3077 ;
  wire \$3078 ;
  wire \$3079 ;
  wire [10:0] \$308 ;
  wire \$3080 ;
  wire \$3081 ;
  wire \$3082 ;
  wire \$3083 ;
  wire \$3084 ;
  wire \$3085 ;
  wire [10:0] \$3086 ;
  wire \$3087 ;
  wire [9:0] \$3088 ;
  wire \$3089 ;
  wire \$309 ;
  wire \$3090 ;
  wire \$3091 ;
  wire \$3092 ;
  wire \$3093 ;
  wire \$3094 ;
  wire \$3095 ;
  wire \$3096 ;
  wire \$3097 ;
  wire \$3098 ;
  wire [10:0] \$3099 ;
  wire [8:0] \$31 ;
  wire [9:0] \$310 ;
  wire \$3100 ;
  wire [9:0] \$3101 ;
  wire \$3102 ;
  wire \$3103 ;
  wire \$3104 ;
  wire \$3105 ;
  wire \$3106 ;
  wire \$3107 ;
  wire \$3108 ;
  wire \$3109 ;
  wire \$311 ;
  wire \$3110 ;
  wire \$3111 ;
  wire [10:0] \$3112 ;
  wire \$3113 ;
  wire [9:0] \$3114 ;
  wire \$3115 ;
  wire \$3116 ;
  wire \$3117 ;
  wire \$3118 ;
  wire \$3119 ;
  wire \$312 ;
  wire \$3120 ;
  wire \$3121 ;
  wire \$3122 ;
  wire \$3123 ;
  wire \$3124 ;
  wire [10:0] \$3125 ;
  wire \$3126 ;
  wire [9:0] \$3127 ;
  wire \$3128 ;
  wire \$3129 ;
  wire \$313 ;
  wire \$3130 ;
  wire \$3131 ;
  wire \$3132 ;
  wire \$3133 ;
  wire \$3134 ;
  wire \$3135 ;
  wire \$3136 ;
  wire \$3137 ;
  wire [10:0] \$3138 ;
  wire \$3139 ;
  wire \$314 ;
  wire [9:0] \$3140 ;
  wire \$3141 ;
  wire \$3142 ;
  wire \$3143 ;
  wire \$3144 ;
  wire \$3145 ;
  wire \$3146 ;
  wire \$3147 ;
  wire \$3148 ;
  wire \$3149 ;
  wire \$315 ;
  wire \$3150 ;
  wire [10:0] \$3151 ;
  wire \$3152 ;
  wire [9:0] \$3153 ;
  wire \$3154 ;
  wire \$3155 ;
  wire \$3156 ;
  wire \$3157 ;
  wire \$3158 ;
  wire \$3159 ;
  wire \$316 ;
  wire \$3160 ;
  wire \$3161 ;
  wire \$3162 ;
  wire \$3163 ;
  wire [10:0] \$3164 ;
  wire \$3165 ;
  wire [9:0] \$3166 ;
  wire \$3167 ;
  wire \$3168 ;
  wire \$3169 ;
  wire \$317 ;
  wire \$3170 ;
  wire \$3171 ;
  wire \$3172 ;
  wire \$3173 ;
  wire \$3174 ;
  wire \$3175 ;
  wire \$3176 ;
  wire [10:0] \$3177 ;
  wire \$3178 ;
  wire [9:0] \$3179 ;
  wire \$318 ;
  wire \$3180 ;
  wire \$3181 ;
  wire \$3182 ;
  wire \$3183 ;
  wire \$3184 ;
  wire \$3185 ;
  wire \$3186 ;
  wire \$3187 ;
  wire \$3188 ;
  wire \$3189 ;
  wire \$319 ;
  wire [10:0] \$3190 ;
  wire [10:0] \$3191 ;
  wire [10:0] \$3192 ;
  wire [10:0] \$3193 ;
  wire [10:0] \$3194 ;
  wire [10:0] \$3195 ;
  wire [10:0] \$3196 ;
  wire [10:0] \$3197 ;
  wire [10:0] \$3198 ;
  wire [10:0] \$3199 ;
  wire [8:0] \$32 ;
  wire \$320 ;
  wire [10:0] \$3200 ;
  wire [10:0] \$3201 ;
  wire [10:0] \$3202 ;
  wire [10:0] \$3203 ;
  wire [10:0] \$3204 ;
  wire [10:0] \$3205 ;
  wire [10:0] \$3206 ;
  wire [10:0] \$3207 ;
  wire [10:0] \$3208 ;
  wire [10:0] \$3209 ;
  wire [10:0] \$321 ;
  wire [10:0] \$3210 ;
  wire [10:0] \$3211 ;
  wire [10:0] \$3212 ;
  wire [10:0] \$3213 ;
  wire [10:0] \$3214 ;
  wire [10:0] \$3215 ;
  wire [10:0] \$3216 ;
  wire [10:0] \$3217 ;
  wire [10:0] \$3218 ;
  wire [11:0] \$3219 ;
  wire \$322 ;
  wire [11:0] \$3220 ;
  wire [11:0] \$3221 ;
  wire [11:0] \$3222 ;
  wire [11:0] \$3223 ;
  wire [11:0] \$3224 ;
  wire [11:0] \$3225 ;
  wire [11:0] \$3226 ;
  wire [11:0] \$3227 ;
  wire [11:0] \$3228 ;
  wire [11:0] \$3229 ;
  wire [9:0] \$323 ;
  wire [11:0] \$3230 ;
  wire [11:0] \$3231 ;
  wire [11:0] \$3232 ;
  wire [12:0] \$3233 ;
  wire [12:0] \$3234 ;
  wire [12:0] \$3235 ;
  wire [12:0] \$3236 ;
  wire [12:0] \$3237 ;
  wire [12:0] \$3238 ;
  wire [12:0] \$3239 ;
  wire \$324 ;
  wire [13:0] \$3240 ;
  wire [13:0] \$3241 ;
  wire [13:0] \$3242 ;
  wire [14:0] \$3243 ;
  wire [14:0] \$3244 ;
  wire [15:0] \$3245 ;
  wire \$3246 ;
  wire [9:0] \$3247 ;
  wire \$3248 ;
  wire \$3249 ;
  wire \$325 ;
  wire \$3250 ;
  wire \$3251 ;
  wire \$3252 ;
  wire \$3253 ;
  wire \$3254 ;
  wire \$3255 ;
  wire \$3256 ;
  wire \$3257 ;
  wire [10:0] \$3258 ;
  wire \$3259 ;
  wire \$326 ;
  wire [9:0] \$3260 ;
  wire \$3261 ;
  wire \$3262 ;
  wire \$3263 ;
  wire \$3264 ;
  wire \$3265 ;
  wire \$3266 ;
  wire \$3267 ;
  wire \$3268 ;
  wire \$3269 ;
  wire \$327 ;
  wire \$3270 ;
  wire [10:0] \$3271 ;
  wire \$3272 ;
  wire [9:0] \$3273 ;
  wire \$3274 ;
  wire \$3275 ;
  wire \$3276 ;
  wire \$3277 ;
  wire \$3278 ;
  wire \$3279 ;
  wire \$328 ;
  wire \$3280 ;
  wire \$3281 ;
  wire \$3282 ;
  wire \$3283 ;
  wire [10:0] \$3284 ;
  wire \$3285 ;
  wire [9:0] \$3286 ;
  wire \$3287 ;
  wire \$3288 ;
  wire \$3289 ;
  wire \$329 ;
  wire \$3290 ;
  wire \$3291 ;
  wire \$3292 ;
  wire \$3293 ;
  wire \$3294 ;
  wire \$3295 ;
  wire \$3296 ;
  wire [10:0] \$3297 ;
  wire \$3298 ;
  wire [9:0] \$3299 ;
  wire [8:0] \$33 ;
  wire \$330 ;
  wire \$3300 ;
  wire \$3301 ;
  wire \$3302 ;
  wire \$3303 ;
  wire \$3304 ;
  wire \$3305 ;
  wire \$3306 ;
  wire \$3307 ;
  wire \$3308 ;
  wire \$3309 ;
  wire \$331 ;
  wire [10:0] \$3310 ;
  wire \$3311 ;
  wire [9:0] \$3312 ;
  wire \$3313 ;
  wire \$3314 ;
  wire \$3315 ;
  wire \$3316 ;
  wire \$3317 ;
  wire \$3318 ;
  wire \$3319 ;
  wire \$332 ;
  wire \$3320 ;
  wire \$3321 ;
  wire \$3322 ;
  wire [10:0] \$3323 ;
  wire \$3324 ;
  wire [9:0] \$3325 ;
  wire \$3326 ;
  wire \$3327 ;
  wire \$3328 ;
  wire \$3329 ;
  wire \$333 ;
  wire \$3330 ;
  wire \$3331 ;
  wire \$3332 ;
  wire \$3333 ;
  wire \$3334 ;
  wire \$3335 ;
  wire [10:0] \$3336 ;
  wire \$3337 ;
  wire [9:0] \$3338 ;
  wire \$3339 ;
  wire [10:0] \$334 ;
  wire \$3340 ;
  wire \$3341 ;
  wire \$3342 ;
  wire \$3343 ;
  wire \$3344 ;
  wire \$3345 ;
  wire \$3346 ;
  wire \$3347 ;
  wire \$3348 ;
  wire [10:0] \$3349 ;
  wire \$335 ;
  wire \$3350 ;
  wire [9:0] \$3351 ;
  wire \$3352 ;
  wire \$3353 ;
  wire \$3354 ;
  wire \$3355 ;
  wire \$3356 ;
  wire \$3357 ;
  wire \$3358 ;
  wire \$3359 ;
  wire [9:0] \$336 ;
  wire \$3360 ;
  wire \$3361 ;
  wire [10:0] \$3362 ;
  wire \$3363 ;
  wire [9:0] \$3364 ;
  wire \$3365 ;
  wire \$3366 ;
  wire \$3367 ;
  wire \$3368 ;
  wire \$3369 ;
  wire \$337 ;
  wire \$3370 ;
  wire \$3371 ;
  wire \$3372 ;
  wire \$3373 ;
  wire \$3374 ;
  wire [10:0] \$3375 ;
  wire \$3376 ;
  wire [9:0] \$3377 ;
  wire \$3378 ;
  wire \$3379 ;
  wire \$338 ;
  wire \$3380 ;
  wire \$3381 ;
  wire \$3382 ;
  wire \$3383 ;
  wire \$3384 ;
  wire \$3385 ;
  wire \$3386 ;
  wire \$3387 ;
  wire [10:0] \$3388 ;
  wire \$3389 ;
  wire \$339 ;
  wire [9:0] \$3390 ;
  wire \$3391 ;
  wire \$3392 ;
  wire \$3393 ;
  wire \$3394 ;
  wire \$3395 ;
  wire \$3396 ;
  wire \$3397 ;
  wire \$3398 ;
  wire \$3399 ;
  wire [8:0] \$34 ;
  wire \$340 ;
  wire \$3400 ;
  wire [10:0] \$3401 ;
  wire \$3402 ;
  wire [9:0] \$3403 ;
  wire \$3404 ;
  wire \$3405 ;
  wire \$3406 ;
  wire \$3407 ;
  wire \$3408 ;
  wire \$3409 ;
  wire \$341 ;
  wire \$3410 ;
  wire \$3411 ;
  wire \$3412 ;
  wire \$3413 ;
  wire [10:0] \$3414 ;
  wire \$3415 ;
  wire [9:0] \$3416 ;
  wire \$3417 ;
  wire \$3418 ;
  wire \$3419 ;
  wire \$342 ;
  wire \$3420 ;
  wire \$3421 ;
  wire \$3422 ;
  wire \$3423 ;
  wire \$3424 ;
  wire \$3425 ;
  wire \$3426 ;
  wire [10:0] \$3427 ;
  wire \$3428 ;
  wire [9:0] \$3429 ;
  wire \$343 ;
  wire \$3430 ;
  wire \$3431 ;
  wire \$3432 ;
  wire \$3433 ;
  wire \$3434 ;
  wire \$3435 ;
  wire \$3436 ;
  wire \$3437 ;
  wire \$3438 ;
  wire \$3439 ;
  wire \$344 ;
  wire [10:0] \$3440 ;
  wire \$3441 ;
  wire [9:0] \$3442 ;
  wire \$3443 ;
  wire \$3444 ;
  wire \$3445 ;
  wire \$3446 ;
  wire \$3447 ;
  wire \$3448 ;
  wire \$3449 ;
  wire \$345 ;
  wire \$3450 ;
  wire \$3451 ;
  wire \$3452 ;
  wire [10:0] \$3453 ;
  wire \$3454 ;
  wire [9:0] \$3455 ;
  wire \$3456 ;
  wire \$3457 ;
  wire \$3458 ;
  wire \$3459 ;
  wire \$346 ;
  wire \$3460 ;
  wire \$3461 ;
  wire \$3462 ;
  wire \$3463 ;
  wire \$3464 ;
  wire \$3465 ;
  wire [10:0] \$3466 ;
  wire \$3467 ;
  wire [9:0] \$3468 ;
  wire \$3469 ;
  wire [10:0] \$347 ;
  wire \$3470 ;
  wire \$3471 ;
  wire \$3472 ;
  wire \$3473 ;
  wire \$3474 ;
  wire \$3475 ;
  wire \$3476 ;
  wire \$3477 ;
  wire \$3478 ;
  wire [10:0] \$3479 ;
  wire \$348 ;
  wire \$3480 ;
  wire [9:0] \$3481 ;
  wire \$3482 ;
  wire \$3483 ;
  wire \$3484 ;
  wire \$3485 ;
  wire \$3486 ;
  wire \$3487 ;
  wire \$3488 ;
  wire \$3489 ;
  wire [9:0] \$349 ;
  wire \$3490 ;
  wire \$3491 ;
  wire [10:0] \$3492 ;
  wire \$3493 ;
  wire [9:0] \$3494 ;
  wire \$3495 ;
  wire \$3496 ;
  wire \$3497 ;
  wire \$3498 ;
  wire \$3499 ;
  wire [8:0] \$35 ;
  wire \$350 ;
  wire \$3500 ;
  wire \$3501 ;
  wire \$3502 ;
  wire \$3503 ;
  wire \$3504 ;
  wire [10:0] \$3505 ;
  wire \$3506 ;
  wire [9:0] \$3507 ;
  wire \$3508 ;
  wire \$3509 ;
  wire \$351 ;
  wire \$3510 ;
  wire \$3511 ;
  wire \$3512 ;
  wire \$3513 ;
  wire \$3514 ;
  wire \$3515 ;
  wire \$3516 ;
  wire \$3517 ;
  wire [10:0] \$3518 ;
  wire \$3519 ;
  wire \$352 ;
  wire [9:0] \$3520 ;
  wire \$3521 ;
  wire \$3522 ;
  wire \$3523 ;
  wire \$3524 ;
  wire \$3525 ;
  wire \$3526 ;
  wire \$3527 ;
  wire \$3528 ;
  wire \$3529 ;
  wire \$353 ;
  wire \$3530 ;
  wire [10:0] \$3531 ;
  wire \$3532 ;
  wire [9:0] \$3533 ;
  wire \$3534 ;
  wire \$3535 ;
  wire \$3536 ;
  wire \$3537 ;
  wire \$3538 ;
  wire \$3539 ;
  wire \$354 ;
  wire \$3540 ;
  wire \$3541 ;
  wire \$3542 ;
  wire \$3543 ;
  wire [10:0] \$3544 ;
  wire \$3545 ;
  wire [9:0] \$3546 ;
  wire \$3547 ;
  wire \$3548 ;
  wire \$3549 ;
  wire \$355 ;
  wire \$3550 ;
  wire \$3551 ;
  wire \$3552 ;
  wire \$3553 ;
  wire \$3554 ;
  wire \$3555 ;
  wire \$3556 ;
  wire [10:0] \$3557 ;
  wire \$3558 ;
  wire [9:0] \$3559 ;
  wire \$356 ;
  wire \$3560 ;
  wire \$3561 ;
  wire \$3562 ;
  wire \$3563 ;
  wire \$3564 ;
  wire \$3565 ;
  wire \$3566 ;
  wire \$3567 ;
  wire \$3568 ;
  wire \$3569 ;
  wire \$357 ;
  wire [10:0] \$3570 ;
  wire \$3571 ;
  wire [9:0] \$3572 ;
  wire \$3573 ;
  wire \$3574 ;
  wire \$3575 ;
  wire \$3576 ;
  wire \$3577 ;
  wire \$3578 ;
  wire \$3579 ;
  wire \$358 ;
  wire \$3580 ;
  wire \$3581 ;
  wire \$3582 ;
  wire [10:0] \$3583 ;
  wire \$3584 ;
  wire [9:0] \$3585 ;
  wire \$3586 ;
  wire \$3587 ;
  wire \$3588 ;
  wire \$3589 ;
  wire \$359 ;
  wire \$3590 ;
  wire \$3591 ;
  wire \$3592 ;
  wire \$3593 ;
  wire \$3594 ;
  wire \$3595 ;
  wire [10:0] \$3596 ;
  wire \$3597 ;
  wire [9:0] \$3598 ;
  wire \$3599 ;
  wire [8:0] \$36 ;
  wire [10:0] \$360 ;
  wire \$3600 ;
  wire \$3601 ;
  wire \$3602 ;
  wire \$3603 ;
  wire \$3604 ;
  wire \$3605 ;
  wire \$3606 ;
  wire \$3607 ;
  wire \$3608 ;
  wire [10:0] \$3609 ;
  wire \$361 ;
  wire \$3610 ;
  wire [9:0] \$3611 ;
  wire \$3612 ;
  wire \$3613 ;
  wire \$3614 ;
  wire \$3615 ;
  wire \$3616 ;
  wire \$3617 ;
  wire \$3618 ;
  wire \$3619 ;
  wire [9:0] \$362 ;
  wire \$3620 ;
  wire \$3621 ;
  wire [10:0] \$3622 ;
  wire \$3623 ;
  wire [9:0] \$3624 ;
  wire \$3625 ;
  wire \$3626 ;
  wire \$3627 ;
  wire \$3628 ;
  wire \$3629 ;
  wire \$363 ;
  wire \$3630 ;
  wire \$3631 ;
  wire \$3632 ;
  wire \$3633 ;
  wire \$3634 ;
  wire [10:0] \$3635 ;
  wire \$3636 ;
  wire [9:0] \$3637 ;
  wire \$3638 ;
  wire \$3639 ;
  wire \$364 ;
  wire \$3640 ;
  wire \$3641 ;
  wire \$3642 ;
  wire \$3643 ;
  wire \$3644 ;
  wire \$3645 ;
  wire \$3646 ;
  wire \$3647 ;
  wire [10:0] \$3648 ;
  wire \$3649 ;
  wire \$365 ;
  wire [9:0] \$3650 ;
  wire \$3651 ;
  wire \$3652 ;
  wire \$3653 ;
  wire \$3654 ;
  wire \$3655 ;
  wire \$3656 ;
  wire \$3657 ;
  wire \$3658 ;
  wire \$3659 ;
  wire \$366 ;
  wire \$3660 ;
  wire [10:0] \$3661 ;
  wire \$3662 ;
  wire [9:0] \$3663 ;
  wire \$3664 ;
  wire \$3665 ;
  wire \$3666 ;
  wire \$3667 ;
  wire \$3668 ;
  wire \$3669 ;
  wire \$367 ;
  wire \$3670 ;
  wire \$3671 ;
  wire \$3672 ;
  wire \$3673 ;
  wire [10:0] \$3674 ;
  wire \$3675 ;
  wire [9:0] \$3676 ;
  wire \$3677 ;
  wire \$3678 ;
  wire \$3679 ;
  wire \$368 ;
  wire \$3680 ;
  wire \$3681 ;
  wire \$3682 ;
  wire \$3683 ;
  wire \$3684 ;
  wire \$3685 ;
  wire \$3686 ;
  wire [10:0] \$3687 ;
  wire \$3688 ;
  wire [9:0] \$3689 ;
  wire \$369 ;
  wire \$3690 ;
  wire \$3691 ;
  wire \$3692 ;
  wire \$3693 ;
  wire \$3694 ;
  wire \$3695 ;
  wire \$3696 ;
  wire \$3697 ;
  wire \$3698 ;
  wire \$3699 ;
  wire [8:0] \$37 ;
  wire \$370 ;
  wire [10:0] \$3700 ;
  wire \$3701 ;
  wire [9:0] \$3702 ;
  wire \$3703 ;
  wire \$3704 ;
  wire \$3705 ;
  wire \$3706 ;
  wire \$3707 ;
  wire \$3708 ;
  wire \$3709 ;
  wire \$371 ;
  wire \$3710 ;
  wire \$3711 ;
  wire \$3712 ;
  wire [10:0] \$3713 ;
  wire \$3714 ;
  wire [9:0] \$3715 ;
  wire \$3716 ;
  wire \$3717 ;
  wire \$3718 ;
  wire \$3719 ;
  wire \$372 ;
  wire \$3720 ;
  wire \$3721 ;
  wire \$3722 ;
  wire \$3723 ;
  wire \$3724 ;
  wire \$3725 ;
  wire [10:0] \$3726 ;
  wire \$3727 ;
  wire [9:0] \$3728 ;
  wire \$3729 ;
  wire [10:0] \$373 ;
  wire \$3730 ;
  wire \$3731 ;
  wire \$3732 ;
  wire \$3733 ;
  wire \$3734 ;
  wire \$3735 ;
  wire \$3736 ;
  wire \$3737 ;
  wire \$3738 ;
  wire [10:0] \$3739 ;
  wire \$374 ;
  wire \$3740 ;
  wire [9:0] \$3741 ;
  wire \$3742 ;
  wire \$3743 ;
  wire \$3744 ;
  wire \$3745 ;
  wire \$3746 ;
  wire \$3747 ;
  wire \$3748 ;
  wire \$3749 ;
  wire [9:0] \$375 ;
  wire \$3750 ;
  wire \$3751 ;
  wire [10:0] \$3752 ;
  wire \$3753 ;
  wire [9:0] \$3754 ;
  wire \$3755 ;
  wire \$3756 ;
  wire \$3757 ;
  wire \$3758 ;
  wire \$3759 ;
  wire \$376 ;
  wire \$3760 ;
  wire \$3761 ;
  wire \$3762 ;
  wire \$3763 ;
  wire \$3764 ;
  wire [10:0] \$3765 ;
  wire \$3766 ;
  wire [9:0] \$3767 ;
  wire \$3768 ;
  wire \$3769 ;
  wire \$377 ;
  wire \$3770 ;
  wire \$3771 ;
  wire \$3772 ;
  wire \$3773 ;
  wire \$3774 ;
  wire \$3775 ;
  wire \$3776 ;
  wire \$3777 ;
  wire [10:0] \$3778 ;
  wire \$3779 ;
  wire \$378 ;
  wire [9:0] \$3780 ;
  wire \$3781 ;
  wire \$3782 ;
  wire \$3783 ;
  wire \$3784 ;
  wire \$3785 ;
  wire \$3786 ;
  wire \$3787 ;
  wire \$3788 ;
  wire \$3789 ;
  wire \$379 ;
  wire \$3790 ;
  wire [10:0] \$3791 ;
  wire \$3792 ;
  wire [9:0] \$3793 ;
  wire \$3794 ;
  wire \$3795 ;
  wire \$3796 ;
  wire \$3797 ;
  wire \$3798 ;
  wire \$3799 ;
  wire [8:0] \$38 ;
  wire \$380 ;
  wire \$3800 ;
  wire \$3801 ;
  wire \$3802 ;
  wire \$3803 ;
  wire [10:0] \$3804 ;
  wire \$3805 ;
  wire [9:0] \$3806 ;
  wire \$3807 ;
  wire \$3808 ;
  wire \$3809 ;
  wire \$381 ;
  wire \$3810 ;
  wire \$3811 ;
  wire \$3812 ;
  wire \$3813 ;
  wire \$3814 ;
  wire \$3815 ;
  wire \$3816 ;
  wire [10:0] \$3817 ;
  wire \$3818 ;
  wire [9:0] \$3819 ;
  wire \$382 ;
  wire \$3820 ;
  wire \$3821 ;
  wire \$3822 ;
  wire \$3823 ;
  wire \$3824 ;
  wire \$3825 ;
  wire \$3826 ;
  wire \$3827 ;
  wire \$3828 ;
  wire \$3829 ;
  wire \$383 ;
  wire [10:0] \$3830 ;
  wire \$3831 ;
  wire [9:0] \$3832 ;
  wire \$3833 ;
  wire \$3834 ;
  wire \$3835 ;
  wire \$3836 ;
  wire \$3837 ;
  wire \$3838 ;
  wire \$3839 ;
  wire \$384 ;
  wire \$3840 ;
  wire \$3841 ;
  wire \$3842 ;
  wire [10:0] \$3843 ;
  wire \$3844 ;
  wire [9:0] \$3845 ;
  wire \$3846 ;
  wire \$3847 ;
  wire \$3848 ;
  wire \$3849 ;
  wire \$385 ;
  wire \$3850 ;
  wire \$3851 ;
  wire \$3852 ;
  wire \$3853 ;
  wire \$3854 ;
  wire \$3855 ;
  wire [10:0] \$3856 ;
  wire \$3857 ;
  wire [9:0] \$3858 ;
  wire \$3859 ;
  wire [10:0] \$386 ;
  wire \$3860 ;
  wire \$3861 ;
  wire \$3862 ;
  wire \$3863 ;
  wire \$3864 ;
  wire \$3865 ;
  wire \$3866 ;
  wire \$3867 ;
  wire \$3868 ;
  wire [10:0] \$3869 ;
  wire \$387 ;
  wire \$3870 ;
  wire [9:0] \$3871 ;
  wire \$3872 ;
  wire \$3873 ;
  wire \$3874 ;
  wire \$3875 ;
  wire \$3876 ;
  wire \$3877 ;
  wire \$3878 ;
  wire \$3879 ;
  wire [9:0] \$388 ;
  wire \$3880 ;
  wire \$3881 ;
  wire [10:0] \$3882 ;
  wire \$3883 ;
  wire [9:0] \$3884 ;
  wire \$3885 ;
  wire \$3886 ;
  wire \$3887 ;
  wire \$3888 ;
  wire \$3889 ;
  wire \$389 ;
  wire \$3890 ;
  wire \$3891 ;
  wire \$3892 ;
  wire \$3893 ;
  wire \$3894 ;
  wire [10:0] \$3895 ;
  wire \$3896 ;
  wire [9:0] \$3897 ;
  wire \$3898 ;
  wire \$3899 ;
  wire [8:0] \$39 ;
  wire \$390 ;
  wire \$3900 ;
  wire \$3901 ;
  wire \$3902 ;
  wire \$3903 ;
  wire \$3904 ;
  wire \$3905 ;
  wire \$3906 ;
  wire \$3907 ;
  wire [10:0] \$3908 ;
  wire \$3909 ;
  wire \$391 ;
  wire [9:0] \$3910 ;
  wire \$3911 ;
  wire \$3912 ;
  wire \$3913 ;
  wire \$3914 ;
  wire \$3915 ;
  wire \$3916 ;
  wire \$3917 ;
  wire \$3918 ;
  wire \$3919 ;
  wire \$392 ;
  wire \$3920 ;
  wire [10:0] \$3921 ;
  wire \$3922 ;
  wire [9:0] \$3923 ;
  wire \$3924 ;
  wire \$3925 ;
  wire \$3926 ;
  wire \$3927 ;
  wire \$3928 ;
  wire \$3929 ;
  wire \$393 ;
  wire \$3930 ;
  wire \$3931 ;
  wire \$3932 ;
  wire \$3933 ;
  wire [10:0] \$3934 ;
  wire \$3935 ;
  wire [9:0] \$3936 ;
  wire \$3937 ;
  wire \$3938 ;
  wire \$3939 ;
  wire \$394 ;
  wire \$3940 ;
  wire \$3941 ;
  wire \$3942 ;
  wire \$3943 ;
  wire \$3944 ;
  wire \$3945 ;
  wire \$3946 ;
  wire [10:0] \$3947 ;
  wire \$3948 ;
  wire [9:0] \$3949 ;
  wire \$395 ;
  wire \$3950 ;
  wire \$3951 ;
  wire \$3952 ;
  wire \$3953 ;
  wire \$3954 ;
  wire \$3955 ;
  wire \$3956 ;
  wire \$3957 ;
  wire \$3958 ;
  wire \$3959 ;
  wire \$396 ;
  wire [10:0] \$3960 ;
  wire \$3961 ;
  wire [9:0] \$3962 ;
  wire \$3963 ;
  wire \$3964 ;
  wire \$3965 ;
  wire \$3966 ;
  wire \$3967 ;
  wire \$3968 ;
  wire \$3969 ;
  wire \$397 ;
  wire \$3970 ;
  wire \$3971 ;
  wire \$3972 ;
  wire [10:0] \$3973 ;
  wire [10:0] \$3974 ;
  wire [10:0] \$3975 ;
  wire [10:0] \$3976 ;
  wire [10:0] \$3977 ;
  wire [10:0] \$3978 ;
  wire [10:0] \$3979 ;
  wire \$398 ;
  wire [10:0] \$3980 ;
  wire [10:0] \$3981 ;
  wire [10:0] \$3982 ;
  wire [10:0] \$3983 ;
  wire [10:0] \$3984 ;
  wire [10:0] \$3985 ;
  wire [10:0] \$3986 ;
  wire [10:0] \$3987 ;
  wire [10:0] \$3988 ;
  wire [10:0] \$3989 ;
  wire [10:0] \$399 ;
  wire [10:0] \$3990 ;
  wire [10:0] \$3991 ;
  wire [10:0] \$3992 ;
  wire [10:0] \$3993 ;
  wire [10:0] \$3994 ;
  wire [10:0] \$3995 ;
  wire [10:0] \$3996 ;
  wire [10:0] \$3997 ;
  wire [10:0] \$3998 ;
  wire [10:0] \$3999 ;
  wire [8:0] \$4 ;
  wire [8:0] \$40 ;
  wire \$400 ;
  wire [10:0] \$4000 ;
  wire [10:0] \$4001 ;
  wire [11:0] \$4002 ;
  wire [11:0] \$4003 ;
  wire [11:0] \$4004 ;
  wire [11:0] \$4005 ;
  wire [11:0] \$4006 ;
  wire [11:0] \$4007 ;
  wire [11:0] \$4008 ;
  wire [11:0] \$4009 ;
  wire [9:0] \$401 ;
  wire [11:0] \$4010 ;
  wire [11:0] \$4011 ;
  wire [11:0] \$4012 ;
  wire [11:0] \$4013 ;
  wire [11:0] \$4014 ;
  wire [11:0] \$4015 ;
  wire [12:0] \$4016 ;
  wire [12:0] \$4017 ;
  wire [12:0] \$4018 ;
  wire [12:0] \$4019 ;
  wire \$402 ;
  wire [12:0] \$4020 ;
  wire [12:0] \$4021 ;
  wire [12:0] \$4022 ;
  wire [13:0] \$4023 ;
  wire [13:0] \$4024 ;
  wire [13:0] \$4025 ;
  wire [14:0] \$4026 ;
  wire [14:0] \$4027 ;
  wire [15:0] \$4028 ;
  wire \$4029 ;
  wire \$403 ;
  wire [9:0] \$4030 ;
  wire \$4031 ;
  wire \$4032 ;
  wire \$4033 ;
  wire \$4034 ;
  wire \$4035 ;
  wire \$4036 ;
  wire \$4037 ;
  wire \$4038 ;
  wire \$4039 ;
  wire \$404 ;
  wire \$4040 ;
  wire [10:0] \$4041 ;
  wire \$4042 ;
  wire [9:0] \$4043 ;
  wire \$4044 ;
  wire \$4045 ;
  wire \$4046 ;
  wire \$4047 ;
  wire \$4048 ;
  wire \$4049 ;
  wire \$405 ;
  wire \$4050 ;
  wire \$4051 ;
  wire \$4052 ;
  wire \$4053 ;
  wire [10:0] \$4054 ;
  wire \$4055 ;
  wire [9:0] \$4056 ;
  wire \$4057 ;
  wire \$4058 ;
  wire \$4059 ;
  wire \$406 ;
  wire \$4060 ;
  wire \$4061 ;
  wire \$4062 ;
  wire \$4063 ;
  wire \$4064 ;
  wire \$4065 ;
  wire \$4066 ;
  wire [10:0] \$4067 ;
  wire \$4068 ;
  wire [9:0] \$4069 ;
  wire \$407 ;
  wire \$4070 ;
  wire \$4071 ;
  wire \$4072 ;
  wire \$4073 ;
  wire \$4074 ;
  wire \$4075 ;
  wire \$4076 ;
  wire \$4077 ;
  wire \$4078 ;
  wire \$4079 ;
  wire \$408 ;
  wire [10:0] \$4080 ;
  wire \$4081 ;
  wire [9:0] \$4082 ;
  wire \$4083 ;
  wire \$4084 ;
  wire \$4085 ;
  wire \$4086 ;
  wire \$4087 ;
  wire \$4088 ;
  wire \$4089 ;
  wire \$409 ;
  wire \$4090 ;
  wire \$4091 ;
  wire \$4092 ;
  wire [10:0] \$4093 ;
  wire \$4094 ;
  wire [9:0] \$4095 ;
  wire \$4096 ;
  wire \$4097 ;
  wire \$4098 ;
  wire \$4099 ;
  wire [8:0] \$41 ;
  wire \$410 ;
  wire \$4100 ;
  wire \$4101 ;
  wire \$4102 ;
  wire \$4103 ;
  wire \$4104 ;
  wire \$4105 ;
  wire [10:0] \$4106 ;
  wire \$4107 ;
  wire [9:0] \$4108 ;
  wire \$4109 ;
  wire \$411 ;
  wire \$4110 ;
  wire \$4111 ;
  wire \$4112 ;
  wire \$4113 ;
  wire \$4114 ;
  wire \$4115 ;
  wire \$4116 ;
  wire \$4117 ;
  wire \$4118 ;
  wire [10:0] \$4119 ;
  wire [10:0] \$412 ;
  wire \$4120 ;
  wire [9:0] \$4121 ;
  wire \$4122 ;
  wire \$4123 ;
  wire \$4124 ;
  wire \$4125 ;
  wire \$4126 ;
  wire \$4127 ;
  wire \$4128 ;
  wire \$4129 ;
  wire \$413 ;
  wire \$4130 ;
  wire \$4131 ;
  wire [10:0] \$4132 ;
  wire \$4133 ;
  wire [9:0] \$4134 ;
  wire \$4135 ;
  wire \$4136 ;
  wire \$4137 ;
  wire \$4138 ;
  wire \$4139 ;
  wire [9:0] \$414 ;
  wire \$4140 ;
  wire \$4141 ;
  wire \$4142 ;
  wire \$4143 ;
  wire \$4144 ;
  wire [10:0] \$4145 ;
  wire \$4146 ;
  wire [9:0] \$4147 ;
  wire \$4148 ;
  wire \$4149 ;
  wire \$415 ;
  wire \$4150 ;
  wire \$4151 ;
  wire \$4152 ;
  wire \$4153 ;
  wire \$4154 ;
  wire \$4155 ;
  wire \$4156 ;
  wire \$4157 ;
  wire [10:0] \$4158 ;
  wire \$4159 ;
  wire \$416 ;
  wire [9:0] \$4160 ;
  wire \$4161 ;
  wire \$4162 ;
  wire \$4163 ;
  wire \$4164 ;
  wire \$4165 ;
  wire \$4166 ;
  wire \$4167 ;
  wire \$4168 ;
  wire \$4169 ;
  wire \$417 ;
  wire \$4170 ;
  wire [10:0] \$4171 ;
  wire \$4172 ;
  wire [9:0] \$4173 ;
  wire \$4174 ;
  wire \$4175 ;
  wire \$4176 ;
  wire \$4177 ;
  wire \$4178 ;
  wire \$4179 ;
  wire \$418 ;
  wire \$4180 ;
  wire \$4181 ;
  wire \$4182 ;
  wire \$4183 ;
  wire [10:0] \$4184 ;
  wire \$4185 ;
  wire [9:0] \$4186 ;
  wire \$4187 ;
  wire \$4188 ;
  wire \$4189 ;
  wire \$419 ;
  wire \$4190 ;
  wire \$4191 ;
  wire \$4192 ;
  wire \$4193 ;
  wire \$4194 ;
  wire \$4195 ;
  wire \$4196 ;
  wire [10:0] \$4197 ;
  wire \$4198 ;
  wire [9:0] \$4199 ;
  wire [8:0] \$42 ;
  wire \$420 ;
  wire \$4200 ;
  wire \$4201 ;
  wire \$4202 ;
  wire \$4203 ;
  wire \$4204 ;
  wire \$4205 ;
  wire \$4206 ;
  wire \$4207 ;
  wire \$4208 ;
  wire \$4209 ;
  wire \$421 ;
  wire [10:0] \$4210 ;
  wire \$4211 ;
  wire [9:0] \$4212 ;
  wire \$4213 ;
  wire \$4214 ;
  wire \$4215 ;
  wire \$4216 ;
  wire \$4217 ;
  wire \$4218 ;
  wire \$4219 ;
  wire \$422 ;
  wire \$4220 ;
  wire \$4221 ;
  wire \$4222 ;
  wire [10:0] \$4223 ;
  wire \$4224 ;
  wire [9:0] \$4225 ;
  wire \$4226 ;
  wire \$4227 ;
  wire \$4228 ;
  wire \$4229 ;
  wire \$423 ;
  wire \$4230 ;
  wire \$4231 ;
  wire \$4232 ;
  wire \$4233 ;
  wire \$4234 ;
  wire \$4235 ;
  wire [10:0] \$4236 ;
  wire \$4237 ;
  wire [9:0] \$4238 ;
  wire \$4239 ;
  wire \$424 ;
  wire \$4240 ;
  wire \$4241 ;
  wire \$4242 ;
  wire \$4243 ;
  wire \$4244 ;
  wire \$4245 ;
  wire \$4246 ;
  wire \$4247 ;
  wire \$4248 ;
  wire [10:0] \$4249 ;
  wire [10:0] \$425 ;
  wire \$4250 ;
  wire [9:0] \$4251 ;
  wire \$4252 ;
  wire \$4253 ;
  wire \$4254 ;
  wire \$4255 ;
  wire \$4256 ;
  wire \$4257 ;
  wire \$4258 ;
  wire \$4259 ;
  wire \$426 ;
  wire \$4260 ;
  wire \$4261 ;
  wire [10:0] \$4262 ;
  wire \$4263 ;
  wire [9:0] \$4264 ;
  wire \$4265 ;
  wire \$4266 ;
  wire \$4267 ;
  wire \$4268 ;
  wire \$4269 ;
  wire [9:0] \$427 ;
  wire \$4270 ;
  wire \$4271 ;
  wire \$4272 ;
  wire \$4273 ;
  wire \$4274 ;
  wire [10:0] \$4275 ;
  wire \$4276 ;
  wire [9:0] \$4277 ;
  wire \$4278 ;
  wire \$4279 ;
  wire \$428 ;
  wire \$4280 ;
  wire \$4281 ;
  wire \$4282 ;
  wire \$4283 ;
  wire \$4284 ;
  wire \$4285 ;
  wire \$4286 ;
  wire \$4287 ;
  wire [10:0] \$4288 ;
  wire \$4289 ;
  wire \$429 ;
  wire [9:0] \$4290 ;
  wire \$4291 ;
  wire \$4292 ;
  wire \$4293 ;
  wire \$4294 ;
  wire \$4295 ;
  wire \$4296 ;
  wire \$4297 ;
  wire \$4298 ;
  wire \$4299 ;
  wire [8:0] \$43 ;
  wire \$430 ;
  wire \$4300 ;
  wire [10:0] \$4301 ;
  wire \$4302 ;
  wire [9:0] \$4303 ;
  wire \$4304 ;
  wire \$4305 ;
  wire \$4306 ;
  wire \$4307 ;
  wire \$4308 ;
  wire \$4309 ;
  wire \$431 ;
  wire \$4310 ;
  wire \$4311 ;
  wire \$4312 ;
  wire \$4313 ;
  wire [10:0] \$4314 ;
  wire \$4315 ;
  wire [9:0] \$4316 ;
  wire \$4317 ;
  wire \$4318 ;
  wire \$4319 ;
  wire \$432 ;
  wire \$4320 ;
  wire \$4321 ;
  wire \$4322 ;
  wire \$4323 ;
  wire \$4324 ;
  wire \$4325 ;
  wire \$4326 ;
  wire [10:0] \$4327 ;
  wire \$4328 ;
  wire [9:0] \$4329 ;
  wire \$433 ;
  wire \$4330 ;
  wire \$4331 ;
  wire \$4332 ;
  wire \$4333 ;
  wire \$4334 ;
  wire \$4335 ;
  wire \$4336 ;
  wire \$4337 ;
  wire \$4338 ;
  wire \$4339 ;
  wire \$434 ;
  wire [10:0] \$4340 ;
  wire \$4341 ;
  wire [9:0] \$4342 ;
  wire \$4343 ;
  wire \$4344 ;
  wire \$4345 ;
  wire \$4346 ;
  wire \$4347 ;
  wire \$4348 ;
  wire \$4349 ;
  wire \$435 ;
  wire \$4350 ;
  wire \$4351 ;
  wire \$4352 ;
  wire [10:0] \$4353 ;
  wire \$4354 ;
  wire [9:0] \$4355 ;
  wire \$4356 ;
  wire \$4357 ;
  wire \$4358 ;
  wire \$4359 ;
  wire \$436 ;
  wire \$4360 ;
  wire \$4361 ;
  wire \$4362 ;
  wire \$4363 ;
  wire \$4364 ;
  wire \$4365 ;
  wire [10:0] \$4366 ;
  wire \$4367 ;
  wire [9:0] \$4368 ;
  wire \$4369 ;
  wire \$437 ;
  wire \$4370 ;
  wire \$4371 ;
  wire \$4372 ;
  wire \$4373 ;
  wire \$4374 ;
  wire \$4375 ;
  wire \$4376 ;
  wire \$4377 ;
  wire \$4378 ;
  wire [10:0] \$4379 ;
  wire [10:0] \$438 ;
  wire \$4380 ;
  wire [9:0] \$4381 ;
  wire \$4382 ;
  wire \$4383 ;
  wire \$4384 ;
  wire \$4385 ;
  wire \$4386 ;
  wire \$4387 ;
  wire \$4388 ;
  wire \$4389 ;
  wire \$439 ;
  wire \$4390 ;
  wire \$4391 ;
  wire [10:0] \$4392 ;
  wire \$4393 ;
  wire [9:0] \$4394 ;
  wire \$4395 ;
  wire \$4396 ;
  wire \$4397 ;
  wire \$4398 ;
  wire \$4399 ;
  wire [8:0] \$44 ;
  wire [9:0] \$440 ;
  wire \$4400 ;
  wire \$4401 ;
  wire \$4402 ;
  wire \$4403 ;
  wire \$4404 ;
  wire [10:0] \$4405 ;
  wire \$4406 ;
  wire [9:0] \$4407 ;
  wire \$4408 ;
  wire \$4409 ;
  wire \$441 ;
  wire \$4410 ;
  wire \$4411 ;
  wire \$4412 ;
  wire \$4413 ;
  wire \$4414 ;
  wire \$4415 ;
  wire \$4416 ;
  wire \$4417 ;
  wire [10:0] \$4418 ;
  wire \$4419 ;
  wire \$442 ;
  wire [9:0] \$4420 ;
  wire \$4421 ;
  wire \$4422 ;
  wire \$4423 ;
  wire \$4424 ;
  wire \$4425 ;
  wire \$4426 ;
  wire \$4427 ;
  wire \$4428 ;
  wire \$4429 ;
  wire \$443 ;
  wire \$4430 ;
  wire [10:0] \$4431 ;
  wire \$4432 ;
  wire [9:0] \$4433 ;
  wire \$4434 ;
  wire \$4435 ;
  wire \$4436 ;
  wire \$4437 ;
  wire \$4438 ;
  wire \$4439 ;
  wire \$444 ;
  wire \$4440 ;
  wire \$4441 ;
  wire \$4442 ;
  wire \$4443 ;
  wire [10:0] \$4444 ;
  wire \$4445 ;
  wire [9:0] \$4446 ;
  wire \$4447 ;
  wire \$4448 ;
  wire \$4449 ;
  wire \$445 ;
  wire \$4450 ;
  wire \$4451 ;
  wire \$4452 ;
  wire \$4453 ;
  wire \$4454 ;
  wire \$4455 ;
  wire \$4456 ;
  wire [10:0] \$4457 ;
  wire \$4458 ;
  wire [9:0] \$4459 ;
  wire \$446 ;
  wire \$4460 ;
  wire \$4461 ;
  wire \$4462 ;
  wire \$4463 ;
  wire \$4464 ;
  wire \$4465 ;
  wire \$4466 ;
  wire \$4467 ;
  wire \$4468 ;
  wire \$4469 ;
  wire \$447 ;
  wire [10:0] \$4470 ;
  wire \$4471 ;
  wire [9:0] \$4472 ;
  wire \$4473 ;
  wire \$4474 ;
  wire \$4475 ;
  wire \$4476 ;
  wire \$4477 ;
  wire \$4478 ;
  wire \$4479 ;
  wire \$448 ;
  wire \$4480 ;
  wire \$4481 ;
  wire \$4482 ;
  wire [10:0] \$4483 ;
  wire \$4484 ;
  wire [9:0] \$4485 ;
  wire \$4486 ;
  wire \$4487 ;
  wire \$4488 ;
  wire \$4489 ;
  wire \$449 ;
  wire \$4490 ;
  wire \$4491 ;
  wire \$4492 ;
  wire \$4493 ;
  wire \$4494 ;
  wire \$4495 ;
  wire [10:0] \$4496 ;
  wire \$4497 ;
  wire [9:0] \$4498 ;
  wire \$4499 ;
  wire [8:0] \$45 ;
  wire \$450 ;
  wire \$4500 ;
  wire \$4501 ;
  wire \$4502 ;
  wire \$4503 ;
  wire \$4504 ;
  wire \$4505 ;
  wire \$4506 ;
  wire \$4507 ;
  wire \$4508 ;
  wire [10:0] \$4509 ;
  wire [10:0] \$451 ;
  wire \$4510 ;
  wire [9:0] \$4511 ;
  wire \$4512 ;
  wire \$4513 ;
  wire \$4514 ;
  wire \$4515 ;
  wire \$4516 ;
  wire \$4517 ;
  wire \$4518 ;
  wire \$4519 ;
  wire \$452 ;
  wire \$4520 ;
  wire \$4521 ;
  wire [10:0] \$4522 ;
  wire \$4523 ;
  wire [9:0] \$4524 ;
  wire \$4525 ;
  wire \$4526 ;
  wire \$4527 ;
  wire \$4528 ;
  wire \$4529 ;
  wire [9:0] \$453 ;
  wire \$4530 ;
  wire \$4531 ;
  wire \$4532 ;
  wire \$4533 ;
  wire \$4534 ;
  wire [10:0] \$4535 ;
  wire \$4536 ;
  wire [9:0] \$4537 ;
  wire \$4538 ;
  wire \$4539 ;
  wire \$454 ;
  wire \$4540 ;
  wire \$4541 ;
  wire \$4542 ;
  wire \$4543 ;
  wire \$4544 ;
  wire \$4545 ;
  wire \$4546 ;
  wire \$4547 ;
  wire [10:0] \$4548 ;
  wire \$4549 ;
  wire \$455 ;
  wire [9:0] \$4550 ;
  wire \$4551 ;
  wire \$4552 ;
  wire \$4553 ;
  wire \$4554 ;
  wire \$4555 ;
  wire \$4556 ;
  wire \$4557 ;
  wire \$4558 ;
  wire \$4559 ;
  wire \$456 ;
  wire \$4560 ;
  wire [10:0] \$4561 ;
  wire \$4562 ;
  wire [9:0] \$4563 ;
  wire \$4564 ;
  wire \$4565 ;
  wire \$4566 ;
  wire \$4567 ;
  wire \$4568 ;
  wire \$4569 ;
  wire \$457 ;
  wire \$4570 ;
  wire \$4571 ;
  wire \$4572 ;
  wire \$4573 ;
  wire [10:0] \$4574 ;
  wire \$4575 ;
  wire [9:0] \$4576 ;
  wire \$4577 ;
  wire \$4578 ;
  wire \$4579 ;
  wire \$458 ;
  wire \$4580 ;
  wire \$4581 ;
  wire \$4582 ;
  wire \$4583 ;
  wire \$4584 ;
  wire \$4585 ;
  wire \$4586 ;
  wire [10:0] \$4587 ;
  wire \$4588 ;
  wire [9:0] \$4589 ;
  wire \$459 ;
  wire \$4590 ;
  wire \$4591 ;
  wire \$4592 ;
  wire \$4593 ;
  wire \$4594 ;
  wire \$4595 ;
  wire \$4596 ;
  wire \$4597 ;
  wire \$4598 ;
  wire \$4599 ;
  wire [8:0] \$46 ;
  wire \$460 ;
  wire [10:0] \$4600 ;
  wire \$4601 ;
  wire [9:0] \$4602 ;
  wire \$4603 ;
  wire \$4604 ;
  wire \$4605 ;
  wire \$4606 ;
  wire \$4607 ;
  wire \$4608 ;
  wire \$4609 ;
  wire \$461 ;
  wire \$4610 ;
  wire \$4611 ;
  wire \$4612 ;
  wire [10:0] \$4613 ;
  wire \$4614 ;
  wire [9:0] \$4615 ;
  wire \$4616 ;
  wire \$4617 ;
  wire \$4618 ;
  wire \$4619 ;
  wire \$462 ;
  wire \$4620 ;
  wire \$4621 ;
  wire \$4622 ;
  wire \$4623 ;
  wire \$4624 ;
  wire \$4625 ;
  wire [10:0] \$4626 ;
  wire \$4627 ;
  wire [9:0] \$4628 ;
  wire \$4629 ;
  wire \$463 ;
  wire \$4630 ;
  wire \$4631 ;
  wire \$4632 ;
  wire \$4633 ;
  wire \$4634 ;
  wire \$4635 ;
  wire \$4636 ;
  wire \$4637 ;
  wire \$4638 ;
  wire [10:0] \$4639 ;
  wire [10:0] \$464 ;
  wire \$4640 ;
  wire [9:0] \$4641 ;
  wire \$4642 ;
  wire \$4643 ;
  wire \$4644 ;
  wire \$4645 ;
  wire \$4646 ;
  wire \$4647 ;
  wire \$4648 ;
  wire \$4649 ;
  wire \$465 ;
  wire \$4650 ;
  wire \$4651 ;
  wire [10:0] \$4652 ;
  wire \$4653 ;
  wire [9:0] \$4654 ;
  wire \$4655 ;
  wire \$4656 ;
  wire \$4657 ;
  wire \$4658 ;
  wire \$4659 ;
  wire [9:0] \$466 ;
  wire \$4660 ;
  wire \$4661 ;
  wire \$4662 ;
  wire \$4663 ;
  wire \$4664 ;
  wire [10:0] \$4665 ;
  wire \$4666 ;
  wire [9:0] \$4667 ;
  wire \$4668 ;
  wire \$4669 ;
  wire \$467 ;
  wire \$4670 ;
  wire \$4671 ;
  wire \$4672 ;
  wire \$4673 ;
  wire \$4674 ;
  wire \$4675 ;
  wire \$4676 ;
  wire \$4677 ;
  wire [10:0] \$4678 ;
  wire \$4679 ;
  wire \$468 ;
  wire [9:0] \$4680 ;
  wire \$4681 ;
  wire \$4682 ;
  wire \$4683 ;
  wire \$4684 ;
  wire \$4685 ;
  wire \$4686 ;
  wire \$4687 ;
  wire \$4688 ;
  wire \$4689 ;
  wire \$469 ;
  wire \$4690 ;
  wire [10:0] \$4691 ;
  wire \$4692 ;
  wire [9:0] \$4693 ;
  wire \$4694 ;
  wire \$4695 ;
  wire \$4696 ;
  wire \$4697 ;
  wire \$4698 ;
  wire \$4699 ;
  wire [8:0] \$47 ;
  wire \$470 ;
  wire \$4700 ;
  wire \$4701 ;
  wire \$4702 ;
  wire \$4703 ;
  wire [10:0] \$4704 ;
  wire \$4705 ;
  wire [9:0] \$4706 ;
  wire \$4707 ;
  wire \$4708 ;
  wire \$4709 ;
  wire \$471 ;
  wire \$4710 ;
  wire \$4711 ;
  wire \$4712 ;
  wire \$4713 ;
  wire \$4714 ;
  wire \$4715 ;
  wire \$4716 ;
  wire [10:0] \$4717 ;
  wire \$4718 ;
  wire [9:0] \$4719 ;
  wire \$472 ;
  wire \$4720 ;
  wire \$4721 ;
  wire \$4722 ;
  wire \$4723 ;
  wire \$4724 ;
  wire \$4725 ;
  wire \$4726 ;
  wire \$4727 ;
  wire \$4728 ;
  wire \$4729 ;
  wire \$473 ;
  wire [10:0] \$4730 ;
  wire \$4731 ;
  wire [9:0] \$4732 ;
  wire \$4733 ;
  wire \$4734 ;
  wire \$4735 ;
  wire \$4736 ;
  wire \$4737 ;
  wire \$4738 ;
  wire \$4739 ;
  wire \$474 ;
  wire \$4740 ;
  wire \$4741 ;
  wire \$4742 ;
  wire [10:0] \$4743 ;
  wire \$4744 ;
  wire [9:0] \$4745 ;
  wire \$4746 ;
  wire \$4747 ;
  wire \$4748 ;
  wire \$4749 ;
  wire \$475 ;
  wire \$4750 ;
  wire \$4751 ;
  wire \$4752 ;
  wire \$4753 ;
  wire \$4754 ;
  wire \$4755 ;
  wire [10:0] \$4756 ;
  wire [10:0] \$4757 ;
  wire [10:0] \$4758 ;
  wire [10:0] \$4759 ;
  wire \$476 ;
  wire [10:0] \$4760 ;
  wire [10:0] \$4761 ;
  wire [10:0] \$4762 ;
  wire [10:0] \$4763 ;
  wire [10:0] \$4764 ;
  wire [10:0] \$4765 ;
  wire [10:0] \$4766 ;
  wire [10:0] \$4767 ;
  wire [10:0] \$4768 ;
  wire [10:0] \$4769 ;
  wire [10:0] \$477 ;
  wire [10:0] \$4770 ;
  wire [10:0] \$4771 ;
  wire [10:0] \$4772 ;
  wire [10:0] \$4773 ;
  wire [10:0] \$4774 ;
  wire [10:0] \$4775 ;
  wire [10:0] \$4776 ;
  wire [10:0] \$4777 ;
  wire [10:0] \$4778 ;
  wire [10:0] \$4779 ;
  wire \$478 ;
  wire [10:0] \$4780 ;
  wire [10:0] \$4781 ;
  wire [10:0] \$4782 ;
  wire [10:0] \$4783 ;
  wire [10:0] \$4784 ;
  wire [11:0] \$4785 ;
  wire [11:0] \$4786 ;
  wire [11:0] \$4787 ;
  wire [11:0] \$4788 ;
  wire [11:0] \$4789 ;
  wire [9:0] \$479 ;
  wire [11:0] \$4790 ;
  wire [11:0] \$4791 ;
  wire [11:0] \$4792 ;
  wire [11:0] \$4793 ;
  wire [11:0] \$4794 ;
  wire [11:0] \$4795 ;
  wire [11:0] \$4796 ;
  wire [11:0] \$4797 ;
  wire [11:0] \$4798 ;
  wire [12:0] \$4799 ;
  wire [8:0] \$48 ;
  wire \$480 ;
  wire [12:0] \$4800 ;
  wire [12:0] \$4801 ;
  wire [12:0] \$4802 ;
  wire [12:0] \$4803 ;
  wire [12:0] \$4804 ;
  wire [12:0] \$4805 ;
  wire [13:0] \$4806 ;
  wire [13:0] \$4807 ;
  wire [13:0] \$4808 ;
  wire [14:0] \$4809 ;
  wire \$481 ;
  wire [14:0] \$4810 ;
  wire [15:0] \$4811 ;
  wire \$4812 ;
  wire [9:0] \$4813 ;
  wire \$4814 ;
  wire \$4815 ;
  wire \$4816 ;
  wire \$4817 ;
  wire \$4818 ;
  wire \$4819 ;
  wire \$482 ;
  wire \$4820 ;
  wire \$4821 ;
  wire \$4822 ;
  wire \$4823 ;
  wire [10:0] \$4824 ;
  wire \$4825 ;
  wire [9:0] \$4826 ;
  wire \$4827 ;
  wire \$4828 ;
  wire \$4829 ;
  wire \$483 ;
  wire \$4830 ;
  wire \$4831 ;
  wire \$4832 ;
  wire \$4833 ;
  wire \$4834 ;
  wire \$4835 ;
  wire \$4836 ;
  wire [10:0] \$4837 ;
  wire \$4838 ;
  wire [9:0] \$4839 ;
  wire \$484 ;
  wire \$4840 ;
  wire \$4841 ;
  wire \$4842 ;
  wire \$4843 ;
  wire \$4844 ;
  wire \$4845 ;
  wire \$4846 ;
  wire \$4847 ;
  wire \$4848 ;
  wire \$4849 ;
  wire \$485 ;
  wire [10:0] \$4850 ;
  wire \$4851 ;
  wire [9:0] \$4852 ;
  wire \$4853 ;
  wire \$4854 ;
  wire \$4855 ;
  wire \$4856 ;
  wire \$4857 ;
  wire \$4858 ;
  wire \$4859 ;
  wire \$486 ;
  wire \$4860 ;
  wire \$4861 ;
  wire \$4862 ;
  wire [10:0] \$4863 ;
  wire \$4864 ;
  wire [9:0] \$4865 ;
  wire \$4866 ;
  wire \$4867 ;
  wire \$4868 ;
  wire \$4869 ;
  wire \$487 ;
  wire \$4870 ;
  wire \$4871 ;
  wire \$4872 ;
  wire \$4873 ;
  wire \$4874 ;
  wire \$4875 ;
  wire [10:0] \$4876 ;
  wire \$4877 ;
  wire [9:0] \$4878 ;
  wire \$4879 ;
  wire \$488 ;
  wire \$4880 ;
  wire \$4881 ;
  wire \$4882 ;
  wire \$4883 ;
  wire \$4884 ;
  wire \$4885 ;
  wire \$4886 ;
  wire \$4887 ;
  wire \$4888 ;
  wire [10:0] \$4889 ;
  wire \$489 ;
  wire \$4890 ;
  wire [9:0] \$4891 ;
  wire \$4892 ;
  wire \$4893 ;
  wire \$4894 ;
  wire \$4895 ;
  wire \$4896 ;
  wire \$4897 ;
  wire \$4898 ;
  wire \$4899 ;
  wire [8:0] \$49 ;
  wire [10:0] \$490 ;
  wire \$4900 ;
  wire \$4901 ;
  wire [10:0] \$4902 ;
  wire \$4903 ;
  wire [9:0] \$4904 ;
  wire \$4905 ;
  wire \$4906 ;
  wire \$4907 ;
  wire \$4908 ;
  wire \$4909 ;
  wire \$491 ;
  wire \$4910 ;
  wire \$4911 ;
  wire \$4912 ;
  wire \$4913 ;
  wire \$4914 ;
  wire [10:0] \$4915 ;
  wire \$4916 ;
  wire [9:0] \$4917 ;
  wire \$4918 ;
  wire \$4919 ;
  wire [9:0] \$492 ;
  wire \$4920 ;
  wire \$4921 ;
  wire \$4922 ;
  wire \$4923 ;
  wire \$4924 ;
  wire \$4925 ;
  wire \$4926 ;
  wire \$4927 ;
  wire [10:0] \$4928 ;
  wire \$4929 ;
  wire \$493 ;
  wire [9:0] \$4930 ;
  wire \$4931 ;
  wire \$4932 ;
  wire \$4933 ;
  wire \$4934 ;
  wire \$4935 ;
  wire \$4936 ;
  wire \$4937 ;
  wire \$4938 ;
  wire \$4939 ;
  wire \$494 ;
  wire \$4940 ;
  wire [10:0] \$4941 ;
  wire \$4942 ;
  wire [9:0] \$4943 ;
  wire \$4944 ;
  wire \$4945 ;
  wire \$4946 ;
  wire \$4947 ;
  wire \$4948 ;
  wire \$4949 ;
  wire \$495 ;
  wire \$4950 ;
  wire \$4951 ;
  wire \$4952 ;
  wire \$4953 ;
  wire [10:0] \$4954 ;
  wire \$4955 ;
  wire [9:0] \$4956 ;
  wire \$4957 ;
  wire \$4958 ;
  wire \$4959 ;
  wire \$496 ;
  wire \$4960 ;
  wire \$4961 ;
  wire \$4962 ;
  wire \$4963 ;
  wire \$4964 ;
  wire \$4965 ;
  wire \$4966 ;
  wire [10:0] \$4967 ;
  wire \$4968 ;
  wire [9:0] \$4969 ;
  wire \$497 ;
  wire \$4970 ;
  wire \$4971 ;
  wire \$4972 ;
  wire \$4973 ;
  wire \$4974 ;
  wire \$4975 ;
  wire \$4976 ;
  wire \$4977 ;
  wire \$4978 ;
  wire \$4979 ;
  wire \$498 ;
  wire [10:0] \$4980 ;
  wire \$4981 ;
  wire [9:0] \$4982 ;
  wire \$4983 ;
  wire \$4984 ;
  wire \$4985 ;
  wire \$4986 ;
  wire \$4987 ;
  wire \$4988 ;
  wire \$4989 ;
  wire \$499 ;
  wire \$4990 ;
  wire \$4991 ;
  wire \$4992 ;
  wire [10:0] \$4993 ;
  wire \$4994 ;
  wire [9:0] \$4995 ;
  wire \$4996 ;
  wire \$4997 ;
  wire \$4998 ;
  wire \$4999 ;
  wire [8:0] \$5 ;
  wire [8:0] \$50 ;
  wire \$500 ;
  wire \$5000 ;
  wire \$5001 ;
  wire \$5002 ;
  wire \$5003 ;
  wire \$5004 ;
  wire \$5005 ;
  wire [10:0] \$5006 ;
  wire \$5007 ;
  wire [9:0] \$5008 ;
  wire \$5009 ;
  wire \$501 ;
  wire \$5010 ;
  wire \$5011 ;
  wire \$5012 ;
  wire \$5013 ;
  wire \$5014 ;
  wire \$5015 ;
  wire \$5016 ;
  wire \$5017 ;
  wire \$5018 ;
  wire [10:0] \$5019 ;
  wire \$502 ;
  wire \$5020 ;
  wire [9:0] \$5021 ;
  wire \$5022 ;
  wire \$5023 ;
  wire \$5024 ;
  wire \$5025 ;
  wire \$5026 ;
  wire \$5027 ;
  wire \$5028 ;
  wire \$5029 ;
  wire [10:0] \$503 ;
  wire \$5030 ;
  wire \$5031 ;
  wire [10:0] \$5032 ;
  wire \$5033 ;
  wire [9:0] \$5034 ;
  wire \$5035 ;
  wire \$5036 ;
  wire \$5037 ;
  wire \$5038 ;
  wire \$5039 ;
  wire \$504 ;
  wire \$5040 ;
  wire \$5041 ;
  wire \$5042 ;
  wire \$5043 ;
  wire \$5044 ;
  wire [10:0] \$5045 ;
  wire \$5046 ;
  wire [9:0] \$5047 ;
  wire \$5048 ;
  wire \$5049 ;
  wire [9:0] \$505 ;
  wire \$5050 ;
  wire \$5051 ;
  wire \$5052 ;
  wire \$5053 ;
  wire \$5054 ;
  wire \$5055 ;
  wire \$5056 ;
  wire \$5057 ;
  wire [10:0] \$5058 ;
  wire \$5059 ;
  wire \$506 ;
  wire [9:0] \$5060 ;
  wire \$5061 ;
  wire \$5062 ;
  wire \$5063 ;
  wire \$5064 ;
  wire \$5065 ;
  wire \$5066 ;
  wire \$5067 ;
  wire \$5068 ;
  wire \$5069 ;
  wire \$507 ;
  wire \$5070 ;
  wire [10:0] \$5071 ;
  wire \$5072 ;
  wire [9:0] \$5073 ;
  wire \$5074 ;
  wire \$5075 ;
  wire \$5076 ;
  wire \$5077 ;
  wire \$5078 ;
  wire \$5079 ;
  wire \$508 ;
  wire \$5080 ;
  wire \$5081 ;
  wire \$5082 ;
  wire \$5083 ;
  wire [10:0] \$5084 ;
  wire \$5085 ;
  wire [9:0] \$5086 ;
  wire \$5087 ;
  wire \$5088 ;
  wire \$5089 ;
  wire \$509 ;
  wire \$5090 ;
  wire \$5091 ;
  wire \$5092 ;
  wire \$5093 ;
  wire \$5094 ;
  wire \$5095 ;
  wire \$5096 ;
  wire [10:0] \$5097 ;
  wire \$5098 ;
  wire [9:0] \$5099 ;
  wire [8:0] \$51 ;
  wire \$510 ;
  wire \$5100 ;
  wire \$5101 ;
  wire \$5102 ;
  wire \$5103 ;
  wire \$5104 ;
  wire \$5105 ;
  wire \$5106 ;
  wire \$5107 ;
  wire \$5108 ;
  wire \$5109 ;
  wire \$511 ;
  wire [10:0] \$5110 ;
  wire \$5111 ;
  wire [9:0] \$5112 ;
  wire \$5113 ;
  wire \$5114 ;
  wire \$5115 ;
  wire \$5116 ;
  wire \$5117 ;
  wire \$5118 ;
  wire \$5119 ;
  wire \$512 ;
  wire \$5120 ;
  wire \$5121 ;
  wire \$5122 ;
  wire [10:0] \$5123 ;
  wire \$5124 ;
  wire [9:0] \$5125 ;
  wire \$5126 ;
  wire \$5127 ;
  wire \$5128 ;
  wire \$5129 ;
  wire \$513 ;
  wire \$5130 ;
  wire \$5131 ;
  wire \$5132 ;
  wire \$5133 ;
  wire \$5134 ;
  wire \$5135 ;
  wire [10:0] \$5136 ;
  wire \$5137 ;
  wire [9:0] \$5138 ;
  wire \$5139 ;
  wire \$514 ;
  wire \$5140 ;
  wire \$5141 ;
  wire \$5142 ;
  wire \$5143 ;
  wire \$5144 ;
  wire \$5145 ;
  wire \$5146 ;
  wire \$5147 ;
  wire \$5148 ;
  wire [10:0] \$5149 ;
  wire \$515 ;
  wire \$5150 ;
  wire [9:0] \$5151 ;
  wire \$5152 ;
  wire \$5153 ;
  wire \$5154 ;
  wire \$5155 ;
  wire \$5156 ;
  wire \$5157 ;
  wire \$5158 ;
  wire \$5159 ;
  wire [10:0] \$516 ;
  wire \$5160 ;
  wire \$5161 ;
  wire [10:0] \$5162 ;
  wire \$5163 ;
  wire [9:0] \$5164 ;
  wire \$5165 ;
  wire \$5166 ;
  wire \$5167 ;
  wire \$5168 ;
  wire \$5169 ;
  wire \$517 ;
  wire \$5170 ;
  wire \$5171 ;
  wire \$5172 ;
  wire \$5173 ;
  wire \$5174 ;
  wire [10:0] \$5175 ;
  wire \$5176 ;
  wire [9:0] \$5177 ;
  wire \$5178 ;
  wire \$5179 ;
  wire [9:0] \$518 ;
  wire \$5180 ;
  wire \$5181 ;
  wire \$5182 ;
  wire \$5183 ;
  wire \$5184 ;
  wire \$5185 ;
  wire \$5186 ;
  wire \$5187 ;
  wire [10:0] \$5188 ;
  wire \$5189 ;
  wire \$519 ;
  wire [9:0] \$5190 ;
  wire \$5191 ;
  wire \$5192 ;
  wire \$5193 ;
  wire \$5194 ;
  wire \$5195 ;
  wire \$5196 ;
  wire \$5197 ;
  wire \$5198 ;
  wire \$5199 ;
  wire [8:0] \$52 ;
  wire \$520 ;
  wire \$5200 ;
  wire [10:0] \$5201 ;
  wire \$5202 ;
  wire [9:0] \$5203 ;
  wire \$5204 ;
  wire \$5205 ;
  wire \$5206 ;
  wire \$5207 ;
  wire \$5208 ;
  wire \$5209 ;
  wire \$521 ;
  wire \$5210 ;
  wire \$5211 ;
  wire \$5212 ;
  wire \$5213 ;
  wire [10:0] \$5214 ;
  wire \$5215 ;
  wire [9:0] \$5216 ;
  wire \$5217 ;
  wire \$5218 ;
  wire \$5219 ;
  wire \$522 ;
  wire \$5220 ;
  wire \$5221 ;
  wire \$5222 ;
  wire \$5223 ;
  wire \$5224 ;
  wire \$5225 ;
  wire \$5226 ;
  wire [10:0] \$5227 ;
  wire \$5228 ;
  wire [9:0] \$5229 ;
  wire \$523 ;
  wire \$5230 ;
  wire \$5231 ;
  wire \$5232 ;
  wire \$5233 ;
  wire \$5234 ;
  wire \$5235 ;
  wire \$5236 ;
  wire \$5237 ;
  wire \$5238 ;
  wire \$5239 ;
  wire \$524 ;
  wire [10:0] \$5240 ;
  wire \$5241 ;
  wire [9:0] \$5242 ;
  wire \$5243 ;
  wire \$5244 ;
  wire \$5245 ;
  wire \$5246 ;
  wire \$5247 ;
  wire \$5248 ;
  wire \$5249 ;
  wire \$525 ;
  wire \$5250 ;
  wire \$5251 ;
  wire \$5252 ;
  wire [10:0] \$5253 ;
  wire \$5254 ;
  wire [9:0] \$5255 ;
  wire \$5256 ;
  wire \$5257 ;
  wire \$5258 ;
  wire \$5259 ;
  wire \$526 ;
  wire \$5260 ;
  wire \$5261 ;
  wire \$5262 ;
  wire \$5263 ;
  wire \$5264 ;
  wire \$5265 ;
  wire [10:0] \$5266 ;
  wire \$5267 ;
  wire [9:0] \$5268 ;
  wire \$5269 ;
  wire \$527 ;
  wire \$5270 ;
  wire \$5271 ;
  wire \$5272 ;
  wire \$5273 ;
  wire \$5274 ;
  wire \$5275 ;
  wire \$5276 ;
  wire \$5277 ;
  wire \$5278 ;
  wire [10:0] \$5279 ;
  wire \$528 ;
  wire \$5280 ;
  wire [9:0] \$5281 ;
  wire \$5282 ;
  wire \$5283 ;
  wire \$5284 ;
  wire \$5285 ;
  wire \$5286 ;
  wire \$5287 ;
  wire \$5288 ;
  wire \$5289 ;
  wire [10:0] \$529 ;
  wire \$5290 ;
  wire \$5291 ;
  wire [10:0] \$5292 ;
  wire \$5293 ;
  wire [9:0] \$5294 ;
  wire \$5295 ;
  wire \$5296 ;
  wire \$5297 ;
  wire \$5298 ;
  wire \$5299 ;
  wire [8:0] \$53 ;
  wire \$530 ;
  wire \$5300 ;
  wire \$5301 ;
  wire \$5302 ;
  wire \$5303 ;
  wire \$5304 ;
  wire [10:0] \$5305 ;
  wire \$5306 ;
  wire [9:0] \$5307 ;
  wire \$5308 ;
  wire \$5309 ;
  wire [9:0] \$531 ;
  wire \$5310 ;
  wire \$5311 ;
  wire \$5312 ;
  wire \$5313 ;
  wire \$5314 ;
  wire \$5315 ;
  wire \$5316 ;
  wire \$5317 ;
  wire [10:0] \$5318 ;
  wire \$5319 ;
  wire \$532 ;
  wire [9:0] \$5320 ;
  wire \$5321 ;
  wire \$5322 ;
  wire \$5323 ;
  wire \$5324 ;
  wire \$5325 ;
  wire \$5326 ;
  wire \$5327 ;
  wire \$5328 ;
  wire \$5329 ;
  wire \$533 ;
  wire \$5330 ;
  wire [10:0] \$5331 ;
  wire \$5332 ;
  wire [9:0] \$5333 ;
  wire \$5334 ;
  wire \$5335 ;
  wire \$5336 ;
  wire \$5337 ;
  wire \$5338 ;
  wire \$5339 ;
  wire \$534 ;
  wire \$5340 ;
  wire \$5341 ;
  wire \$5342 ;
  wire \$5343 ;
  wire [10:0] \$5344 ;
  wire \$5345 ;
  wire [9:0] \$5346 ;
  wire \$5347 ;
  wire \$5348 ;
  wire \$5349 ;
  wire \$535 ;
  wire \$5350 ;
  wire \$5351 ;
  wire \$5352 ;
  wire \$5353 ;
  wire \$5354 ;
  wire \$5355 ;
  wire \$5356 ;
  wire [10:0] \$5357 ;
  wire \$5358 ;
  wire [9:0] \$5359 ;
  wire \$536 ;
  wire \$5360 ;
  wire \$5361 ;
  wire \$5362 ;
  wire \$5363 ;
  wire \$5364 ;
  wire \$5365 ;
  wire \$5366 ;
  wire \$5367 ;
  wire \$5368 ;
  wire \$5369 ;
  wire \$537 ;
  wire [10:0] \$5370 ;
  wire \$5371 ;
  wire [9:0] \$5372 ;
  wire \$5373 ;
  wire \$5374 ;
  wire \$5375 ;
  wire \$5376 ;
  wire \$5377 ;
  wire \$5378 ;
  wire \$5379 ;
  wire \$538 ;
  wire \$5380 ;
  wire \$5381 ;
  wire \$5382 ;
  wire [10:0] \$5383 ;
  wire \$5384 ;
  wire [9:0] \$5385 ;
  wire \$5386 ;
  wire \$5387 ;
  wire \$5388 ;
  wire \$5389 ;
  wire \$539 ;
  wire \$5390 ;
  wire \$5391 ;
  wire \$5392 ;
  wire \$5393 ;
  wire \$5394 ;
  wire \$5395 ;
  wire [10:0] \$5396 ;
  wire \$5397 ;
  wire [9:0] \$5398 ;
  wire \$5399 ;
  wire [8:0] \$54 ;
  wire \$540 ;
  wire \$5400 ;
  wire \$5401 ;
  wire \$5402 ;
  wire \$5403 ;
  wire \$5404 ;
  wire \$5405 ;
  wire \$5406 ;
  wire \$5407 ;
  wire \$5408 ;
  wire [10:0] \$5409 ;
  wire \$541 ;
  wire \$5410 ;
  wire [9:0] \$5411 ;
  wire \$5412 ;
  wire \$5413 ;
  wire \$5414 ;
  wire \$5415 ;
  wire \$5416 ;
  wire \$5417 ;
  wire \$5418 ;
  wire \$5419 ;
  wire [10:0] \$542 ;
  wire \$5420 ;
  wire \$5421 ;
  wire [10:0] \$5422 ;
  wire \$5423 ;
  wire [9:0] \$5424 ;
  wire \$5425 ;
  wire \$5426 ;
  wire \$5427 ;
  wire \$5428 ;
  wire \$5429 ;
  wire \$543 ;
  wire \$5430 ;
  wire \$5431 ;
  wire \$5432 ;
  wire \$5433 ;
  wire \$5434 ;
  wire [10:0] \$5435 ;
  wire \$5436 ;
  wire [9:0] \$5437 ;
  wire \$5438 ;
  wire \$5439 ;
  wire [9:0] \$544 ;
  wire \$5440 ;
  wire \$5441 ;
  wire \$5442 ;
  wire \$5443 ;
  wire \$5444 ;
  wire \$5445 ;
  wire \$5446 ;
  wire \$5447 ;
  wire [10:0] \$5448 ;
  wire \$5449 ;
  wire \$545 ;
  wire [9:0] \$5450 ;
  wire \$5451 ;
  wire \$5452 ;
  wire \$5453 ;
  wire \$5454 ;
  wire \$5455 ;
  wire \$5456 ;
  wire \$5457 ;
  wire \$5458 ;
  wire \$5459 ;
  wire \$546 ;
  wire \$5460 ;
  wire [10:0] \$5461 ;
  wire \$5462 ;
  wire [9:0] \$5463 ;
  wire \$5464 ;
  wire \$5465 ;
  wire \$5466 ;
  wire \$5467 ;
  wire \$5468 ;
  wire \$5469 ;
  wire \$547 ;
  wire \$5470 ;
  wire \$5471 ;
  wire \$5472 ;
  wire \$5473 ;
  wire [10:0] \$5474 ;
  wire \$5475 ;
  wire [9:0] \$5476 ;
  wire \$5477 ;
  wire \$5478 ;
  wire \$5479 ;
  wire \$548 ;
  wire \$5480 ;
  wire \$5481 ;
  wire \$5482 ;
  wire \$5483 ;
  wire \$5484 ;
  wire \$5485 ;
  wire \$5486 ;
  wire [10:0] \$5487 ;
  wire \$5488 ;
  wire [9:0] \$5489 ;
  wire \$549 ;
  wire \$5490 ;
  wire \$5491 ;
  wire \$5492 ;
  wire \$5493 ;
  wire \$5494 ;
  wire \$5495 ;
  wire \$5496 ;
  wire \$5497 ;
  wire \$5498 ;
  wire \$5499 ;
  wire [8:0] \$55 ;
  wire \$550 ;
  wire [10:0] \$5500 ;
  wire \$5501 ;
  wire [9:0] \$5502 ;
  wire \$5503 ;
  wire \$5504 ;
  wire \$5505 ;
  wire \$5506 ;
  wire \$5507 ;
  wire \$5508 ;
  wire \$5509 ;
  wire \$551 ;
  wire \$5510 ;
  wire \$5511 ;
  wire \$5512 ;
  wire [10:0] \$5513 ;
  wire \$5514 ;
  wire [9:0] \$5515 ;
  wire \$5516 ;
  wire \$5517 ;
  wire \$5518 ;
  wire \$5519 ;
  wire \$552 ;
  wire \$5520 ;
  wire \$5521 ;
  wire \$5522 ;
  wire \$5523 ;
  wire \$5524 ;
  wire \$5525 ;
  wire [10:0] \$5526 ;
  wire \$5527 ;
  wire [9:0] \$5528 ;
  wire \$5529 ;
  wire \$553 ;
  wire \$5530 ;
  wire \$5531 ;
  wire \$5532 ;
  wire \$5533 ;
  wire \$5534 ;
  wire \$5535 ;
  wire \$5536 ;
  wire \$5537 ;
  wire \$5538 ;
  wire [10:0] \$5539 ;
  wire \$554 ;
  wire [10:0] \$5540 ;
  wire [10:0] \$5541 ;
  wire [10:0] \$5542 ;
  wire [10:0] \$5543 ;
  wire [10:0] \$5544 ;
  wire [10:0] \$5545 ;
  wire [10:0] \$5546 ;
  wire [10:0] \$5547 ;
  wire [10:0] \$5548 ;
  wire [10:0] \$5549 ;
  wire [10:0] \$555 ;
  wire [10:0] \$5550 ;
  wire [10:0] \$5551 ;
  wire [10:0] \$5552 ;
  wire [10:0] \$5553 ;
  wire [10:0] \$5554 ;
  wire [10:0] \$5555 ;
  wire [10:0] \$5556 ;
  wire [10:0] \$5557 ;
  wire [10:0] \$5558 ;
  wire [10:0] \$5559 ;
  wire \$556 ;
  wire [10:0] \$5560 ;
  wire [10:0] \$5561 ;
  wire [10:0] \$5562 ;
  wire [10:0] \$5563 ;
  wire [10:0] \$5564 ;
  wire [10:0] \$5565 ;
  wire [10:0] \$5566 ;
  wire [10:0] \$5567 ;
  wire [11:0] \$5568 ;
  wire [11:0] \$5569 ;
  wire [9:0] \$557 ;
  wire [11:0] \$5570 ;
  wire [11:0] \$5571 ;
  wire [11:0] \$5572 ;
  wire [11:0] \$5573 ;
  wire [11:0] \$5574 ;
  wire [11:0] \$5575 ;
  wire [11:0] \$5576 ;
  wire [11:0] \$5577 ;
  wire [11:0] \$5578 ;
  wire [11:0] \$5579 ;
  wire \$558 ;
  wire [11:0] \$5580 ;
  wire [11:0] \$5581 ;
  wire [12:0] \$5582 ;
  wire [12:0] \$5583 ;
  wire [12:0] \$5584 ;
  wire [12:0] \$5585 ;
  wire [12:0] \$5586 ;
  wire [12:0] \$5587 ;
  wire [12:0] \$5588 ;
  wire [13:0] \$5589 ;
  wire \$559 ;
  wire [13:0] \$5590 ;
  wire [13:0] \$5591 ;
  wire [14:0] \$5592 ;
  wire [14:0] \$5593 ;
  wire [15:0] \$5594 ;
  wire \$5595 ;
  wire [9:0] \$5596 ;
  wire \$5597 ;
  wire \$5598 ;
  wire \$5599 ;
  wire [8:0] \$56 ;
  wire \$560 ;
  wire \$5600 ;
  wire \$5601 ;
  wire \$5602 ;
  wire \$5603 ;
  wire \$5604 ;
  wire \$5605 ;
  wire \$5606 ;
  wire [10:0] \$5607 ;
  wire \$5608 ;
  wire [9:0] \$5609 ;
  wire \$561 ;
  wire \$5610 ;
  wire \$5611 ;
  wire \$5612 ;
  wire \$5613 ;
  wire \$5614 ;
  wire \$5615 ;
  wire \$5616 ;
  wire \$5617 ;
  wire \$5618 ;
  wire \$5619 ;
  wire \$562 ;
  wire [10:0] \$5620 ;
  wire \$5621 ;
  wire [9:0] \$5622 ;
  wire \$5623 ;
  wire \$5624 ;
  wire \$5625 ;
  wire \$5626 ;
  wire \$5627 ;
  wire \$5628 ;
  wire \$5629 ;
  wire \$563 ;
  wire \$5630 ;
  wire \$5631 ;
  wire \$5632 ;
  wire [10:0] \$5633 ;
  wire \$5634 ;
  wire [9:0] \$5635 ;
  wire \$5636 ;
  wire \$5637 ;
  wire \$5638 ;
  wire \$5639 ;
  wire \$564 ;
  wire \$5640 ;
  wire \$5641 ;
  wire \$5642 ;
  wire \$5643 ;
  wire \$5644 ;
  wire \$5645 ;
  wire [10:0] \$5646 ;
  wire \$5647 ;
  wire [9:0] \$5648 ;
  wire \$5649 ;
  wire \$565 ;
  wire \$5650 ;
  wire \$5651 ;
  wire \$5652 ;
  wire \$5653 ;
  wire \$5654 ;
  wire \$5655 ;
  wire \$5656 ;
  wire \$5657 ;
  wire \$5658 ;
  wire [10:0] \$5659 ;
  wire \$566 ;
  wire \$5660 ;
  wire [9:0] \$5661 ;
  wire \$5662 ;
  wire \$5663 ;
  wire \$5664 ;
  wire \$5665 ;
  wire \$5666 ;
  wire \$5667 ;
  wire \$5668 ;
  wire \$5669 ;
  wire \$567 ;
  wire \$5670 ;
  wire \$5671 ;
  wire [10:0] \$5672 ;
  wire \$5673 ;
  wire [9:0] \$5674 ;
  wire \$5675 ;
  wire \$5676 ;
  wire \$5677 ;
  wire \$5678 ;
  wire \$5679 ;
  wire [10:0] \$568 ;
  wire \$5680 ;
  wire \$5681 ;
  wire \$5682 ;
  wire \$5683 ;
  wire \$5684 ;
  wire [10:0] \$5685 ;
  wire \$5686 ;
  wire [9:0] \$5687 ;
  wire \$5688 ;
  wire \$5689 ;
  wire \$569 ;
  wire \$5690 ;
  wire \$5691 ;
  wire \$5692 ;
  wire \$5693 ;
  wire \$5694 ;
  wire \$5695 ;
  wire \$5696 ;
  wire \$5697 ;
  wire [10:0] \$5698 ;
  wire \$5699 ;
  wire [8:0] \$57 ;
  wire [9:0] \$570 ;
  wire [9:0] \$5700 ;
  wire \$5701 ;
  wire \$5702 ;
  wire \$5703 ;
  wire \$5704 ;
  wire \$5705 ;
  wire \$5706 ;
  wire \$5707 ;
  wire \$5708 ;
  wire \$5709 ;
  wire \$571 ;
  wire \$5710 ;
  wire [10:0] \$5711 ;
  wire \$5712 ;
  wire [9:0] \$5713 ;
  wire \$5714 ;
  wire \$5715 ;
  wire \$5716 ;
  wire \$5717 ;
  wire \$5718 ;
  wire \$5719 ;
  wire \$572 ;
  wire \$5720 ;
  wire \$5721 ;
  wire \$5722 ;
  wire \$5723 ;
  wire [10:0] \$5724 ;
  wire \$5725 ;
  wire [9:0] \$5726 ;
  wire \$5727 ;
  wire \$5728 ;
  wire \$5729 ;
  wire \$573 ;
  wire \$5730 ;
  wire \$5731 ;
  wire \$5732 ;
  wire \$5733 ;
  wire \$5734 ;
  wire \$5735 ;
  wire \$5736 ;
  wire [10:0] \$5737 ;
  wire \$5738 ;
  wire [9:0] \$5739 ;
  wire \$574 ;
  wire \$5740 ;
  wire \$5741 ;
  wire \$5742 ;
  wire \$5743 ;
  wire \$5744 ;
  wire \$5745 ;
  wire \$5746 ;
  wire \$5747 ;
  wire \$5748 ;
  wire \$5749 ;
  wire \$575 ;
  wire [10:0] \$5750 ;
  wire \$5751 ;
  wire [9:0] \$5752 ;
  wire \$5753 ;
  wire \$5754 ;
  wire \$5755 ;
  wire \$5756 ;
  wire \$5757 ;
  wire \$5758 ;
  wire \$5759 ;
  wire \$576 ;
  wire \$5760 ;
  wire \$5761 ;
  wire \$5762 ;
  wire [10:0] \$5763 ;
  wire \$5764 ;
  wire [9:0] \$5765 ;
  wire \$5766 ;
  wire \$5767 ;
  wire \$5768 ;
  wire \$5769 ;
  wire \$577 ;
  wire \$5770 ;
  wire \$5771 ;
  wire \$5772 ;
  wire \$5773 ;
  wire \$5774 ;
  wire \$5775 ;
  wire [10:0] \$5776 ;
  wire \$5777 ;
  wire [9:0] \$5778 ;
  wire \$5779 ;
  wire \$578 ;
  wire \$5780 ;
  wire \$5781 ;
  wire \$5782 ;
  wire \$5783 ;
  wire \$5784 ;
  wire \$5785 ;
  wire \$5786 ;
  wire \$5787 ;
  wire \$5788 ;
  wire [10:0] \$5789 ;
  wire \$579 ;
  wire \$5790 ;
  wire [9:0] \$5791 ;
  wire \$5792 ;
  wire \$5793 ;
  wire \$5794 ;
  wire \$5795 ;
  wire \$5796 ;
  wire \$5797 ;
  wire \$5798 ;
  wire \$5799 ;
  wire [8:0] \$58 ;
  wire \$580 ;
  wire \$5800 ;
  wire \$5801 ;
  wire [10:0] \$5802 ;
  wire \$5803 ;
  wire [9:0] \$5804 ;
  wire \$5805 ;
  wire \$5806 ;
  wire \$5807 ;
  wire \$5808 ;
  wire \$5809 ;
  wire [10:0] \$581 ;
  wire \$5810 ;
  wire \$5811 ;
  wire \$5812 ;
  wire \$5813 ;
  wire \$5814 ;
  wire [10:0] \$5815 ;
  wire \$5816 ;
  wire [9:0] \$5817 ;
  wire \$5818 ;
  wire \$5819 ;
  wire \$582 ;
  wire \$5820 ;
  wire \$5821 ;
  wire \$5822 ;
  wire \$5823 ;
  wire \$5824 ;
  wire \$5825 ;
  wire \$5826 ;
  wire \$5827 ;
  wire [10:0] \$5828 ;
  wire \$5829 ;
  wire [9:0] \$583 ;
  wire [9:0] \$5830 ;
  wire \$5831 ;
  wire \$5832 ;
  wire \$5833 ;
  wire \$5834 ;
  wire \$5835 ;
  wire \$5836 ;
  wire \$5837 ;
  wire \$5838 ;
  wire \$5839 ;
  wire \$584 ;
  wire \$5840 ;
  wire [10:0] \$5841 ;
  wire \$5842 ;
  wire [9:0] \$5843 ;
  wire \$5844 ;
  wire \$5845 ;
  wire \$5846 ;
  wire \$5847 ;
  wire \$5848 ;
  wire \$5849 ;
  wire \$585 ;
  wire \$5850 ;
  wire \$5851 ;
  wire \$5852 ;
  wire \$5853 ;
  wire [10:0] \$5854 ;
  wire \$5855 ;
  wire [9:0] \$5856 ;
  wire \$5857 ;
  wire \$5858 ;
  wire \$5859 ;
  wire \$586 ;
  wire \$5860 ;
  wire \$5861 ;
  wire \$5862 ;
  wire \$5863 ;
  wire \$5864 ;
  wire \$5865 ;
  wire \$5866 ;
  wire [10:0] \$5867 ;
  wire \$5868 ;
  wire [9:0] \$5869 ;
  wire \$587 ;
  wire \$5870 ;
  wire \$5871 ;
  wire \$5872 ;
  wire \$5873 ;
  wire \$5874 ;
  wire \$5875 ;
  wire \$5876 ;
  wire \$5877 ;
  wire \$5878 ;
  wire \$5879 ;
  wire \$588 ;
  wire [10:0] \$5880 ;
  wire \$5881 ;
  wire [9:0] \$5882 ;
  wire \$5883 ;
  wire \$5884 ;
  wire \$5885 ;
  wire \$5886 ;
  wire \$5887 ;
  wire \$5888 ;
  wire \$5889 ;
  wire \$589 ;
  wire \$5890 ;
  wire \$5891 ;
  wire \$5892 ;
  wire [10:0] \$5893 ;
  wire \$5894 ;
  wire [9:0] \$5895 ;
  wire \$5896 ;
  wire \$5897 ;
  wire \$5898 ;
  wire \$5899 ;
  wire [8:0] \$59 ;
  wire \$590 ;
  wire \$5900 ;
  wire \$5901 ;
  wire \$5902 ;
  wire \$5903 ;
  wire \$5904 ;
  wire \$5905 ;
  wire [10:0] \$5906 ;
  wire \$5907 ;
  wire [9:0] \$5908 ;
  wire \$5909 ;
  wire \$591 ;
  wire \$5910 ;
  wire \$5911 ;
  wire \$5912 ;
  wire \$5913 ;
  wire \$5914 ;
  wire \$5915 ;
  wire \$5916 ;
  wire \$5917 ;
  wire \$5918 ;
  wire [10:0] \$5919 ;
  wire \$592 ;
  wire \$5920 ;
  wire [9:0] \$5921 ;
  wire \$5922 ;
  wire \$5923 ;
  wire \$5924 ;
  wire \$5925 ;
  wire \$5926 ;
  wire \$5927 ;
  wire \$5928 ;
  wire \$5929 ;
  wire \$593 ;
  wire \$5930 ;
  wire \$5931 ;
  wire [10:0] \$5932 ;
  wire \$5933 ;
  wire [9:0] \$5934 ;
  wire \$5935 ;
  wire \$5936 ;
  wire \$5937 ;
  wire \$5938 ;
  wire \$5939 ;
  wire [10:0] \$594 ;
  wire \$5940 ;
  wire \$5941 ;
  wire \$5942 ;
  wire \$5943 ;
  wire \$5944 ;
  wire [10:0] \$5945 ;
  wire \$5946 ;
  wire [9:0] \$5947 ;
  wire \$5948 ;
  wire \$5949 ;
  wire \$595 ;
  wire \$5950 ;
  wire \$5951 ;
  wire \$5952 ;
  wire \$5953 ;
  wire \$5954 ;
  wire \$5955 ;
  wire \$5956 ;
  wire \$5957 ;
  wire [10:0] \$5958 ;
  wire \$5959 ;
  wire [9:0] \$596 ;
  wire [9:0] \$5960 ;
  wire \$5961 ;
  wire \$5962 ;
  wire \$5963 ;
  wire \$5964 ;
  wire \$5965 ;
  wire \$5966 ;
  wire \$5967 ;
  wire \$5968 ;
  wire \$5969 ;
  wire \$597 ;
  wire \$5970 ;
  wire [10:0] \$5971 ;
  wire \$5972 ;
  wire [9:0] \$5973 ;
  wire \$5974 ;
  wire \$5975 ;
  wire \$5976 ;
  wire \$5977 ;
  wire \$5978 ;
  wire \$5979 ;
  wire \$598 ;
  wire \$5980 ;
  wire \$5981 ;
  wire \$5982 ;
  wire \$5983 ;
  wire [10:0] \$5984 ;
  wire \$5985 ;
  wire [9:0] \$5986 ;
  wire \$5987 ;
  wire \$5988 ;
  wire \$5989 ;
  wire \$599 ;
  wire \$5990 ;
  wire \$5991 ;
  wire \$5992 ;
  wire \$5993 ;
  wire \$5994 ;
  wire \$5995 ;
  wire \$5996 ;
  wire [10:0] \$5997 ;
  wire \$5998 ;
  wire [9:0] \$5999 ;
  wire [8:0] \$6 ;
  wire [8:0] \$60 ;
  wire \$600 ;
  wire \$6000 ;
  wire \$6001 ;
  wire \$6002 ;
  wire \$6003 ;
  wire \$6004 ;
  wire \$6005 ;
  wire \$6006 ;
  wire \$6007 ;
  wire \$6008 ;
  wire \$6009 ;
  wire \$601 ;
  wire [10:0] \$6010 ;
  wire \$6011 ;
  wire [9:0] \$6012 ;
  wire \$6013 ;
  wire \$6014 ;
  wire \$6015 ;
  wire \$6016 ;
  wire \$6017 ;
  wire \$6018 ;
  wire \$6019 ;
  wire \$602 ;
  wire \$6020 ;
  wire \$6021 ;
  wire \$6022 ;
  wire [10:0] \$6023 ;
  wire \$6024 ;
  wire [9:0] \$6025 ;
  wire \$6026 ;
  wire \$6027 ;
  wire \$6028 ;
  wire \$6029 ;
  wire \$603 ;
  wire \$6030 ;
  wire \$6031 ;
  wire \$6032 ;
  wire \$6033 ;
  wire \$6034 ;
  wire \$6035 ;
  wire [10:0] \$6036 ;
  wire \$6037 ;
  wire [9:0] \$6038 ;
  wire \$6039 ;
  wire \$604 ;
  wire \$6040 ;
  wire \$6041 ;
  wire \$6042 ;
  wire \$6043 ;
  wire \$6044 ;
  wire \$6045 ;
  wire \$6046 ;
  wire \$6047 ;
  wire \$6048 ;
  wire [10:0] \$6049 ;
  wire \$605 ;
  wire \$6050 ;
  wire [9:0] \$6051 ;
  wire \$6052 ;
  wire \$6053 ;
  wire \$6054 ;
  wire \$6055 ;
  wire \$6056 ;
  wire \$6057 ;
  wire \$6058 ;
  wire \$6059 ;
  wire \$606 ;
  wire \$6060 ;
  wire \$6061 ;
  wire [10:0] \$6062 ;
  wire \$6063 ;
  wire [9:0] \$6064 ;
  wire \$6065 ;
  wire \$6066 ;
  wire \$6067 ;
  wire \$6068 ;
  wire \$6069 ;
  wire [10:0] \$607 ;
  wire \$6070 ;
  wire \$6071 ;
  wire \$6072 ;
  wire \$6073 ;
  wire \$6074 ;
  wire [10:0] \$6075 ;
  wire \$6076 ;
  wire [9:0] \$6077 ;
  wire \$6078 ;
  wire \$6079 ;
  wire \$608 ;
  wire \$6080 ;
  wire \$6081 ;
  wire \$6082 ;
  wire \$6083 ;
  wire \$6084 ;
  wire \$6085 ;
  wire \$6086 ;
  wire \$6087 ;
  wire [10:0] \$6088 ;
  wire \$6089 ;
  wire [9:0] \$609 ;
  wire [9:0] \$6090 ;
  wire \$6091 ;
  wire \$6092 ;
  wire \$6093 ;
  wire \$6094 ;
  wire \$6095 ;
  wire \$6096 ;
  wire \$6097 ;
  wire \$6098 ;
  wire \$6099 ;
  wire [8:0] \$61 ;
  wire \$610 ;
  wire \$6100 ;
  wire [10:0] \$6101 ;
  wire \$6102 ;
  wire [9:0] \$6103 ;
  wire \$6104 ;
  wire \$6105 ;
  wire \$6106 ;
  wire \$6107 ;
  wire \$6108 ;
  wire \$6109 ;
  wire \$611 ;
  wire \$6110 ;
  wire \$6111 ;
  wire \$6112 ;
  wire \$6113 ;
  wire [10:0] \$6114 ;
  wire \$6115 ;
  wire [9:0] \$6116 ;
  wire \$6117 ;
  wire \$6118 ;
  wire \$6119 ;
  wire \$612 ;
  wire \$6120 ;
  wire \$6121 ;
  wire \$6122 ;
  wire \$6123 ;
  wire \$6124 ;
  wire \$6125 ;
  wire \$6126 ;
  wire [10:0] \$6127 ;
  wire \$6128 ;
  wire [9:0] \$6129 ;
  wire \$613 ;
  wire \$6130 ;
  wire \$6131 ;
  wire \$6132 ;
  wire \$6133 ;
  wire \$6134 ;
  wire \$6135 ;
  wire \$6136 ;
  wire \$6137 ;
  wire \$6138 ;
  wire \$6139 ;
  wire \$614 ;
  wire [10:0] \$6140 ;
  wire \$6141 ;
  wire [9:0] \$6142 ;
  wire \$6143 ;
  wire \$6144 ;
  wire \$6145 ;
  wire \$6146 ;
  wire \$6147 ;
  wire \$6148 ;
  wire \$6149 ;
  wire \$615 ;
  wire \$6150 ;
  wire \$6151 ;
  wire \$6152 ;
  wire [10:0] \$6153 ;
  wire \$6154 ;
  wire [9:0] \$6155 ;
  wire \$6156 ;
  wire \$6157 ;
  wire \$6158 ;
  wire \$6159 ;
  wire \$616 ;
  wire \$6160 ;
  wire \$6161 ;
  wire \$6162 ;
  wire \$6163 ;
  wire \$6164 ;
  wire \$6165 ;
  wire [10:0] \$6166 ;
  wire \$6167 ;
  wire [9:0] \$6168 ;
  wire \$6169 ;
  wire \$617 ;
  wire \$6170 ;
  wire \$6171 ;
  wire \$6172 ;
  wire \$6173 ;
  wire \$6174 ;
  wire \$6175 ;
  wire \$6176 ;
  wire \$6177 ;
  wire \$6178 ;
  wire [10:0] \$6179 ;
  wire \$618 ;
  wire \$6180 ;
  wire [9:0] \$6181 ;
  wire \$6182 ;
  wire \$6183 ;
  wire \$6184 ;
  wire \$6185 ;
  wire \$6186 ;
  wire \$6187 ;
  wire \$6188 ;
  wire \$6189 ;
  wire \$619 ;
  wire \$6190 ;
  wire \$6191 ;
  wire [10:0] \$6192 ;
  wire \$6193 ;
  wire [9:0] \$6194 ;
  wire \$6195 ;
  wire \$6196 ;
  wire \$6197 ;
  wire \$6198 ;
  wire \$6199 ;
  wire [8:0] \$62 ;
  wire [10:0] \$620 ;
  wire \$6200 ;
  wire \$6201 ;
  wire \$6202 ;
  wire \$6203 ;
  wire \$6204 ;
  wire [10:0] \$6205 ;
  wire \$6206 ;
  wire [9:0] \$6207 ;
  wire \$6208 ;
  wire \$6209 ;
  wire \$621 ;
  wire \$6210 ;
  wire \$6211 ;
  wire \$6212 ;
  wire \$6213 ;
  wire \$6214 ;
  wire \$6215 ;
  wire \$6216 ;
  wire \$6217 ;
  wire [10:0] \$6218 ;
  wire \$6219 ;
  wire [9:0] \$622 ;
  wire [9:0] \$6220 ;
  wire \$6221 ;
  wire \$6222 ;
  wire \$6223 ;
  wire \$6224 ;
  wire \$6225 ;
  wire \$6226 ;
  wire \$6227 ;
  wire \$6228 ;
  wire \$6229 ;
  wire \$623 ;
  wire \$6230 ;
  wire [10:0] \$6231 ;
  wire \$6232 ;
  wire [9:0] \$6233 ;
  wire \$6234 ;
  wire \$6235 ;
  wire \$6236 ;
  wire \$6237 ;
  wire \$6238 ;
  wire \$6239 ;
  wire \$624 ;
  wire \$6240 ;
  wire \$6241 ;
  wire \$6242 ;
  wire \$6243 ;
  wire [10:0] \$6244 ;
  wire \$6245 ;
  wire [9:0] \$6246 ;
  wire \$6247 ;
  wire \$6248 ;
  wire \$6249 ;
  wire \$625 ;
  wire \$6250 ;
  wire \$6251 ;
  wire \$6252 ;
  wire \$6253 ;
  wire \$6254 ;
  wire \$6255 ;
  wire \$6256 ;
  wire [10:0] \$6257 ;
  wire \$6258 ;
  wire [9:0] \$6259 ;
  wire \$626 ;
  wire \$6260 ;
  wire \$6261 ;
  wire \$6262 ;
  wire \$6263 ;
  wire \$6264 ;
  wire \$6265 ;
  wire \$6266 ;
  wire \$6267 ;
  wire \$6268 ;
  wire \$6269 ;
  wire \$627 ;
  wire [10:0] \$6270 ;
  wire \$6271 ;
  wire [9:0] \$6272 ;
  wire \$6273 ;
  wire \$6274 ;
  wire \$6275 ;
  wire \$6276 ;
  wire \$6277 ;
  wire \$6278 ;
  wire \$6279 ;
  wire \$628 ;
  wire \$6280 ;
  wire \$6281 ;
  wire \$6282 ;
  wire [10:0] \$6283 ;
  wire \$6284 ;
  wire [9:0] \$6285 ;
  wire \$6286 ;
  wire \$6287 ;
  wire \$6288 ;
  wire \$6289 ;
  wire \$629 ;
  wire \$6290 ;
  wire \$6291 ;
  wire \$6292 ;
  wire \$6293 ;
  wire \$6294 ;
  wire \$6295 ;
  wire [10:0] \$6296 ;
  wire \$6297 ;
  wire [9:0] \$6298 ;
  wire \$6299 ;
  wire [8:0] \$63 ;
  wire \$630 ;
  wire \$6300 ;
  wire \$6301 ;
  wire \$6302 ;
  wire \$6303 ;
  wire \$6304 ;
  wire \$6305 ;
  wire \$6306 ;
  wire \$6307 ;
  wire \$6308 ;
  wire [10:0] \$6309 ;
  wire \$631 ;
  wire \$6310 ;
  wire [9:0] \$6311 ;
  wire \$6312 ;
  wire \$6313 ;
  wire \$6314 ;
  wire \$6315 ;
  wire \$6316 ;
  wire \$6317 ;
  wire \$6318 ;
  wire \$6319 ;
  wire \$632 ;
  wire \$6320 ;
  wire \$6321 ;
  wire [10:0] \$6322 ;
  wire [10:0] \$6323 ;
  wire [10:0] \$6324 ;
  wire [10:0] \$6325 ;
  wire [10:0] \$6326 ;
  wire [10:0] \$6327 ;
  wire [10:0] \$6328 ;
  wire [10:0] \$6329 ;
  wire [10:0] \$633 ;
  wire [10:0] \$6330 ;
  wire [10:0] \$6331 ;
  wire [10:0] \$6332 ;
  wire [10:0] \$6333 ;
  wire [10:0] \$6334 ;
  wire [10:0] \$6335 ;
  wire [10:0] \$6336 ;
  wire [10:0] \$6337 ;
  wire [10:0] \$6338 ;
  wire [10:0] \$6339 ;
  wire \$634 ;
  wire [10:0] \$6340 ;
  wire [10:0] \$6341 ;
  wire [10:0] \$6342 ;
  wire [10:0] \$6343 ;
  wire [10:0] \$6344 ;
  wire [10:0] \$6345 ;
  wire [10:0] \$6346 ;
  wire [10:0] \$6347 ;
  wire [10:0] \$6348 ;
  wire [10:0] \$6349 ;
  wire [9:0] \$635 ;
  wire [10:0] \$6350 ;
  wire [11:0] \$6351 ;
  wire [11:0] \$6352 ;
  wire [11:0] \$6353 ;
  wire [11:0] \$6354 ;
  wire [11:0] \$6355 ;
  wire [11:0] \$6356 ;
  wire [11:0] \$6357 ;
  wire [11:0] \$6358 ;
  wire [11:0] \$6359 ;
  wire \$636 ;
  wire [11:0] \$6360 ;
  wire [11:0] \$6361 ;
  wire [11:0] \$6362 ;
  wire [11:0] \$6363 ;
  wire [11:0] \$6364 ;
  wire [12:0] \$6365 ;
  wire [12:0] \$6366 ;
  wire [12:0] \$6367 ;
  wire [12:0] \$6368 ;
  wire [12:0] \$6369 ;
  wire \$637 ;
  wire [12:0] \$6370 ;
  wire [12:0] \$6371 ;
  wire [13:0] \$6372 ;
  wire [13:0] \$6373 ;
  wire [13:0] \$6374 ;
  wire [14:0] \$6375 ;
  wire [14:0] \$6376 ;
  wire [15:0] \$6377 ;
  wire \$6378 ;
  wire [9:0] \$6379 ;
  wire \$638 ;
  wire \$6380 ;
  wire \$6381 ;
  wire \$6382 ;
  wire \$6383 ;
  wire \$6384 ;
  wire \$6385 ;
  wire \$6386 ;
  wire \$6387 ;
  wire \$6388 ;
  wire \$6389 ;
  wire \$639 ;
  wire [10:0] \$6390 ;
  wire \$6391 ;
  wire [9:0] \$6392 ;
  wire \$6393 ;
  wire \$6394 ;
  wire \$6395 ;
  wire \$6396 ;
  wire \$6397 ;
  wire \$6398 ;
  wire \$6399 ;
  wire [8:0] \$64 ;
  wire \$640 ;
  wire \$6400 ;
  wire \$6401 ;
  wire \$6402 ;
  wire [10:0] \$6403 ;
  wire \$6404 ;
  wire [9:0] \$6405 ;
  wire \$6406 ;
  wire \$6407 ;
  wire \$6408 ;
  wire \$6409 ;
  wire \$641 ;
  wire \$6410 ;
  wire \$6411 ;
  wire \$6412 ;
  wire \$6413 ;
  wire \$6414 ;
  wire \$6415 ;
  wire [10:0] \$6416 ;
  wire \$6417 ;
  wire [9:0] \$6418 ;
  wire \$6419 ;
  wire \$642 ;
  wire \$6420 ;
  wire \$6421 ;
  wire \$6422 ;
  wire \$6423 ;
  wire \$6424 ;
  wire \$6425 ;
  wire \$6426 ;
  wire \$6427 ;
  wire \$6428 ;
  wire [10:0] \$6429 ;
  wire \$643 ;
  wire \$6430 ;
  wire [9:0] \$6431 ;
  wire \$6432 ;
  wire \$6433 ;
  wire \$6434 ;
  wire \$6435 ;
  wire \$6436 ;
  wire \$6437 ;
  wire \$6438 ;
  wire \$6439 ;
  wire \$644 ;
  wire \$6440 ;
  wire \$6441 ;
  wire [10:0] \$6442 ;
  wire \$6443 ;
  wire [9:0] \$6444 ;
  wire \$6445 ;
  wire \$6446 ;
  wire \$6447 ;
  wire \$6448 ;
  wire \$6449 ;
  wire \$645 ;
  wire \$6450 ;
  wire \$6451 ;
  wire \$6452 ;
  wire \$6453 ;
  wire \$6454 ;
  wire [10:0] \$6455 ;
  wire \$6456 ;
  wire [9:0] \$6457 ;
  wire \$6458 ;
  wire \$6459 ;
  wire [10:0] \$646 ;
  wire \$6460 ;
  wire \$6461 ;
  wire \$6462 ;
  wire \$6463 ;
  wire \$6464 ;
  wire \$6465 ;
  wire \$6466 ;
  wire \$6467 ;
  wire [10:0] \$6468 ;
  wire \$6469 ;
  wire \$647 ;
  wire [9:0] \$6470 ;
  wire \$6471 ;
  wire \$6472 ;
  wire \$6473 ;
  wire \$6474 ;
  wire \$6475 ;
  wire \$6476 ;
  wire \$6477 ;
  wire \$6478 ;
  wire \$6479 ;
  wire [9:0] \$648 ;
  wire \$6480 ;
  wire [10:0] \$6481 ;
  wire \$6482 ;
  wire [9:0] \$6483 ;
  wire \$6484 ;
  wire \$6485 ;
  wire \$6486 ;
  wire \$6487 ;
  wire \$6488 ;
  wire \$6489 ;
  wire \$649 ;
  wire \$6490 ;
  wire \$6491 ;
  wire \$6492 ;
  wire \$6493 ;
  wire [10:0] \$6494 ;
  wire \$6495 ;
  wire [9:0] \$6496 ;
  wire \$6497 ;
  wire \$6498 ;
  wire \$6499 ;
  wire [8:0] \$65 ;
  wire \$650 ;
  wire \$6500 ;
  wire \$6501 ;
  wire \$6502 ;
  wire \$6503 ;
  wire \$6504 ;
  wire \$6505 ;
  wire \$6506 ;
  wire [10:0] \$6507 ;
  wire \$6508 ;
  wire [9:0] \$6509 ;
  wire \$651 ;
  wire \$6510 ;
  wire \$6511 ;
  wire \$6512 ;
  wire \$6513 ;
  wire \$6514 ;
  wire \$6515 ;
  wire \$6516 ;
  wire \$6517 ;
  wire \$6518 ;
  wire \$6519 ;
  wire \$652 ;
  wire [10:0] \$6520 ;
  wire \$6521 ;
  wire [9:0] \$6522 ;
  wire \$6523 ;
  wire \$6524 ;
  wire \$6525 ;
  wire \$6526 ;
  wire \$6527 ;
  wire \$6528 ;
  wire \$6529 ;
  wire \$653 ;
  wire \$6530 ;
  wire \$6531 ;
  wire \$6532 ;
  wire [10:0] \$6533 ;
  wire \$6534 ;
  wire [9:0] \$6535 ;
  wire \$6536 ;
  wire \$6537 ;
  wire \$6538 ;
  wire \$6539 ;
  wire \$654 ;
  wire \$6540 ;
  wire \$6541 ;
  wire \$6542 ;
  wire \$6543 ;
  wire \$6544 ;
  wire \$6545 ;
  wire [10:0] \$6546 ;
  wire \$6547 ;
  wire [9:0] \$6548 ;
  wire \$6549 ;
  wire \$655 ;
  wire \$6550 ;
  wire \$6551 ;
  wire \$6552 ;
  wire \$6553 ;
  wire \$6554 ;
  wire \$6555 ;
  wire \$6556 ;
  wire \$6557 ;
  wire \$6558 ;
  wire [10:0] \$6559 ;
  wire \$656 ;
  wire \$6560 ;
  wire [9:0] \$6561 ;
  wire \$6562 ;
  wire \$6563 ;
  wire \$6564 ;
  wire \$6565 ;
  wire \$6566 ;
  wire \$6567 ;
  wire \$6568 ;
  wire \$6569 ;
  wire \$657 ;
  wire \$6570 ;
  wire \$6571 ;
  wire [10:0] \$6572 ;
  wire \$6573 ;
  wire [9:0] \$6574 ;
  wire \$6575 ;
  wire \$6576 ;
  wire \$6577 ;
  wire \$6578 ;
  wire \$6579 ;
  wire \$658 ;
  wire \$6580 ;
  wire \$6581 ;
  wire \$6582 ;
  wire \$6583 ;
  wire \$6584 ;
  wire [10:0] \$6585 ;
  wire \$6586 ;
  wire [9:0] \$6587 ;
  wire \$6588 ;
  wire \$6589 ;
  wire [10:0] \$659 ;
  wire \$6590 ;
  wire \$6591 ;
  wire \$6592 ;
  wire \$6593 ;
  wire \$6594 ;
  wire \$6595 ;
  wire \$6596 ;
  wire \$6597 ;
  wire [10:0] \$6598 ;
  wire \$6599 ;
  wire [8:0] \$66 ;
  wire \$660 ;
  wire [9:0] \$6600 ;
  wire \$6601 ;
  wire \$6602 ;
  wire \$6603 ;
  wire \$6604 ;
  wire \$6605 ;
  wire \$6606 ;
  wire \$6607 ;
  wire \$6608 ;
  wire \$6609 ;
  wire [9:0] \$661 ;
  wire \$6610 ;
  wire [10:0] \$6611 ;
  wire \$6612 ;
  wire [9:0] \$6613 ;
  wire \$6614 ;
  wire \$6615 ;
  wire \$6616 ;
  wire \$6617 ;
  wire \$6618 ;
  wire \$6619 ;
  wire \$662 ;
  wire \$6620 ;
  wire \$6621 ;
  wire \$6622 ;
  wire \$6623 ;
  wire [10:0] \$6624 ;
  wire \$6625 ;
  wire [9:0] \$6626 ;
  wire \$6627 ;
  wire \$6628 ;
  wire \$6629 ;
  wire \$663 ;
  wire \$6630 ;
  wire \$6631 ;
  wire \$6632 ;
  wire \$6633 ;
  wire \$6634 ;
  wire \$6635 ;
  wire \$6636 ;
  wire [10:0] \$6637 ;
  wire \$6638 ;
  wire [9:0] \$6639 ;
  wire \$664 ;
  wire \$6640 ;
  wire \$6641 ;
  wire \$6642 ;
  wire \$6643 ;
  wire \$6644 ;
  wire \$6645 ;
  wire \$6646 ;
  wire \$6647 ;
  wire \$6648 ;
  wire \$6649 ;
  wire \$665 ;
  wire [10:0] \$6650 ;
  wire \$6651 ;
  wire [9:0] \$6652 ;
  wire \$6653 ;
  wire \$6654 ;
  wire \$6655 ;
  wire \$6656 ;
  wire \$6657 ;
  wire \$6658 ;
  wire \$6659 ;
  wire \$666 ;
  wire \$6660 ;
  wire \$6661 ;
  wire \$6662 ;
  wire [10:0] \$6663 ;
  wire \$6664 ;
  wire [9:0] \$6665 ;
  wire \$6666 ;
  wire \$6667 ;
  wire \$6668 ;
  wire \$6669 ;
  wire \$667 ;
  wire \$6670 ;
  wire \$6671 ;
  wire \$6672 ;
  wire \$6673 ;
  wire \$6674 ;
  wire \$6675 ;
  wire [10:0] \$6676 ;
  wire \$6677 ;
  wire [9:0] \$6678 ;
  wire \$6679 ;
  wire \$668 ;
  wire \$6680 ;
  wire \$6681 ;
  wire \$6682 ;
  wire \$6683 ;
  wire \$6684 ;
  wire \$6685 ;
  wire \$6686 ;
  wire \$6687 ;
  wire \$6688 ;
  wire [10:0] \$6689 ;
  wire \$669 ;
  wire \$6690 ;
  wire [9:0] \$6691 ;
  wire \$6692 ;
  wire \$6693 ;
  wire \$6694 ;
  wire \$6695 ;
  wire \$6696 ;
  wire \$6697 ;
  wire \$6698 ;
  wire \$6699 ;
  wire [8:0] \$67 ;
  wire \$670 ;
  wire \$6700 ;
  wire \$6701 ;
  wire [10:0] \$6702 ;
  wire \$6703 ;
  wire [9:0] \$6704 ;
  wire \$6705 ;
  wire \$6706 ;
  wire \$6707 ;
  wire \$6708 ;
  wire \$6709 ;
  wire \$671 ;
  wire \$6710 ;
  wire \$6711 ;
  wire \$6712 ;
  wire \$6713 ;
  wire \$6714 ;
  wire [10:0] \$6715 ;
  wire \$6716 ;
  wire [9:0] \$6717 ;
  wire \$6718 ;
  wire \$6719 ;
  wire [10:0] \$672 ;
  wire \$6720 ;
  wire \$6721 ;
  wire \$6722 ;
  wire \$6723 ;
  wire \$6724 ;
  wire \$6725 ;
  wire \$6726 ;
  wire \$6727 ;
  wire [10:0] \$6728 ;
  wire \$6729 ;
  wire \$673 ;
  wire [9:0] \$6730 ;
  wire \$6731 ;
  wire \$6732 ;
  wire \$6733 ;
  wire \$6734 ;
  wire \$6735 ;
  wire \$6736 ;
  wire \$6737 ;
  wire \$6738 ;
  wire \$6739 ;
  wire [9:0] \$674 ;
  wire \$6740 ;
  wire [10:0] \$6741 ;
  wire \$6742 ;
  wire [9:0] \$6743 ;
  wire \$6744 ;
  wire \$6745 ;
  wire \$6746 ;
  wire \$6747 ;
  wire \$6748 ;
  wire \$6749 ;
  wire \$675 ;
  wire \$6750 ;
  wire \$6751 ;
  wire \$6752 ;
  wire \$6753 ;
  wire [10:0] \$6754 ;
  wire \$6755 ;
  wire [9:0] \$6756 ;
  wire \$6757 ;
  wire \$6758 ;
  wire \$6759 ;
  wire \$676 ;
  wire \$6760 ;
  wire \$6761 ;
  wire \$6762 ;
  wire \$6763 ;
  wire \$6764 ;
  wire \$6765 ;
  wire \$6766 ;
  wire [10:0] \$6767 ;
  wire \$6768 ;
  wire [9:0] \$6769 ;
  wire \$677 ;
  wire \$6770 ;
  wire \$6771 ;
  wire \$6772 ;
  wire \$6773 ;
  wire \$6774 ;
  wire \$6775 ;
  wire \$6776 ;
  wire \$6777 ;
  wire \$6778 ;
  wire \$6779 ;
  wire \$678 ;
  wire [10:0] \$6780 ;
  wire \$6781 ;
  wire [9:0] \$6782 ;
  wire \$6783 ;
  wire \$6784 ;
  wire \$6785 ;
  wire \$6786 ;
  wire \$6787 ;
  wire \$6788 ;
  wire \$6789 ;
  wire \$679 ;
  wire \$6790 ;
  wire \$6791 ;
  wire \$6792 ;
  wire [10:0] \$6793 ;
  wire \$6794 ;
  wire [9:0] \$6795 ;
  wire \$6796 ;
  wire \$6797 ;
  wire \$6798 ;
  wire \$6799 ;
  wire [8:0] \$68 ;
  wire \$680 ;
  wire \$6800 ;
  wire \$6801 ;
  wire \$6802 ;
  wire \$6803 ;
  wire \$6804 ;
  wire \$6805 ;
  wire [10:0] \$6806 ;
  wire \$6807 ;
  wire [9:0] \$6808 ;
  wire \$6809 ;
  wire \$681 ;
  wire \$6810 ;
  wire \$6811 ;
  wire \$6812 ;
  wire \$6813 ;
  wire \$6814 ;
  wire \$6815 ;
  wire \$6816 ;
  wire \$6817 ;
  wire \$6818 ;
  wire [10:0] \$6819 ;
  wire \$682 ;
  wire \$6820 ;
  wire [9:0] \$6821 ;
  wire \$6822 ;
  wire \$6823 ;
  wire \$6824 ;
  wire \$6825 ;
  wire \$6826 ;
  wire \$6827 ;
  wire \$6828 ;
  wire \$6829 ;
  wire \$683 ;
  wire \$6830 ;
  wire \$6831 ;
  wire [10:0] \$6832 ;
  wire \$6833 ;
  wire [9:0] \$6834 ;
  wire \$6835 ;
  wire \$6836 ;
  wire \$6837 ;
  wire \$6838 ;
  wire \$6839 ;
  wire \$684 ;
  wire \$6840 ;
  wire \$6841 ;
  wire \$6842 ;
  wire \$6843 ;
  wire \$6844 ;
  wire [10:0] \$6845 ;
  wire \$6846 ;
  wire [9:0] \$6847 ;
  wire \$6848 ;
  wire \$6849 ;
  wire [10:0] \$685 ;
  wire \$6850 ;
  wire \$6851 ;
  wire \$6852 ;
  wire \$6853 ;
  wire \$6854 ;
  wire \$6855 ;
  wire \$6856 ;
  wire \$6857 ;
  wire [10:0] \$6858 ;
  wire \$6859 ;
  wire \$686 ;
  wire [9:0] \$6860 ;
  wire \$6861 ;
  wire \$6862 ;
  wire \$6863 ;
  wire \$6864 ;
  wire \$6865 ;
  wire \$6866 ;
  wire \$6867 ;
  wire \$6868 ;
  wire \$6869 ;
  wire [9:0] \$687 ;
  wire \$6870 ;
  wire [10:0] \$6871 ;
  wire \$6872 ;
  wire [9:0] \$6873 ;
  wire \$6874 ;
  wire \$6875 ;
  wire \$6876 ;
  wire \$6877 ;
  wire \$6878 ;
  wire \$6879 ;
  wire \$688 ;
  wire \$6880 ;
  wire \$6881 ;
  wire \$6882 ;
  wire \$6883 ;
  wire [10:0] \$6884 ;
  wire \$6885 ;
  wire [9:0] \$6886 ;
  wire \$6887 ;
  wire \$6888 ;
  wire \$6889 ;
  wire \$689 ;
  wire \$6890 ;
  wire \$6891 ;
  wire \$6892 ;
  wire \$6893 ;
  wire \$6894 ;
  wire \$6895 ;
  wire \$6896 ;
  wire [10:0] \$6897 ;
  wire \$6898 ;
  wire [9:0] \$6899 ;
  wire [8:0] \$69 ;
  wire \$690 ;
  wire \$6900 ;
  wire \$6901 ;
  wire \$6902 ;
  wire \$6903 ;
  wire \$6904 ;
  wire \$6905 ;
  wire \$6906 ;
  wire \$6907 ;
  wire \$6908 ;
  wire \$6909 ;
  wire \$691 ;
  wire [10:0] \$6910 ;
  wire \$6911 ;
  wire [9:0] \$6912 ;
  wire \$6913 ;
  wire \$6914 ;
  wire \$6915 ;
  wire \$6916 ;
  wire \$6917 ;
  wire \$6918 ;
  wire \$6919 ;
  wire \$692 ;
  wire \$6920 ;
  wire \$6921 ;
  wire \$6922 ;
  wire [10:0] \$6923 ;
  wire \$6924 ;
  wire [9:0] \$6925 ;
  wire \$6926 ;
  wire \$6927 ;
  wire \$6928 ;
  wire \$6929 ;
  wire \$693 ;
  wire \$6930 ;
  wire \$6931 ;
  wire \$6932 ;
  wire \$6933 ;
  wire \$6934 ;
  wire \$6935 ;
  wire [10:0] \$6936 ;
  wire \$6937 ;
  wire [9:0] \$6938 ;
  wire \$6939 ;
  wire \$694 ;
  wire \$6940 ;
  wire \$6941 ;
  wire \$6942 ;
  wire \$6943 ;
  wire \$6944 ;
  wire \$6945 ;
  wire \$6946 ;
  wire \$6947 ;
  wire \$6948 ;
  wire [10:0] \$6949 ;
  wire \$695 ;
  wire \$6950 ;
  wire [9:0] \$6951 ;
  wire \$6952 ;
  wire \$6953 ;
  wire \$6954 ;
  wire \$6955 ;
  wire \$6956 ;
  wire \$6957 ;
  wire \$6958 ;
  wire \$6959 ;
  wire \$696 ;
  wire \$6960 ;
  wire \$6961 ;
  wire [10:0] \$6962 ;
  wire \$6963 ;
  wire [9:0] \$6964 ;
  wire \$6965 ;
  wire \$6966 ;
  wire \$6967 ;
  wire \$6968 ;
  wire \$6969 ;
  wire \$697 ;
  wire \$6970 ;
  wire \$6971 ;
  wire \$6972 ;
  wire \$6973 ;
  wire \$6974 ;
  wire [10:0] \$6975 ;
  wire \$6976 ;
  wire [9:0] \$6977 ;
  wire \$6978 ;
  wire \$6979 ;
  wire [10:0] \$698 ;
  wire \$6980 ;
  wire \$6981 ;
  wire \$6982 ;
  wire \$6983 ;
  wire \$6984 ;
  wire \$6985 ;
  wire \$6986 ;
  wire \$6987 ;
  wire [10:0] \$6988 ;
  wire \$6989 ;
  wire \$699 ;
  wire [9:0] \$6990 ;
  wire \$6991 ;
  wire \$6992 ;
  wire \$6993 ;
  wire \$6994 ;
  wire \$6995 ;
  wire \$6996 ;
  wire \$6997 ;
  wire \$6998 ;
  wire \$6999 ;
  wire [8:0] \$7 ;
  wire [8:0] \$70 ;
  wire [9:0] \$700 ;
  wire \$7000 ;
  wire [10:0] \$7001 ;
  wire \$7002 ;
  wire [9:0] \$7003 ;
  wire \$7004 ;
  wire \$7005 ;
  wire \$7006 ;
  wire \$7007 ;
  wire \$7008 ;
  wire \$7009 ;
  wire \$701 ;
  wire \$7010 ;
  wire \$7011 ;
  wire \$7012 ;
  wire \$7013 ;
  wire [10:0] \$7014 ;
  wire \$7015 ;
  wire [9:0] \$7016 ;
  wire \$7017 ;
  wire \$7018 ;
  wire \$7019 ;
  wire \$702 ;
  wire \$7020 ;
  wire \$7021 ;
  wire \$7022 ;
  wire \$7023 ;
  wire \$7024 ;
  wire \$7025 ;
  wire \$7026 ;
  wire [10:0] \$7027 ;
  wire \$7028 ;
  wire [9:0] \$7029 ;
  wire \$703 ;
  wire \$7030 ;
  wire \$7031 ;
  wire \$7032 ;
  wire \$7033 ;
  wire \$7034 ;
  wire \$7035 ;
  wire \$7036 ;
  wire \$7037 ;
  wire \$7038 ;
  wire \$7039 ;
  wire \$704 ;
  wire [10:0] \$7040 ;
  wire \$7041 ;
  wire [9:0] \$7042 ;
  wire \$7043 ;
  wire \$7044 ;
  wire \$7045 ;
  wire \$7046 ;
  wire \$7047 ;
  wire \$7048 ;
  wire \$7049 ;
  wire \$705 ;
  wire \$7050 ;
  wire \$7051 ;
  wire \$7052 ;
  wire [10:0] \$7053 ;
  wire \$7054 ;
  wire [9:0] \$7055 ;
  wire \$7056 ;
  wire \$7057 ;
  wire \$7058 ;
  wire \$7059 ;
  wire \$706 ;
  wire \$7060 ;
  wire \$7061 ;
  wire \$7062 ;
  wire \$7063 ;
  wire \$7064 ;
  wire \$7065 ;
  wire [10:0] \$7066 ;
  wire \$7067 ;
  wire [9:0] \$7068 ;
  wire \$7069 ;
  wire \$707 ;
  wire \$7070 ;
  wire \$7071 ;
  wire \$7072 ;
  wire \$7073 ;
  wire \$7074 ;
  wire \$7075 ;
  wire \$7076 ;
  wire \$7077 ;
  wire \$7078 ;
  wire [10:0] \$7079 ;
  wire \$708 ;
  wire \$7080 ;
  wire [9:0] \$7081 ;
  wire \$7082 ;
  wire \$7083 ;
  wire \$7084 ;
  wire \$7085 ;
  wire \$7086 ;
  wire \$7087 ;
  wire \$7088 ;
  wire \$7089 ;
  wire \$709 ;
  wire \$7090 ;
  wire \$7091 ;
  wire [10:0] \$7092 ;
  wire \$7093 ;
  wire [9:0] \$7094 ;
  wire \$7095 ;
  wire \$7096 ;
  wire \$7097 ;
  wire \$7098 ;
  wire \$7099 ;
  wire [8:0] \$71 ;
  wire \$710 ;
  wire \$7100 ;
  wire \$7101 ;
  wire \$7102 ;
  wire \$7103 ;
  wire \$7104 ;
  wire [10:0] \$7105 ;
  wire [10:0] \$7106 ;
  wire [10:0] \$7107 ;
  wire [10:0] \$7108 ;
  wire [10:0] \$7109 ;
  wire [10:0] \$711 ;
  wire [10:0] \$7110 ;
  wire [10:0] \$7111 ;
  wire [10:0] \$7112 ;
  wire [10:0] \$7113 ;
  wire [10:0] \$7114 ;
  wire [10:0] \$7115 ;
  wire [10:0] \$7116 ;
  wire [10:0] \$7117 ;
  wire [10:0] \$7118 ;
  wire [10:0] \$7119 ;
  wire \$712 ;
  wire [10:0] \$7120 ;
  wire [10:0] \$7121 ;
  wire [10:0] \$7122 ;
  wire [10:0] \$7123 ;
  wire [10:0] \$7124 ;
  wire [10:0] \$7125 ;
  wire [10:0] \$7126 ;
  wire [10:0] \$7127 ;
  wire [10:0] \$7128 ;
  wire [10:0] \$7129 ;
  wire [9:0] \$713 ;
  wire [10:0] \$7130 ;
  wire [10:0] \$7131 ;
  wire [10:0] \$7132 ;
  wire [10:0] \$7133 ;
  wire [11:0] \$7134 ;
  wire [11:0] \$7135 ;
  wire [11:0] \$7136 ;
  wire [11:0] \$7137 ;
  wire [11:0] \$7138 ;
  wire [11:0] \$7139 ;
  wire \$714 ;
  wire [11:0] \$7140 ;
  wire [11:0] \$7141 ;
  wire [11:0] \$7142 ;
  wire [11:0] \$7143 ;
  wire [11:0] \$7144 ;
  wire [11:0] \$7145 ;
  wire [11:0] \$7146 ;
  wire [11:0] \$7147 ;
  wire [12:0] \$7148 ;
  wire [12:0] \$7149 ;
  wire \$715 ;
  wire [12:0] \$7150 ;
  wire [12:0] \$7151 ;
  wire [12:0] \$7152 ;
  wire [12:0] \$7153 ;
  wire [12:0] \$7154 ;
  wire [13:0] \$7155 ;
  wire [13:0] \$7156 ;
  wire [13:0] \$7157 ;
  wire [14:0] \$7158 ;
  wire [14:0] \$7159 ;
  wire \$716 ;
  wire [15:0] \$7160 ;
  wire [18:0] \$7161 ;
  wire [18:0] \$7162 ;
  wire [18:0] \$7163 ;
  wire [18:0] \$7164 ;
  wire [18:0] \$7165 ;
  wire [18:0] \$7166 ;
  wire [18:0] \$7167 ;
  wire [18:0] \$7168 ;
  wire [18:0] \$7169 ;
  wire \$717 ;
  reg \$7170 ;
  reg \$7171 ;
  reg \$7172 ;
  reg \$7173 ;
  reg \$7174 ;
  reg \$7175 ;
  reg \$7176 ;
  reg \$7177 ;
  reg \$7178 ;
  reg \$7179 ;
  wire \$718 ;
  reg \$7180 ;
  reg \$7181 ;
  reg \$7182 ;
  reg \$7183 ;
  reg \$7184 ;
  reg \$7185 ;
  reg \$7186 ;
  reg \$7187 ;
  reg \$7188 ;
  reg \$7189 ;
  wire \$719 ;
  reg [17:0] \$7190 ;
  reg [17:0] \$7191 ;
  reg [17:0] \$7192 ;
  reg [17:0] \$7193 ;
  reg [17:0] \$7194 ;
  reg [17:0] \$7195 ;
  reg [17:0] \$7196 ;
  reg [17:0] \$7197 ;
  reg [17:0] \$7198 ;
  wire [8:0] \$72 ;
  wire \$720 ;
  wire \$721 ;
  wire \$722 ;
  wire \$723 ;
  wire [10:0] \$724 ;
  wire \$725 ;
  wire [9:0] \$726 ;
  wire \$727 ;
  wire \$728 ;
  wire \$729 ;
  wire [8:0] \$73 ;
  wire \$730 ;
  wire \$731 ;
  wire \$732 ;
  wire \$733 ;
  wire \$734 ;
  wire \$735 ;
  wire \$736 ;
  wire [10:0] \$737 ;
  wire \$738 ;
  wire [9:0] \$739 ;
  wire [8:0] \$74 ;
  wire \$740 ;
  wire \$741 ;
  wire \$742 ;
  wire \$743 ;
  wire \$744 ;
  wire \$745 ;
  wire \$746 ;
  wire \$747 ;
  wire \$748 ;
  wire \$749 ;
  wire [8:0] \$75 ;
  wire [10:0] \$750 ;
  wire \$751 ;
  wire [9:0] \$752 ;
  wire \$753 ;
  wire \$754 ;
  wire \$755 ;
  wire \$756 ;
  wire \$757 ;
  wire \$758 ;
  wire \$759 ;
  wire [8:0] \$76 ;
  wire \$760 ;
  wire \$761 ;
  wire \$762 ;
  wire [10:0] \$763 ;
  wire \$764 ;
  wire [9:0] \$765 ;
  wire \$766 ;
  wire \$767 ;
  wire \$768 ;
  wire \$769 ;
  wire [8:0] \$77 ;
  wire \$770 ;
  wire \$771 ;
  wire \$772 ;
  wire \$773 ;
  wire \$774 ;
  wire \$775 ;
  wire [10:0] \$776 ;
  wire \$777 ;
  wire [9:0] \$778 ;
  wire \$779 ;
  wire [8:0] \$78 ;
  wire \$780 ;
  wire \$781 ;
  wire \$782 ;
  wire \$783 ;
  wire \$784 ;
  wire \$785 ;
  wire \$786 ;
  wire \$787 ;
  wire \$788 ;
  wire [10:0] \$789 ;
  wire [8:0] \$79 ;
  wire \$790 ;
  wire [9:0] \$791 ;
  wire \$792 ;
  wire \$793 ;
  wire \$794 ;
  wire \$795 ;
  wire \$796 ;
  wire \$797 ;
  wire \$798 ;
  wire \$799 ;
  wire [8:0] \$8 ;
  wire [8:0] \$80 ;
  wire \$800 ;
  wire \$801 ;
  wire [10:0] \$802 ;
  wire \$803 ;
  wire [9:0] \$804 ;
  wire \$805 ;
  wire \$806 ;
  wire \$807 ;
  wire \$808 ;
  wire \$809 ;
  wire [8:0] \$81 ;
  wire \$810 ;
  wire \$811 ;
  wire \$812 ;
  wire \$813 ;
  wire \$814 ;
  wire [10:0] \$815 ;
  wire \$816 ;
  wire [9:0] \$817 ;
  wire \$818 ;
  wire \$819 ;
  wire [8:0] \$82 ;
  wire \$820 ;
  wire \$821 ;
  wire \$822 ;
  wire \$823 ;
  wire \$824 ;
  wire \$825 ;
  wire \$826 ;
  wire \$827 ;
  wire [10:0] \$828 ;
  wire \$829 ;
  wire [8:0] \$83 ;
  wire [9:0] \$830 ;
  wire \$831 ;
  wire \$832 ;
  wire \$833 ;
  wire \$834 ;
  wire \$835 ;
  wire \$836 ;
  wire \$837 ;
  wire \$838 ;
  wire \$839 ;
  wire [8:0] \$84 ;
  wire \$840 ;
  wire [10:0] \$841 ;
  wire [10:0] \$842 ;
  wire [10:0] \$843 ;
  wire [10:0] \$844 ;
  wire [10:0] \$845 ;
  wire [10:0] \$846 ;
  wire [10:0] \$847 ;
  wire [10:0] \$848 ;
  wire [10:0] \$849 ;
  wire [8:0] \$85 ;
  wire [10:0] \$850 ;
  wire [10:0] \$851 ;
  wire [10:0] \$852 ;
  wire [10:0] \$853 ;
  wire [10:0] \$854 ;
  wire [10:0] \$855 ;
  wire [10:0] \$856 ;
  wire [10:0] \$857 ;
  wire [10:0] \$858 ;
  wire [10:0] \$859 ;
  wire [8:0] \$86 ;
  wire [10:0] \$860 ;
  wire [10:0] \$861 ;
  wire [10:0] \$862 ;
  wire [10:0] \$863 ;
  wire [10:0] \$864 ;
  wire [10:0] \$865 ;
  wire [10:0] \$866 ;
  wire [10:0] \$867 ;
  wire [10:0] \$868 ;
  wire [10:0] \$869 ;
  wire [8:0] \$87 ;
  wire [11:0] \$870 ;
  wire [11:0] \$871 ;
  wire [11:0] \$872 ;
  wire [11:0] \$873 ;
  wire [11:0] \$874 ;
  wire [11:0] \$875 ;
  wire [11:0] \$876 ;
  wire [11:0] \$877 ;
  wire [11:0] \$878 ;
  wire [11:0] \$879 ;
  wire [8:0] \$88 ;
  wire [11:0] \$880 ;
  wire [11:0] \$881 ;
  wire [11:0] \$882 ;
  wire [11:0] \$883 ;
  wire [12:0] \$884 ;
  wire [12:0] \$885 ;
  wire [12:0] \$886 ;
  wire [12:0] \$887 ;
  wire [12:0] \$888 ;
  wire [12:0] \$889 ;
  wire [8:0] \$89 ;
  wire [12:0] \$890 ;
  wire [13:0] \$891 ;
  wire [13:0] \$892 ;
  wire [13:0] \$893 ;
  wire [14:0] \$894 ;
  wire [14:0] \$895 ;
  wire [15:0] \$896 ;
  wire \$897 ;
  wire [9:0] \$898 ;
  wire \$899 ;
  wire [8:0] \$9 ;
  wire [8:0] \$90 ;
  wire \$900 ;
  wire \$901 ;
  wire \$902 ;
  wire \$903 ;
  wire \$904 ;
  wire \$905 ;
  wire \$906 ;
  wire \$907 ;
  wire \$908 ;
  wire [10:0] \$909 ;
  wire [8:0] \$91 ;
  wire \$910 ;
  wire [9:0] \$911 ;
  wire \$912 ;
  wire \$913 ;
  wire \$914 ;
  wire \$915 ;
  wire \$916 ;
  wire \$917 ;
  wire \$918 ;
  wire \$919 ;
  wire [8:0] \$92 ;
  wire \$920 ;
  wire \$921 ;
  wire [10:0] \$922 ;
  wire \$923 ;
  wire [9:0] \$924 ;
  wire \$925 ;
  wire \$926 ;
  wire \$927 ;
  wire \$928 ;
  wire \$929 ;
  wire [8:0] \$93 ;
  wire \$930 ;
  wire \$931 ;
  wire \$932 ;
  wire \$933 ;
  wire \$934 ;
  wire [10:0] \$935 ;
  wire \$936 ;
  wire [9:0] \$937 ;
  wire \$938 ;
  wire \$939 ;
  wire [8:0] \$94 ;
  wire \$940 ;
  wire \$941 ;
  wire \$942 ;
  wire \$943 ;
  wire \$944 ;
  wire \$945 ;
  wire \$946 ;
  wire \$947 ;
  wire [10:0] \$948 ;
  wire \$949 ;
  wire [8:0] \$95 ;
  wire [9:0] \$950 ;
  wire \$951 ;
  wire \$952 ;
  wire \$953 ;
  wire \$954 ;
  wire \$955 ;
  wire \$956 ;
  wire \$957 ;
  wire \$958 ;
  wire \$959 ;
  wire [8:0] \$96 ;
  wire \$960 ;
  wire [10:0] \$961 ;
  wire \$962 ;
  wire [9:0] \$963 ;
  wire \$964 ;
  wire \$965 ;
  wire \$966 ;
  wire \$967 ;
  wire \$968 ;
  wire \$969 ;
  wire [8:0] \$97 ;
  wire \$970 ;
  wire \$971 ;
  wire \$972 ;
  wire \$973 ;
  wire [10:0] \$974 ;
  wire \$975 ;
  wire [9:0] \$976 ;
  wire \$977 ;
  wire \$978 ;
  wire \$979 ;
  wire [8:0] \$98 ;
  wire \$980 ;
  wire \$981 ;
  wire \$982 ;
  wire \$983 ;
  wire \$984 ;
  wire \$985 ;
  wire \$986 ;
  wire [10:0] \$987 ;
  wire \$988 ;
  wire [9:0] \$989 ;
  wire [8:0] \$99 ;
  wire \$990 ;
  wire \$991 ;
  wire \$992 ;
  wire \$993 ;
  wire \$994 ;
  wire \$995 ;
  wire \$996 ;
  wire \$997 ;
  wire \$998 ;
  wire \$999 ;
  reg [17:0] accumulator_0 = 18'h00000;
  reg [17:0] accumulator_1 = 18'h00000;
  reg [17:0] accumulator_2 = 18'h00000;
  reg [17:0] accumulator_3 = 18'h00000;
  reg [17:0] accumulator_4 = 18'h00000;
  reg [17:0] accumulator_5 = 18'h00000;
  reg [17:0] accumulator_6 = 18'h00000;
  reg [17:0] accumulator_7 = 18'h00000;
  reg [17:0] accumulator_8 = 18'h00000;
  input clk;
  wire clk;
  reg fold_done_1 = 1'h0;
  output fold_done_10;
  reg fold_done_10 = 1'h0;
  reg fold_done_2 = 1'h0;
  reg fold_done_3 = 1'h0;
  reg fold_done_4 = 1'h0;
  reg fold_done_5 = 1'h0;
  reg fold_done_6 = 1'h0;
  reg fold_done_7 = 1'h0;
  reg fold_done_8 = 1'h0;
  reg fold_done_9 = 1'h0;
  input issue;
  wire issue;
  input last;
  wire last;
  output [161:0] o__payload;
  wire [161:0] o__payload;
  wire [17:0] \o__payload[0] ;
  wire [17:0] \o__payload[1] ;
  wire [17:0] \o__payload[2] ;
  wire [17:0] \o__payload[3] ;
  wire [17:0] \o__payload[4] ;
  wire [17:0] \o__payload[5] ;
  wire [17:0] \o__payload[6] ;
  wire [17:0] \o__payload[7] ;
  wire [17:0] \o__payload[8] ;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  reg [9:0] sum_0_0 = 10'h000;
  reg [9:0] sum_0_1 = 10'h000;
  reg [9:0] sum_10_0 = 10'h000;
  reg [9:0] sum_10_1 = 10'h000;
  reg [9:0] sum_11_0 = 10'h000;
  reg [9:0] sum_11_1 = 10'h000;
  reg [9:0] sum_12_0 = 10'h000;
  reg [9:0] sum_12_1 = 10'h000;
  reg [9:0] sum_13_0 = 10'h000;
  reg [9:0] sum_13_1 = 10'h000;
  reg [9:0] sum_14_0 = 10'h000;
  reg [9:0] sum_14_1 = 10'h000;
  reg [9:0] sum_15_0 = 10'h000;
  reg [9:0] sum_15_1 = 10'h000;
  reg [9:0] sum_16_0 = 10'h000;
  reg [9:0] sum_16_1 = 10'h000;
  reg [9:0] sum_17_0 = 10'h000;
  reg [9:0] sum_17_1 = 10'h000;
  reg [9:0] sum_18_0 = 10'h000;
  reg [9:0] sum_18_1 = 10'h000;
  reg [9:0] sum_19_0 = 10'h000;
  reg [9:0] sum_19_1 = 10'h000;
  reg [9:0] sum_1_0 = 10'h000;
  reg [9:0] sum_1_1 = 10'h000;
  reg [9:0] sum_20_0 = 10'h000;
  reg [9:0] sum_20_1 = 10'h000;
  reg [9:0] sum_21_0 = 10'h000;
  reg [9:0] sum_21_1 = 10'h000;
  reg [9:0] sum_22_0 = 10'h000;
  reg [9:0] sum_22_1 = 10'h000;
  reg [9:0] sum_23_0 = 10'h000;
  reg [9:0] sum_23_1 = 10'h000;
  reg [9:0] sum_24_0 = 10'h000;
  reg [9:0] sum_24_1 = 10'h000;
  reg [9:0] sum_25_0 = 10'h000;
  reg [9:0] sum_25_1 = 10'h000;
  reg [9:0] sum_26_0 = 10'h000;
  reg [9:0] sum_26_1 = 10'h000;
  reg [9:0] sum_27_0 = 10'h000;
  reg [9:0] sum_27_1 = 10'h000;
  reg [9:0] sum_28_0 = 10'h000;
  reg [9:0] sum_28_1 = 10'h000;
  reg [9:0] sum_29_0 = 10'h000;
  reg [9:0] sum_29_1 = 10'h000;
  reg [9:0] sum_2_0 = 10'h000;
  reg [9:0] sum_2_1 = 10'h000;
  reg [9:0] sum_30_0 = 10'h000;
  reg [9:0] sum_30_1 = 10'h000;
  reg [9:0] sum_31_0 = 10'h000;
  reg [9:0] sum_31_1 = 10'h000;
  reg [9:0] sum_32_0 = 10'h000;
  reg [9:0] sum_32_1 = 10'h000;
  reg [9:0] sum_33_0 = 10'h000;
  reg [9:0] sum_33_1 = 10'h000;
  reg [9:0] sum_34_0 = 10'h000;
  reg [9:0] sum_34_1 = 10'h000;
  reg [9:0] sum_35_0 = 10'h000;
  reg [9:0] sum_35_1 = 10'h000;
  reg [9:0] sum_36_0 = 10'h000;
  reg [9:0] sum_36_1 = 10'h000;
  reg [9:0] sum_37_0 = 10'h000;
  reg [9:0] sum_37_1 = 10'h000;
  reg [9:0] sum_38_0 = 10'h000;
  reg [9:0] sum_38_1 = 10'h000;
  reg [9:0] sum_39_0 = 10'h000;
  reg [9:0] sum_39_1 = 10'h000;
  reg [9:0] sum_3_0 = 10'h000;
  reg [9:0] sum_3_1 = 10'h000;
  reg [9:0] sum_40_0 = 10'h000;
  reg [9:0] sum_40_1 = 10'h000;
  reg [9:0] sum_41_0 = 10'h000;
  reg [9:0] sum_41_1 = 10'h000;
  reg [9:0] sum_42_0 = 10'h000;
  reg [9:0] sum_42_1 = 10'h000;
  reg [9:0] sum_43_0 = 10'h000;
  reg [9:0] sum_43_1 = 10'h000;
  reg [9:0] sum_44_0 = 10'h000;
  reg [9:0] sum_44_1 = 10'h000;
  reg [9:0] sum_45_0 = 10'h000;
  reg [9:0] sum_45_1 = 10'h000;
  reg [9:0] sum_46_0 = 10'h000;
  reg [9:0] sum_46_1 = 10'h000;
  reg [9:0] sum_47_0 = 10'h000;
  reg [9:0] sum_47_1 = 10'h000;
  reg [9:0] sum_48_0 = 10'h000;
  reg [9:0] sum_48_1 = 10'h000;
  reg [9:0] sum_49_0 = 10'h000;
  reg [9:0] sum_49_1 = 10'h000;
  reg [9:0] sum_4_0 = 10'h000;
  reg [9:0] sum_4_1 = 10'h000;
  reg [9:0] sum_50_0 = 10'h000;
  reg [9:0] sum_50_1 = 10'h000;
  reg [9:0] sum_51_0 = 10'h000;
  reg [9:0] sum_51_1 = 10'h000;
  reg [9:0] sum_52_0 = 10'h000;
  reg [9:0] sum_52_1 = 10'h000;
  reg [9:0] sum_53_0 = 10'h000;
  reg [9:0] sum_53_1 = 10'h000;
  reg [9:0] sum_54_0 = 10'h000;
  reg [9:0] sum_54_1 = 10'h000;
  reg [9:0] sum_55_0 = 10'h000;
  reg [9:0] sum_55_1 = 10'h000;
  reg [9:0] sum_5_0 = 10'h000;
  reg [9:0] sum_5_1 = 10'h000;
  reg [9:0] sum_6_0 = 10'h000;
  reg [9:0] sum_6_1 = 10'h000;
  reg [9:0] sum_7_0 = 10'h000;
  reg [9:0] sum_7_1 = 10'h000;
  reg [9:0] sum_8_0 = 10'h000;
  reg [9:0] sum_8_1 = 10'h000;
  reg [9:0] sum_9_0 = 10'h000;
  reg [9:0] sum_9_1 = 10'h000;
  reg [9:0] term_0_0 = 10'h000;
  reg [9:0] term_0_1 = 10'h000;
  reg [9:0] term_0_10 = 10'h000;
  reg [9:0] term_0_11 = 10'h000;
  reg [9:0] term_0_12 = 10'h000;
  reg [9:0] term_0_13 = 10'h000;
  reg [9:0] term_0_14 = 10'h000;
  reg [9:0] term_0_15 = 10'h000;
  reg [9:0] term_0_16 = 10'h000;
  reg [9:0] term_0_17 = 10'h000;
  reg [9:0] term_0_18 = 10'h000;
  reg [9:0] term_0_19 = 10'h000;
  reg [9:0] term_0_2 = 10'h000;
  reg [9:0] term_0_20 = 10'h000;
  reg [9:0] term_0_21 = 10'h000;
  reg [9:0] term_0_22 = 10'h000;
  reg [9:0] term_0_23 = 10'h000;
  reg [9:0] term_0_24 = 10'h000;
  reg [9:0] term_0_25 = 10'h000;
  reg [9:0] term_0_26 = 10'h000;
  reg [9:0] term_0_27 = 10'h000;
  reg [9:0] term_0_28 = 10'h000;
  reg [9:0] term_0_29 = 10'h000;
  reg [9:0] term_0_3 = 10'h000;
  reg [9:0] term_0_30 = 10'h000;
  reg [9:0] term_0_31 = 10'h000;
  reg [9:0] term_0_32 = 10'h000;
  reg [9:0] term_0_33 = 10'h000;
  reg [9:0] term_0_34 = 10'h000;
  reg [9:0] term_0_35 = 10'h000;
  reg [9:0] term_0_36 = 10'h000;
  reg [9:0] term_0_37 = 10'h000;
  reg [9:0] term_0_38 = 10'h000;
  reg [9:0] term_0_39 = 10'h000;
  reg [9:0] term_0_4 = 10'h000;
  reg [9:0] term_0_40 = 10'h000;
  reg [9:0] term_0_41 = 10'h000;
  reg [9:0] term_0_42 = 10'h000;
  reg [9:0] term_0_43 = 10'h000;
  reg [9:0] term_0_44 = 10'h000;
  reg [9:0] term_0_45 = 10'h000;
  reg [9:0] term_0_46 = 10'h000;
  reg [9:0] term_0_47 = 10'h000;
  reg [9:0] term_0_48 = 10'h000;
  reg [9:0] term_0_49 = 10'h000;
  reg [9:0] term_0_5 = 10'h000;
  reg [9:0] term_0_50 = 10'h000;
  reg [9:0] term_0_51 = 10'h000;
  reg [9:0] term_0_52 = 10'h000;
  reg [9:0] term_0_53 = 10'h000;
  reg [9:0] term_0_54 = 10'h000;
  reg [9:0] term_0_55 = 10'h000;
  reg [9:0] term_0_6 = 10'h000;
  reg [9:0] term_0_7 = 10'h000;
  reg [9:0] term_0_8 = 10'h000;
  reg [9:0] term_0_9 = 10'h000;
  reg [9:0] term_1_0 = 10'h000;
  reg [9:0] term_1_1 = 10'h000;
  reg [9:0] term_1_10 = 10'h000;
  reg [9:0] term_1_11 = 10'h000;
  reg [9:0] term_1_12 = 10'h000;
  reg [9:0] term_1_13 = 10'h000;
  reg [9:0] term_1_14 = 10'h000;
  reg [9:0] term_1_15 = 10'h000;
  reg [9:0] term_1_16 = 10'h000;
  reg [9:0] term_1_17 = 10'h000;
  reg [9:0] term_1_18 = 10'h000;
  reg [9:0] term_1_19 = 10'h000;
  reg [9:0] term_1_2 = 10'h000;
  reg [9:0] term_1_20 = 10'h000;
  reg [9:0] term_1_21 = 10'h000;
  reg [9:0] term_1_22 = 10'h000;
  reg [9:0] term_1_23 = 10'h000;
  reg [9:0] term_1_24 = 10'h000;
  reg [9:0] term_1_25 = 10'h000;
  reg [9:0] term_1_26 = 10'h000;
  reg [9:0] term_1_27 = 10'h000;
  reg [9:0] term_1_28 = 10'h000;
  reg [9:0] term_1_29 = 10'h000;
  reg [9:0] term_1_3 = 10'h000;
  reg [9:0] term_1_30 = 10'h000;
  reg [9:0] term_1_31 = 10'h000;
  reg [9:0] term_1_32 = 10'h000;
  reg [9:0] term_1_33 = 10'h000;
  reg [9:0] term_1_34 = 10'h000;
  reg [9:0] term_1_35 = 10'h000;
  reg [9:0] term_1_36 = 10'h000;
  reg [9:0] term_1_37 = 10'h000;
  reg [9:0] term_1_38 = 10'h000;
  reg [9:0] term_1_39 = 10'h000;
  reg [9:0] term_1_4 = 10'h000;
  reg [9:0] term_1_40 = 10'h000;
  reg [9:0] term_1_41 = 10'h000;
  reg [9:0] term_1_42 = 10'h000;
  reg [9:0] term_1_43 = 10'h000;
  reg [9:0] term_1_44 = 10'h000;
  reg [9:0] term_1_45 = 10'h000;
  reg [9:0] term_1_46 = 10'h000;
  reg [9:0] term_1_47 = 10'h000;
  reg [9:0] term_1_48 = 10'h000;
  reg [9:0] term_1_49 = 10'h000;
  reg [9:0] term_1_5 = 10'h000;
  reg [9:0] term_1_50 = 10'h000;
  reg [9:0] term_1_51 = 10'h000;
  reg [9:0] term_1_52 = 10'h000;
  reg [9:0] term_1_53 = 10'h000;
  reg [9:0] term_1_54 = 10'h000;
  reg [9:0] term_1_55 = 10'h000;
  reg [9:0] term_1_6 = 10'h000;
  reg [9:0] term_1_7 = 10'h000;
  reg [9:0] term_1_8 = 10'h000;
  reg [9:0] term_1_9 = 10'h000;
  reg [9:0] term_2_0 = 10'h000;
  reg [9:0] term_2_1 = 10'h000;
  reg [9:0] term_2_10 = 10'h000;
  reg [9:0] term_2_11 = 10'h000;
  reg [9:0] term_2_12 = 10'h000;
  reg [9:0] term_2_13 = 10'h000;
  reg [9:0] term_2_14 = 10'h000;
  reg [9:0] term_2_15 = 10'h000;
  reg [9:0] term_2_16 = 10'h000;
  reg [9:0] term_2_17 = 10'h000;
  reg [9:0] term_2_18 = 10'h000;
  reg [9:0] term_2_19 = 10'h000;
  reg [9:0] term_2_2 = 10'h000;
  reg [9:0] term_2_20 = 10'h000;
  reg [9:0] term_2_21 = 10'h000;
  reg [9:0] term_2_22 = 10'h000;
  reg [9:0] term_2_23 = 10'h000;
  reg [9:0] term_2_24 = 10'h000;
  reg [9:0] term_2_25 = 10'h000;
  reg [9:0] term_2_26 = 10'h000;
  reg [9:0] term_2_27 = 10'h000;
  reg [9:0] term_2_28 = 10'h000;
  reg [9:0] term_2_29 = 10'h000;
  reg [9:0] term_2_3 = 10'h000;
  reg [9:0] term_2_30 = 10'h000;
  reg [9:0] term_2_31 = 10'h000;
  reg [9:0] term_2_32 = 10'h000;
  reg [9:0] term_2_33 = 10'h000;
  reg [9:0] term_2_34 = 10'h000;
  reg [9:0] term_2_35 = 10'h000;
  reg [9:0] term_2_36 = 10'h000;
  reg [9:0] term_2_37 = 10'h000;
  reg [9:0] term_2_38 = 10'h000;
  reg [9:0] term_2_39 = 10'h000;
  reg [9:0] term_2_4 = 10'h000;
  reg [9:0] term_2_40 = 10'h000;
  reg [9:0] term_2_41 = 10'h000;
  reg [9:0] term_2_42 = 10'h000;
  reg [9:0] term_2_43 = 10'h000;
  reg [9:0] term_2_44 = 10'h000;
  reg [9:0] term_2_45 = 10'h000;
  reg [9:0] term_2_46 = 10'h000;
  reg [9:0] term_2_47 = 10'h000;
  reg [9:0] term_2_48 = 10'h000;
  reg [9:0] term_2_49 = 10'h000;
  reg [9:0] term_2_5 = 10'h000;
  reg [9:0] term_2_50 = 10'h000;
  reg [9:0] term_2_51 = 10'h000;
  reg [9:0] term_2_52 = 10'h000;
  reg [9:0] term_2_53 = 10'h000;
  reg [9:0] term_2_54 = 10'h000;
  reg [9:0] term_2_55 = 10'h000;
  reg [9:0] term_2_6 = 10'h000;
  reg [9:0] term_2_7 = 10'h000;
  reg [9:0] term_2_8 = 10'h000;
  reg [9:0] term_2_9 = 10'h000;
  reg [9:0] term_3_0 = 10'h000;
  reg [9:0] term_3_1 = 10'h000;
  reg [9:0] term_3_10 = 10'h000;
  reg [9:0] term_3_11 = 10'h000;
  reg [9:0] term_3_12 = 10'h000;
  reg [9:0] term_3_13 = 10'h000;
  reg [9:0] term_3_14 = 10'h000;
  reg [9:0] term_3_15 = 10'h000;
  reg [9:0] term_3_16 = 10'h000;
  reg [9:0] term_3_17 = 10'h000;
  reg [9:0] term_3_18 = 10'h000;
  reg [9:0] term_3_19 = 10'h000;
  reg [9:0] term_3_2 = 10'h000;
  reg [9:0] term_3_20 = 10'h000;
  reg [9:0] term_3_21 = 10'h000;
  reg [9:0] term_3_22 = 10'h000;
  reg [9:0] term_3_23 = 10'h000;
  reg [9:0] term_3_24 = 10'h000;
  reg [9:0] term_3_25 = 10'h000;
  reg [9:0] term_3_26 = 10'h000;
  reg [9:0] term_3_27 = 10'h000;
  reg [9:0] term_3_28 = 10'h000;
  reg [9:0] term_3_29 = 10'h000;
  reg [9:0] term_3_3 = 10'h000;
  reg [9:0] term_3_30 = 10'h000;
  reg [9:0] term_3_31 = 10'h000;
  reg [9:0] term_3_32 = 10'h000;
  reg [9:0] term_3_33 = 10'h000;
  reg [9:0] term_3_34 = 10'h000;
  reg [9:0] term_3_35 = 10'h000;
  reg [9:0] term_3_36 = 10'h000;
  reg [9:0] term_3_37 = 10'h000;
  reg [9:0] term_3_38 = 10'h000;
  reg [9:0] term_3_39 = 10'h000;
  reg [9:0] term_3_4 = 10'h000;
  reg [9:0] term_3_40 = 10'h000;
  reg [9:0] term_3_41 = 10'h000;
  reg [9:0] term_3_42 = 10'h000;
  reg [9:0] term_3_43 = 10'h000;
  reg [9:0] term_3_44 = 10'h000;
  reg [9:0] term_3_45 = 10'h000;
  reg [9:0] term_3_46 = 10'h000;
  reg [9:0] term_3_47 = 10'h000;
  reg [9:0] term_3_48 = 10'h000;
  reg [9:0] term_3_49 = 10'h000;
  reg [9:0] term_3_5 = 10'h000;
  reg [9:0] term_3_50 = 10'h000;
  reg [9:0] term_3_51 = 10'h000;
  reg [9:0] term_3_52 = 10'h000;
  reg [9:0] term_3_53 = 10'h000;
  reg [9:0] term_3_54 = 10'h000;
  reg [9:0] term_3_55 = 10'h000;
  reg [9:0] term_3_6 = 10'h000;
  reg [9:0] term_3_7 = 10'h000;
  reg [9:0] term_3_8 = 10'h000;
  reg [9:0] term_3_9 = 10'h000;
  reg [9:0] term_4_0 = 10'h000;
  reg [9:0] term_4_1 = 10'h000;
  reg [9:0] term_4_10 = 10'h000;
  reg [9:0] term_4_11 = 10'h000;
  reg [9:0] term_4_12 = 10'h000;
  reg [9:0] term_4_13 = 10'h000;
  reg [9:0] term_4_14 = 10'h000;
  reg [9:0] term_4_15 = 10'h000;
  reg [9:0] term_4_16 = 10'h000;
  reg [9:0] term_4_17 = 10'h000;
  reg [9:0] term_4_18 = 10'h000;
  reg [9:0] term_4_19 = 10'h000;
  reg [9:0] term_4_2 = 10'h000;
  reg [9:0] term_4_20 = 10'h000;
  reg [9:0] term_4_21 = 10'h000;
  reg [9:0] term_4_22 = 10'h000;
  reg [9:0] term_4_23 = 10'h000;
  reg [9:0] term_4_24 = 10'h000;
  reg [9:0] term_4_25 = 10'h000;
  reg [9:0] term_4_26 = 10'h000;
  reg [9:0] term_4_27 = 10'h000;
  reg [9:0] term_4_28 = 10'h000;
  reg [9:0] term_4_29 = 10'h000;
  reg [9:0] term_4_3 = 10'h000;
  reg [9:0] term_4_30 = 10'h000;
  reg [9:0] term_4_31 = 10'h000;
  reg [9:0] term_4_32 = 10'h000;
  reg [9:0] term_4_33 = 10'h000;
  reg [9:0] term_4_34 = 10'h000;
  reg [9:0] term_4_35 = 10'h000;
  reg [9:0] term_4_36 = 10'h000;
  reg [9:0] term_4_37 = 10'h000;
  reg [9:0] term_4_38 = 10'h000;
  reg [9:0] term_4_39 = 10'h000;
  reg [9:0] term_4_4 = 10'h000;
  reg [9:0] term_4_40 = 10'h000;
  reg [9:0] term_4_41 = 10'h000;
  reg [9:0] term_4_42 = 10'h000;
  reg [9:0] term_4_43 = 10'h000;
  reg [9:0] term_4_44 = 10'h000;
  reg [9:0] term_4_45 = 10'h000;
  reg [9:0] term_4_46 = 10'h000;
  reg [9:0] term_4_47 = 10'h000;
  reg [9:0] term_4_48 = 10'h000;
  reg [9:0] term_4_49 = 10'h000;
  reg [9:0] term_4_5 = 10'h000;
  reg [9:0] term_4_50 = 10'h000;
  reg [9:0] term_4_51 = 10'h000;
  reg [9:0] term_4_52 = 10'h000;
  reg [9:0] term_4_53 = 10'h000;
  reg [9:0] term_4_54 = 10'h000;
  reg [9:0] term_4_55 = 10'h000;
  reg [9:0] term_4_6 = 10'h000;
  reg [9:0] term_4_7 = 10'h000;
  reg [9:0] term_4_8 = 10'h000;
  reg [9:0] term_4_9 = 10'h000;
  reg [9:0] term_5_0 = 10'h000;
  reg [9:0] term_5_1 = 10'h000;
  reg [9:0] term_5_10 = 10'h000;
  reg [9:0] term_5_11 = 10'h000;
  reg [9:0] term_5_12 = 10'h000;
  reg [9:0] term_5_13 = 10'h000;
  reg [9:0] term_5_14 = 10'h000;
  reg [9:0] term_5_15 = 10'h000;
  reg [9:0] term_5_16 = 10'h000;
  reg [9:0] term_5_17 = 10'h000;
  reg [9:0] term_5_18 = 10'h000;
  reg [9:0] term_5_19 = 10'h000;
  reg [9:0] term_5_2 = 10'h000;
  reg [9:0] term_5_20 = 10'h000;
  reg [9:0] term_5_21 = 10'h000;
  reg [9:0] term_5_22 = 10'h000;
  reg [9:0] term_5_23 = 10'h000;
  reg [9:0] term_5_24 = 10'h000;
  reg [9:0] term_5_25 = 10'h000;
  reg [9:0] term_5_26 = 10'h000;
  reg [9:0] term_5_27 = 10'h000;
  reg [9:0] term_5_28 = 10'h000;
  reg [9:0] term_5_29 = 10'h000;
  reg [9:0] term_5_3 = 10'h000;
  reg [9:0] term_5_30 = 10'h000;
  reg [9:0] term_5_31 = 10'h000;
  reg [9:0] term_5_32 = 10'h000;
  reg [9:0] term_5_33 = 10'h000;
  reg [9:0] term_5_34 = 10'h000;
  reg [9:0] term_5_35 = 10'h000;
  reg [9:0] term_5_36 = 10'h000;
  reg [9:0] term_5_37 = 10'h000;
  reg [9:0] term_5_38 = 10'h000;
  reg [9:0] term_5_39 = 10'h000;
  reg [9:0] term_5_4 = 10'h000;
  reg [9:0] term_5_40 = 10'h000;
  reg [9:0] term_5_41 = 10'h000;
  reg [9:0] term_5_42 = 10'h000;
  reg [9:0] term_5_43 = 10'h000;
  reg [9:0] term_5_44 = 10'h000;
  reg [9:0] term_5_45 = 10'h000;
  reg [9:0] term_5_46 = 10'h000;
  reg [9:0] term_5_47 = 10'h000;
  reg [9:0] term_5_48 = 10'h000;
  reg [9:0] term_5_49 = 10'h000;
  reg [9:0] term_5_5 = 10'h000;
  reg [9:0] term_5_50 = 10'h000;
  reg [9:0] term_5_51 = 10'h000;
  reg [9:0] term_5_52 = 10'h000;
  reg [9:0] term_5_53 = 10'h000;
  reg [9:0] term_5_54 = 10'h000;
  reg [9:0] term_5_55 = 10'h000;
  reg [9:0] term_5_6 = 10'h000;
  reg [9:0] term_5_7 = 10'h000;
  reg [9:0] term_5_8 = 10'h000;
  reg [9:0] term_5_9 = 10'h000;
  reg [9:0] term_6_0 = 10'h000;
  reg [9:0] term_6_1 = 10'h000;
  reg [9:0] term_6_10 = 10'h000;
  reg [9:0] term_6_11 = 10'h000;
  reg [9:0] term_6_12 = 10'h000;
  reg [9:0] term_6_13 = 10'h000;
  reg [9:0] term_6_14 = 10'h000;
  reg [9:0] term_6_15 = 10'h000;
  reg [9:0] term_6_16 = 10'h000;
  reg [9:0] term_6_17 = 10'h000;
  reg [9:0] term_6_18 = 10'h000;
  reg [9:0] term_6_19 = 10'h000;
  reg [9:0] term_6_2 = 10'h000;
  reg [9:0] term_6_20 = 10'h000;
  reg [9:0] term_6_21 = 10'h000;
  reg [9:0] term_6_22 = 10'h000;
  reg [9:0] term_6_23 = 10'h000;
  reg [9:0] term_6_24 = 10'h000;
  reg [9:0] term_6_25 = 10'h000;
  reg [9:0] term_6_26 = 10'h000;
  reg [9:0] term_6_27 = 10'h000;
  reg [9:0] term_6_28 = 10'h000;
  reg [9:0] term_6_29 = 10'h000;
  reg [9:0] term_6_3 = 10'h000;
  reg [9:0] term_6_30 = 10'h000;
  reg [9:0] term_6_31 = 10'h000;
  reg [9:0] term_6_32 = 10'h000;
  reg [9:0] term_6_33 = 10'h000;
  reg [9:0] term_6_34 = 10'h000;
  reg [9:0] term_6_35 = 10'h000;
  reg [9:0] term_6_36 = 10'h000;
  reg [9:0] term_6_37 = 10'h000;
  reg [9:0] term_6_38 = 10'h000;
  reg [9:0] term_6_39 = 10'h000;
  reg [9:0] term_6_4 = 10'h000;
  reg [9:0] term_6_40 = 10'h000;
  reg [9:0] term_6_41 = 10'h000;
  reg [9:0] term_6_42 = 10'h000;
  reg [9:0] term_6_43 = 10'h000;
  reg [9:0] term_6_44 = 10'h000;
  reg [9:0] term_6_45 = 10'h000;
  reg [9:0] term_6_46 = 10'h000;
  reg [9:0] term_6_47 = 10'h000;
  reg [9:0] term_6_48 = 10'h000;
  reg [9:0] term_6_49 = 10'h000;
  reg [9:0] term_6_5 = 10'h000;
  reg [9:0] term_6_50 = 10'h000;
  reg [9:0] term_6_51 = 10'h000;
  reg [9:0] term_6_52 = 10'h000;
  reg [9:0] term_6_53 = 10'h000;
  reg [9:0] term_6_54 = 10'h000;
  reg [9:0] term_6_55 = 10'h000;
  reg [9:0] term_6_6 = 10'h000;
  reg [9:0] term_6_7 = 10'h000;
  reg [9:0] term_6_8 = 10'h000;
  reg [9:0] term_6_9 = 10'h000;
  reg [9:0] term_7_0 = 10'h000;
  reg [9:0] term_7_1 = 10'h000;
  reg [9:0] term_7_10 = 10'h000;
  reg [9:0] term_7_11 = 10'h000;
  reg [9:0] term_7_12 = 10'h000;
  reg [9:0] term_7_13 = 10'h000;
  reg [9:0] term_7_14 = 10'h000;
  reg [9:0] term_7_15 = 10'h000;
  reg [9:0] term_7_16 = 10'h000;
  reg [9:0] term_7_17 = 10'h000;
  reg [9:0] term_7_18 = 10'h000;
  reg [9:0] term_7_19 = 10'h000;
  reg [9:0] term_7_2 = 10'h000;
  reg [9:0] term_7_20 = 10'h000;
  reg [9:0] term_7_21 = 10'h000;
  reg [9:0] term_7_22 = 10'h000;
  reg [9:0] term_7_23 = 10'h000;
  reg [9:0] term_7_24 = 10'h000;
  reg [9:0] term_7_25 = 10'h000;
  reg [9:0] term_7_26 = 10'h000;
  reg [9:0] term_7_27 = 10'h000;
  reg [9:0] term_7_28 = 10'h000;
  reg [9:0] term_7_29 = 10'h000;
  reg [9:0] term_7_3 = 10'h000;
  reg [9:0] term_7_30 = 10'h000;
  reg [9:0] term_7_31 = 10'h000;
  reg [9:0] term_7_32 = 10'h000;
  reg [9:0] term_7_33 = 10'h000;
  reg [9:0] term_7_34 = 10'h000;
  reg [9:0] term_7_35 = 10'h000;
  reg [9:0] term_7_36 = 10'h000;
  reg [9:0] term_7_37 = 10'h000;
  reg [9:0] term_7_38 = 10'h000;
  reg [9:0] term_7_39 = 10'h000;
  reg [9:0] term_7_4 = 10'h000;
  reg [9:0] term_7_40 = 10'h000;
  reg [9:0] term_7_41 = 10'h000;
  reg [9:0] term_7_42 = 10'h000;
  reg [9:0] term_7_43 = 10'h000;
  reg [9:0] term_7_44 = 10'h000;
  reg [9:0] term_7_45 = 10'h000;
  reg [9:0] term_7_46 = 10'h000;
  reg [9:0] term_7_47 = 10'h000;
  reg [9:0] term_7_48 = 10'h000;
  reg [9:0] term_7_49 = 10'h000;
  reg [9:0] term_7_5 = 10'h000;
  reg [9:0] term_7_50 = 10'h000;
  reg [9:0] term_7_51 = 10'h000;
  reg [9:0] term_7_52 = 10'h000;
  reg [9:0] term_7_53 = 10'h000;
  reg [9:0] term_7_54 = 10'h000;
  reg [9:0] term_7_55 = 10'h000;
  reg [9:0] term_7_6 = 10'h000;
  reg [9:0] term_7_7 = 10'h000;
  reg [9:0] term_7_8 = 10'h000;
  reg [9:0] term_7_9 = 10'h000;
  reg [9:0] term_8_0 = 10'h000;
  reg [9:0] term_8_1 = 10'h000;
  reg [9:0] term_8_10 = 10'h000;
  reg [9:0] term_8_11 = 10'h000;
  reg [9:0] term_8_12 = 10'h000;
  reg [9:0] term_8_13 = 10'h000;
  reg [9:0] term_8_14 = 10'h000;
  reg [9:0] term_8_15 = 10'h000;
  reg [9:0] term_8_16 = 10'h000;
  reg [9:0] term_8_17 = 10'h000;
  reg [9:0] term_8_18 = 10'h000;
  reg [9:0] term_8_19 = 10'h000;
  reg [9:0] term_8_2 = 10'h000;
  reg [9:0] term_8_20 = 10'h000;
  reg [9:0] term_8_21 = 10'h000;
  reg [9:0] term_8_22 = 10'h000;
  reg [9:0] term_8_23 = 10'h000;
  reg [9:0] term_8_24 = 10'h000;
  reg [9:0] term_8_25 = 10'h000;
  reg [9:0] term_8_26 = 10'h000;
  reg [9:0] term_8_27 = 10'h000;
  reg [9:0] term_8_28 = 10'h000;
  reg [9:0] term_8_29 = 10'h000;
  reg [9:0] term_8_3 = 10'h000;
  reg [9:0] term_8_30 = 10'h000;
  reg [9:0] term_8_31 = 10'h000;
  reg [9:0] term_8_32 = 10'h000;
  reg [9:0] term_8_33 = 10'h000;
  reg [9:0] term_8_34 = 10'h000;
  reg [9:0] term_8_35 = 10'h000;
  reg [9:0] term_8_36 = 10'h000;
  reg [9:0] term_8_37 = 10'h000;
  reg [9:0] term_8_38 = 10'h000;
  reg [9:0] term_8_39 = 10'h000;
  reg [9:0] term_8_4 = 10'h000;
  reg [9:0] term_8_40 = 10'h000;
  reg [9:0] term_8_41 = 10'h000;
  reg [9:0] term_8_42 = 10'h000;
  reg [9:0] term_8_43 = 10'h000;
  reg [9:0] term_8_44 = 10'h000;
  reg [9:0] term_8_45 = 10'h000;
  reg [9:0] term_8_46 = 10'h000;
  reg [9:0] term_8_47 = 10'h000;
  reg [9:0] term_8_48 = 10'h000;
  reg [9:0] term_8_49 = 10'h000;
  reg [9:0] term_8_5 = 10'h000;
  reg [9:0] term_8_50 = 10'h000;
  reg [9:0] term_8_51 = 10'h000;
  reg [9:0] term_8_52 = 10'h000;
  reg [9:0] term_8_53 = 10'h000;
  reg [9:0] term_8_54 = 10'h000;
  reg [9:0] term_8_55 = 10'h000;
  reg [9:0] term_8_6 = 10'h000;
  reg [9:0] term_8_7 = 10'h000;
  reg [9:0] term_8_8 = 10'h000;
  reg [9:0] term_8_9 = 10'h000;
  reg term_valid_1 = 1'h0;
  reg term_valid_10 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  reg term_valid_6 = 1'h0;
  reg term_valid_7 = 1'h0;
  reg term_valid_8 = 1'h0;
  reg term_valid_9 = 1'h0;
  wire [17:0] total_0;
  wire [17:0] total_1;
  wire [17:0] total_2;
  wire [17:0] total_3;
  wire [17:0] total_4;
  wire [17:0] total_5;
  wire [17:0] total_6;
  wire [17:0] total_7;
  wire [17:0] total_8;
  reg [10:0] tree_0_1_0 = 11'h000;
  reg [10:0] tree_0_1_1 = 11'h000;
  reg [10:0] tree_0_1_10 = 11'h000;
  reg [10:0] tree_0_1_11 = 11'h000;
  reg [10:0] tree_0_1_12 = 11'h000;
  reg [10:0] tree_0_1_13 = 11'h000;
  reg [10:0] tree_0_1_14 = 11'h000;
  reg [10:0] tree_0_1_15 = 11'h000;
  reg [10:0] tree_0_1_16 = 11'h000;
  reg [10:0] tree_0_1_17 = 11'h000;
  reg [10:0] tree_0_1_18 = 11'h000;
  reg [10:0] tree_0_1_19 = 11'h000;
  reg [10:0] tree_0_1_2 = 11'h000;
  reg [10:0] tree_0_1_20 = 11'h000;
  reg [10:0] tree_0_1_21 = 11'h000;
  reg [10:0] tree_0_1_22 = 11'h000;
  reg [10:0] tree_0_1_23 = 11'h000;
  reg [10:0] tree_0_1_24 = 11'h000;
  reg [10:0] tree_0_1_25 = 11'h000;
  reg [10:0] tree_0_1_26 = 11'h000;
  reg [10:0] tree_0_1_27 = 11'h000;
  reg [10:0] tree_0_1_3 = 11'h000;
  reg [10:0] tree_0_1_4 = 11'h000;
  reg [10:0] tree_0_1_5 = 11'h000;
  reg [10:0] tree_0_1_6 = 11'h000;
  reg [10:0] tree_0_1_7 = 11'h000;
  reg [10:0] tree_0_1_8 = 11'h000;
  reg [10:0] tree_0_1_9 = 11'h000;
  reg [11:0] tree_0_2_0 = 12'h000;
  reg [11:0] tree_0_2_1 = 12'h000;
  reg [11:0] tree_0_2_10 = 12'h000;
  reg [11:0] tree_0_2_11 = 12'h000;
  reg [11:0] tree_0_2_12 = 12'h000;
  reg [11:0] tree_0_2_13 = 12'h000;
  reg [11:0] tree_0_2_2 = 12'h000;
  reg [11:0] tree_0_2_3 = 12'h000;
  reg [11:0] tree_0_2_4 = 12'h000;
  reg [11:0] tree_0_2_5 = 12'h000;
  reg [11:0] tree_0_2_6 = 12'h000;
  reg [11:0] tree_0_2_7 = 12'h000;
  reg [11:0] tree_0_2_8 = 12'h000;
  reg [11:0] tree_0_2_9 = 12'h000;
  reg [12:0] tree_0_3_0 = 13'h0000;
  reg [12:0] tree_0_3_1 = 13'h0000;
  reg [12:0] tree_0_3_2 = 13'h0000;
  reg [12:0] tree_0_3_3 = 13'h0000;
  reg [12:0] tree_0_3_4 = 13'h0000;
  reg [12:0] tree_0_3_5 = 13'h0000;
  reg [12:0] tree_0_3_6 = 13'h0000;
  reg [13:0] tree_0_4_0 = 14'h0000;
  reg [13:0] tree_0_4_1 = 14'h0000;
  reg [13:0] tree_0_4_2 = 14'h0000;
  reg [12:0] tree_0_4_3 = 13'h0000;
  reg [14:0] tree_0_5_0 = 15'h0000;
  reg [14:0] tree_0_5_1 = 15'h0000;
  reg [15:0] tree_0_6_0 = 16'h0000;
  reg [10:0] tree_1_1_0 = 11'h000;
  reg [10:0] tree_1_1_1 = 11'h000;
  reg [10:0] tree_1_1_10 = 11'h000;
  reg [10:0] tree_1_1_11 = 11'h000;
  reg [10:0] tree_1_1_12 = 11'h000;
  reg [10:0] tree_1_1_13 = 11'h000;
  reg [10:0] tree_1_1_14 = 11'h000;
  reg [10:0] tree_1_1_15 = 11'h000;
  reg [10:0] tree_1_1_16 = 11'h000;
  reg [10:0] tree_1_1_17 = 11'h000;
  reg [10:0] tree_1_1_18 = 11'h000;
  reg [10:0] tree_1_1_19 = 11'h000;
  reg [10:0] tree_1_1_2 = 11'h000;
  reg [10:0] tree_1_1_20 = 11'h000;
  reg [10:0] tree_1_1_21 = 11'h000;
  reg [10:0] tree_1_1_22 = 11'h000;
  reg [10:0] tree_1_1_23 = 11'h000;
  reg [10:0] tree_1_1_24 = 11'h000;
  reg [10:0] tree_1_1_25 = 11'h000;
  reg [10:0] tree_1_1_26 = 11'h000;
  reg [10:0] tree_1_1_27 = 11'h000;
  reg [10:0] tree_1_1_3 = 11'h000;
  reg [10:0] tree_1_1_4 = 11'h000;
  reg [10:0] tree_1_1_5 = 11'h000;
  reg [10:0] tree_1_1_6 = 11'h000;
  reg [10:0] tree_1_1_7 = 11'h000;
  reg [10:0] tree_1_1_8 = 11'h000;
  reg [10:0] tree_1_1_9 = 11'h000;
  reg [11:0] tree_1_2_0 = 12'h000;
  reg [11:0] tree_1_2_1 = 12'h000;
  reg [11:0] tree_1_2_10 = 12'h000;
  reg [11:0] tree_1_2_11 = 12'h000;
  reg [11:0] tree_1_2_12 = 12'h000;
  reg [11:0] tree_1_2_13 = 12'h000;
  reg [11:0] tree_1_2_2 = 12'h000;
  reg [11:0] tree_1_2_3 = 12'h000;
  reg [11:0] tree_1_2_4 = 12'h000;
  reg [11:0] tree_1_2_5 = 12'h000;
  reg [11:0] tree_1_2_6 = 12'h000;
  reg [11:0] tree_1_2_7 = 12'h000;
  reg [11:0] tree_1_2_8 = 12'h000;
  reg [11:0] tree_1_2_9 = 12'h000;
  reg [12:0] tree_1_3_0 = 13'h0000;
  reg [12:0] tree_1_3_1 = 13'h0000;
  reg [12:0] tree_1_3_2 = 13'h0000;
  reg [12:0] tree_1_3_3 = 13'h0000;
  reg [12:0] tree_1_3_4 = 13'h0000;
  reg [12:0] tree_1_3_5 = 13'h0000;
  reg [12:0] tree_1_3_6 = 13'h0000;
  reg [13:0] tree_1_4_0 = 14'h0000;
  reg [13:0] tree_1_4_1 = 14'h0000;
  reg [13:0] tree_1_4_2 = 14'h0000;
  reg [12:0] tree_1_4_3 = 13'h0000;
  reg [14:0] tree_1_5_0 = 15'h0000;
  reg [14:0] tree_1_5_1 = 15'h0000;
  reg [15:0] tree_1_6_0 = 16'h0000;
  reg [10:0] tree_2_1_0 = 11'h000;
  reg [10:0] tree_2_1_1 = 11'h000;
  reg [10:0] tree_2_1_10 = 11'h000;
  reg [10:0] tree_2_1_11 = 11'h000;
  reg [10:0] tree_2_1_12 = 11'h000;
  reg [10:0] tree_2_1_13 = 11'h000;
  reg [10:0] tree_2_1_14 = 11'h000;
  reg [10:0] tree_2_1_15 = 11'h000;
  reg [10:0] tree_2_1_16 = 11'h000;
  reg [10:0] tree_2_1_17 = 11'h000;
  reg [10:0] tree_2_1_18 = 11'h000;
  reg [10:0] tree_2_1_19 = 11'h000;
  reg [10:0] tree_2_1_2 = 11'h000;
  reg [10:0] tree_2_1_20 = 11'h000;
  reg [10:0] tree_2_1_21 = 11'h000;
  reg [10:0] tree_2_1_22 = 11'h000;
  reg [10:0] tree_2_1_23 = 11'h000;
  reg [10:0] tree_2_1_24 = 11'h000;
  reg [10:0] tree_2_1_25 = 11'h000;
  reg [10:0] tree_2_1_26 = 11'h000;
  reg [10:0] tree_2_1_27 = 11'h000;
  reg [10:0] tree_2_1_3 = 11'h000;
  reg [10:0] tree_2_1_4 = 11'h000;
  reg [10:0] tree_2_1_5 = 11'h000;
  reg [10:0] tree_2_1_6 = 11'h000;
  reg [10:0] tree_2_1_7 = 11'h000;
  reg [10:0] tree_2_1_8 = 11'h000;
  reg [10:0] tree_2_1_9 = 11'h000;
  reg [11:0] tree_2_2_0 = 12'h000;
  reg [11:0] tree_2_2_1 = 12'h000;
  reg [11:0] tree_2_2_10 = 12'h000;
  reg [11:0] tree_2_2_11 = 12'h000;
  reg [11:0] tree_2_2_12 = 12'h000;
  reg [11:0] tree_2_2_13 = 12'h000;
  reg [11:0] tree_2_2_2 = 12'h000;
  reg [11:0] tree_2_2_3 = 12'h000;
  reg [11:0] tree_2_2_4 = 12'h000;
  reg [11:0] tree_2_2_5 = 12'h000;
  reg [11:0] tree_2_2_6 = 12'h000;
  reg [11:0] tree_2_2_7 = 12'h000;
  reg [11:0] tree_2_2_8 = 12'h000;
  reg [11:0] tree_2_2_9 = 12'h000;
  reg [12:0] tree_2_3_0 = 13'h0000;
  reg [12:0] tree_2_3_1 = 13'h0000;
  reg [12:0] tree_2_3_2 = 13'h0000;
  reg [12:0] tree_2_3_3 = 13'h0000;
  reg [12:0] tree_2_3_4 = 13'h0000;
  reg [12:0] tree_2_3_5 = 13'h0000;
  reg [12:0] tree_2_3_6 = 13'h0000;
  reg [13:0] tree_2_4_0 = 14'h0000;
  reg [13:0] tree_2_4_1 = 14'h0000;
  reg [13:0] tree_2_4_2 = 14'h0000;
  reg [12:0] tree_2_4_3 = 13'h0000;
  reg [14:0] tree_2_5_0 = 15'h0000;
  reg [14:0] tree_2_5_1 = 15'h0000;
  reg [15:0] tree_2_6_0 = 16'h0000;
  reg [10:0] tree_3_1_0 = 11'h000;
  reg [10:0] tree_3_1_1 = 11'h000;
  reg [10:0] tree_3_1_10 = 11'h000;
  reg [10:0] tree_3_1_11 = 11'h000;
  reg [10:0] tree_3_1_12 = 11'h000;
  reg [10:0] tree_3_1_13 = 11'h000;
  reg [10:0] tree_3_1_14 = 11'h000;
  reg [10:0] tree_3_1_15 = 11'h000;
  reg [10:0] tree_3_1_16 = 11'h000;
  reg [10:0] tree_3_1_17 = 11'h000;
  reg [10:0] tree_3_1_18 = 11'h000;
  reg [10:0] tree_3_1_19 = 11'h000;
  reg [10:0] tree_3_1_2 = 11'h000;
  reg [10:0] tree_3_1_20 = 11'h000;
  reg [10:0] tree_3_1_21 = 11'h000;
  reg [10:0] tree_3_1_22 = 11'h000;
  reg [10:0] tree_3_1_23 = 11'h000;
  reg [10:0] tree_3_1_24 = 11'h000;
  reg [10:0] tree_3_1_25 = 11'h000;
  reg [10:0] tree_3_1_26 = 11'h000;
  reg [10:0] tree_3_1_27 = 11'h000;
  reg [10:0] tree_3_1_3 = 11'h000;
  reg [10:0] tree_3_1_4 = 11'h000;
  reg [10:0] tree_3_1_5 = 11'h000;
  reg [10:0] tree_3_1_6 = 11'h000;
  reg [10:0] tree_3_1_7 = 11'h000;
  reg [10:0] tree_3_1_8 = 11'h000;
  reg [10:0] tree_3_1_9 = 11'h000;
  reg [11:0] tree_3_2_0 = 12'h000;
  reg [11:0] tree_3_2_1 = 12'h000;
  reg [11:0] tree_3_2_10 = 12'h000;
  reg [11:0] tree_3_2_11 = 12'h000;
  reg [11:0] tree_3_2_12 = 12'h000;
  reg [11:0] tree_3_2_13 = 12'h000;
  reg [11:0] tree_3_2_2 = 12'h000;
  reg [11:0] tree_3_2_3 = 12'h000;
  reg [11:0] tree_3_2_4 = 12'h000;
  reg [11:0] tree_3_2_5 = 12'h000;
  reg [11:0] tree_3_2_6 = 12'h000;
  reg [11:0] tree_3_2_7 = 12'h000;
  reg [11:0] tree_3_2_8 = 12'h000;
  reg [11:0] tree_3_2_9 = 12'h000;
  reg [12:0] tree_3_3_0 = 13'h0000;
  reg [12:0] tree_3_3_1 = 13'h0000;
  reg [12:0] tree_3_3_2 = 13'h0000;
  reg [12:0] tree_3_3_3 = 13'h0000;
  reg [12:0] tree_3_3_4 = 13'h0000;
  reg [12:0] tree_3_3_5 = 13'h0000;
  reg [12:0] tree_3_3_6 = 13'h0000;
  reg [13:0] tree_3_4_0 = 14'h0000;
  reg [13:0] tree_3_4_1 = 14'h0000;
  reg [13:0] tree_3_4_2 = 14'h0000;
  reg [12:0] tree_3_4_3 = 13'h0000;
  reg [14:0] tree_3_5_0 = 15'h0000;
  reg [14:0] tree_3_5_1 = 15'h0000;
  reg [15:0] tree_3_6_0 = 16'h0000;
  reg [10:0] tree_4_1_0 = 11'h000;
  reg [10:0] tree_4_1_1 = 11'h000;
  reg [10:0] tree_4_1_10 = 11'h000;
  reg [10:0] tree_4_1_11 = 11'h000;
  reg [10:0] tree_4_1_12 = 11'h000;
  reg [10:0] tree_4_1_13 = 11'h000;
  reg [10:0] tree_4_1_14 = 11'h000;
  reg [10:0] tree_4_1_15 = 11'h000;
  reg [10:0] tree_4_1_16 = 11'h000;
  reg [10:0] tree_4_1_17 = 11'h000;
  reg [10:0] tree_4_1_18 = 11'h000;
  reg [10:0] tree_4_1_19 = 11'h000;
  reg [10:0] tree_4_1_2 = 11'h000;
  reg [10:0] tree_4_1_20 = 11'h000;
  reg [10:0] tree_4_1_21 = 11'h000;
  reg [10:0] tree_4_1_22 = 11'h000;
  reg [10:0] tree_4_1_23 = 11'h000;
  reg [10:0] tree_4_1_24 = 11'h000;
  reg [10:0] tree_4_1_25 = 11'h000;
  reg [10:0] tree_4_1_26 = 11'h000;
  reg [10:0] tree_4_1_27 = 11'h000;
  reg [10:0] tree_4_1_3 = 11'h000;
  reg [10:0] tree_4_1_4 = 11'h000;
  reg [10:0] tree_4_1_5 = 11'h000;
  reg [10:0] tree_4_1_6 = 11'h000;
  reg [10:0] tree_4_1_7 = 11'h000;
  reg [10:0] tree_4_1_8 = 11'h000;
  reg [10:0] tree_4_1_9 = 11'h000;
  reg [11:0] tree_4_2_0 = 12'h000;
  reg [11:0] tree_4_2_1 = 12'h000;
  reg [11:0] tree_4_2_10 = 12'h000;
  reg [11:0] tree_4_2_11 = 12'h000;
  reg [11:0] tree_4_2_12 = 12'h000;
  reg [11:0] tree_4_2_13 = 12'h000;
  reg [11:0] tree_4_2_2 = 12'h000;
  reg [11:0] tree_4_2_3 = 12'h000;
  reg [11:0] tree_4_2_4 = 12'h000;
  reg [11:0] tree_4_2_5 = 12'h000;
  reg [11:0] tree_4_2_6 = 12'h000;
  reg [11:0] tree_4_2_7 = 12'h000;
  reg [11:0] tree_4_2_8 = 12'h000;
  reg [11:0] tree_4_2_9 = 12'h000;
  reg [12:0] tree_4_3_0 = 13'h0000;
  reg [12:0] tree_4_3_1 = 13'h0000;
  reg [12:0] tree_4_3_2 = 13'h0000;
  reg [12:0] tree_4_3_3 = 13'h0000;
  reg [12:0] tree_4_3_4 = 13'h0000;
  reg [12:0] tree_4_3_5 = 13'h0000;
  reg [12:0] tree_4_3_6 = 13'h0000;
  reg [13:0] tree_4_4_0 = 14'h0000;
  reg [13:0] tree_4_4_1 = 14'h0000;
  reg [13:0] tree_4_4_2 = 14'h0000;
  reg [12:0] tree_4_4_3 = 13'h0000;
  reg [14:0] tree_4_5_0 = 15'h0000;
  reg [14:0] tree_4_5_1 = 15'h0000;
  reg [15:0] tree_4_6_0 = 16'h0000;
  reg [10:0] tree_5_1_0 = 11'h000;
  reg [10:0] tree_5_1_1 = 11'h000;
  reg [10:0] tree_5_1_10 = 11'h000;
  reg [10:0] tree_5_1_11 = 11'h000;
  reg [10:0] tree_5_1_12 = 11'h000;
  reg [10:0] tree_5_1_13 = 11'h000;
  reg [10:0] tree_5_1_14 = 11'h000;
  reg [10:0] tree_5_1_15 = 11'h000;
  reg [10:0] tree_5_1_16 = 11'h000;
  reg [10:0] tree_5_1_17 = 11'h000;
  reg [10:0] tree_5_1_18 = 11'h000;
  reg [10:0] tree_5_1_19 = 11'h000;
  reg [10:0] tree_5_1_2 = 11'h000;
  reg [10:0] tree_5_1_20 = 11'h000;
  reg [10:0] tree_5_1_21 = 11'h000;
  reg [10:0] tree_5_1_22 = 11'h000;
  reg [10:0] tree_5_1_23 = 11'h000;
  reg [10:0] tree_5_1_24 = 11'h000;
  reg [10:0] tree_5_1_25 = 11'h000;
  reg [10:0] tree_5_1_26 = 11'h000;
  reg [10:0] tree_5_1_27 = 11'h000;
  reg [10:0] tree_5_1_3 = 11'h000;
  reg [10:0] tree_5_1_4 = 11'h000;
  reg [10:0] tree_5_1_5 = 11'h000;
  reg [10:0] tree_5_1_6 = 11'h000;
  reg [10:0] tree_5_1_7 = 11'h000;
  reg [10:0] tree_5_1_8 = 11'h000;
  reg [10:0] tree_5_1_9 = 11'h000;
  reg [11:0] tree_5_2_0 = 12'h000;
  reg [11:0] tree_5_2_1 = 12'h000;
  reg [11:0] tree_5_2_10 = 12'h000;
  reg [11:0] tree_5_2_11 = 12'h000;
  reg [11:0] tree_5_2_12 = 12'h000;
  reg [11:0] tree_5_2_13 = 12'h000;
  reg [11:0] tree_5_2_2 = 12'h000;
  reg [11:0] tree_5_2_3 = 12'h000;
  reg [11:0] tree_5_2_4 = 12'h000;
  reg [11:0] tree_5_2_5 = 12'h000;
  reg [11:0] tree_5_2_6 = 12'h000;
  reg [11:0] tree_5_2_7 = 12'h000;
  reg [11:0] tree_5_2_8 = 12'h000;
  reg [11:0] tree_5_2_9 = 12'h000;
  reg [12:0] tree_5_3_0 = 13'h0000;
  reg [12:0] tree_5_3_1 = 13'h0000;
  reg [12:0] tree_5_3_2 = 13'h0000;
  reg [12:0] tree_5_3_3 = 13'h0000;
  reg [12:0] tree_5_3_4 = 13'h0000;
  reg [12:0] tree_5_3_5 = 13'h0000;
  reg [12:0] tree_5_3_6 = 13'h0000;
  reg [13:0] tree_5_4_0 = 14'h0000;
  reg [13:0] tree_5_4_1 = 14'h0000;
  reg [13:0] tree_5_4_2 = 14'h0000;
  reg [12:0] tree_5_4_3 = 13'h0000;
  reg [14:0] tree_5_5_0 = 15'h0000;
  reg [14:0] tree_5_5_1 = 15'h0000;
  reg [15:0] tree_5_6_0 = 16'h0000;
  reg [10:0] tree_6_1_0 = 11'h000;
  reg [10:0] tree_6_1_1 = 11'h000;
  reg [10:0] tree_6_1_10 = 11'h000;
  reg [10:0] tree_6_1_11 = 11'h000;
  reg [10:0] tree_6_1_12 = 11'h000;
  reg [10:0] tree_6_1_13 = 11'h000;
  reg [10:0] tree_6_1_14 = 11'h000;
  reg [10:0] tree_6_1_15 = 11'h000;
  reg [10:0] tree_6_1_16 = 11'h000;
  reg [10:0] tree_6_1_17 = 11'h000;
  reg [10:0] tree_6_1_18 = 11'h000;
  reg [10:0] tree_6_1_19 = 11'h000;
  reg [10:0] tree_6_1_2 = 11'h000;
  reg [10:0] tree_6_1_20 = 11'h000;
  reg [10:0] tree_6_1_21 = 11'h000;
  reg [10:0] tree_6_1_22 = 11'h000;
  reg [10:0] tree_6_1_23 = 11'h000;
  reg [10:0] tree_6_1_24 = 11'h000;
  reg [10:0] tree_6_1_25 = 11'h000;
  reg [10:0] tree_6_1_26 = 11'h000;
  reg [10:0] tree_6_1_27 = 11'h000;
  reg [10:0] tree_6_1_3 = 11'h000;
  reg [10:0] tree_6_1_4 = 11'h000;
  reg [10:0] tree_6_1_5 = 11'h000;
  reg [10:0] tree_6_1_6 = 11'h000;
  reg [10:0] tree_6_1_7 = 11'h000;
  reg [10:0] tree_6_1_8 = 11'h000;
  reg [10:0] tree_6_1_9 = 11'h000;
  reg [11:0] tree_6_2_0 = 12'h000;
  reg [11:0] tree_6_2_1 = 12'h000;
  reg [11:0] tree_6_2_10 = 12'h000;
  reg [11:0] tree_6_2_11 = 12'h000;
  reg [11:0] tree_6_2_12 = 12'h000;
  reg [11:0] tree_6_2_13 = 12'h000;
  reg [11:0] tree_6_2_2 = 12'h000;
  reg [11:0] tree_6_2_3 = 12'h000;
  reg [11:0] tree_6_2_4 = 12'h000;
  reg [11:0] tree_6_2_5 = 12'h000;
  reg [11:0] tree_6_2_6 = 12'h000;
  reg [11:0] tree_6_2_7 = 12'h000;
  reg [11:0] tree_6_2_8 = 12'h000;
  reg [11:0] tree_6_2_9 = 12'h000;
  reg [12:0] tree_6_3_0 = 13'h0000;
  reg [12:0] tree_6_3_1 = 13'h0000;
  reg [12:0] tree_6_3_2 = 13'h0000;
  reg [12:0] tree_6_3_3 = 13'h0000;
  reg [12:0] tree_6_3_4 = 13'h0000;
  reg [12:0] tree_6_3_5 = 13'h0000;
  reg [12:0] tree_6_3_6 = 13'h0000;
  reg [13:0] tree_6_4_0 = 14'h0000;
  reg [13:0] tree_6_4_1 = 14'h0000;
  reg [13:0] tree_6_4_2 = 14'h0000;
  reg [12:0] tree_6_4_3 = 13'h0000;
  reg [14:0] tree_6_5_0 = 15'h0000;
  reg [14:0] tree_6_5_1 = 15'h0000;
  reg [15:0] tree_6_6_0 = 16'h0000;
  reg [10:0] tree_7_1_0 = 11'h000;
  reg [10:0] tree_7_1_1 = 11'h000;
  reg [10:0] tree_7_1_10 = 11'h000;
  reg [10:0] tree_7_1_11 = 11'h000;
  reg [10:0] tree_7_1_12 = 11'h000;
  reg [10:0] tree_7_1_13 = 11'h000;
  reg [10:0] tree_7_1_14 = 11'h000;
  reg [10:0] tree_7_1_15 = 11'h000;
  reg [10:0] tree_7_1_16 = 11'h000;
  reg [10:0] tree_7_1_17 = 11'h000;
  reg [10:0] tree_7_1_18 = 11'h000;
  reg [10:0] tree_7_1_19 = 11'h000;
  reg [10:0] tree_7_1_2 = 11'h000;
  reg [10:0] tree_7_1_20 = 11'h000;
  reg [10:0] tree_7_1_21 = 11'h000;
  reg [10:0] tree_7_1_22 = 11'h000;
  reg [10:0] tree_7_1_23 = 11'h000;
  reg [10:0] tree_7_1_24 = 11'h000;
  reg [10:0] tree_7_1_25 = 11'h000;
  reg [10:0] tree_7_1_26 = 11'h000;
  reg [10:0] tree_7_1_27 = 11'h000;
  reg [10:0] tree_7_1_3 = 11'h000;
  reg [10:0] tree_7_1_4 = 11'h000;
  reg [10:0] tree_7_1_5 = 11'h000;
  reg [10:0] tree_7_1_6 = 11'h000;
  reg [10:0] tree_7_1_7 = 11'h000;
  reg [10:0] tree_7_1_8 = 11'h000;
  reg [10:0] tree_7_1_9 = 11'h000;
  reg [11:0] tree_7_2_0 = 12'h000;
  reg [11:0] tree_7_2_1 = 12'h000;
  reg [11:0] tree_7_2_10 = 12'h000;
  reg [11:0] tree_7_2_11 = 12'h000;
  reg [11:0] tree_7_2_12 = 12'h000;
  reg [11:0] tree_7_2_13 = 12'h000;
  reg [11:0] tree_7_2_2 = 12'h000;
  reg [11:0] tree_7_2_3 = 12'h000;
  reg [11:0] tree_7_2_4 = 12'h000;
  reg [11:0] tree_7_2_5 = 12'h000;
  reg [11:0] tree_7_2_6 = 12'h000;
  reg [11:0] tree_7_2_7 = 12'h000;
  reg [11:0] tree_7_2_8 = 12'h000;
  reg [11:0] tree_7_2_9 = 12'h000;
  reg [12:0] tree_7_3_0 = 13'h0000;
  reg [12:0] tree_7_3_1 = 13'h0000;
  reg [12:0] tree_7_3_2 = 13'h0000;
  reg [12:0] tree_7_3_3 = 13'h0000;
  reg [12:0] tree_7_3_4 = 13'h0000;
  reg [12:0] tree_7_3_5 = 13'h0000;
  reg [12:0] tree_7_3_6 = 13'h0000;
  reg [13:0] tree_7_4_0 = 14'h0000;
  reg [13:0] tree_7_4_1 = 14'h0000;
  reg [13:0] tree_7_4_2 = 14'h0000;
  reg [12:0] tree_7_4_3 = 13'h0000;
  reg [14:0] tree_7_5_0 = 15'h0000;
  reg [14:0] tree_7_5_1 = 15'h0000;
  reg [15:0] tree_7_6_0 = 16'h0000;
  reg [10:0] tree_8_1_0 = 11'h000;
  reg [10:0] tree_8_1_1 = 11'h000;
  reg [10:0] tree_8_1_10 = 11'h000;
  reg [10:0] tree_8_1_11 = 11'h000;
  reg [10:0] tree_8_1_12 = 11'h000;
  reg [10:0] tree_8_1_13 = 11'h000;
  reg [10:0] tree_8_1_14 = 11'h000;
  reg [10:0] tree_8_1_15 = 11'h000;
  reg [10:0] tree_8_1_16 = 11'h000;
  reg [10:0] tree_8_1_17 = 11'h000;
  reg [10:0] tree_8_1_18 = 11'h000;
  reg [10:0] tree_8_1_19 = 11'h000;
  reg [10:0] tree_8_1_2 = 11'h000;
  reg [10:0] tree_8_1_20 = 11'h000;
  reg [10:0] tree_8_1_21 = 11'h000;
  reg [10:0] tree_8_1_22 = 11'h000;
  reg [10:0] tree_8_1_23 = 11'h000;
  reg [10:0] tree_8_1_24 = 11'h000;
  reg [10:0] tree_8_1_25 = 11'h000;
  reg [10:0] tree_8_1_26 = 11'h000;
  reg [10:0] tree_8_1_27 = 11'h000;
  reg [10:0] tree_8_1_3 = 11'h000;
  reg [10:0] tree_8_1_4 = 11'h000;
  reg [10:0] tree_8_1_5 = 11'h000;
  reg [10:0] tree_8_1_6 = 11'h000;
  reg [10:0] tree_8_1_7 = 11'h000;
  reg [10:0] tree_8_1_8 = 11'h000;
  reg [10:0] tree_8_1_9 = 11'h000;
  reg [11:0] tree_8_2_0 = 12'h000;
  reg [11:0] tree_8_2_1 = 12'h000;
  reg [11:0] tree_8_2_10 = 12'h000;
  reg [11:0] tree_8_2_11 = 12'h000;
  reg [11:0] tree_8_2_12 = 12'h000;
  reg [11:0] tree_8_2_13 = 12'h000;
  reg [11:0] tree_8_2_2 = 12'h000;
  reg [11:0] tree_8_2_3 = 12'h000;
  reg [11:0] tree_8_2_4 = 12'h000;
  reg [11:0] tree_8_2_5 = 12'h000;
  reg [11:0] tree_8_2_6 = 12'h000;
  reg [11:0] tree_8_2_7 = 12'h000;
  reg [11:0] tree_8_2_8 = 12'h000;
  reg [11:0] tree_8_2_9 = 12'h000;
  reg [12:0] tree_8_3_0 = 13'h0000;
  reg [12:0] tree_8_3_1 = 13'h0000;
  reg [12:0] tree_8_3_2 = 13'h0000;
  reg [12:0] tree_8_3_3 = 13'h0000;
  reg [12:0] tree_8_3_4 = 13'h0000;
  reg [12:0] tree_8_3_5 = 13'h0000;
  reg [12:0] tree_8_3_6 = 13'h0000;
  reg [13:0] tree_8_4_0 = 14'h0000;
  reg [13:0] tree_8_4_1 = 14'h0000;
  reg [13:0] tree_8_4_2 = 14'h0000;
  reg [12:0] tree_8_4_3 = 13'h0000;
  reg [14:0] tree_8_5_0 = 15'h0000;
  reg [14:0] tree_8_5_1 = 15'h0000;
  reg [15:0] tree_8_6_0 = 16'h0000;
  reg [1007:0] weights = 1008'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input [1007:0] \weights$27 ;
  wire [1007:0] \weights$27 ;
  reg [895:0] word = 896'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input [895:0] \word$25 ;
  wire [895:0] \word$25 ;
  assign \$2802  = \$2801  ? sum_26_1 : sum_26_0;
  assign \$2803  = ~ weights[388];
  assign \$2804  = ~ weights[388];
  assign \$2805  = ~ weights[388];
  assign \$2806  = ~ weights[388];
  assign \$2807  = ~ weights[388];
  assign \$2808  = ~ weights[388];
  assign \$2809  = ~ weights[388];
  assign \$2810  = ~ weights[388];
  assign \$2811  = ~ weights[388];
  assign \$2812  = ~ weights[388];
  assign \$2813  = { \$2802 [9], \$2802  } ^ { 1'h0, \$2812 , \$2811 , \$2810 , \$2809 , \$2808 , \$2807 , \$2806 , \$2805 , \$2804 , \$2803  };
  assign \$2814  = weights[390] ^ weights[391];
  assign \$2815  = \$2814  ? sum_27_1 : sum_27_0;
  assign \$2816  = ~ weights[390];
  assign \$2817  = ~ weights[390];
  assign \$2818  = ~ weights[390];
  assign \$2819  = ~ weights[390];
  assign \$2820  = ~ weights[390];
  assign \$2821  = ~ weights[390];
  assign \$2822  = ~ weights[390];
  assign \$2823  = ~ weights[390];
  assign \$2824  = ~ weights[390];
  assign \$2825  = ~ weights[390];
  assign \$2826  = { \$2815 [9], \$2815  } ^ { 1'h0, \$2825 , \$2824 , \$2823 , \$2822 , \$2821 , \$2820 , \$2819 , \$2818 , \$2817 , \$2816  };
  assign \$2827  = weights[392] ^ weights[393];
  assign \$2828  = \$2827  ? sum_28_1 : sum_28_0;
  assign \$2829  = ~ weights[392];
  assign \$2830  = ~ weights[392];
  assign \$2831  = ~ weights[392];
  assign \$2832  = ~ weights[392];
  assign \$2833  = ~ weights[392];
  assign \$2834  = ~ weights[392];
  assign \$2835  = ~ weights[392];
  assign \$2836  = ~ weights[392];
  assign \$2837  = ~ weights[392];
  assign \$2838  = ~ weights[392];
  assign \$2839  = { \$2828 [9], \$2828  } ^ { 1'h0, \$2838 , \$2837 , \$2836 , \$2835 , \$2834 , \$2833 , \$2832 , \$2831 , \$2830 , \$2829  };
  assign \$2840  = weights[394] ^ weights[395];
  assign \$2841  = \$2840  ? sum_29_1 : sum_29_0;
  assign \$2842  = ~ weights[394];
  assign \$2843  = ~ weights[394];
  assign \$2844  = ~ weights[394];
  assign \$2845  = ~ weights[394];
  assign \$2846  = ~ weights[394];
  assign \$2847  = ~ weights[394];
  assign \$2848  = ~ weights[394];
  assign \$2849  = ~ weights[394];
  assign \$2850  = ~ weights[394];
  assign \$2851  = ~ weights[394];
  assign \$2852  = { \$2841 [9], \$2841  } ^ { 1'h0, \$2851 , \$2850 , \$2849 , \$2848 , \$2847 , \$2846 , \$2845 , \$2844 , \$2843 , \$2842  };
  assign \$2853  = weights[396] ^ weights[397];
  assign \$2854  = \$2853  ? sum_30_1 : sum_30_0;
  assign \$2855  = ~ weights[396];
  assign \$2856  = ~ weights[396];
  assign \$2857  = ~ weights[396];
  assign \$2858  = ~ weights[396];
  assign \$2859  = ~ weights[396];
  assign \$2860  = ~ weights[396];
  assign \$2861  = ~ weights[396];
  assign \$2862  = ~ weights[396];
  assign \$2863  = ~ weights[396];
  assign \$2864  = ~ weights[396];
  assign \$2865  = { \$2854 [9], \$2854  } ^ { 1'h0, \$2864 , \$2863 , \$2862 , \$2861 , \$2860 , \$2859 , \$2858 , \$2857 , \$2856 , \$2855  };
  assign \$2866  = weights[398] ^ weights[399];
  assign \$2867  = \$2866  ? sum_31_1 : sum_31_0;
  assign \$2868  = ~ weights[398];
  assign \$2869  = ~ weights[398];
  assign \$2870  = ~ weights[398];
  assign \$2871  = ~ weights[398];
  assign \$2872  = ~ weights[398];
  assign \$2873  = ~ weights[398];
  assign \$2874  = ~ weights[398];
  assign \$2875  = ~ weights[398];
  assign \$2876  = ~ weights[398];
  assign \$2877  = ~ weights[398];
  assign \$2878  = { \$2867 [9], \$2867  } ^ { 1'h0, \$2877 , \$2876 , \$2875 , \$2874 , \$2873 , \$2872 , \$2871 , \$2870 , \$2869 , \$2868  };
  assign \$2879  = weights[400] ^ weights[401];
  assign \$2880  = \$2879  ? sum_32_1 : sum_32_0;
  assign \$2881  = ~ weights[400];
  assign \$2882  = ~ weights[400];
  assign \$2883  = ~ weights[400];
  assign \$2884  = ~ weights[400];
  assign \$2885  = ~ weights[400];
  assign \$2886  = ~ weights[400];
  assign \$2887  = ~ weights[400];
  assign \$2888  = ~ weights[400];
  assign \$2889  = ~ weights[400];
  assign \$2890  = ~ weights[400];
  assign \$2891  = { \$2880 [9], \$2880  } ^ { 1'h0, \$2890 , \$2889 , \$2888 , \$2887 , \$2886 , \$2885 , \$2884 , \$2883 , \$2882 , \$2881  };
  assign \$2892  = weights[402] ^ weights[403];
  assign \$2893  = \$2892  ? sum_33_1 : sum_33_0;
  assign \$2894  = ~ weights[402];
  assign \$2895  = ~ weights[402];
  assign \$2896  = ~ weights[402];
  assign \$2897  = ~ weights[402];
  assign \$2898  = ~ weights[402];
  assign \$2899  = ~ weights[402];
  assign \$2900  = ~ weights[402];
  assign \$2901  = ~ weights[402];
  assign \$2902  = ~ weights[402];
  assign \$2903  = ~ weights[402];
  assign \$2904  = { \$2893 [9], \$2893  } ^ { 1'h0, \$2903 , \$2902 , \$2901 , \$2900 , \$2899 , \$2898 , \$2897 , \$2896 , \$2895 , \$2894  };
  assign \$2905  = weights[404] ^ weights[405];
  assign \$2906  = \$2905  ? sum_34_1 : sum_34_0;
  assign \$2907  = ~ weights[404];
  assign \$2908  = ~ weights[404];
  assign \$2909  = ~ weights[404];
  assign \$2910  = ~ weights[404];
  assign \$2911  = ~ weights[404];
  assign \$2912  = ~ weights[404];
  assign \$2913  = ~ weights[404];
  assign \$2914  = ~ weights[404];
  assign \$2915  = ~ weights[404];
  assign \$2916  = ~ weights[404];
  assign \$2917  = { \$2906 [9], \$2906  } ^ { 1'h0, \$2916 , \$2915 , \$2914 , \$2913 , \$2912 , \$2911 , \$2910 , \$2909 , \$2908 , \$2907  };
  assign \$2918  = weights[406] ^ weights[407];
  assign \$2919  = \$2918  ? sum_35_1 : sum_35_0;
  assign \$2920  = ~ weights[406];
  assign \$2921  = ~ weights[406];
  assign \$2922  = ~ weights[406];
  assign \$2923  = ~ weights[406];
  assign \$2924  = ~ weights[406];
  assign \$2925  = ~ weights[406];
  assign \$2926  = ~ weights[406];
  assign \$2927  = ~ weights[406];
  assign \$2928  = ~ weights[406];
  assign \$2929  = ~ weights[406];
  assign \$2930  = { \$2919 [9], \$2919  } ^ { 1'h0, \$2929 , \$2928 , \$2927 , \$2926 , \$2925 , \$2924 , \$2923 , \$2922 , \$2921 , \$2920  };
  assign \$2931  = weights[408] ^ weights[409];
  assign \$2932  = \$2931  ? sum_36_1 : sum_36_0;
  assign \$2933  = ~ weights[408];
  assign \$2934  = ~ weights[408];
  assign \$2935  = ~ weights[408];
  assign \$2936  = ~ weights[408];
  assign \$2937  = ~ weights[408];
  assign \$2938  = ~ weights[408];
  assign \$2939  = ~ weights[408];
  assign \$2940  = ~ weights[408];
  assign \$2941  = ~ weights[408];
  assign \$2942  = ~ weights[408];
  assign \$2943  = { \$2932 [9], \$2932  } ^ { 1'h0, \$2942 , \$2941 , \$2940 , \$2939 , \$2938 , \$2937 , \$2936 , \$2935 , \$2934 , \$2933  };
  assign \$2944  = weights[410] ^ weights[411];
  assign \$2945  = \$2944  ? sum_37_1 : sum_37_0;
  assign \$2946  = ~ weights[410];
  assign \$2947  = ~ weights[410];
  assign \$2948  = ~ weights[410];
  assign \$2949  = ~ weights[410];
  assign \$2950  = ~ weights[410];
  assign \$2951  = ~ weights[410];
  assign \$2952  = ~ weights[410];
  assign \$2953  = ~ weights[410];
  assign \$2954  = ~ weights[410];
  assign \$2955  = ~ weights[410];
  assign \$2956  = { \$2945 [9], \$2945  } ^ { 1'h0, \$2955 , \$2954 , \$2953 , \$2952 , \$2951 , \$2950 , \$2949 , \$2948 , \$2947 , \$2946  };
  assign \$2957  = weights[412] ^ weights[413];
  assign \$2958  = \$2957  ? sum_38_1 : sum_38_0;
  assign \$2959  = ~ weights[412];
  assign \$2960  = ~ weights[412];
  assign \$2961  = ~ weights[412];
  assign \$2962  = ~ weights[412];
  assign \$2963  = ~ weights[412];
  assign \$2964  = ~ weights[412];
  assign \$2965  = ~ weights[412];
  assign \$2966  = ~ weights[412];
  assign \$2967  = ~ weights[412];
  assign \$2968  = ~ weights[412];
  assign \$2969  = { \$2958 [9], \$2958  } ^ { 1'h0, \$2968 , \$2967 , \$2966 , \$2965 , \$2964 , \$2963 , \$2962 , \$2961 , \$2960 , \$2959  };
  assign \$2970  = weights[414] ^ weights[415];
  assign \$2971  = \$2970  ? sum_39_1 : sum_39_0;
  assign \$2972  = ~ weights[414];
  assign \$2973  = ~ weights[414];
  assign \$2974  = ~ weights[414];
  assign \$2975  = ~ weights[414];
  assign \$2976  = ~ weights[414];
  assign \$2977  = ~ weights[414];
  assign \$2978  = ~ weights[414];
  assign \$2979  = ~ weights[414];
  assign \$2980  = ~ weights[414];
  assign \$2981  = ~ weights[414];
  assign \$2982  = { \$2971 [9], \$2971  } ^ { 1'h0, \$2981 , \$2980 , \$2979 , \$2978 , \$2977 , \$2976 , \$2975 , \$2974 , \$2973 , \$2972  };
  assign \$2983  = weights[416] ^ weights[417];
  assign \$2984  = \$2983  ? sum_40_1 : sum_40_0;
  assign \$2985  = ~ weights[416];
  assign \$2986  = ~ weights[416];
  assign \$2987  = ~ weights[416];
  assign \$2988  = ~ weights[416];
  assign \$2989  = ~ weights[416];
  assign \$2990  = ~ weights[416];
  assign \$2991  = ~ weights[416];
  assign \$2992  = ~ weights[416];
  assign \$2993  = ~ weights[416];
  assign \$2994  = ~ weights[416];
  assign \$2995  = { \$2984 [9], \$2984  } ^ { 1'h0, \$2994 , \$2993 , \$2992 , \$2991 , \$2990 , \$2989 , \$2988 , \$2987 , \$2986 , \$2985  };
  assign \$2996  = weights[418] ^ weights[419];
  assign \$2997  = \$2996  ? sum_41_1 : sum_41_0;
  assign \$2998  = ~ weights[418];
  assign \$2999  = ~ weights[418];
  assign \$3000  = ~ weights[418];
  assign \$3001  = ~ weights[418];
  assign \$3002  = ~ weights[418];
  assign \$3003  = ~ weights[418];
  assign \$3004  = ~ weights[418];
  assign \$3005  = ~ weights[418];
  assign \$3006  = ~ weights[418];
  assign \$3007  = ~ weights[418];
  assign \$3008  = { \$2997 [9], \$2997  } ^ { 1'h0, \$3007 , \$3006 , \$3005 , \$3004 , \$3003 , \$3002 , \$3001 , \$3000 , \$2999 , \$2998  };
  assign \$3009  = weights[420] ^ weights[421];
  assign \$3010  = \$3009  ? sum_42_1 : sum_42_0;
  assign \$3011  = ~ weights[420];
  assign \$3012  = ~ weights[420];
  assign \$3013  = ~ weights[420];
  assign \$3014  = ~ weights[420];
  assign \$3015  = ~ weights[420];
  assign \$3016  = ~ weights[420];
  assign \$3017  = ~ weights[420];
  assign \$3018  = ~ weights[420];
  assign \$3019  = ~ weights[420];
  assign \$3020  = ~ weights[420];
  assign \$3021  = { \$3010 [9], \$3010  } ^ { 1'h0, \$3020 , \$3019 , \$3018 , \$3017 , \$3016 , \$3015 , \$3014 , \$3013 , \$3012 , \$3011  };
  assign \$3022  = weights[422] ^ weights[423];
  assign \$3023  = \$3022  ? sum_43_1 : sum_43_0;
  assign \$3024  = ~ weights[422];
  assign \$3025  = ~ weights[422];
  assign \$3026  = ~ weights[422];
  assign \$3027  = ~ weights[422];
  assign \$3028  = ~ weights[422];
  assign \$3029  = ~ weights[422];
  assign \$3030  = ~ weights[422];
  assign \$3031  = ~ weights[422];
  assign \$3032  = ~ weights[422];
  assign \$3033  = ~ weights[422];
  assign \$3034  = { \$3023 [9], \$3023  } ^ { 1'h0, \$3033 , \$3032 , \$3031 , \$3030 , \$3029 , \$3028 , \$3027 , \$3026 , \$3025 , \$3024  };
  assign \$3035  = weights[424] ^ weights[425];
  assign \$3036  = \$3035  ? sum_44_1 : sum_44_0;
  assign \$3037  = ~ weights[424];
  assign \$3038  = ~ weights[424];
  assign \$3039  = ~ weights[424];
  assign \$3040  = ~ weights[424];
  assign \$3041  = ~ weights[424];
  assign \$3042  = ~ weights[424];
  assign \$3043  = ~ weights[424];
  assign \$3044  = ~ weights[424];
  assign \$3045  = ~ weights[424];
  assign \$3046  = ~ weights[424];
  assign \$3047  = { \$3036 [9], \$3036  } ^ { 1'h0, \$3046 , \$3045 , \$3044 , \$3043 , \$3042 , \$3041 , \$3040 , \$3039 , \$3038 , \$3037  };
  assign \$3048  = weights[426] ^ weights[427];
  assign \$3049  = \$3048  ? sum_45_1 : sum_45_0;
  assign \$3050  = ~ weights[426];
  assign \$3051  = ~ weights[426];
  assign \$3052  = ~ weights[426];
  assign \$3053  = ~ weights[426];
  assign \$3054  = ~ weights[426];
  assign \$3055  = ~ weights[426];
  assign \$3056  = ~ weights[426];
  assign \$3057  = ~ weights[426];
  assign \$3058  = ~ weights[426];
  assign \$3059  = ~ weights[426];
  assign \$3060  = { \$3049 [9], \$3049  } ^ { 1'h0, \$3059 , \$3058 , \$3057 , \$3056 , \$3055 , \$3054 , \$3053 , \$3052 , \$3051 , \$3050  };
  assign \$3061  = weights[428] ^ weights[429];
  assign \$3062  = \$3061  ? sum_46_1 : sum_46_0;
  assign \$3063  = ~ weights[428];
  assign \$3064  = ~ weights[428];
  assign \$3065  = ~ weights[428];
  assign \$3066  = ~ weights[428];
  assign \$3067  = ~ weights[428];
  assign \$3068  = ~ weights[428];
  assign \$3069  = ~ weights[428];
  assign \$3070  = ~ weights[428];
  assign \$3071  = ~ weights[428];
  assign \$3072  = ~ weights[428];
  assign \$3073  = { \$3062 [9], \$3062  } ^ { 1'h0, \$3072 , \$3071 , \$3070 , \$3069 , \$3068 , \$3067 , \$3066 , \$3065 , \$3064 , \$3063  };
  assign \$3074  = weights[430] ^ weights[431];
  assign \$3075  = \$3074  ? sum_47_1 : sum_47_0;
  assign \$3076  = ~ weights[430];
  assign \$3077  = ~ weights[430];
  assign \$3078  = ~ weights[430];
  assign \$3079  = ~ weights[430];
  assign \$3080  = ~ weights[430];
  assign \$3081  = ~ weights[430];
  assign \$3082  = ~ weights[430];
  assign \$3083  = ~ weights[430];
  assign \$3084  = ~ weights[430];
  assign \$3085  = ~ weights[430];
  assign \$3086  = { \$3075 [9], \$3075  } ^ { 1'h0, \$3085 , \$3084 , \$3083 , \$3082 , \$3081 , \$3080 , \$3079 , \$3078 , \$3077 , \$3076  };
  assign \$3087  = weights[432] ^ weights[433];
  assign \$3088  = \$3087  ? sum_48_1 : sum_48_0;
  assign \$3089  = ~ weights[432];
  assign \$3090  = ~ weights[432];
  assign \$3091  = ~ weights[432];
  assign \$3092  = ~ weights[432];
  assign \$3093  = ~ weights[432];
  assign \$3094  = ~ weights[432];
  assign \$3095  = ~ weights[432];
  assign \$3096  = ~ weights[432];
  assign \$3097  = ~ weights[432];
  assign \$3098  = ~ weights[432];
  assign \$3099  = { \$3088 [9], \$3088  } ^ { 1'h0, \$3098 , \$3097 , \$3096 , \$3095 , \$3094 , \$3093 , \$3092 , \$3091 , \$3090 , \$3089  };
  assign \$3100  = weights[434] ^ weights[435];
  assign \$3101  = \$3100  ? sum_49_1 : sum_49_0;
  assign \$3102  = ~ weights[434];
  assign \$3103  = ~ weights[434];
  assign \$3104  = ~ weights[434];
  assign \$3105  = ~ weights[434];
  assign \$3106  = ~ weights[434];
  assign \$3107  = ~ weights[434];
  assign \$3108  = ~ weights[434];
  assign \$3109  = ~ weights[434];
  assign \$3110  = ~ weights[434];
  assign \$3111  = ~ weights[434];
  assign \$3112  = { \$3101 [9], \$3101  } ^ { 1'h0, \$3111 , \$3110 , \$3109 , \$3108 , \$3107 , \$3106 , \$3105 , \$3104 , \$3103 , \$3102  };
  assign \$3113  = weights[436] ^ weights[437];
  assign \$3114  = \$3113  ? sum_50_1 : sum_50_0;
  assign \$3115  = ~ weights[436];
  assign \$3116  = ~ weights[436];
  assign \$3117  = ~ weights[436];
  assign \$3118  = ~ weights[436];
  assign \$3119  = ~ weights[436];
  assign \$3120  = ~ weights[436];
  assign \$3121  = ~ weights[436];
  assign \$3122  = ~ weights[436];
  assign \$3123  = ~ weights[436];
  assign \$3124  = ~ weights[436];
  assign \$3125  = { \$3114 [9], \$3114  } ^ { 1'h0, \$3124 , \$3123 , \$3122 , \$3121 , \$3120 , \$3119 , \$3118 , \$3117 , \$3116 , \$3115  };
  assign \$3126  = weights[438] ^ weights[439];
  assign \$3127  = \$3126  ? sum_51_1 : sum_51_0;
  assign \$3128  = ~ weights[438];
  assign \$3129  = ~ weights[438];
  assign \$3130  = ~ weights[438];
  assign \$3131  = ~ weights[438];
  assign \$3132  = ~ weights[438];
  assign \$3133  = ~ weights[438];
  assign \$3134  = ~ weights[438];
  assign \$3135  = ~ weights[438];
  assign \$3136  = ~ weights[438];
  assign \$3137  = ~ weights[438];
  assign \$3138  = { \$3127 [9], \$3127  } ^ { 1'h0, \$3137 , \$3136 , \$3135 , \$3134 , \$3133 , \$3132 , \$3131 , \$3130 , \$3129 , \$3128  };
  assign \$3139  = weights[440] ^ weights[441];
  assign \$3140  = \$3139  ? sum_52_1 : sum_52_0;
  assign \$3141  = ~ weights[440];
  assign \$3142  = ~ weights[440];
  assign \$3143  = ~ weights[440];
  assign \$3144  = ~ weights[440];
  assign \$3145  = ~ weights[440];
  assign \$3146  = ~ weights[440];
  assign \$3147  = ~ weights[440];
  assign \$3148  = ~ weights[440];
  assign \$3149  = ~ weights[440];
  assign \$3150  = ~ weights[440];
  assign \$3151  = { \$3140 [9], \$3140  } ^ { 1'h0, \$3150 , \$3149 , \$3148 , \$3147 , \$3146 , \$3145 , \$3144 , \$3143 , \$3142 , \$3141  };
  assign \$3152  = weights[442] ^ weights[443];
  assign \$3153  = \$3152  ? sum_53_1 : sum_53_0;
  assign \$3154  = ~ weights[442];
  assign \$3155  = ~ weights[442];
  assign \$3156  = ~ weights[442];
  assign \$3157  = ~ weights[442];
  assign \$3158  = ~ weights[442];
  assign \$3159  = ~ weights[442];
  assign \$3160  = ~ weights[442];
  assign \$3161  = ~ weights[442];
  assign \$3162  = ~ weights[442];
  assign \$3163  = ~ weights[442];
  assign \$3164  = { \$3153 [9], \$3153  } ^ { 1'h0, \$3163 , \$3162 , \$3161 , \$3160 , \$3159 , \$3158 , \$3157 , \$3156 , \$3155 , \$3154  };
  assign \$3165  = weights[444] ^ weights[445];
  assign \$3166  = \$3165  ? sum_54_1 : sum_54_0;
  assign \$3167  = ~ weights[444];
  assign \$3168  = ~ weights[444];
  assign \$3169  = ~ weights[444];
  assign \$3170  = ~ weights[444];
  assign \$3171  = ~ weights[444];
  assign \$3172  = ~ weights[444];
  assign \$3173  = ~ weights[444];
  assign \$3174  = ~ weights[444];
  assign \$3175  = ~ weights[444];
  assign \$3176  = ~ weights[444];
  assign \$3177  = { \$3166 [9], \$3166  } ^ { 1'h0, \$3176 , \$3175 , \$3174 , \$3173 , \$3172 , \$3171 , \$3170 , \$3169 , \$3168 , \$3167  };
  assign \$3178  = weights[446] ^ weights[447];
  assign \$3179  = \$3178  ? sum_55_1 : sum_55_0;
  assign \$3180  = ~ weights[446];
  assign \$3181  = ~ weights[446];
  assign \$3182  = ~ weights[446];
  assign \$3183  = ~ weights[446];
  assign \$3184  = ~ weights[446];
  assign \$3185  = ~ weights[446];
  assign \$3186  = ~ weights[446];
  assign \$3187  = ~ weights[446];
  assign \$3188  = ~ weights[446];
  assign \$3189  = ~ weights[446];
  assign \$3190  = { \$3179 [9], \$3179  } ^ { 1'h0, \$3189 , \$3188 , \$3187 , \$3186 , \$3185 , \$3184 , \$3183 , \$3182 , \$3181 , \$3180  };
  assign \$3191  = $signed(term_3_0) + $signed(term_3_1);
  assign \$3192  = $signed(term_3_2) + $signed(term_3_3);
  assign \$3193  = $signed(term_3_4) + $signed(term_3_5);
  assign \$3194  = $signed(term_3_6) + $signed(term_3_7);
  assign \$3195  = $signed(term_3_8) + $signed(term_3_9);
  assign \$3196  = $signed(term_3_10) + $signed(term_3_11);
  assign \$3197  = $signed(term_3_12) + $signed(term_3_13);
  assign \$3198  = $signed(term_3_14) + $signed(term_3_15);
  assign \$3199  = $signed(term_3_16) + $signed(term_3_17);
  assign \$3200  = $signed(term_3_18) + $signed(term_3_19);
  assign \$3201  = $signed(term_3_20) + $signed(term_3_21);
  assign \$3202  = $signed(term_3_22) + $signed(term_3_23);
  assign \$3203  = $signed(term_3_24) + $signed(term_3_25);
  assign \$3204  = $signed(term_3_26) + $signed(term_3_27);
  assign \$3205  = $signed(term_3_28) + $signed(term_3_29);
  assign \$3206  = $signed(term_3_30) + $signed(term_3_31);
  assign \$3207  = $signed(term_3_32) + $signed(term_3_33);
  assign \$3208  = $signed(term_3_34) + $signed(term_3_35);
  assign \$3209  = $signed(term_3_36) + $signed(term_3_37);
  assign \$3210  = $signed(term_3_38) + $signed(term_3_39);
  assign \$3211  = $signed(term_3_40) + $signed(term_3_41);
  assign \$3212  = $signed(term_3_42) + $signed(term_3_43);
  assign \$3213  = $signed(term_3_44) + $signed(term_3_45);
  assign \$3214  = $signed(term_3_46) + $signed(term_3_47);
  assign \$3215  = $signed(term_3_48) + $signed(term_3_49);
  assign \$3216  = $signed(term_3_50) + $signed(term_3_51);
  assign \$3217  = $signed(term_3_52) + $signed(term_3_53);
  assign \$3218  = $signed(term_3_54) + $signed(term_3_55);
  assign \$3219  = $signed(tree_3_1_0) + $signed(tree_3_1_1);
  assign \$3220  = $signed(tree_3_1_2) + $signed(tree_3_1_3);
  assign \$3221  = $signed(tree_3_1_4) + $signed(tree_3_1_5);
  assign \$3222  = $signed(tree_3_1_6) + $signed(tree_3_1_7);
  assign \$3223  = $signed(tree_3_1_8) + $signed(tree_3_1_9);
  assign \$3224  = $signed(tree_3_1_10) + $signed(tree_3_1_11);
  assign \$3225  = $signed(tree_3_1_12) + $signed(tree_3_1_13);
  assign \$3226  = $signed(tree_3_1_14) + $signed(tree_3_1_15);
  assign \$3227  = $signed(tree_3_1_16) + $signed(tree_3_1_17);
  assign \$3228  = $signed(tree_3_1_18) + $signed(tree_3_1_19);
  assign \$3229  = $signed(tree_3_1_20) + $signed(tree_3_1_21);
  assign \$3230  = $signed(tree_3_1_22) + $signed(tree_3_1_23);
  assign \$3231  = $signed(tree_3_1_24) + $signed(tree_3_1_25);
  assign \$3232  = $signed(tree_3_1_26) + $signed(tree_3_1_27);
  assign \$3233  = $signed(tree_3_2_0) + $signed(tree_3_2_1);
  assign \$3234  = $signed(tree_3_2_2) + $signed(tree_3_2_3);
  assign \$3235  = $signed(tree_3_2_4) + $signed(tree_3_2_5);
  assign \$3236  = $signed(tree_3_2_6) + $signed(tree_3_2_7);
  assign \$3237  = $signed(tree_3_2_8) + $signed(tree_3_2_9);
  assign \$3238  = $signed(tree_3_2_10) + $signed(tree_3_2_11);
  assign \$3239  = $signed(tree_3_2_12) + $signed(tree_3_2_13);
  assign \$3240  = $signed(tree_3_3_0) + $signed(tree_3_3_1);
  assign \$3241  = $signed(tree_3_3_2) + $signed(tree_3_3_3);
  assign \$3242  = $signed(tree_3_3_4) + $signed(tree_3_3_5);
  assign \$3243  = $signed(tree_3_4_0) + $signed(tree_3_4_1);
  assign \$3244  = $signed(tree_3_4_2) + $signed(tree_3_4_3);
  assign \$3245  = $signed(tree_3_5_0) + $signed(tree_3_5_1);
  assign \$3246  = weights[448] ^ weights[449];
  assign \$3247  = \$3246  ? sum_0_1 : sum_0_0;
  assign \$3248  = ~ weights[448];
  assign \$3249  = ~ weights[448];
  assign \$3250  = ~ weights[448];
  assign \$3251  = ~ weights[448];
  assign \$3252  = ~ weights[448];
  assign \$3253  = ~ weights[448];
  assign \$3254  = ~ weights[448];
  assign \$3255  = ~ weights[448];
  assign \$3256  = ~ weights[448];
  assign \$3257  = ~ weights[448];
  assign \$3258  = { \$3247 [9], \$3247  } ^ { 1'h0, \$3257 , \$3256 , \$3255 , \$3254 , \$3253 , \$3252 , \$3251 , \$3250 , \$3249 , \$3248  };
  assign \$3259  = weights[450] ^ weights[451];
  assign \$3260  = \$3259  ? sum_1_1 : sum_1_0;
  assign \$3261  = ~ weights[450];
  assign \$3262  = ~ weights[450];
  assign \$3263  = ~ weights[450];
  assign \$3264  = ~ weights[450];
  assign \$3265  = ~ weights[450];
  assign \$3266  = ~ weights[450];
  assign \$3267  = ~ weights[450];
  assign \$3268  = ~ weights[450];
  assign \$3269  = ~ weights[450];
  assign \$3270  = ~ weights[450];
  assign \$3271  = { \$3260 [9], \$3260  } ^ { 1'h0, \$3270 , \$3269 , \$3268 , \$3267 , \$3266 , \$3265 , \$3264 , \$3263 , \$3262 , \$3261  };
  assign \$3272  = weights[452] ^ weights[453];
  assign \$3273  = \$3272  ? sum_2_1 : sum_2_0;
  assign \$3274  = ~ weights[452];
  assign \$3275  = ~ weights[452];
  assign \$3276  = ~ weights[452];
  assign \$3277  = ~ weights[452];
  assign \$3278  = ~ weights[452];
  assign \$3279  = ~ weights[452];
  assign \$3280  = ~ weights[452];
  assign \$3281  = ~ weights[452];
  assign \$3282  = ~ weights[452];
  assign \$3283  = ~ weights[452];
  assign \$3284  = { \$3273 [9], \$3273  } ^ { 1'h0, \$3283 , \$3282 , \$3281 , \$3280 , \$3279 , \$3278 , \$3277 , \$3276 , \$3275 , \$3274  };
  assign \$3285  = weights[454] ^ weights[455];
  assign \$3286  = \$3285  ? sum_3_1 : sum_3_0;
  assign \$3287  = ~ weights[454];
  assign \$3288  = ~ weights[454];
  assign \$3289  = ~ weights[454];
  assign \$3290  = ~ weights[454];
  assign \$3291  = ~ weights[454];
  assign \$3292  = ~ weights[454];
  assign \$3293  = ~ weights[454];
  assign \$3294  = ~ weights[454];
  assign \$3295  = ~ weights[454];
  assign \$3296  = ~ weights[454];
  assign \$3297  = { \$3286 [9], \$3286  } ^ { 1'h0, \$3296 , \$3295 , \$3294 , \$3293 , \$3292 , \$3291 , \$3290 , \$3289 , \$3288 , \$3287  };
  assign \$3298  = weights[456] ^ weights[457];
  assign \$3299  = \$3298  ? sum_4_1 : sum_4_0;
  assign \$3300  = ~ weights[456];
  assign \$3301  = ~ weights[456];
  assign \$3302  = ~ weights[456];
  assign \$3303  = ~ weights[456];
  assign \$3304  = ~ weights[456];
  assign \$3305  = ~ weights[456];
  assign \$3306  = ~ weights[456];
  assign \$3307  = ~ weights[456];
  assign \$3308  = ~ weights[456];
  assign \$3309  = ~ weights[456];
  assign \$3310  = { \$3299 [9], \$3299  } ^ { 1'h0, \$3309 , \$3308 , \$3307 , \$3306 , \$3305 , \$3304 , \$3303 , \$3302 , \$3301 , \$3300  };
  assign \$3311  = weights[458] ^ weights[459];
  assign \$3312  = \$3311  ? sum_5_1 : sum_5_0;
  assign \$3313  = ~ weights[458];
  assign \$3314  = ~ weights[458];
  assign \$3315  = ~ weights[458];
  assign \$3316  = ~ weights[458];
  assign \$3317  = ~ weights[458];
  assign \$3318  = ~ weights[458];
  assign \$3319  = ~ weights[458];
  assign \$3320  = ~ weights[458];
  assign \$3321  = ~ weights[458];
  assign \$3322  = ~ weights[458];
  assign \$3323  = { \$3312 [9], \$3312  } ^ { 1'h0, \$3322 , \$3321 , \$3320 , \$3319 , \$3318 , \$3317 , \$3316 , \$3315 , \$3314 , \$3313  };
  assign \$3324  = weights[460] ^ weights[461];
  assign \$3325  = \$3324  ? sum_6_1 : sum_6_0;
  assign \$3326  = ~ weights[460];
  assign \$3327  = ~ weights[460];
  assign \$3328  = ~ weights[460];
  assign \$3329  = ~ weights[460];
  assign \$3330  = ~ weights[460];
  assign \$3331  = ~ weights[460];
  assign \$3332  = ~ weights[460];
  assign \$3333  = ~ weights[460];
  assign \$3334  = ~ weights[460];
  assign \$3335  = ~ weights[460];
  assign \$3336  = { \$3325 [9], \$3325  } ^ { 1'h0, \$3335 , \$3334 , \$3333 , \$3332 , \$3331 , \$3330 , \$3329 , \$3328 , \$3327 , \$3326  };
  assign \$3337  = weights[462] ^ weights[463];
  assign \$3338  = \$3337  ? sum_7_1 : sum_7_0;
  assign \$3339  = ~ weights[462];
  assign \$3340  = ~ weights[462];
  assign \$3341  = ~ weights[462];
  assign \$3342  = ~ weights[462];
  assign \$3343  = ~ weights[462];
  assign \$3344  = ~ weights[462];
  assign \$3345  = ~ weights[462];
  assign \$3346  = ~ weights[462];
  assign \$3347  = ~ weights[462];
  assign \$3348  = ~ weights[462];
  assign \$3349  = { \$3338 [9], \$3338  } ^ { 1'h0, \$3348 , \$3347 , \$3346 , \$3345 , \$3344 , \$3343 , \$3342 , \$3341 , \$3340 , \$3339  };
  assign \$3350  = weights[464] ^ weights[465];
  assign \$3351  = \$3350  ? sum_8_1 : sum_8_0;
  assign \$3352  = ~ weights[464];
  assign \$3353  = ~ weights[464];
  assign \$3354  = ~ weights[464];
  assign \$3355  = ~ weights[464];
  assign \$3356  = ~ weights[464];
  assign \$3357  = ~ weights[464];
  assign \$3358  = ~ weights[464];
  assign \$3359  = ~ weights[464];
  assign \$3360  = ~ weights[464];
  assign \$3361  = ~ weights[464];
  assign \$3362  = { \$3351 [9], \$3351  } ^ { 1'h0, \$3361 , \$3360 , \$3359 , \$3358 , \$3357 , \$3356 , \$3355 , \$3354 , \$3353 , \$3352  };
  assign \$3363  = weights[466] ^ weights[467];
  assign \$3364  = \$3363  ? sum_9_1 : sum_9_0;
  assign \$3365  = ~ weights[466];
  assign \$3366  = ~ weights[466];
  assign \$3367  = ~ weights[466];
  assign \$3368  = ~ weights[466];
  assign \$3369  = ~ weights[466];
  assign \$3370  = ~ weights[466];
  assign \$3371  = ~ weights[466];
  assign \$3372  = ~ weights[466];
  assign \$3373  = ~ weights[466];
  assign \$3374  = ~ weights[466];
  assign \$3375  = { \$3364 [9], \$3364  } ^ { 1'h0, \$3374 , \$3373 , \$3372 , \$3371 , \$3370 , \$3369 , \$3368 , \$3367 , \$3366 , \$3365  };
  assign \$3376  = weights[468] ^ weights[469];
  assign \$3377  = \$3376  ? sum_10_1 : sum_10_0;
  assign \$3378  = ~ weights[468];
  assign \$3379  = ~ weights[468];
  assign \$3380  = ~ weights[468];
  assign \$3381  = ~ weights[468];
  assign \$3382  = ~ weights[468];
  assign \$3383  = ~ weights[468];
  assign \$3384  = ~ weights[468];
  assign \$3385  = ~ weights[468];
  assign \$3386  = ~ weights[468];
  assign \$3387  = ~ weights[468];
  assign \$3388  = { \$3377 [9], \$3377  } ^ { 1'h0, \$3387 , \$3386 , \$3385 , \$3384 , \$3383 , \$3382 , \$3381 , \$3380 , \$3379 , \$3378  };
  assign \$3389  = weights[470] ^ weights[471];
  assign \$3390  = \$3389  ? sum_11_1 : sum_11_0;
  assign \$3391  = ~ weights[470];
  assign \$3392  = ~ weights[470];
  assign \$3393  = ~ weights[470];
  assign \$3394  = ~ weights[470];
  assign \$3395  = ~ weights[470];
  assign \$3396  = ~ weights[470];
  assign \$3397  = ~ weights[470];
  assign \$3398  = ~ weights[470];
  assign \$3399  = ~ weights[470];
  assign \$3400  = ~ weights[470];
  assign \$3401  = { \$3390 [9], \$3390  } ^ { 1'h0, \$3400 , \$3399 , \$3398 , \$3397 , \$3396 , \$3395 , \$3394 , \$3393 , \$3392 , \$3391  };
  assign \$3402  = weights[472] ^ weights[473];
  assign \$3403  = \$3402  ? sum_12_1 : sum_12_0;
  assign \$3404  = ~ weights[472];
  assign \$3405  = ~ weights[472];
  assign \$3406  = ~ weights[472];
  assign \$3407  = ~ weights[472];
  assign \$3408  = ~ weights[472];
  assign \$3409  = ~ weights[472];
  assign \$3410  = ~ weights[472];
  assign \$3411  = ~ weights[472];
  assign \$3412  = ~ weights[472];
  assign \$3413  = ~ weights[472];
  assign \$3414  = { \$3403 [9], \$3403  } ^ { 1'h0, \$3413 , \$3412 , \$3411 , \$3410 , \$3409 , \$3408 , \$3407 , \$3406 , \$3405 , \$3404  };
  assign \$3415  = weights[474] ^ weights[475];
  assign \$3416  = \$3415  ? sum_13_1 : sum_13_0;
  assign \$3417  = ~ weights[474];
  assign \$3418  = ~ weights[474];
  assign \$3419  = ~ weights[474];
  assign \$3420  = ~ weights[474];
  assign \$3421  = ~ weights[474];
  assign \$3422  = ~ weights[474];
  assign \$3423  = ~ weights[474];
  assign \$3424  = ~ weights[474];
  assign \$3425  = ~ weights[474];
  assign \$3426  = ~ weights[474];
  assign \$3427  = { \$3416 [9], \$3416  } ^ { 1'h0, \$3426 , \$3425 , \$3424 , \$3423 , \$3422 , \$3421 , \$3420 , \$3419 , \$3418 , \$3417  };
  assign \$3428  = weights[476] ^ weights[477];
  assign \$3429  = \$3428  ? sum_14_1 : sum_14_0;
  assign \$3430  = ~ weights[476];
  assign \$3431  = ~ weights[476];
  assign \$3432  = ~ weights[476];
  assign \$3433  = ~ weights[476];
  assign \$3434  = ~ weights[476];
  assign \$3435  = ~ weights[476];
  assign \$3436  = ~ weights[476];
  assign \$3437  = ~ weights[476];
  assign \$3438  = ~ weights[476];
  assign \$3439  = ~ weights[476];
  assign \$3440  = { \$3429 [9], \$3429  } ^ { 1'h0, \$3439 , \$3438 , \$3437 , \$3436 , \$3435 , \$3434 , \$3433 , \$3432 , \$3431 , \$3430  };
  assign \$3441  = weights[478] ^ weights[479];
  assign \$3442  = \$3441  ? sum_15_1 : sum_15_0;
  assign \$3443  = ~ weights[478];
  assign \$3444  = ~ weights[478];
  assign \$3445  = ~ weights[478];
  assign \$3446  = ~ weights[478];
  assign \$3447  = ~ weights[478];
  assign \$3448  = ~ weights[478];
  assign \$3449  = ~ weights[478];
  assign \$3450  = ~ weights[478];
  assign \$3451  = ~ weights[478];
  assign \$3452  = ~ weights[478];
  assign \$3453  = { \$3442 [9], \$3442  } ^ { 1'h0, \$3452 , \$3451 , \$3450 , \$3449 , \$3448 , \$3447 , \$3446 , \$3445 , \$3444 , \$3443  };
  assign \$3454  = weights[480] ^ weights[481];
  assign \$3455  = \$3454  ? sum_16_1 : sum_16_0;
  assign \$3456  = ~ weights[480];
  assign \$3457  = ~ weights[480];
  assign \$3458  = ~ weights[480];
  assign \$3459  = ~ weights[480];
  assign \$3460  = ~ weights[480];
  assign \$3461  = ~ weights[480];
  assign \$3462  = ~ weights[480];
  assign \$3463  = ~ weights[480];
  assign \$3464  = ~ weights[480];
  assign \$3465  = ~ weights[480];
  assign \$3466  = { \$3455 [9], \$3455  } ^ { 1'h0, \$3465 , \$3464 , \$3463 , \$3462 , \$3461 , \$3460 , \$3459 , \$3458 , \$3457 , \$3456  };
  assign \$3467  = weights[482] ^ weights[483];
  assign \$3468  = \$3467  ? sum_17_1 : sum_17_0;
  assign \$3469  = ~ weights[482];
  assign \$3470  = ~ weights[482];
  assign \$3471  = ~ weights[482];
  assign \$3472  = ~ weights[482];
  assign \$3473  = ~ weights[482];
  assign \$3474  = ~ weights[482];
  assign \$3475  = ~ weights[482];
  assign \$3476  = ~ weights[482];
  assign \$3477  = ~ weights[482];
  assign \$3478  = ~ weights[482];
  assign \$3479  = { \$3468 [9], \$3468  } ^ { 1'h0, \$3478 , \$3477 , \$3476 , \$3475 , \$3474 , \$3473 , \$3472 , \$3471 , \$3470 , \$3469  };
  assign \$3480  = weights[484] ^ weights[485];
  assign \$3481  = \$3480  ? sum_18_1 : sum_18_0;
  assign \$3482  = ~ weights[484];
  assign \$3483  = ~ weights[484];
  assign \$3484  = ~ weights[484];
  assign \$3485  = ~ weights[484];
  assign \$3486  = ~ weights[484];
  assign \$3487  = ~ weights[484];
  assign \$3488  = ~ weights[484];
  assign \$3489  = ~ weights[484];
  assign \$3490  = ~ weights[484];
  assign \$3491  = ~ weights[484];
  assign \$3492  = { \$3481 [9], \$3481  } ^ { 1'h0, \$3491 , \$3490 , \$3489 , \$3488 , \$3487 , \$3486 , \$3485 , \$3484 , \$3483 , \$3482  };
  assign \$3493  = weights[486] ^ weights[487];
  assign \$3494  = \$3493  ? sum_19_1 : sum_19_0;
  assign \$3495  = ~ weights[486];
  assign \$3496  = ~ weights[486];
  assign \$3497  = ~ weights[486];
  assign \$3498  = ~ weights[486];
  assign \$3499  = ~ weights[486];
  assign \$3500  = ~ weights[486];
  assign \$3501  = ~ weights[486];
  assign \$3502  = ~ weights[486];
  assign \$3503  = ~ weights[486];
  assign \$3504  = ~ weights[486];
  assign \$3505  = { \$3494 [9], \$3494  } ^ { 1'h0, \$3504 , \$3503 , \$3502 , \$3501 , \$3500 , \$3499 , \$3498 , \$3497 , \$3496 , \$3495  };
  assign \$3506  = weights[488] ^ weights[489];
  assign \$3507  = \$3506  ? sum_20_1 : sum_20_0;
  assign \$3508  = ~ weights[488];
  assign \$3509  = ~ weights[488];
  assign \$3510  = ~ weights[488];
  assign \$3511  = ~ weights[488];
  assign \$3512  = ~ weights[488];
  assign \$3513  = ~ weights[488];
  assign \$3514  = ~ weights[488];
  assign \$3515  = ~ weights[488];
  assign \$3516  = ~ weights[488];
  assign \$3517  = ~ weights[488];
  assign \$3518  = { \$3507 [9], \$3507  } ^ { 1'h0, \$3517 , \$3516 , \$3515 , \$3514 , \$3513 , \$3512 , \$3511 , \$3510 , \$3509 , \$3508  };
  assign \$3519  = weights[490] ^ weights[491];
  assign \$3520  = \$3519  ? sum_21_1 : sum_21_0;
  assign \$3521  = ~ weights[490];
  assign \$3522  = ~ weights[490];
  assign \$3523  = ~ weights[490];
  assign \$3524  = ~ weights[490];
  assign \$3525  = ~ weights[490];
  assign \$3526  = ~ weights[490];
  assign \$3527  = ~ weights[490];
  assign \$3528  = ~ weights[490];
  assign \$3529  = ~ weights[490];
  assign \$3530  = ~ weights[490];
  assign \$3531  = { \$3520 [9], \$3520  } ^ { 1'h0, \$3530 , \$3529 , \$3528 , \$3527 , \$3526 , \$3525 , \$3524 , \$3523 , \$3522 , \$3521  };
  assign \$3532  = weights[492] ^ weights[493];
  assign \$3533  = \$3532  ? sum_22_1 : sum_22_0;
  assign \$3534  = ~ weights[492];
  assign \$3535  = ~ weights[492];
  assign \$3536  = ~ weights[492];
  assign \$3537  = ~ weights[492];
  assign \$3538  = ~ weights[492];
  assign \$3539  = ~ weights[492];
  assign \$3540  = ~ weights[492];
  assign \$3541  = ~ weights[492];
  assign \$3542  = ~ weights[492];
  assign \$3543  = ~ weights[492];
  assign \$3544  = { \$3533 [9], \$3533  } ^ { 1'h0, \$3543 , \$3542 , \$3541 , \$3540 , \$3539 , \$3538 , \$3537 , \$3536 , \$3535 , \$3534  };
  assign \$3545  = weights[494] ^ weights[495];
  assign \$3546  = \$3545  ? sum_23_1 : sum_23_0;
  assign \$3547  = ~ weights[494];
  assign \$3548  = ~ weights[494];
  assign \$3549  = ~ weights[494];
  assign \$3550  = ~ weights[494];
  assign \$3551  = ~ weights[494];
  assign \$3552  = ~ weights[494];
  assign \$3553  = ~ weights[494];
  assign \$3554  = ~ weights[494];
  assign \$3555  = ~ weights[494];
  assign \$3556  = ~ weights[494];
  assign \$3557  = { \$3546 [9], \$3546  } ^ { 1'h0, \$3556 , \$3555 , \$3554 , \$3553 , \$3552 , \$3551 , \$3550 , \$3549 , \$3548 , \$3547  };
  assign \$3558  = weights[496] ^ weights[497];
  assign \$3559  = \$3558  ? sum_24_1 : sum_24_0;
  assign \$3560  = ~ weights[496];
  assign \$3561  = ~ weights[496];
  assign \$3562  = ~ weights[496];
  assign \$3563  = ~ weights[496];
  assign \$3564  = ~ weights[496];
  assign \$3565  = ~ weights[496];
  assign \$3566  = ~ weights[496];
  assign \$3567  = ~ weights[496];
  assign \$3568  = ~ weights[496];
  assign \$3569  = ~ weights[496];
  assign \$3570  = { \$3559 [9], \$3559  } ^ { 1'h0, \$3569 , \$3568 , \$3567 , \$3566 , \$3565 , \$3564 , \$3563 , \$3562 , \$3561 , \$3560  };
  assign \$3571  = weights[498] ^ weights[499];
  assign \$3572  = \$3571  ? sum_25_1 : sum_25_0;
  assign \$3573  = ~ weights[498];
  assign \$3574  = ~ weights[498];
  assign \$3575  = ~ weights[498];
  assign \$3576  = ~ weights[498];
  assign \$3577  = ~ weights[498];
  assign \$3578  = ~ weights[498];
  assign \$3579  = ~ weights[498];
  assign \$3580  = ~ weights[498];
  assign \$3581  = ~ weights[498];
  assign \$3582  = ~ weights[498];
  assign \$3583  = { \$3572 [9], \$3572  } ^ { 1'h0, \$3582 , \$3581 , \$3580 , \$3579 , \$3578 , \$3577 , \$3576 , \$3575 , \$3574 , \$3573  };
  assign \$3584  = weights[500] ^ weights[501];
  assign \$3585  = \$3584  ? sum_26_1 : sum_26_0;
  assign \$3586  = ~ weights[500];
  assign \$3587  = ~ weights[500];
  assign \$3588  = ~ weights[500];
  assign \$3589  = ~ weights[500];
  assign \$3590  = ~ weights[500];
  assign \$3591  = ~ weights[500];
  assign \$3592  = ~ weights[500];
  assign \$3593  = ~ weights[500];
  assign \$3594  = ~ weights[500];
  assign \$3595  = ~ weights[500];
  assign \$3596  = { \$3585 [9], \$3585  } ^ { 1'h0, \$3595 , \$3594 , \$3593 , \$3592 , \$3591 , \$3590 , \$3589 , \$3588 , \$3587 , \$3586  };
  assign \$3597  = weights[502] ^ weights[503];
  assign \$3598  = \$3597  ? sum_27_1 : sum_27_0;
  assign \$3599  = ~ weights[502];
  assign \$3600  = ~ weights[502];
  assign \$3601  = ~ weights[502];
  assign \$3602  = ~ weights[502];
  assign \$3603  = ~ weights[502];
  assign \$3604  = ~ weights[502];
  assign \$3605  = ~ weights[502];
  assign \$3606  = ~ weights[502];
  assign \$3607  = ~ weights[502];
  assign \$3608  = ~ weights[502];
  assign \$3609  = { \$3598 [9], \$3598  } ^ { 1'h0, \$3608 , \$3607 , \$3606 , \$3605 , \$3604 , \$3603 , \$3602 , \$3601 , \$3600 , \$3599  };
  assign \$3610  = weights[504] ^ weights[505];
  assign \$3611  = \$3610  ? sum_28_1 : sum_28_0;
  assign \$3612  = ~ weights[504];
  assign \$3613  = ~ weights[504];
  assign \$3614  = ~ weights[504];
  assign \$3615  = ~ weights[504];
  assign \$3616  = ~ weights[504];
  assign \$3617  = ~ weights[504];
  assign \$3618  = ~ weights[504];
  assign \$3619  = ~ weights[504];
  assign \$3620  = ~ weights[504];
  assign \$3621  = ~ weights[504];
  assign \$3622  = { \$3611 [9], \$3611  } ^ { 1'h0, \$3621 , \$3620 , \$3619 , \$3618 , \$3617 , \$3616 , \$3615 , \$3614 , \$3613 , \$3612  };
  assign \$3623  = weights[506] ^ weights[507];
  assign \$3624  = \$3623  ? sum_29_1 : sum_29_0;
  assign \$3625  = ~ weights[506];
  assign \$3626  = ~ weights[506];
  assign \$3627  = ~ weights[506];
  assign \$3628  = ~ weights[506];
  assign \$3629  = ~ weights[506];
  assign \$3630  = ~ weights[506];
  assign \$3631  = ~ weights[506];
  assign \$3632  = ~ weights[506];
  assign \$3633  = ~ weights[506];
  assign \$3634  = ~ weights[506];
  assign \$3635  = { \$3624 [9], \$3624  } ^ { 1'h0, \$3634 , \$3633 , \$3632 , \$3631 , \$3630 , \$3629 , \$3628 , \$3627 , \$3626 , \$3625  };
  assign \$3636  = weights[508] ^ weights[509];
  assign \$3637  = \$3636  ? sum_30_1 : sum_30_0;
  assign \$3638  = ~ weights[508];
  assign \$3639  = ~ weights[508];
  assign \$3640  = ~ weights[508];
  assign \$3641  = ~ weights[508];
  assign \$3642  = ~ weights[508];
  assign \$3643  = ~ weights[508];
  assign \$3644  = ~ weights[508];
  assign \$3645  = ~ weights[508];
  assign \$3646  = ~ weights[508];
  assign \$3647  = ~ weights[508];
  assign \$3648  = { \$3637 [9], \$3637  } ^ { 1'h0, \$3647 , \$3646 , \$3645 , \$3644 , \$3643 , \$3642 , \$3641 , \$3640 , \$3639 , \$3638  };
  assign \$3649  = weights[510] ^ weights[511];
  assign \$3650  = \$3649  ? sum_31_1 : sum_31_0;
  assign \$3651  = ~ weights[510];
  assign \$3652  = ~ weights[510];
  assign \$3653  = ~ weights[510];
  assign \$3654  = ~ weights[510];
  assign \$3655  = ~ weights[510];
  assign \$3656  = ~ weights[510];
  assign \$3657  = ~ weights[510];
  assign \$3658  = ~ weights[510];
  assign \$3659  = ~ weights[510];
  assign \$3660  = ~ weights[510];
  assign \$3661  = { \$3650 [9], \$3650  } ^ { 1'h0, \$3660 , \$3659 , \$3658 , \$3657 , \$3656 , \$3655 , \$3654 , \$3653 , \$3652 , \$3651  };
  assign \$3662  = weights[512] ^ weights[513];
  assign \$3663  = \$3662  ? sum_32_1 : sum_32_0;
  assign \$3664  = ~ weights[512];
  assign \$3665  = ~ weights[512];
  assign \$3666  = ~ weights[512];
  assign \$3667  = ~ weights[512];
  assign \$3668  = ~ weights[512];
  assign \$3669  = ~ weights[512];
  assign \$3670  = ~ weights[512];
  assign \$3671  = ~ weights[512];
  assign \$3672  = ~ weights[512];
  assign \$3673  = ~ weights[512];
  assign \$3674  = { \$3663 [9], \$3663  } ^ { 1'h0, \$3673 , \$3672 , \$3671 , \$3670 , \$3669 , \$3668 , \$3667 , \$3666 , \$3665 , \$3664  };
  assign \$3675  = weights[514] ^ weights[515];
  assign \$3676  = \$3675  ? sum_33_1 : sum_33_0;
  assign \$3677  = ~ weights[514];
  assign \$3678  = ~ weights[514];
  assign \$3679  = ~ weights[514];
  assign \$3680  = ~ weights[514];
  assign \$3681  = ~ weights[514];
  assign \$3682  = ~ weights[514];
  assign \$3683  = ~ weights[514];
  assign \$3684  = ~ weights[514];
  assign \$3685  = ~ weights[514];
  assign \$3686  = ~ weights[514];
  assign \$3687  = { \$3676 [9], \$3676  } ^ { 1'h0, \$3686 , \$3685 , \$3684 , \$3683 , \$3682 , \$3681 , \$3680 , \$3679 , \$3678 , \$3677  };
  assign \$3688  = weights[516] ^ weights[517];
  assign \$3689  = \$3688  ? sum_34_1 : sum_34_0;
  assign \$3690  = ~ weights[516];
  assign \$3691  = ~ weights[516];
  assign \$3692  = ~ weights[516];
  assign \$3693  = ~ weights[516];
  assign \$3694  = ~ weights[516];
  assign \$3695  = ~ weights[516];
  assign \$3696  = ~ weights[516];
  assign \$3697  = ~ weights[516];
  assign \$3698  = ~ weights[516];
  assign \$3699  = ~ weights[516];
  assign \$3700  = { \$3689 [9], \$3689  } ^ { 1'h0, \$3699 , \$3698 , \$3697 , \$3696 , \$3695 , \$3694 , \$3693 , \$3692 , \$3691 , \$3690  };
  assign \$3701  = weights[518] ^ weights[519];
  assign \$3702  = \$3701  ? sum_35_1 : sum_35_0;
  assign \$3703  = ~ weights[518];
  assign \$3704  = ~ weights[518];
  assign \$3705  = ~ weights[518];
  assign \$3706  = ~ weights[518];
  assign \$3707  = ~ weights[518];
  assign \$3708  = ~ weights[518];
  assign \$3709  = ~ weights[518];
  assign \$3710  = ~ weights[518];
  assign \$3711  = ~ weights[518];
  assign \$3712  = ~ weights[518];
  assign \$3713  = { \$3702 [9], \$3702  } ^ { 1'h0, \$3712 , \$3711 , \$3710 , \$3709 , \$3708 , \$3707 , \$3706 , \$3705 , \$3704 , \$3703  };
  assign \$3714  = weights[520] ^ weights[521];
  assign \$3715  = \$3714  ? sum_36_1 : sum_36_0;
  assign \$3716  = ~ weights[520];
  assign \$3717  = ~ weights[520];
  assign \$3718  = ~ weights[520];
  assign \$3719  = ~ weights[520];
  assign \$3720  = ~ weights[520];
  assign \$3721  = ~ weights[520];
  assign \$3722  = ~ weights[520];
  assign \$3723  = ~ weights[520];
  assign \$3724  = ~ weights[520];
  assign \$3725  = ~ weights[520];
  assign \$3726  = { \$3715 [9], \$3715  } ^ { 1'h0, \$3725 , \$3724 , \$3723 , \$3722 , \$3721 , \$3720 , \$3719 , \$3718 , \$3717 , \$3716  };
  assign \$3727  = weights[522] ^ weights[523];
  assign \$3728  = \$3727  ? sum_37_1 : sum_37_0;
  assign \$3729  = ~ weights[522];
  assign \$3730  = ~ weights[522];
  assign \$3731  = ~ weights[522];
  assign \$3732  = ~ weights[522];
  assign \$3733  = ~ weights[522];
  assign \$3734  = ~ weights[522];
  assign \$3735  = ~ weights[522];
  assign \$3736  = ~ weights[522];
  assign \$3737  = ~ weights[522];
  assign \$3738  = ~ weights[522];
  assign \$3739  = { \$3728 [9], \$3728  } ^ { 1'h0, \$3738 , \$3737 , \$3736 , \$3735 , \$3734 , \$3733 , \$3732 , \$3731 , \$3730 , \$3729  };
  assign \$3740  = weights[524] ^ weights[525];
  assign \$3741  = \$3740  ? sum_38_1 : sum_38_0;
  assign \$3742  = ~ weights[524];
  assign \$3743  = ~ weights[524];
  assign \$3744  = ~ weights[524];
  assign \$3745  = ~ weights[524];
  assign \$3746  = ~ weights[524];
  assign \$3747  = ~ weights[524];
  assign \$3748  = ~ weights[524];
  assign \$3749  = ~ weights[524];
  assign \$3750  = ~ weights[524];
  assign \$3751  = ~ weights[524];
  assign \$3752  = { \$3741 [9], \$3741  } ^ { 1'h0, \$3751 , \$3750 , \$3749 , \$3748 , \$3747 , \$3746 , \$3745 , \$3744 , \$3743 , \$3742  };
  assign \$3753  = weights[526] ^ weights[527];
  assign \$3754  = \$3753  ? sum_39_1 : sum_39_0;
  assign \$3755  = ~ weights[526];
  assign \$3756  = ~ weights[526];
  assign \$3757  = ~ weights[526];
  assign \$3758  = ~ weights[526];
  assign \$3759  = ~ weights[526];
  assign \$3760  = ~ weights[526];
  assign \$3761  = ~ weights[526];
  assign \$3762  = ~ weights[526];
  assign \$3763  = ~ weights[526];
  assign \$3764  = ~ weights[526];
  assign \$3765  = { \$3754 [9], \$3754  } ^ { 1'h0, \$3764 , \$3763 , \$3762 , \$3761 , \$3760 , \$3759 , \$3758 , \$3757 , \$3756 , \$3755  };
  assign \$3766  = weights[528] ^ weights[529];
  assign \$3767  = \$3766  ? sum_40_1 : sum_40_0;
  assign \$3768  = ~ weights[528];
  assign \$3769  = ~ weights[528];
  assign \$3770  = ~ weights[528];
  assign \$3771  = ~ weights[528];
  assign \$3772  = ~ weights[528];
  assign \$3773  = ~ weights[528];
  assign \$3774  = ~ weights[528];
  assign \$3775  = ~ weights[528];
  assign \$3776  = ~ weights[528];
  assign \$3777  = ~ weights[528];
  assign \$3778  = { \$3767 [9], \$3767  } ^ { 1'h0, \$3777 , \$3776 , \$3775 , \$3774 , \$3773 , \$3772 , \$3771 , \$3770 , \$3769 , \$3768  };
  assign \$3779  = weights[530] ^ weights[531];
  assign \$3780  = \$3779  ? sum_41_1 : sum_41_0;
  assign \$3781  = ~ weights[530];
  assign \$3782  = ~ weights[530];
  assign \$3783  = ~ weights[530];
  assign \$3784  = ~ weights[530];
  assign \$3785  = ~ weights[530];
  assign \$3786  = ~ weights[530];
  assign \$3787  = ~ weights[530];
  assign \$3788  = ~ weights[530];
  assign \$3789  = ~ weights[530];
  assign \$3790  = ~ weights[530];
  assign \$3791  = { \$3780 [9], \$3780  } ^ { 1'h0, \$3790 , \$3789 , \$3788 , \$3787 , \$3786 , \$3785 , \$3784 , \$3783 , \$3782 , \$3781  };
  assign \$3792  = weights[532] ^ weights[533];
  assign \$3793  = \$3792  ? sum_42_1 : sum_42_0;
  assign \$3794  = ~ weights[532];
  assign \$3795  = ~ weights[532];
  assign \$3796  = ~ weights[532];
  assign \$3797  = ~ weights[532];
  assign \$3798  = ~ weights[532];
  assign \$3799  = ~ weights[532];
  assign \$3800  = ~ weights[532];
  assign \$3801  = ~ weights[532];
  assign \$3802  = ~ weights[532];
  assign \$3803  = ~ weights[532];
  assign \$3804  = { \$3793 [9], \$3793  } ^ { 1'h0, \$3803 , \$3802 , \$3801 , \$3800 , \$3799 , \$3798 , \$3797 , \$3796 , \$3795 , \$3794  };
  assign \$3805  = weights[534] ^ weights[535];
  assign \$3806  = \$3805  ? sum_43_1 : sum_43_0;
  assign \$3807  = ~ weights[534];
  assign \$3808  = ~ weights[534];
  assign \$3809  = ~ weights[534];
  assign \$3810  = ~ weights[534];
  assign \$3811  = ~ weights[534];
  assign \$3812  = ~ weights[534];
  assign \$3813  = ~ weights[534];
  assign \$3814  = ~ weights[534];
  assign \$3815  = ~ weights[534];
  assign \$3816  = ~ weights[534];
  assign \$3817  = { \$3806 [9], \$3806  } ^ { 1'h0, \$3816 , \$3815 , \$3814 , \$3813 , \$3812 , \$3811 , \$3810 , \$3809 , \$3808 , \$3807  };
  assign \$3818  = weights[536] ^ weights[537];
  assign \$3819  = \$3818  ? sum_44_1 : sum_44_0;
  assign \$3820  = ~ weights[536];
  assign \$3821  = ~ weights[536];
  assign \$3822  = ~ weights[536];
  assign \$3823  = ~ weights[536];
  assign \$3824  = ~ weights[536];
  assign \$3825  = ~ weights[536];
  assign \$3826  = ~ weights[536];
  assign \$3827  = ~ weights[536];
  assign \$3828  = ~ weights[536];
  assign \$3829  = ~ weights[536];
  assign \$3830  = { \$3819 [9], \$3819  } ^ { 1'h0, \$3829 , \$3828 , \$3827 , \$3826 , \$3825 , \$3824 , \$3823 , \$3822 , \$3821 , \$3820  };
  assign \$3831  = weights[538] ^ weights[539];
  assign \$3832  = \$3831  ? sum_45_1 : sum_45_0;
  assign \$3833  = ~ weights[538];
  assign \$3834  = ~ weights[538];
  assign \$3835  = ~ weights[538];
  assign \$3836  = ~ weights[538];
  assign \$3837  = ~ weights[538];
  assign \$3838  = ~ weights[538];
  assign \$3839  = ~ weights[538];
  assign \$3840  = ~ weights[538];
  assign \$3841  = ~ weights[538];
  assign \$3842  = ~ weights[538];
  assign \$3843  = { \$3832 [9], \$3832  } ^ { 1'h0, \$3842 , \$3841 , \$3840 , \$3839 , \$3838 , \$3837 , \$3836 , \$3835 , \$3834 , \$3833  };
  assign \$3844  = weights[540] ^ weights[541];
  assign \$3845  = \$3844  ? sum_46_1 : sum_46_0;
  assign \$3846  = ~ weights[540];
  assign \$3847  = ~ weights[540];
  assign \$3848  = ~ weights[540];
  assign \$3849  = ~ weights[540];
  assign \$3850  = ~ weights[540];
  assign \$3851  = ~ weights[540];
  assign \$3852  = ~ weights[540];
  assign \$3853  = ~ weights[540];
  assign \$3854  = ~ weights[540];
  assign \$3855  = ~ weights[540];
  assign \$3856  = { \$3845 [9], \$3845  } ^ { 1'h0, \$3855 , \$3854 , \$3853 , \$3852 , \$3851 , \$3850 , \$3849 , \$3848 , \$3847 , \$3846  };
  assign \$3857  = weights[542] ^ weights[543];
  assign \$3858  = \$3857  ? sum_47_1 : sum_47_0;
  assign \$3859  = ~ weights[542];
  assign \$3860  = ~ weights[542];
  assign \$3861  = ~ weights[542];
  assign \$3862  = ~ weights[542];
  assign \$3863  = ~ weights[542];
  assign \$3864  = ~ weights[542];
  assign \$3865  = ~ weights[542];
  assign \$3866  = ~ weights[542];
  assign \$3867  = ~ weights[542];
  assign \$3868  = ~ weights[542];
  assign \$3869  = { \$3858 [9], \$3858  } ^ { 1'h0, \$3868 , \$3867 , \$3866 , \$3865 , \$3864 , \$3863 , \$3862 , \$3861 , \$3860 , \$3859  };
  assign \$3870  = weights[544] ^ weights[545];
  assign \$3871  = \$3870  ? sum_48_1 : sum_48_0;
  assign \$3872  = ~ weights[544];
  assign \$3873  = ~ weights[544];
  assign \$3874  = ~ weights[544];
  assign \$3875  = ~ weights[544];
  assign \$3876  = ~ weights[544];
  assign \$3877  = ~ weights[544];
  assign \$3878  = ~ weights[544];
  assign \$3879  = ~ weights[544];
  assign \$3880  = ~ weights[544];
  assign \$3881  = ~ weights[544];
  assign \$3882  = { \$3871 [9], \$3871  } ^ { 1'h0, \$3881 , \$3880 , \$3879 , \$3878 , \$3877 , \$3876 , \$3875 , \$3874 , \$3873 , \$3872  };
  assign \$3883  = weights[546] ^ weights[547];
  assign \$3884  = \$3883  ? sum_49_1 : sum_49_0;
  assign \$3885  = ~ weights[546];
  assign \$3886  = ~ weights[546];
  assign \$3887  = ~ weights[546];
  assign \$3888  = ~ weights[546];
  assign \$3889  = ~ weights[546];
  assign \$3890  = ~ weights[546];
  assign \$3891  = ~ weights[546];
  assign \$3892  = ~ weights[546];
  assign \$3893  = ~ weights[546];
  assign \$3894  = ~ weights[546];
  assign \$3895  = { \$3884 [9], \$3884  } ^ { 1'h0, \$3894 , \$3893 , \$3892 , \$3891 , \$3890 , \$3889 , \$3888 , \$3887 , \$3886 , \$3885  };
  assign \$3896  = weights[548] ^ weights[549];
  assign \$3897  = \$3896  ? sum_50_1 : sum_50_0;
  assign \$3898  = ~ weights[548];
  assign \$3899  = ~ weights[548];
  assign \$3900  = ~ weights[548];
  assign \$3901  = ~ weights[548];
  assign \$3902  = ~ weights[548];
  assign \$3903  = ~ weights[548];
  assign \$3904  = ~ weights[548];
  assign \$3905  = ~ weights[548];
  assign \$3906  = ~ weights[548];
  assign \$3907  = ~ weights[548];
  assign \$3908  = { \$3897 [9], \$3897  } ^ { 1'h0, \$3907 , \$3906 , \$3905 , \$3904 , \$3903 , \$3902 , \$3901 , \$3900 , \$3899 , \$3898  };
  assign \$3909  = weights[550] ^ weights[551];
  assign \$3910  = \$3909  ? sum_51_1 : sum_51_0;
  assign \$3911  = ~ weights[550];
  assign \$3912  = ~ weights[550];
  assign \$3913  = ~ weights[550];
  assign \$3914  = ~ weights[550];
  assign \$3915  = ~ weights[550];
  assign \$3916  = ~ weights[550];
  assign \$3917  = ~ weights[550];
  assign \$3918  = ~ weights[550];
  assign \$3919  = ~ weights[550];
  assign \$3920  = ~ weights[550];
  assign \$3921  = { \$3910 [9], \$3910  } ^ { 1'h0, \$3920 , \$3919 , \$3918 , \$3917 , \$3916 , \$3915 , \$3914 , \$3913 , \$3912 , \$3911  };
  assign \$3922  = weights[552] ^ weights[553];
  assign \$3923  = \$3922  ? sum_52_1 : sum_52_0;
  assign \$3924  = ~ weights[552];
  assign \$3925  = ~ weights[552];
  assign \$3926  = ~ weights[552];
  assign \$3927  = ~ weights[552];
  assign \$3928  = ~ weights[552];
  assign \$3929  = ~ weights[552];
  assign \$3930  = ~ weights[552];
  assign \$3931  = ~ weights[552];
  assign \$3932  = ~ weights[552];
  assign \$3933  = ~ weights[552];
  assign \$3934  = { \$3923 [9], \$3923  } ^ { 1'h0, \$3933 , \$3932 , \$3931 , \$3930 , \$3929 , \$3928 , \$3927 , \$3926 , \$3925 , \$3924  };
  assign \$3935  = weights[554] ^ weights[555];
  assign \$3936  = \$3935  ? sum_53_1 : sum_53_0;
  assign \$3937  = ~ weights[554];
  assign \$3938  = ~ weights[554];
  assign \$3939  = ~ weights[554];
  assign \$3940  = ~ weights[554];
  assign \$3941  = ~ weights[554];
  assign \$3942  = ~ weights[554];
  assign \$3943  = ~ weights[554];
  assign \$3944  = ~ weights[554];
  assign \$3945  = ~ weights[554];
  assign \$3946  = ~ weights[554];
  assign \$3947  = { \$3936 [9], \$3936  } ^ { 1'h0, \$3946 , \$3945 , \$3944 , \$3943 , \$3942 , \$3941 , \$3940 , \$3939 , \$3938 , \$3937  };
  assign \$3948  = weights[556] ^ weights[557];
  assign \$3949  = \$3948  ? sum_54_1 : sum_54_0;
  assign \$3950  = ~ weights[556];
  assign \$3951  = ~ weights[556];
  assign \$3952  = ~ weights[556];
  assign \$3953  = ~ weights[556];
  assign \$3954  = ~ weights[556];
  assign \$3955  = ~ weights[556];
  assign \$3956  = ~ weights[556];
  assign \$3957  = ~ weights[556];
  assign \$3958  = ~ weights[556];
  assign \$3959  = ~ weights[556];
  assign \$3960  = { \$3949 [9], \$3949  } ^ { 1'h0, \$3959 , \$3958 , \$3957 , \$3956 , \$3955 , \$3954 , \$3953 , \$3952 , \$3951 , \$3950  };
  assign \$3961  = weights[558] ^ weights[559];
  assign \$3962  = \$3961  ? sum_55_1 : sum_55_0;
  assign \$3963  = ~ weights[558];
  assign \$3964  = ~ weights[558];
  assign \$3965  = ~ weights[558];
  assign \$3966  = ~ weights[558];
  assign \$3967  = ~ weights[558];
  assign \$3968  = ~ weights[558];
  assign \$3969  = ~ weights[558];
  assign \$3970  = ~ weights[558];
  assign \$3971  = ~ weights[558];
  assign \$3972  = ~ weights[558];
  assign \$3973  = { \$3962 [9], \$3962  } ^ { 1'h0, \$3972 , \$3971 , \$3970 , \$3969 , \$3968 , \$3967 , \$3966 , \$3965 , \$3964 , \$3963  };
  assign \$3974  = $signed(term_4_0) + $signed(term_4_1);
  assign \$3975  = $signed(term_4_2) + $signed(term_4_3);
  assign \$3976  = $signed(term_4_4) + $signed(term_4_5);
  assign \$3977  = $signed(term_4_6) + $signed(term_4_7);
  assign \$3978  = $signed(term_4_8) + $signed(term_4_9);
  assign \$3979  = $signed(term_4_10) + $signed(term_4_11);
  assign \$3980  = $signed(term_4_12) + $signed(term_4_13);
  assign \$3981  = $signed(term_4_14) + $signed(term_4_15);
  assign \$3982  = $signed(term_4_16) + $signed(term_4_17);
  assign \$3983  = $signed(term_4_18) + $signed(term_4_19);
  assign \$3984  = $signed(term_4_20) + $signed(term_4_21);
  assign \$3985  = $signed(term_4_22) + $signed(term_4_23);
  assign \$3986  = $signed(term_4_24) + $signed(term_4_25);
  assign \$3987  = $signed(term_4_26) + $signed(term_4_27);
  assign \$3988  = $signed(term_4_28) + $signed(term_4_29);
  assign \$3989  = $signed(term_4_30) + $signed(term_4_31);
  assign \$3990  = $signed(term_4_32) + $signed(term_4_33);
  assign \$3991  = $signed(term_4_34) + $signed(term_4_35);
  assign \$3992  = $signed(term_4_36) + $signed(term_4_37);
  assign \$3993  = $signed(term_4_38) + $signed(term_4_39);
  assign \$3994  = $signed(term_4_40) + $signed(term_4_41);
  assign \$3995  = $signed(term_4_42) + $signed(term_4_43);
  assign \$3996  = $signed(term_4_44) + $signed(term_4_45);
  assign \$3997  = $signed(term_4_46) + $signed(term_4_47);
  assign \$3998  = $signed(term_4_48) + $signed(term_4_49);
  assign \$3999  = $signed(term_4_50) + $signed(term_4_51);
  assign \$4000  = $signed(term_4_52) + $signed(term_4_53);
  assign \$4001  = $signed(term_4_54) + $signed(term_4_55);
  assign \$4002  = $signed(tree_4_1_0) + $signed(tree_4_1_1);
  assign \$4003  = $signed(tree_4_1_2) + $signed(tree_4_1_3);
  assign \$4004  = $signed(tree_4_1_4) + $signed(tree_4_1_5);
  assign \$4005  = $signed(tree_4_1_6) + $signed(tree_4_1_7);
  assign \$4006  = $signed(tree_4_1_8) + $signed(tree_4_1_9);
  assign \$4007  = $signed(tree_4_1_10) + $signed(tree_4_1_11);
  assign \$4008  = $signed(tree_4_1_12) + $signed(tree_4_1_13);
  assign \$4009  = $signed(tree_4_1_14) + $signed(tree_4_1_15);
  assign \$4010  = $signed(tree_4_1_16) + $signed(tree_4_1_17);
  assign \$4011  = $signed(tree_4_1_18) + $signed(tree_4_1_19);
  assign \$4012  = $signed(tree_4_1_20) + $signed(tree_4_1_21);
  assign \$4013  = $signed(tree_4_1_22) + $signed(tree_4_1_23);
  assign \$4014  = $signed(tree_4_1_24) + $signed(tree_4_1_25);
  assign \$4015  = $signed(tree_4_1_26) + $signed(tree_4_1_27);
  assign \$4016  = $signed(tree_4_2_0) + $signed(tree_4_2_1);
  assign \$4017  = $signed(tree_4_2_2) + $signed(tree_4_2_3);
  assign \$4018  = $signed(tree_4_2_4) + $signed(tree_4_2_5);
  assign \$4019  = $signed(tree_4_2_6) + $signed(tree_4_2_7);
  assign \$4020  = $signed(tree_4_2_8) + $signed(tree_4_2_9);
  assign \$4021  = $signed(tree_4_2_10) + $signed(tree_4_2_11);
  assign \$4022  = $signed(tree_4_2_12) + $signed(tree_4_2_13);
  assign \$4023  = $signed(tree_4_3_0) + $signed(tree_4_3_1);
  assign \$4024  = $signed(tree_4_3_2) + $signed(tree_4_3_3);
  assign \$4025  = $signed(tree_4_3_4) + $signed(tree_4_3_5);
  assign \$4026  = $signed(tree_4_4_0) + $signed(tree_4_4_1);
  assign \$4027  = $signed(tree_4_4_2) + $signed(tree_4_4_3);
  assign \$4028  = $signed(tree_4_5_0) + $signed(tree_4_5_1);
  assign \$4029  = weights[560] ^ weights[561];
  assign \$4030  = \$4029  ? sum_0_1 : sum_0_0;
  assign \$4031  = ~ weights[560];
  assign \$4032  = ~ weights[560];
  assign \$4033  = ~ weights[560];
  assign \$4034  = ~ weights[560];
  assign \$4035  = ~ weights[560];
  assign \$4036  = ~ weights[560];
  assign \$4037  = ~ weights[560];
  assign \$4038  = ~ weights[560];
  assign \$4039  = ~ weights[560];
  assign \$4040  = ~ weights[560];
  assign \$4041  = { \$4030 [9], \$4030  } ^ { 1'h0, \$4040 , \$4039 , \$4038 , \$4037 , \$4036 , \$4035 , \$4034 , \$4033 , \$4032 , \$4031  };
  assign \$4042  = weights[562] ^ weights[563];
  assign \$4043  = \$4042  ? sum_1_1 : sum_1_0;
  assign \$4044  = ~ weights[562];
  assign \$4045  = ~ weights[562];
  assign \$4046  = ~ weights[562];
  assign \$4047  = ~ weights[562];
  assign \$4048  = ~ weights[562];
  assign \$4049  = ~ weights[562];
  assign \$4050  = ~ weights[562];
  assign \$4051  = ~ weights[562];
  assign \$4052  = ~ weights[562];
  assign \$4053  = ~ weights[562];
  assign \$4054  = { \$4043 [9], \$4043  } ^ { 1'h0, \$4053 , \$4052 , \$4051 , \$4050 , \$4049 , \$4048 , \$4047 , \$4046 , \$4045 , \$4044  };
  assign \$4055  = weights[564] ^ weights[565];
  assign \$4056  = \$4055  ? sum_2_1 : sum_2_0;
  assign \$4057  = ~ weights[564];
  assign \$4058  = ~ weights[564];
  assign \$4059  = ~ weights[564];
  assign \$4060  = ~ weights[564];
  assign \$4061  = ~ weights[564];
  assign \$4062  = ~ weights[564];
  assign \$4063  = ~ weights[564];
  assign \$4064  = ~ weights[564];
  assign \$4065  = ~ weights[564];
  assign \$4066  = ~ weights[564];
  assign \$4067  = { \$4056 [9], \$4056  } ^ { 1'h0, \$4066 , \$4065 , \$4064 , \$4063 , \$4062 , \$4061 , \$4060 , \$4059 , \$4058 , \$4057  };
  assign \$4068  = weights[566] ^ weights[567];
  assign \$4069  = \$4068  ? sum_3_1 : sum_3_0;
  assign \$4070  = ~ weights[566];
  assign \$4071  = ~ weights[566];
  assign \$4072  = ~ weights[566];
  assign \$4073  = ~ weights[566];
  assign \$4074  = ~ weights[566];
  assign \$4075  = ~ weights[566];
  assign \$4076  = ~ weights[566];
  assign \$4077  = ~ weights[566];
  assign \$4078  = ~ weights[566];
  assign \$4079  = ~ weights[566];
  assign \$4080  = { \$4069 [9], \$4069  } ^ { 1'h0, \$4079 , \$4078 , \$4077 , \$4076 , \$4075 , \$4074 , \$4073 , \$4072 , \$4071 , \$4070  };
  assign \$4081  = weights[568] ^ weights[569];
  assign \$4082  = \$4081  ? sum_4_1 : sum_4_0;
  assign \$4083  = ~ weights[568];
  assign \$4084  = ~ weights[568];
  assign \$4085  = ~ weights[568];
  assign \$4086  = ~ weights[568];
  assign \$4087  = ~ weights[568];
  assign \$4088  = ~ weights[568];
  assign \$4089  = ~ weights[568];
  assign \$4090  = ~ weights[568];
  assign \$4091  = ~ weights[568];
  assign \$4092  = ~ weights[568];
  assign \$4093  = { \$4082 [9], \$4082  } ^ { 1'h0, \$4092 , \$4091 , \$4090 , \$4089 , \$4088 , \$4087 , \$4086 , \$4085 , \$4084 , \$4083  };
  assign \$4094  = weights[570] ^ weights[571];
  assign \$4095  = \$4094  ? sum_5_1 : sum_5_0;
  assign \$4096  = ~ weights[570];
  assign \$4097  = ~ weights[570];
  assign \$4098  = ~ weights[570];
  assign \$4099  = ~ weights[570];
  assign \$4100  = ~ weights[570];
  assign \$4101  = ~ weights[570];
  assign \$4102  = ~ weights[570];
  assign \$4103  = ~ weights[570];
  assign \$4104  = ~ weights[570];
  assign \$4105  = ~ weights[570];
  assign \$4106  = { \$4095 [9], \$4095  } ^ { 1'h0, \$4105 , \$4104 , \$4103 , \$4102 , \$4101 , \$4100 , \$4099 , \$4098 , \$4097 , \$4096  };
  assign \$4107  = weights[572] ^ weights[573];
  assign \$4108  = \$4107  ? sum_6_1 : sum_6_0;
  assign \$4109  = ~ weights[572];
  assign \$4110  = ~ weights[572];
  assign \$4111  = ~ weights[572];
  assign \$4112  = ~ weights[572];
  assign \$4113  = ~ weights[572];
  assign \$4114  = ~ weights[572];
  assign \$4115  = ~ weights[572];
  assign \$4116  = ~ weights[572];
  assign \$4117  = ~ weights[572];
  assign \$4118  = ~ weights[572];
  assign \$4119  = { \$4108 [9], \$4108  } ^ { 1'h0, \$4118 , \$4117 , \$4116 , \$4115 , \$4114 , \$4113 , \$4112 , \$4111 , \$4110 , \$4109  };
  assign \$4120  = weights[574] ^ weights[575];
  assign \$4121  = \$4120  ? sum_7_1 : sum_7_0;
  assign \$4122  = ~ weights[574];
  assign \$4123  = ~ weights[574];
  assign \$4124  = ~ weights[574];
  assign \$4125  = ~ weights[574];
  assign \$4126  = ~ weights[574];
  assign \$4127  = ~ weights[574];
  assign \$4128  = ~ weights[574];
  assign \$4129  = ~ weights[574];
  assign \$4130  = ~ weights[574];
  assign \$4131  = ~ weights[574];
  assign \$4132  = { \$4121 [9], \$4121  } ^ { 1'h0, \$4131 , \$4130 , \$4129 , \$4128 , \$4127 , \$4126 , \$4125 , \$4124 , \$4123 , \$4122  };
  assign \$4133  = weights[576] ^ weights[577];
  assign \$4134  = \$4133  ? sum_8_1 : sum_8_0;
  assign \$4135  = ~ weights[576];
  assign \$4136  = ~ weights[576];
  assign \$4137  = ~ weights[576];
  assign \$4138  = ~ weights[576];
  assign \$4139  = ~ weights[576];
  assign \$4140  = ~ weights[576];
  assign \$4141  = ~ weights[576];
  assign \$4142  = ~ weights[576];
  assign \$4143  = ~ weights[576];
  assign \$4144  = ~ weights[576];
  assign \$4145  = { \$4134 [9], \$4134  } ^ { 1'h0, \$4144 , \$4143 , \$4142 , \$4141 , \$4140 , \$4139 , \$4138 , \$4137 , \$4136 , \$4135  };
  assign \$4146  = weights[578] ^ weights[579];
  assign \$4147  = \$4146  ? sum_9_1 : sum_9_0;
  assign \$4148  = ~ weights[578];
  assign \$4149  = ~ weights[578];
  assign \$4150  = ~ weights[578];
  assign \$4151  = ~ weights[578];
  assign \$4152  = ~ weights[578];
  assign \$4153  = ~ weights[578];
  assign \$4154  = ~ weights[578];
  assign \$4155  = ~ weights[578];
  assign \$4156  = ~ weights[578];
  assign \$4157  = ~ weights[578];
  assign \$4158  = { \$4147 [9], \$4147  } ^ { 1'h0, \$4157 , \$4156 , \$4155 , \$4154 , \$4153 , \$4152 , \$4151 , \$4150 , \$4149 , \$4148  };
  assign \$4159  = weights[580] ^ weights[581];
  assign \$4160  = \$4159  ? sum_10_1 : sum_10_0;
  assign \$4161  = ~ weights[580];
  assign \$4162  = ~ weights[580];
  assign \$4163  = ~ weights[580];
  assign \$4164  = ~ weights[580];
  assign \$4165  = ~ weights[580];
  assign \$4166  = ~ weights[580];
  assign \$4167  = ~ weights[580];
  assign \$4168  = ~ weights[580];
  assign \$4169  = ~ weights[580];
  assign \$4170  = ~ weights[580];
  assign \$4171  = { \$4160 [9], \$4160  } ^ { 1'h0, \$4170 , \$4169 , \$4168 , \$4167 , \$4166 , \$4165 , \$4164 , \$4163 , \$4162 , \$4161  };
  assign \$4172  = weights[582] ^ weights[583];
  assign \$4173  = \$4172  ? sum_11_1 : sum_11_0;
  assign \$4174  = ~ weights[582];
  assign \$4175  = ~ weights[582];
  assign \$4176  = ~ weights[582];
  assign \$4177  = ~ weights[582];
  assign \$4178  = ~ weights[582];
  assign \$4179  = ~ weights[582];
  assign \$4180  = ~ weights[582];
  assign \$4181  = ~ weights[582];
  assign \$4182  = ~ weights[582];
  assign \$4183  = ~ weights[582];
  assign \$4184  = { \$4173 [9], \$4173  } ^ { 1'h0, \$4183 , \$4182 , \$4181 , \$4180 , \$4179 , \$4178 , \$4177 , \$4176 , \$4175 , \$4174  };
  assign \$4185  = weights[584] ^ weights[585];
  assign \$4186  = \$4185  ? sum_12_1 : sum_12_0;
  assign \$4187  = ~ weights[584];
  assign \$4188  = ~ weights[584];
  assign \$4189  = ~ weights[584];
  assign \$4190  = ~ weights[584];
  assign \$4191  = ~ weights[584];
  assign \$4192  = ~ weights[584];
  assign \$4193  = ~ weights[584];
  assign \$4194  = ~ weights[584];
  assign \$4195  = ~ weights[584];
  assign \$4196  = ~ weights[584];
  assign \$4197  = { \$4186 [9], \$4186  } ^ { 1'h0, \$4196 , \$4195 , \$4194 , \$4193 , \$4192 , \$4191 , \$4190 , \$4189 , \$4188 , \$4187  };
  assign \$4198  = weights[586] ^ weights[587];
  assign \$4199  = \$4198  ? sum_13_1 : sum_13_0;
  assign \$4200  = ~ weights[586];
  assign \$4201  = ~ weights[586];
  assign \$4202  = ~ weights[586];
  assign \$4203  = ~ weights[586];
  assign \$4204  = ~ weights[586];
  assign \$4205  = ~ weights[586];
  assign \$4206  = ~ weights[586];
  assign \$4207  = ~ weights[586];
  assign \$4208  = ~ weights[586];
  assign \$4209  = ~ weights[586];
  assign \$4210  = { \$4199 [9], \$4199  } ^ { 1'h0, \$4209 , \$4208 , \$4207 , \$4206 , \$4205 , \$4204 , \$4203 , \$4202 , \$4201 , \$4200  };
  assign \$4211  = weights[588] ^ weights[589];
  assign \$4212  = \$4211  ? sum_14_1 : sum_14_0;
  assign \$4213  = ~ weights[588];
  assign \$4214  = ~ weights[588];
  assign \$4215  = ~ weights[588];
  assign \$4216  = ~ weights[588];
  assign \$4217  = ~ weights[588];
  assign \$4218  = ~ weights[588];
  assign \$4219  = ~ weights[588];
  assign \$4220  = ~ weights[588];
  assign \$4221  = ~ weights[588];
  assign \$4222  = ~ weights[588];
  assign \$4223  = { \$4212 [9], \$4212  } ^ { 1'h0, \$4222 , \$4221 , \$4220 , \$4219 , \$4218 , \$4217 , \$4216 , \$4215 , \$4214 , \$4213  };
  assign \$4224  = weights[590] ^ weights[591];
  assign \$4225  = \$4224  ? sum_15_1 : sum_15_0;
  assign \$4226  = ~ weights[590];
  assign \$4227  = ~ weights[590];
  assign \$4228  = ~ weights[590];
  assign \$4229  = ~ weights[590];
  assign \$4230  = ~ weights[590];
  assign \$4231  = ~ weights[590];
  assign \$4232  = ~ weights[590];
  assign \$4233  = ~ weights[590];
  assign \$4234  = ~ weights[590];
  assign \$4235  = ~ weights[590];
  assign \$4236  = { \$4225 [9], \$4225  } ^ { 1'h0, \$4235 , \$4234 , \$4233 , \$4232 , \$4231 , \$4230 , \$4229 , \$4228 , \$4227 , \$4226  };
  assign \$4237  = weights[592] ^ weights[593];
  assign \$4238  = \$4237  ? sum_16_1 : sum_16_0;
  assign \$4239  = ~ weights[592];
  assign \$4240  = ~ weights[592];
  assign \$4241  = ~ weights[592];
  assign \$4242  = ~ weights[592];
  assign \$4243  = ~ weights[592];
  assign \$4244  = ~ weights[592];
  assign \$4245  = ~ weights[592];
  assign \$4246  = ~ weights[592];
  assign \$4247  = ~ weights[592];
  assign \$4248  = ~ weights[592];
  assign \$4249  = { \$4238 [9], \$4238  } ^ { 1'h0, \$4248 , \$4247 , \$4246 , \$4245 , \$4244 , \$4243 , \$4242 , \$4241 , \$4240 , \$4239  };
  assign \$4250  = weights[594] ^ weights[595];
  assign \$4251  = \$4250  ? sum_17_1 : sum_17_0;
  assign \$4252  = ~ weights[594];
  assign \$4253  = ~ weights[594];
  assign \$4254  = ~ weights[594];
  assign \$4255  = ~ weights[594];
  assign \$4256  = ~ weights[594];
  assign \$4257  = ~ weights[594];
  assign \$4258  = ~ weights[594];
  assign \$4259  = ~ weights[594];
  assign \$4260  = ~ weights[594];
  assign \$4261  = ~ weights[594];
  assign \$4262  = { \$4251 [9], \$4251  } ^ { 1'h0, \$4261 , \$4260 , \$4259 , \$4258 , \$4257 , \$4256 , \$4255 , \$4254 , \$4253 , \$4252  };
  assign \$4263  = weights[596] ^ weights[597];
  assign \$4264  = \$4263  ? sum_18_1 : sum_18_0;
  assign \$4265  = ~ weights[596];
  assign \$4266  = ~ weights[596];
  assign \$4267  = ~ weights[596];
  assign \$4268  = ~ weights[596];
  assign \$4269  = ~ weights[596];
  assign \$4270  = ~ weights[596];
  assign \$4271  = ~ weights[596];
  assign \$4272  = ~ weights[596];
  assign \$4273  = ~ weights[596];
  assign \$4274  = ~ weights[596];
  assign \$4275  = { \$4264 [9], \$4264  } ^ { 1'h0, \$4274 , \$4273 , \$4272 , \$4271 , \$4270 , \$4269 , \$4268 , \$4267 , \$4266 , \$4265  };
  assign \$4276  = weights[598] ^ weights[599];
  assign \$4277  = \$4276  ? sum_19_1 : sum_19_0;
  assign \$4278  = ~ weights[598];
  assign \$4279  = ~ weights[598];
  assign \$4280  = ~ weights[598];
  assign \$4281  = ~ weights[598];
  assign \$4282  = ~ weights[598];
  assign \$4283  = ~ weights[598];
  assign \$4284  = ~ weights[598];
  assign \$4285  = ~ weights[598];
  assign \$4286  = ~ weights[598];
  assign \$4287  = ~ weights[598];
  assign \$4288  = { \$4277 [9], \$4277  } ^ { 1'h0, \$4287 , \$4286 , \$4285 , \$4284 , \$4283 , \$4282 , \$4281 , \$4280 , \$4279 , \$4278  };
  assign \$4289  = weights[600] ^ weights[601];
  assign \$4290  = \$4289  ? sum_20_1 : sum_20_0;
  assign \$4291  = ~ weights[600];
  assign \$4292  = ~ weights[600];
  assign \$4293  = ~ weights[600];
  assign \$4294  = ~ weights[600];
  assign \$4295  = ~ weights[600];
  assign \$4296  = ~ weights[600];
  assign \$4297  = ~ weights[600];
  assign \$4298  = ~ weights[600];
  assign \$4299  = ~ weights[600];
  assign \$4300  = ~ weights[600];
  assign \$4301  = { \$4290 [9], \$4290  } ^ { 1'h0, \$4300 , \$4299 , \$4298 , \$4297 , \$4296 , \$4295 , \$4294 , \$4293 , \$4292 , \$4291  };
  assign \$4302  = weights[602] ^ weights[603];
  assign \$4303  = \$4302  ? sum_21_1 : sum_21_0;
  assign \$4304  = ~ weights[602];
  assign \$4305  = ~ weights[602];
  assign \$4306  = ~ weights[602];
  assign \$4307  = ~ weights[602];
  assign \$4308  = ~ weights[602];
  assign \$4309  = ~ weights[602];
  assign \$4310  = ~ weights[602];
  assign \$4311  = ~ weights[602];
  assign \$4312  = ~ weights[602];
  assign \$4313  = ~ weights[602];
  assign \$4314  = { \$4303 [9], \$4303  } ^ { 1'h0, \$4313 , \$4312 , \$4311 , \$4310 , \$4309 , \$4308 , \$4307 , \$4306 , \$4305 , \$4304  };
  assign \$4315  = weights[604] ^ weights[605];
  assign \$4316  = \$4315  ? sum_22_1 : sum_22_0;
  assign \$4317  = ~ weights[604];
  assign \$4318  = ~ weights[604];
  assign \$4319  = ~ weights[604];
  assign \$4320  = ~ weights[604];
  assign \$4321  = ~ weights[604];
  assign \$4322  = ~ weights[604];
  assign \$4323  = ~ weights[604];
  assign \$4324  = ~ weights[604];
  assign \$4325  = ~ weights[604];
  assign \$4326  = ~ weights[604];
  assign \$4327  = { \$4316 [9], \$4316  } ^ { 1'h0, \$4326 , \$4325 , \$4324 , \$4323 , \$4322 , \$4321 , \$4320 , \$4319 , \$4318 , \$4317  };
  assign \$4328  = weights[606] ^ weights[607];
  assign \$4329  = \$4328  ? sum_23_1 : sum_23_0;
  assign \$4330  = ~ weights[606];
  assign \$4331  = ~ weights[606];
  assign \$4332  = ~ weights[606];
  assign \$4333  = ~ weights[606];
  assign \$4334  = ~ weights[606];
  assign \$4335  = ~ weights[606];
  assign \$4336  = ~ weights[606];
  assign \$4337  = ~ weights[606];
  assign \$4338  = ~ weights[606];
  assign \$4339  = ~ weights[606];
  assign \$4340  = { \$4329 [9], \$4329  } ^ { 1'h0, \$4339 , \$4338 , \$4337 , \$4336 , \$4335 , \$4334 , \$4333 , \$4332 , \$4331 , \$4330  };
  assign \$4341  = weights[608] ^ weights[609];
  assign \$4342  = \$4341  ? sum_24_1 : sum_24_0;
  assign \$4343  = ~ weights[608];
  assign \$4344  = ~ weights[608];
  assign \$4345  = ~ weights[608];
  assign \$4346  = ~ weights[608];
  assign \$4347  = ~ weights[608];
  assign \$4348  = ~ weights[608];
  assign \$4349  = ~ weights[608];
  assign \$4350  = ~ weights[608];
  assign \$4351  = ~ weights[608];
  assign \$4352  = ~ weights[608];
  assign \$4353  = { \$4342 [9], \$4342  } ^ { 1'h0, \$4352 , \$4351 , \$4350 , \$4349 , \$4348 , \$4347 , \$4346 , \$4345 , \$4344 , \$4343  };
  assign \$4354  = weights[610] ^ weights[611];
  assign \$4355  = \$4354  ? sum_25_1 : sum_25_0;
  assign \$4356  = ~ weights[610];
  assign \$4357  = ~ weights[610];
  assign \$4358  = ~ weights[610];
  assign \$4359  = ~ weights[610];
  assign \$4360  = ~ weights[610];
  assign \$4361  = ~ weights[610];
  assign \$4362  = ~ weights[610];
  assign \$4363  = ~ weights[610];
  assign \$4364  = ~ weights[610];
  assign \$4365  = ~ weights[610];
  assign \$4366  = { \$4355 [9], \$4355  } ^ { 1'h0, \$4365 , \$4364 , \$4363 , \$4362 , \$4361 , \$4360 , \$4359 , \$4358 , \$4357 , \$4356  };
  assign \$4367  = weights[612] ^ weights[613];
  assign \$4368  = \$4367  ? sum_26_1 : sum_26_0;
  assign \$4369  = ~ weights[612];
  assign \$4370  = ~ weights[612];
  assign \$4371  = ~ weights[612];
  assign \$4372  = ~ weights[612];
  assign \$4373  = ~ weights[612];
  assign \$4374  = ~ weights[612];
  assign \$4375  = ~ weights[612];
  assign \$4376  = ~ weights[612];
  assign \$4377  = ~ weights[612];
  assign \$4378  = ~ weights[612];
  assign \$4379  = { \$4368 [9], \$4368  } ^ { 1'h0, \$4378 , \$4377 , \$4376 , \$4375 , \$4374 , \$4373 , \$4372 , \$4371 , \$4370 , \$4369  };
  assign \$4380  = weights[614] ^ weights[615];
  assign \$4381  = \$4380  ? sum_27_1 : sum_27_0;
  assign \$4382  = ~ weights[614];
  assign \$4383  = ~ weights[614];
  assign \$4384  = ~ weights[614];
  assign \$4385  = ~ weights[614];
  assign \$4386  = ~ weights[614];
  assign \$4387  = ~ weights[614];
  assign \$4388  = ~ weights[614];
  assign \$4389  = ~ weights[614];
  assign \$4390  = ~ weights[614];
  assign \$4391  = ~ weights[614];
  assign \$4392  = { \$4381 [9], \$4381  } ^ { 1'h0, \$4391 , \$4390 , \$4389 , \$4388 , \$4387 , \$4386 , \$4385 , \$4384 , \$4383 , \$4382  };
  assign \$4393  = weights[616] ^ weights[617];
  assign \$4394  = \$4393  ? sum_28_1 : sum_28_0;
  assign \$4395  = ~ weights[616];
  assign \$4396  = ~ weights[616];
  assign \$4397  = ~ weights[616];
  assign \$4398  = ~ weights[616];
  assign \$4399  = ~ weights[616];
  assign \$4400  = ~ weights[616];
  assign \$4401  = ~ weights[616];
  assign \$4402  = ~ weights[616];
  assign \$4403  = ~ weights[616];
  assign \$4404  = ~ weights[616];
  assign \$4405  = { \$4394 [9], \$4394  } ^ { 1'h0, \$4404 , \$4403 , \$4402 , \$4401 , \$4400 , \$4399 , \$4398 , \$4397 , \$4396 , \$4395  };
  assign \$4406  = weights[618] ^ weights[619];
  assign \$4407  = \$4406  ? sum_29_1 : sum_29_0;
  assign \$4408  = ~ weights[618];
  assign \$4409  = ~ weights[618];
  assign \$4410  = ~ weights[618];
  assign \$4411  = ~ weights[618];
  assign \$4412  = ~ weights[618];
  assign \$4413  = ~ weights[618];
  assign \$4414  = ~ weights[618];
  assign \$4415  = ~ weights[618];
  assign \$4416  = ~ weights[618];
  assign \$4417  = ~ weights[618];
  assign \$4418  = { \$4407 [9], \$4407  } ^ { 1'h0, \$4417 , \$4416 , \$4415 , \$4414 , \$4413 , \$4412 , \$4411 , \$4410 , \$4409 , \$4408  };
  assign \$4419  = weights[620] ^ weights[621];
  assign \$4420  = \$4419  ? sum_30_1 : sum_30_0;
  assign \$4421  = ~ weights[620];
  assign \$4422  = ~ weights[620];
  assign \$4423  = ~ weights[620];
  assign \$4424  = ~ weights[620];
  assign \$4425  = ~ weights[620];
  assign \$4426  = ~ weights[620];
  assign \$4427  = ~ weights[620];
  assign \$4428  = ~ weights[620];
  assign \$4429  = ~ weights[620];
  assign \$4430  = ~ weights[620];
  assign \$4431  = { \$4420 [9], \$4420  } ^ { 1'h0, \$4430 , \$4429 , \$4428 , \$4427 , \$4426 , \$4425 , \$4424 , \$4423 , \$4422 , \$4421  };
  assign \$4432  = weights[622] ^ weights[623];
  assign \$4433  = \$4432  ? sum_31_1 : sum_31_0;
  assign \$4434  = ~ weights[622];
  assign \$4435  = ~ weights[622];
  assign \$4436  = ~ weights[622];
  assign \$4437  = ~ weights[622];
  assign \$4438  = ~ weights[622];
  assign \$4439  = ~ weights[622];
  assign \$4440  = ~ weights[622];
  assign \$4441  = ~ weights[622];
  assign \$4442  = ~ weights[622];
  assign \$4443  = ~ weights[622];
  assign \$4444  = { \$4433 [9], \$4433  } ^ { 1'h0, \$4443 , \$4442 , \$4441 , \$4440 , \$4439 , \$4438 , \$4437 , \$4436 , \$4435 , \$4434  };
  assign \$4445  = weights[624] ^ weights[625];
  assign \$4446  = \$4445  ? sum_32_1 : sum_32_0;
  assign \$4447  = ~ weights[624];
  assign \$4448  = ~ weights[624];
  assign \$4449  = ~ weights[624];
  assign \$4450  = ~ weights[624];
  assign \$4451  = ~ weights[624];
  assign \$4452  = ~ weights[624];
  assign \$4453  = ~ weights[624];
  assign \$4454  = ~ weights[624];
  assign \$4455  = ~ weights[624];
  assign \$4456  = ~ weights[624];
  assign \$4457  = { \$4446 [9], \$4446  } ^ { 1'h0, \$4456 , \$4455 , \$4454 , \$4453 , \$4452 , \$4451 , \$4450 , \$4449 , \$4448 , \$4447  };
  assign \$4458  = weights[626] ^ weights[627];
  assign \$4459  = \$4458  ? sum_33_1 : sum_33_0;
  assign \$4460  = ~ weights[626];
  assign \$4461  = ~ weights[626];
  assign \$4462  = ~ weights[626];
  assign \$4463  = ~ weights[626];
  assign \$4464  = ~ weights[626];
  assign \$4465  = ~ weights[626];
  assign \$4466  = ~ weights[626];
  assign \$4467  = ~ weights[626];
  assign \$4468  = ~ weights[626];
  assign \$4469  = ~ weights[626];
  assign \$4470  = { \$4459 [9], \$4459  } ^ { 1'h0, \$4469 , \$4468 , \$4467 , \$4466 , \$4465 , \$4464 , \$4463 , \$4462 , \$4461 , \$4460  };
  assign \$4471  = weights[628] ^ weights[629];
  assign \$4472  = \$4471  ? sum_34_1 : sum_34_0;
  assign \$4473  = ~ weights[628];
  assign \$4474  = ~ weights[628];
  assign \$4475  = ~ weights[628];
  assign \$4476  = ~ weights[628];
  assign \$4477  = ~ weights[628];
  assign \$4478  = ~ weights[628];
  assign \$4479  = ~ weights[628];
  assign \$4480  = ~ weights[628];
  assign \$4481  = ~ weights[628];
  assign \$4482  = ~ weights[628];
  assign \$4483  = { \$4472 [9], \$4472  } ^ { 1'h0, \$4482 , \$4481 , \$4480 , \$4479 , \$4478 , \$4477 , \$4476 , \$4475 , \$4474 , \$4473  };
  assign \$4484  = weights[630] ^ weights[631];
  assign \$4485  = \$4484  ? sum_35_1 : sum_35_0;
  assign \$4486  = ~ weights[630];
  assign \$4487  = ~ weights[630];
  assign \$4488  = ~ weights[630];
  assign \$4489  = ~ weights[630];
  assign \$4490  = ~ weights[630];
  assign \$4491  = ~ weights[630];
  assign \$4492  = ~ weights[630];
  assign \$4493  = ~ weights[630];
  assign \$4494  = ~ weights[630];
  assign \$4495  = ~ weights[630];
  assign \$4496  = { \$4485 [9], \$4485  } ^ { 1'h0, \$4495 , \$4494 , \$4493 , \$4492 , \$4491 , \$4490 , \$4489 , \$4488 , \$4487 , \$4486  };
  assign \$4497  = weights[632] ^ weights[633];
  assign \$4498  = \$4497  ? sum_36_1 : sum_36_0;
  assign \$4499  = ~ weights[632];
  assign \$4500  = ~ weights[632];
  assign \$4501  = ~ weights[632];
  assign \$4502  = ~ weights[632];
  assign \$4503  = ~ weights[632];
  assign \$4504  = ~ weights[632];
  assign \$4505  = ~ weights[632];
  assign \$4506  = ~ weights[632];
  assign \$4507  = ~ weights[632];
  assign \$4508  = ~ weights[632];
  assign \$4509  = { \$4498 [9], \$4498  } ^ { 1'h0, \$4508 , \$4507 , \$4506 , \$4505 , \$4504 , \$4503 , \$4502 , \$4501 , \$4500 , \$4499  };
  assign \$4510  = weights[634] ^ weights[635];
  assign \$4511  = \$4510  ? sum_37_1 : sum_37_0;
  assign \$4512  = ~ weights[634];
  assign \$4513  = ~ weights[634];
  assign \$4514  = ~ weights[634];
  assign \$4515  = ~ weights[634];
  assign \$4516  = ~ weights[634];
  assign \$4517  = ~ weights[634];
  assign \$4518  = ~ weights[634];
  assign \$4519  = ~ weights[634];
  assign \$4520  = ~ weights[634];
  assign \$4521  = ~ weights[634];
  assign \$4522  = { \$4511 [9], \$4511  } ^ { 1'h0, \$4521 , \$4520 , \$4519 , \$4518 , \$4517 , \$4516 , \$4515 , \$4514 , \$4513 , \$4512  };
  assign \$4523  = weights[636] ^ weights[637];
  assign \$4524  = \$4523  ? sum_38_1 : sum_38_0;
  assign \$4525  = ~ weights[636];
  assign \$4526  = ~ weights[636];
  assign \$4527  = ~ weights[636];
  assign \$4528  = ~ weights[636];
  assign \$4529  = ~ weights[636];
  assign \$4530  = ~ weights[636];
  assign \$4531  = ~ weights[636];
  assign \$4532  = ~ weights[636];
  assign \$4533  = ~ weights[636];
  assign \$4534  = ~ weights[636];
  assign \$4535  = { \$4524 [9], \$4524  } ^ { 1'h0, \$4534 , \$4533 , \$4532 , \$4531 , \$4530 , \$4529 , \$4528 , \$4527 , \$4526 , \$4525  };
  assign \$4536  = weights[638] ^ weights[639];
  assign \$4537  = \$4536  ? sum_39_1 : sum_39_0;
  assign \$4538  = ~ weights[638];
  assign \$4539  = ~ weights[638];
  assign \$4540  = ~ weights[638];
  assign \$4541  = ~ weights[638];
  assign \$4542  = ~ weights[638];
  assign \$4543  = ~ weights[638];
  assign \$4544  = ~ weights[638];
  assign \$4545  = ~ weights[638];
  assign \$4546  = ~ weights[638];
  assign \$4547  = ~ weights[638];
  assign \$4548  = { \$4537 [9], \$4537  } ^ { 1'h0, \$4547 , \$4546 , \$4545 , \$4544 , \$4543 , \$4542 , \$4541 , \$4540 , \$4539 , \$4538  };
  assign \$4549  = weights[640] ^ weights[641];
  assign \$4550  = \$4549  ? sum_40_1 : sum_40_0;
  assign \$4551  = ~ weights[640];
  assign \$4552  = ~ weights[640];
  assign \$4553  = ~ weights[640];
  assign \$4554  = ~ weights[640];
  assign \$4555  = ~ weights[640];
  assign \$4556  = ~ weights[640];
  assign \$4557  = ~ weights[640];
  assign \$4558  = ~ weights[640];
  assign \$4559  = ~ weights[640];
  assign \$4560  = ~ weights[640];
  assign \$4561  = { \$4550 [9], \$4550  } ^ { 1'h0, \$4560 , \$4559 , \$4558 , \$4557 , \$4556 , \$4555 , \$4554 , \$4553 , \$4552 , \$4551  };
  assign \$4562  = weights[642] ^ weights[643];
  assign \$4563  = \$4562  ? sum_41_1 : sum_41_0;
  assign \$4564  = ~ weights[642];
  assign \$4565  = ~ weights[642];
  assign \$4566  = ~ weights[642];
  assign \$4567  = ~ weights[642];
  assign \$4568  = ~ weights[642];
  assign \$4569  = ~ weights[642];
  assign \$4570  = ~ weights[642];
  assign \$4571  = ~ weights[642];
  assign \$4572  = ~ weights[642];
  assign \$4573  = ~ weights[642];
  assign \$4574  = { \$4563 [9], \$4563  } ^ { 1'h0, \$4573 , \$4572 , \$4571 , \$4570 , \$4569 , \$4568 , \$4567 , \$4566 , \$4565 , \$4564  };
  assign \$4575  = weights[644] ^ weights[645];
  assign \$4576  = \$4575  ? sum_42_1 : sum_42_0;
  assign \$4577  = ~ weights[644];
  assign \$4578  = ~ weights[644];
  assign \$4579  = ~ weights[644];
  assign \$4580  = ~ weights[644];
  assign \$4581  = ~ weights[644];
  assign \$4582  = ~ weights[644];
  assign \$4583  = ~ weights[644];
  assign \$4584  = ~ weights[644];
  assign \$4585  = ~ weights[644];
  assign \$4586  = ~ weights[644];
  assign \$4587  = { \$4576 [9], \$4576  } ^ { 1'h0, \$4586 , \$4585 , \$4584 , \$4583 , \$4582 , \$4581 , \$4580 , \$4579 , \$4578 , \$4577  };
  assign \$4588  = weights[646] ^ weights[647];
  assign \$4589  = \$4588  ? sum_43_1 : sum_43_0;
  assign \$4590  = ~ weights[646];
  assign \$4591  = ~ weights[646];
  assign \$4592  = ~ weights[646];
  assign \$4593  = ~ weights[646];
  assign \$4594  = ~ weights[646];
  assign \$4595  = ~ weights[646];
  assign \$4596  = ~ weights[646];
  assign \$4597  = ~ weights[646];
  assign \$4598  = ~ weights[646];
  assign \$4599  = ~ weights[646];
  assign \$4600  = { \$4589 [9], \$4589  } ^ { 1'h0, \$4599 , \$4598 , \$4597 , \$4596 , \$4595 , \$4594 , \$4593 , \$4592 , \$4591 , \$4590  };
  assign \$4601  = weights[648] ^ weights[649];
  assign \$4602  = \$4601  ? sum_44_1 : sum_44_0;
  assign \$4603  = ~ weights[648];
  assign \$4604  = ~ weights[648];
  assign \$4605  = ~ weights[648];
  assign \$4606  = ~ weights[648];
  assign \$4607  = ~ weights[648];
  assign \$4608  = ~ weights[648];
  assign \$4609  = ~ weights[648];
  assign \$4610  = ~ weights[648];
  assign \$4611  = ~ weights[648];
  assign \$4612  = ~ weights[648];
  assign \$4613  = { \$4602 [9], \$4602  } ^ { 1'h0, \$4612 , \$4611 , \$4610 , \$4609 , \$4608 , \$4607 , \$4606 , \$4605 , \$4604 , \$4603  };
  assign \$4614  = weights[650] ^ weights[651];
  assign \$4615  = \$4614  ? sum_45_1 : sum_45_0;
  assign \$4616  = ~ weights[650];
  assign \$4617  = ~ weights[650];
  assign \$4618  = ~ weights[650];
  assign \$4619  = ~ weights[650];
  assign \$4620  = ~ weights[650];
  assign \$4621  = ~ weights[650];
  assign \$4622  = ~ weights[650];
  assign \$4623  = ~ weights[650];
  assign \$4624  = ~ weights[650];
  assign \$4625  = ~ weights[650];
  assign \$4626  = { \$4615 [9], \$4615  } ^ { 1'h0, \$4625 , \$4624 , \$4623 , \$4622 , \$4621 , \$4620 , \$4619 , \$4618 , \$4617 , \$4616  };
  assign \$4627  = weights[652] ^ weights[653];
  assign \$4628  = \$4627  ? sum_46_1 : sum_46_0;
  assign \$4629  = ~ weights[652];
  assign \$4630  = ~ weights[652];
  assign \$4631  = ~ weights[652];
  assign \$4632  = ~ weights[652];
  assign \$4633  = ~ weights[652];
  assign \$4634  = ~ weights[652];
  assign \$4635  = ~ weights[652];
  assign \$4636  = ~ weights[652];
  assign \$4637  = ~ weights[652];
  assign \$4638  = ~ weights[652];
  assign \$4639  = { \$4628 [9], \$4628  } ^ { 1'h0, \$4638 , \$4637 , \$4636 , \$4635 , \$4634 , \$4633 , \$4632 , \$4631 , \$4630 , \$4629  };
  assign \$4640  = weights[654] ^ weights[655];
  assign \$4641  = \$4640  ? sum_47_1 : sum_47_0;
  assign \$4642  = ~ weights[654];
  assign \$4643  = ~ weights[654];
  assign \$4644  = ~ weights[654];
  assign \$4645  = ~ weights[654];
  assign \$4646  = ~ weights[654];
  assign \$4647  = ~ weights[654];
  assign \$4648  = ~ weights[654];
  assign \$4649  = ~ weights[654];
  assign \$4650  = ~ weights[654];
  assign \$4651  = ~ weights[654];
  assign \$4652  = { \$4641 [9], \$4641  } ^ { 1'h0, \$4651 , \$4650 , \$4649 , \$4648 , \$4647 , \$4646 , \$4645 , \$4644 , \$4643 , \$4642  };
  assign \$4653  = weights[656] ^ weights[657];
  assign \$4654  = \$4653  ? sum_48_1 : sum_48_0;
  assign \$4655  = ~ weights[656];
  assign \$4656  = ~ weights[656];
  assign \$4657  = ~ weights[656];
  assign \$4658  = ~ weights[656];
  assign \$4659  = ~ weights[656];
  assign \$4660  = ~ weights[656];
  assign \$4661  = ~ weights[656];
  assign \$4662  = ~ weights[656];
  assign \$4663  = ~ weights[656];
  assign \$4664  = ~ weights[656];
  assign \$4665  = { \$4654 [9], \$4654  } ^ { 1'h0, \$4664 , \$4663 , \$4662 , \$4661 , \$4660 , \$4659 , \$4658 , \$4657 , \$4656 , \$4655  };
  assign \$4666  = weights[658] ^ weights[659];
  assign \$4667  = \$4666  ? sum_49_1 : sum_49_0;
  assign \$4668  = ~ weights[658];
  assign \$4669  = ~ weights[658];
  assign \$4670  = ~ weights[658];
  assign \$4671  = ~ weights[658];
  assign \$4672  = ~ weights[658];
  assign \$4673  = ~ weights[658];
  assign \$4674  = ~ weights[658];
  assign \$4675  = ~ weights[658];
  assign \$4676  = ~ weights[658];
  assign \$4677  = ~ weights[658];
  assign \$4678  = { \$4667 [9], \$4667  } ^ { 1'h0, \$4677 , \$4676 , \$4675 , \$4674 , \$4673 , \$4672 , \$4671 , \$4670 , \$4669 , \$4668  };
  assign \$4679  = weights[660] ^ weights[661];
  assign \$4680  = \$4679  ? sum_50_1 : sum_50_0;
  assign \$4681  = ~ weights[660];
  assign \$4682  = ~ weights[660];
  assign \$4683  = ~ weights[660];
  assign \$4684  = ~ weights[660];
  assign \$4685  = ~ weights[660];
  assign \$4686  = ~ weights[660];
  assign \$4687  = ~ weights[660];
  assign \$4688  = ~ weights[660];
  assign \$4689  = ~ weights[660];
  assign \$4690  = ~ weights[660];
  assign \$4691  = { \$4680 [9], \$4680  } ^ { 1'h0, \$4690 , \$4689 , \$4688 , \$4687 , \$4686 , \$4685 , \$4684 , \$4683 , \$4682 , \$4681  };
  assign \$4692  = weights[662] ^ weights[663];
  assign \$4693  = \$4692  ? sum_51_1 : sum_51_0;
  assign \$4694  = ~ weights[662];
  assign \$4695  = ~ weights[662];
  assign \$4696  = ~ weights[662];
  assign \$4697  = ~ weights[662];
  assign \$4698  = ~ weights[662];
  assign \$4699  = ~ weights[662];
  assign \$4700  = ~ weights[662];
  assign \$4701  = ~ weights[662];
  assign \$4702  = ~ weights[662];
  assign \$4703  = ~ weights[662];
  assign \$4704  = { \$4693 [9], \$4693  } ^ { 1'h0, \$4703 , \$4702 , \$4701 , \$4700 , \$4699 , \$4698 , \$4697 , \$4696 , \$4695 , \$4694  };
  assign \$4705  = weights[664] ^ weights[665];
  assign \$4706  = \$4705  ? sum_52_1 : sum_52_0;
  assign \$4707  = ~ weights[664];
  assign \$4708  = ~ weights[664];
  assign \$4709  = ~ weights[664];
  assign \$4710  = ~ weights[664];
  assign \$4711  = ~ weights[664];
  assign \$4712  = ~ weights[664];
  assign \$4713  = ~ weights[664];
  assign \$4714  = ~ weights[664];
  assign \$4715  = ~ weights[664];
  assign \$4716  = ~ weights[664];
  assign \$4717  = { \$4706 [9], \$4706  } ^ { 1'h0, \$4716 , \$4715 , \$4714 , \$4713 , \$4712 , \$4711 , \$4710 , \$4709 , \$4708 , \$4707  };
  assign \$4718  = weights[666] ^ weights[667];
  assign \$4719  = \$4718  ? sum_53_1 : sum_53_0;
  assign \$4720  = ~ weights[666];
  assign \$4721  = ~ weights[666];
  assign \$4722  = ~ weights[666];
  assign \$4723  = ~ weights[666];
  assign \$4724  = ~ weights[666];
  assign \$4725  = ~ weights[666];
  assign \$4726  = ~ weights[666];
  assign \$4727  = ~ weights[666];
  assign \$4728  = ~ weights[666];
  assign \$4729  = ~ weights[666];
  assign \$4730  = { \$4719 [9], \$4719  } ^ { 1'h0, \$4729 , \$4728 , \$4727 , \$4726 , \$4725 , \$4724 , \$4723 , \$4722 , \$4721 , \$4720  };
  assign \$4731  = weights[668] ^ weights[669];
  assign \$4732  = \$4731  ? sum_54_1 : sum_54_0;
  assign \$4733  = ~ weights[668];
  assign \$4734  = ~ weights[668];
  assign \$4735  = ~ weights[668];
  assign \$4736  = ~ weights[668];
  assign \$4737  = ~ weights[668];
  assign \$4738  = ~ weights[668];
  assign \$4739  = ~ weights[668];
  assign \$4740  = ~ weights[668];
  assign \$4741  = ~ weights[668];
  assign \$4742  = ~ weights[668];
  assign \$4743  = { \$4732 [9], \$4732  } ^ { 1'h0, \$4742 , \$4741 , \$4740 , \$4739 , \$4738 , \$4737 , \$4736 , \$4735 , \$4734 , \$4733  };
  assign \$4744  = weights[670] ^ weights[671];
  assign \$4745  = \$4744  ? sum_55_1 : sum_55_0;
  assign \$4746  = ~ weights[670];
  assign \$4747  = ~ weights[670];
  assign \$4748  = ~ weights[670];
  assign \$4749  = ~ weights[670];
  assign \$4750  = ~ weights[670];
  assign \$4751  = ~ weights[670];
  assign \$4752  = ~ weights[670];
  assign \$4753  = ~ weights[670];
  assign \$4754  = ~ weights[670];
  assign \$4755  = ~ weights[670];
  assign \$4756  = { \$4745 [9], \$4745  } ^ { 1'h0, \$4755 , \$4754 , \$4753 , \$4752 , \$4751 , \$4750 , \$4749 , \$4748 , \$4747 , \$4746  };
  assign \$4757  = $signed(term_5_0) + $signed(term_5_1);
  assign \$4758  = $signed(term_5_2) + $signed(term_5_3);
  assign \$4759  = $signed(term_5_4) + $signed(term_5_5);
  assign \$4760  = $signed(term_5_6) + $signed(term_5_7);
  assign \$4761  = $signed(term_5_8) + $signed(term_5_9);
  assign \$4762  = $signed(term_5_10) + $signed(term_5_11);
  assign \$4763  = $signed(term_5_12) + $signed(term_5_13);
  assign \$4764  = $signed(term_5_14) + $signed(term_5_15);
  assign \$4765  = $signed(term_5_16) + $signed(term_5_17);
  assign \$4766  = $signed(term_5_18) + $signed(term_5_19);
  assign \$4767  = $signed(term_5_20) + $signed(term_5_21);
  assign \$4768  = $signed(term_5_22) + $signed(term_5_23);
  assign \$4769  = $signed(term_5_24) + $signed(term_5_25);
  assign \$4770  = $signed(term_5_26) + $signed(term_5_27);
  assign \$4771  = $signed(term_5_28) + $signed(term_5_29);
  assign \$4772  = $signed(term_5_30) + $signed(term_5_31);
  assign \$4773  = $signed(term_5_32) + $signed(term_5_33);
  assign \$4774  = $signed(term_5_34) + $signed(term_5_35);
  assign \$4775  = $signed(term_5_36) + $signed(term_5_37);
  assign \$4776  = $signed(term_5_38) + $signed(term_5_39);
  assign \$4777  = $signed(term_5_40) + $signed(term_5_41);
  assign \$4778  = $signed(term_5_42) + $signed(term_5_43);
  assign \$4779  = $signed(term_5_44) + $signed(term_5_45);
  assign \$4780  = $signed(term_5_46) + $signed(term_5_47);
  assign \$4781  = $signed(term_5_48) + $signed(term_5_49);
  assign \$4782  = $signed(term_5_50) + $signed(term_5_51);
  assign \$4783  = $signed(term_5_52) + $signed(term_5_53);
  assign \$4784  = $signed(term_5_54) + $signed(term_5_55);
  assign \$4785  = $signed(tree_5_1_0) + $signed(tree_5_1_1);
  assign \$4786  = $signed(tree_5_1_2) + $signed(tree_5_1_3);
  assign \$4787  = $signed(tree_5_1_4) + $signed(tree_5_1_5);
  assign \$4788  = $signed(tree_5_1_6) + $signed(tree_5_1_7);
  assign \$4789  = $signed(tree_5_1_8) + $signed(tree_5_1_9);
  assign \$4790  = $signed(tree_5_1_10) + $signed(tree_5_1_11);
  assign \$4791  = $signed(tree_5_1_12) + $signed(tree_5_1_13);
  assign \$4792  = $signed(tree_5_1_14) + $signed(tree_5_1_15);
  assign \$4793  = $signed(tree_5_1_16) + $signed(tree_5_1_17);
  assign \$4794  = $signed(tree_5_1_18) + $signed(tree_5_1_19);
  assign \$4795  = $signed(tree_5_1_20) + $signed(tree_5_1_21);
  assign \$4796  = $signed(tree_5_1_22) + $signed(tree_5_1_23);
  assign \$4797  = $signed(tree_5_1_24) + $signed(tree_5_1_25);
  assign \$4798  = $signed(tree_5_1_26) + $signed(tree_5_1_27);
  assign \$4799  = $signed(tree_5_2_0) + $signed(tree_5_2_1);
  assign \$4800  = $signed(tree_5_2_2) + $signed(tree_5_2_3);
  assign \$4801  = $signed(tree_5_2_4) + $signed(tree_5_2_5);
  assign \$4802  = $signed(tree_5_2_6) + $signed(tree_5_2_7);
  assign \$4803  = $signed(tree_5_2_8) + $signed(tree_5_2_9);
  assign \$4804  = $signed(tree_5_2_10) + $signed(tree_5_2_11);
  assign \$4805  = $signed(tree_5_2_12) + $signed(tree_5_2_13);
  assign \$4806  = $signed(tree_5_3_0) + $signed(tree_5_3_1);
  assign \$4807  = $signed(tree_5_3_2) + $signed(tree_5_3_3);
  assign \$4808  = $signed(tree_5_3_4) + $signed(tree_5_3_5);
  assign \$4809  = $signed(tree_5_4_0) + $signed(tree_5_4_1);
  assign \$4810  = $signed(tree_5_4_2) + $signed(tree_5_4_3);
  assign \$4811  = $signed(tree_5_5_0) + $signed(tree_5_5_1);
  assign \$4812  = weights[672] ^ weights[673];
  assign \$4813  = \$4812  ? sum_0_1 : sum_0_0;
  assign \$4814  = ~ weights[672];
  assign \$4815  = ~ weights[672];
  assign \$4816  = ~ weights[672];
  assign \$4817  = ~ weights[672];
  assign \$4818  = ~ weights[672];
  assign \$4819  = ~ weights[672];
  assign \$4820  = ~ weights[672];
  assign \$4821  = ~ weights[672];
  assign \$4822  = ~ weights[672];
  assign \$4823  = ~ weights[672];
  assign \$4824  = { \$4813 [9], \$4813  } ^ { 1'h0, \$4823 , \$4822 , \$4821 , \$4820 , \$4819 , \$4818 , \$4817 , \$4816 , \$4815 , \$4814  };
  assign \$4825  = weights[674] ^ weights[675];
  assign \$4826  = \$4825  ? sum_1_1 : sum_1_0;
  assign \$4827  = ~ weights[674];
  assign \$4828  = ~ weights[674];
  assign \$4829  = ~ weights[674];
  assign \$4830  = ~ weights[674];
  assign \$4831  = ~ weights[674];
  assign \$4832  = ~ weights[674];
  assign \$4833  = ~ weights[674];
  assign \$4834  = ~ weights[674];
  assign \$4835  = ~ weights[674];
  assign \$4836  = ~ weights[674];
  assign \$4837  = { \$4826 [9], \$4826  } ^ { 1'h0, \$4836 , \$4835 , \$4834 , \$4833 , \$4832 , \$4831 , \$4830 , \$4829 , \$4828 , \$4827  };
  assign \$4838  = weights[676] ^ weights[677];
  assign \$4839  = \$4838  ? sum_2_1 : sum_2_0;
  assign \$4840  = ~ weights[676];
  assign \$4841  = ~ weights[676];
  assign \$4842  = ~ weights[676];
  assign \$4843  = ~ weights[676];
  assign \$4844  = ~ weights[676];
  assign \$4845  = ~ weights[676];
  assign \$4846  = ~ weights[676];
  assign \$4847  = ~ weights[676];
  assign \$4848  = ~ weights[676];
  assign \$4849  = ~ weights[676];
  assign \$4850  = { \$4839 [9], \$4839  } ^ { 1'h0, \$4849 , \$4848 , \$4847 , \$4846 , \$4845 , \$4844 , \$4843 , \$4842 , \$4841 , \$4840  };
  assign \$4851  = weights[678] ^ weights[679];
  assign \$4852  = \$4851  ? sum_3_1 : sum_3_0;
  assign \$4853  = ~ weights[678];
  assign \$4854  = ~ weights[678];
  assign \$4855  = ~ weights[678];
  assign \$4856  = ~ weights[678];
  assign \$4857  = ~ weights[678];
  assign \$4858  = ~ weights[678];
  assign \$4859  = ~ weights[678];
  assign \$4860  = ~ weights[678];
  assign \$4861  = ~ weights[678];
  assign \$4862  = ~ weights[678];
  assign \$4863  = { \$4852 [9], \$4852  } ^ { 1'h0, \$4862 , \$4861 , \$4860 , \$4859 , \$4858 , \$4857 , \$4856 , \$4855 , \$4854 , \$4853  };
  assign \$4864  = weights[680] ^ weights[681];
  assign \$4865  = \$4864  ? sum_4_1 : sum_4_0;
  assign \$4866  = ~ weights[680];
  assign \$4867  = ~ weights[680];
  assign \$4868  = ~ weights[680];
  assign \$4869  = ~ weights[680];
  assign \$4870  = ~ weights[680];
  assign \$4871  = ~ weights[680];
  assign \$4872  = ~ weights[680];
  assign \$4873  = ~ weights[680];
  assign \$4874  = ~ weights[680];
  assign \$4875  = ~ weights[680];
  assign \$4876  = { \$4865 [9], \$4865  } ^ { 1'h0, \$4875 , \$4874 , \$4873 , \$4872 , \$4871 , \$4870 , \$4869 , \$4868 , \$4867 , \$4866  };
  assign \$4877  = weights[682] ^ weights[683];
  assign \$4878  = \$4877  ? sum_5_1 : sum_5_0;
  assign \$4879  = ~ weights[682];
  assign \$4880  = ~ weights[682];
  assign \$4881  = ~ weights[682];
  assign \$4882  = ~ weights[682];
  assign \$4883  = ~ weights[682];
  assign \$4884  = ~ weights[682];
  assign \$4885  = ~ weights[682];
  assign \$4886  = ~ weights[682];
  assign \$4887  = ~ weights[682];
  assign \$4888  = ~ weights[682];
  assign \$4889  = { \$4878 [9], \$4878  } ^ { 1'h0, \$4888 , \$4887 , \$4886 , \$4885 , \$4884 , \$4883 , \$4882 , \$4881 , \$4880 , \$4879  };
  assign \$4890  = weights[684] ^ weights[685];
  assign \$4891  = \$4890  ? sum_6_1 : sum_6_0;
  assign \$4892  = ~ weights[684];
  assign \$4893  = ~ weights[684];
  assign \$4894  = ~ weights[684];
  assign \$4895  = ~ weights[684];
  assign \$4896  = ~ weights[684];
  assign \$4897  = ~ weights[684];
  assign \$4898  = ~ weights[684];
  assign \$4899  = ~ weights[684];
  assign \$4900  = ~ weights[684];
  assign \$4901  = ~ weights[684];
  assign \$4902  = { \$4891 [9], \$4891  } ^ { 1'h0, \$4901 , \$4900 , \$4899 , \$4898 , \$4897 , \$4896 , \$4895 , \$4894 , \$4893 , \$4892  };
  assign \$4903  = weights[686] ^ weights[687];
  assign \$4904  = \$4903  ? sum_7_1 : sum_7_0;
  assign \$4905  = ~ weights[686];
  assign \$4906  = ~ weights[686];
  assign \$4907  = ~ weights[686];
  assign \$4908  = ~ weights[686];
  assign \$4909  = ~ weights[686];
  assign \$4910  = ~ weights[686];
  assign \$4911  = ~ weights[686];
  assign \$4912  = ~ weights[686];
  assign \$4913  = ~ weights[686];
  assign \$4914  = ~ weights[686];
  assign \$4915  = { \$4904 [9], \$4904  } ^ { 1'h0, \$4914 , \$4913 , \$4912 , \$4911 , \$4910 , \$4909 , \$4908 , \$4907 , \$4906 , \$4905  };
  assign \$4916  = weights[688] ^ weights[689];
  assign \$4917  = \$4916  ? sum_8_1 : sum_8_0;
  assign \$4918  = ~ weights[688];
  assign \$4919  = ~ weights[688];
  assign \$4920  = ~ weights[688];
  assign \$4921  = ~ weights[688];
  assign \$4922  = ~ weights[688];
  assign \$4923  = ~ weights[688];
  assign \$4924  = ~ weights[688];
  assign \$4925  = ~ weights[688];
  assign \$4926  = ~ weights[688];
  assign \$4927  = ~ weights[688];
  assign \$4928  = { \$4917 [9], \$4917  } ^ { 1'h0, \$4927 , \$4926 , \$4925 , \$4924 , \$4923 , \$4922 , \$4921 , \$4920 , \$4919 , \$4918  };
  assign \$4929  = weights[690] ^ weights[691];
  assign \$4930  = \$4929  ? sum_9_1 : sum_9_0;
  assign \$4931  = ~ weights[690];
  assign \$4932  = ~ weights[690];
  assign \$4933  = ~ weights[690];
  assign \$4934  = ~ weights[690];
  assign \$4935  = ~ weights[690];
  assign \$4936  = ~ weights[690];
  assign \$4937  = ~ weights[690];
  assign \$4938  = ~ weights[690];
  assign \$4939  = ~ weights[690];
  assign \$4940  = ~ weights[690];
  assign \$4941  = { \$4930 [9], \$4930  } ^ { 1'h0, \$4940 , \$4939 , \$4938 , \$4937 , \$4936 , \$4935 , \$4934 , \$4933 , \$4932 , \$4931  };
  assign \$4942  = weights[692] ^ weights[693];
  assign \$4943  = \$4942  ? sum_10_1 : sum_10_0;
  assign \$4944  = ~ weights[692];
  assign \$4945  = ~ weights[692];
  assign \$4946  = ~ weights[692];
  assign \$4947  = ~ weights[692];
  assign \$4948  = ~ weights[692];
  assign \$4949  = ~ weights[692];
  assign \$4950  = ~ weights[692];
  assign \$4951  = ~ weights[692];
  assign \$4952  = ~ weights[692];
  assign \$4953  = ~ weights[692];
  assign \$4954  = { \$4943 [9], \$4943  } ^ { 1'h0, \$4953 , \$4952 , \$4951 , \$4950 , \$4949 , \$4948 , \$4947 , \$4946 , \$4945 , \$4944  };
  assign \$4955  = weights[694] ^ weights[695];
  assign \$4956  = \$4955  ? sum_11_1 : sum_11_0;
  assign \$4957  = ~ weights[694];
  assign \$4958  = ~ weights[694];
  assign \$4959  = ~ weights[694];
  assign \$4960  = ~ weights[694];
  assign \$4961  = ~ weights[694];
  assign \$4962  = ~ weights[694];
  assign \$4963  = ~ weights[694];
  assign \$4964  = ~ weights[694];
  assign \$4965  = ~ weights[694];
  assign \$4966  = ~ weights[694];
  assign \$4967  = { \$4956 [9], \$4956  } ^ { 1'h0, \$4966 , \$4965 , \$4964 , \$4963 , \$4962 , \$4961 , \$4960 , \$4959 , \$4958 , \$4957  };
  assign \$4968  = weights[696] ^ weights[697];
  assign \$4969  = \$4968  ? sum_12_1 : sum_12_0;
  assign \$4970  = ~ weights[696];
  assign \$4971  = ~ weights[696];
  assign \$4972  = ~ weights[696];
  assign \$4973  = ~ weights[696];
  assign \$4974  = ~ weights[696];
  assign \$4975  = ~ weights[696];
  assign \$4976  = ~ weights[696];
  assign \$4977  = ~ weights[696];
  assign \$4978  = ~ weights[696];
  assign \$4979  = ~ weights[696];
  assign \$4980  = { \$4969 [9], \$4969  } ^ { 1'h0, \$4979 , \$4978 , \$4977 , \$4976 , \$4975 , \$4974 , \$4973 , \$4972 , \$4971 , \$4970  };
  assign \$4981  = weights[698] ^ weights[699];
  assign \$4982  = \$4981  ? sum_13_1 : sum_13_0;
  assign \$4983  = ~ weights[698];
  assign \$4984  = ~ weights[698];
  assign \$4985  = ~ weights[698];
  assign \$4986  = ~ weights[698];
  assign \$4987  = ~ weights[698];
  assign \$4988  = ~ weights[698];
  assign \$4989  = ~ weights[698];
  assign \$4990  = ~ weights[698];
  assign \$4991  = ~ weights[698];
  assign \$4992  = ~ weights[698];
  assign \$4993  = { \$4982 [9], \$4982  } ^ { 1'h0, \$4992 , \$4991 , \$4990 , \$4989 , \$4988 , \$4987 , \$4986 , \$4985 , \$4984 , \$4983  };
  assign \$4994  = weights[700] ^ weights[701];
  assign \$4995  = \$4994  ? sum_14_1 : sum_14_0;
  assign \$4996  = ~ weights[700];
  assign \$4997  = ~ weights[700];
  assign \$4998  = ~ weights[700];
  assign \$4999  = ~ weights[700];
  assign \$5000  = ~ weights[700];
  assign \$5001  = ~ weights[700];
  assign \$5002  = ~ weights[700];
  assign \$5003  = ~ weights[700];
  assign \$5004  = ~ weights[700];
  assign \$5005  = ~ weights[700];
  assign \$5006  = { \$4995 [9], \$4995  } ^ { 1'h0, \$5005 , \$5004 , \$5003 , \$5002 , \$5001 , \$5000 , \$4999 , \$4998 , \$4997 , \$4996  };
  assign \$5007  = weights[702] ^ weights[703];
  assign \$5008  = \$5007  ? sum_15_1 : sum_15_0;
  assign \$5009  = ~ weights[702];
  assign \$5010  = ~ weights[702];
  assign \$5011  = ~ weights[702];
  assign \$5012  = ~ weights[702];
  assign \$5013  = ~ weights[702];
  assign \$5014  = ~ weights[702];
  assign \$5015  = ~ weights[702];
  assign \$5016  = ~ weights[702];
  assign \$5017  = ~ weights[702];
  assign \$5018  = ~ weights[702];
  assign \$5019  = { \$5008 [9], \$5008  } ^ { 1'h0, \$5018 , \$5017 , \$5016 , \$5015 , \$5014 , \$5013 , \$5012 , \$5011 , \$5010 , \$5009  };
  assign \$5020  = weights[704] ^ weights[705];
  assign \$5021  = \$5020  ? sum_16_1 : sum_16_0;
  assign \$5022  = ~ weights[704];
  assign \$5023  = ~ weights[704];
  assign \$5024  = ~ weights[704];
  assign \$5025  = ~ weights[704];
  assign \$5026  = ~ weights[704];
  assign \$5027  = ~ weights[704];
  assign \$5028  = ~ weights[704];
  assign \$5029  = ~ weights[704];
  assign \$5030  = ~ weights[704];
  assign \$5031  = ~ weights[704];
  assign \$5032  = { \$5021 [9], \$5021  } ^ { 1'h0, \$5031 , \$5030 , \$5029 , \$5028 , \$5027 , \$5026 , \$5025 , \$5024 , \$5023 , \$5022  };
  assign \$5033  = weights[706] ^ weights[707];
  assign \$5034  = \$5033  ? sum_17_1 : sum_17_0;
  assign \$5035  = ~ weights[706];
  assign \$5036  = ~ weights[706];
  assign \$5037  = ~ weights[706];
  assign \$5038  = ~ weights[706];
  assign \$5039  = ~ weights[706];
  assign \$5040  = ~ weights[706];
  assign \$5041  = ~ weights[706];
  assign \$5042  = ~ weights[706];
  assign \$5043  = ~ weights[706];
  assign \$5044  = ~ weights[706];
  assign \$5045  = { \$5034 [9], \$5034  } ^ { 1'h0, \$5044 , \$5043 , \$5042 , \$5041 , \$5040 , \$5039 , \$5038 , \$5037 , \$5036 , \$5035  };
  assign \$5046  = weights[708] ^ weights[709];
  assign \$5047  = \$5046  ? sum_18_1 : sum_18_0;
  assign \$5048  = ~ weights[708];
  assign \$5049  = ~ weights[708];
  assign \$5050  = ~ weights[708];
  assign \$5051  = ~ weights[708];
  assign \$5052  = ~ weights[708];
  assign \$5053  = ~ weights[708];
  assign \$5054  = ~ weights[708];
  assign \$5055  = ~ weights[708];
  assign \$5056  = ~ weights[708];
  assign \$5057  = ~ weights[708];
  assign \$5058  = { \$5047 [9], \$5047  } ^ { 1'h0, \$5057 , \$5056 , \$5055 , \$5054 , \$5053 , \$5052 , \$5051 , \$5050 , \$5049 , \$5048  };
  assign \$5059  = weights[710] ^ weights[711];
  assign \$5060  = \$5059  ? sum_19_1 : sum_19_0;
  assign \$5061  = ~ weights[710];
  assign \$5062  = ~ weights[710];
  assign \$5063  = ~ weights[710];
  assign \$5064  = ~ weights[710];
  assign \$5065  = ~ weights[710];
  assign \$5066  = ~ weights[710];
  assign \$5067  = ~ weights[710];
  assign \$5068  = ~ weights[710];
  assign \$5069  = ~ weights[710];
  assign \$5070  = ~ weights[710];
  assign \$5071  = { \$5060 [9], \$5060  } ^ { 1'h0, \$5070 , \$5069 , \$5068 , \$5067 , \$5066 , \$5065 , \$5064 , \$5063 , \$5062 , \$5061  };
  assign \$5072  = weights[712] ^ weights[713];
  assign \$5073  = \$5072  ? sum_20_1 : sum_20_0;
  assign \$5074  = ~ weights[712];
  assign \$5075  = ~ weights[712];
  assign \$5076  = ~ weights[712];
  assign \$5077  = ~ weights[712];
  assign \$5078  = ~ weights[712];
  assign \$5079  = ~ weights[712];
  assign \$5080  = ~ weights[712];
  assign \$5081  = ~ weights[712];
  assign \$5082  = ~ weights[712];
  assign \$5083  = ~ weights[712];
  assign \$5084  = { \$5073 [9], \$5073  } ^ { 1'h0, \$5083 , \$5082 , \$5081 , \$5080 , \$5079 , \$5078 , \$5077 , \$5076 , \$5075 , \$5074  };
  assign \$5085  = weights[714] ^ weights[715];
  assign \$5086  = \$5085  ? sum_21_1 : sum_21_0;
  assign \$5087  = ~ weights[714];
  assign \$5088  = ~ weights[714];
  assign \$5089  = ~ weights[714];
  assign \$5090  = ~ weights[714];
  assign \$5091  = ~ weights[714];
  assign \$5092  = ~ weights[714];
  assign \$5093  = ~ weights[714];
  assign \$5094  = ~ weights[714];
  assign \$5095  = ~ weights[714];
  assign \$5096  = ~ weights[714];
  assign \$5097  = { \$5086 [9], \$5086  } ^ { 1'h0, \$5096 , \$5095 , \$5094 , \$5093 , \$5092 , \$5091 , \$5090 , \$5089 , \$5088 , \$5087  };
  assign \$5098  = weights[716] ^ weights[717];
  assign \$5099  = \$5098  ? sum_22_1 : sum_22_0;
  assign \$5100  = ~ weights[716];
  assign \$5101  = ~ weights[716];
  assign \$5102  = ~ weights[716];
  assign \$5103  = ~ weights[716];
  assign \$5104  = ~ weights[716];
  assign \$5105  = ~ weights[716];
  assign \$5106  = ~ weights[716];
  assign \$5107  = ~ weights[716];
  assign \$5108  = ~ weights[716];
  assign \$5109  = ~ weights[716];
  assign \$5110  = { \$5099 [9], \$5099  } ^ { 1'h0, \$5109 , \$5108 , \$5107 , \$5106 , \$5105 , \$5104 , \$5103 , \$5102 , \$5101 , \$5100  };
  assign \$5111  = weights[718] ^ weights[719];
  assign \$5112  = \$5111  ? sum_23_1 : sum_23_0;
  assign \$5113  = ~ weights[718];
  assign \$5114  = ~ weights[718];
  assign \$5115  = ~ weights[718];
  assign \$5116  = ~ weights[718];
  assign \$5117  = ~ weights[718];
  assign \$5118  = ~ weights[718];
  assign \$5119  = ~ weights[718];
  assign \$5120  = ~ weights[718];
  assign \$5121  = ~ weights[718];
  assign \$5122  = ~ weights[718];
  assign \$5123  = { \$5112 [9], \$5112  } ^ { 1'h0, \$5122 , \$5121 , \$5120 , \$5119 , \$5118 , \$5117 , \$5116 , \$5115 , \$5114 , \$5113  };
  assign \$5124  = weights[720] ^ weights[721];
  assign \$5125  = \$5124  ? sum_24_1 : sum_24_0;
  assign \$5126  = ~ weights[720];
  assign \$5127  = ~ weights[720];
  assign \$5128  = ~ weights[720];
  assign \$5129  = ~ weights[720];
  assign \$5130  = ~ weights[720];
  assign \$5131  = ~ weights[720];
  assign \$5132  = ~ weights[720];
  assign \$5133  = ~ weights[720];
  assign \$5134  = ~ weights[720];
  assign \$5135  = ~ weights[720];
  assign \$5136  = { \$5125 [9], \$5125  } ^ { 1'h0, \$5135 , \$5134 , \$5133 , \$5132 , \$5131 , \$5130 , \$5129 , \$5128 , \$5127 , \$5126  };
  assign \$5137  = weights[722] ^ weights[723];
  assign \$5138  = \$5137  ? sum_25_1 : sum_25_0;
  assign \$5139  = ~ weights[722];
  assign \$5140  = ~ weights[722];
  assign \$5141  = ~ weights[722];
  assign \$5142  = ~ weights[722];
  assign \$5143  = ~ weights[722];
  assign \$5144  = ~ weights[722];
  assign \$5145  = ~ weights[722];
  assign \$5146  = ~ weights[722];
  assign \$5147  = ~ weights[722];
  assign \$5148  = ~ weights[722];
  assign \$5149  = { \$5138 [9], \$5138  } ^ { 1'h0, \$5148 , \$5147 , \$5146 , \$5145 , \$5144 , \$5143 , \$5142 , \$5141 , \$5140 , \$5139  };
  assign \$5150  = weights[724] ^ weights[725];
  assign \$5151  = \$5150  ? sum_26_1 : sum_26_0;
  assign \$5152  = ~ weights[724];
  assign \$5153  = ~ weights[724];
  assign \$5154  = ~ weights[724];
  assign \$5155  = ~ weights[724];
  assign \$5156  = ~ weights[724];
  assign \$5157  = ~ weights[724];
  assign \$5158  = ~ weights[724];
  assign \$5159  = ~ weights[724];
  assign \$5160  = ~ weights[724];
  assign \$5161  = ~ weights[724];
  assign \$5162  = { \$5151 [9], \$5151  } ^ { 1'h0, \$5161 , \$5160 , \$5159 , \$5158 , \$5157 , \$5156 , \$5155 , \$5154 , \$5153 , \$5152  };
  assign \$5163  = weights[726] ^ weights[727];
  assign \$5164  = \$5163  ? sum_27_1 : sum_27_0;
  assign \$5165  = ~ weights[726];
  assign \$5166  = ~ weights[726];
  assign \$5167  = ~ weights[726];
  assign \$5168  = ~ weights[726];
  assign \$5169  = ~ weights[726];
  assign \$5170  = ~ weights[726];
  assign \$5171  = ~ weights[726];
  assign \$5172  = ~ weights[726];
  assign \$5173  = ~ weights[726];
  assign \$5174  = ~ weights[726];
  assign \$5175  = { \$5164 [9], \$5164  } ^ { 1'h0, \$5174 , \$5173 , \$5172 , \$5171 , \$5170 , \$5169 , \$5168 , \$5167 , \$5166 , \$5165  };
  assign \$5176  = weights[728] ^ weights[729];
  assign \$5177  = \$5176  ? sum_28_1 : sum_28_0;
  assign \$5178  = ~ weights[728];
  assign \$5179  = ~ weights[728];
  assign \$5180  = ~ weights[728];
  assign \$5181  = ~ weights[728];
  assign \$5182  = ~ weights[728];
  assign \$5183  = ~ weights[728];
  assign \$5184  = ~ weights[728];
  assign \$5185  = ~ weights[728];
  assign \$5186  = ~ weights[728];
  assign \$5187  = ~ weights[728];
  assign \$5188  = { \$5177 [9], \$5177  } ^ { 1'h0, \$5187 , \$5186 , \$5185 , \$5184 , \$5183 , \$5182 , \$5181 , \$5180 , \$5179 , \$5178  };
  assign \$5189  = weights[730] ^ weights[731];
  assign \$5190  = \$5189  ? sum_29_1 : sum_29_0;
  assign \$5191  = ~ weights[730];
  assign \$5192  = ~ weights[730];
  assign \$5193  = ~ weights[730];
  assign \$5194  = ~ weights[730];
  assign \$5195  = ~ weights[730];
  assign \$5196  = ~ weights[730];
  assign \$5197  = ~ weights[730];
  assign \$5198  = ~ weights[730];
  assign \$5199  = ~ weights[730];
  assign \$5200  = ~ weights[730];
  assign \$5201  = { \$5190 [9], \$5190  } ^ { 1'h0, \$5200 , \$5199 , \$5198 , \$5197 , \$5196 , \$5195 , \$5194 , \$5193 , \$5192 , \$5191  };
  assign \$5202  = weights[732] ^ weights[733];
  assign \$5203  = \$5202  ? sum_30_1 : sum_30_0;
  assign \$5204  = ~ weights[732];
  assign \$5205  = ~ weights[732];
  assign \$5206  = ~ weights[732];
  assign \$5207  = ~ weights[732];
  assign \$5208  = ~ weights[732];
  assign \$5209  = ~ weights[732];
  assign \$5210  = ~ weights[732];
  assign \$5211  = ~ weights[732];
  assign \$5212  = ~ weights[732];
  assign \$5213  = ~ weights[732];
  assign \$5214  = { \$5203 [9], \$5203  } ^ { 1'h0, \$5213 , \$5212 , \$5211 , \$5210 , \$5209 , \$5208 , \$5207 , \$5206 , \$5205 , \$5204  };
  assign \$5215  = weights[734] ^ weights[735];
  assign \$5216  = \$5215  ? sum_31_1 : sum_31_0;
  assign \$5217  = ~ weights[734];
  assign \$5218  = ~ weights[734];
  assign \$5219  = ~ weights[734];
  assign \$5220  = ~ weights[734];
  assign \$5221  = ~ weights[734];
  assign \$5222  = ~ weights[734];
  assign \$5223  = ~ weights[734];
  assign \$5224  = ~ weights[734];
  assign \$5225  = ~ weights[734];
  assign \$5226  = ~ weights[734];
  assign \$5227  = { \$5216 [9], \$5216  } ^ { 1'h0, \$5226 , \$5225 , \$5224 , \$5223 , \$5222 , \$5221 , \$5220 , \$5219 , \$5218 , \$5217  };
  assign \$5228  = weights[736] ^ weights[737];
  assign \$5229  = \$5228  ? sum_32_1 : sum_32_0;
  assign \$5230  = ~ weights[736];
  assign \$5231  = ~ weights[736];
  assign \$5232  = ~ weights[736];
  assign \$5233  = ~ weights[736];
  assign \$5234  = ~ weights[736];
  assign \$5235  = ~ weights[736];
  assign \$5236  = ~ weights[736];
  assign \$5237  = ~ weights[736];
  assign \$5238  = ~ weights[736];
  assign \$5239  = ~ weights[736];
  assign \$5240  = { \$5229 [9], \$5229  } ^ { 1'h0, \$5239 , \$5238 , \$5237 , \$5236 , \$5235 , \$5234 , \$5233 , \$5232 , \$5231 , \$5230  };
  assign \$5241  = weights[738] ^ weights[739];
  assign \$5242  = \$5241  ? sum_33_1 : sum_33_0;
  assign \$5243  = ~ weights[738];
  assign \$5244  = ~ weights[738];
  assign \$5245  = ~ weights[738];
  assign \$5246  = ~ weights[738];
  assign \$5247  = ~ weights[738];
  assign \$5248  = ~ weights[738];
  assign \$5249  = ~ weights[738];
  assign \$5250  = ~ weights[738];
  assign \$5251  = ~ weights[738];
  assign \$5252  = ~ weights[738];
  assign \$5253  = { \$5242 [9], \$5242  } ^ { 1'h0, \$5252 , \$5251 , \$5250 , \$5249 , \$5248 , \$5247 , \$5246 , \$5245 , \$5244 , \$5243  };
  assign \$5254  = weights[740] ^ weights[741];
  assign \$5255  = \$5254  ? sum_34_1 : sum_34_0;
  assign \$5256  = ~ weights[740];
  assign \$5257  = ~ weights[740];
  assign \$5258  = ~ weights[740];
  assign \$5259  = ~ weights[740];
  assign \$5260  = ~ weights[740];
  assign \$5261  = ~ weights[740];
  assign \$5262  = ~ weights[740];
  assign \$5263  = ~ weights[740];
  assign \$5264  = ~ weights[740];
  assign \$5265  = ~ weights[740];
  assign \$5266  = { \$5255 [9], \$5255  } ^ { 1'h0, \$5265 , \$5264 , \$5263 , \$5262 , \$5261 , \$5260 , \$5259 , \$5258 , \$5257 , \$5256  };
  assign \$5267  = weights[742] ^ weights[743];
  assign \$5268  = \$5267  ? sum_35_1 : sum_35_0;
  assign \$5269  = ~ weights[742];
  assign \$5270  = ~ weights[742];
  assign \$5271  = ~ weights[742];
  assign \$5272  = ~ weights[742];
  assign \$5273  = ~ weights[742];
  assign \$5274  = ~ weights[742];
  assign \$5275  = ~ weights[742];
  assign \$5276  = ~ weights[742];
  assign \$5277  = ~ weights[742];
  assign \$5278  = ~ weights[742];
  assign \$5279  = { \$5268 [9], \$5268  } ^ { 1'h0, \$5278 , \$5277 , \$5276 , \$5275 , \$5274 , \$5273 , \$5272 , \$5271 , \$5270 , \$5269  };
  assign \$5280  = weights[744] ^ weights[745];
  assign \$5281  = \$5280  ? sum_36_1 : sum_36_0;
  assign \$5282  = ~ weights[744];
  assign \$5283  = ~ weights[744];
  assign \$5284  = ~ weights[744];
  assign \$5285  = ~ weights[744];
  assign \$5286  = ~ weights[744];
  assign \$5287  = ~ weights[744];
  assign \$5288  = ~ weights[744];
  assign \$5289  = ~ weights[744];
  assign \$5290  = ~ weights[744];
  assign \$5291  = ~ weights[744];
  assign \$5292  = { \$5281 [9], \$5281  } ^ { 1'h0, \$5291 , \$5290 , \$5289 , \$5288 , \$5287 , \$5286 , \$5285 , \$5284 , \$5283 , \$5282  };
  assign \$5293  = weights[746] ^ weights[747];
  assign \$5294  = \$5293  ? sum_37_1 : sum_37_0;
  assign \$5295  = ~ weights[746];
  assign \$5296  = ~ weights[746];
  assign \$5297  = ~ weights[746];
  assign \$5298  = ~ weights[746];
  assign \$5299  = ~ weights[746];
  assign \$5300  = ~ weights[746];
  assign \$5301  = ~ weights[746];
  assign \$5302  = ~ weights[746];
  assign \$5303  = ~ weights[746];
  assign \$5304  = ~ weights[746];
  assign \$5305  = { \$5294 [9], \$5294  } ^ { 1'h0, \$5304 , \$5303 , \$5302 , \$5301 , \$5300 , \$5299 , \$5298 , \$5297 , \$5296 , \$5295  };
  assign \$5306  = weights[748] ^ weights[749];
  assign \$5307  = \$5306  ? sum_38_1 : sum_38_0;
  assign \$5308  = ~ weights[748];
  assign \$5309  = ~ weights[748];
  assign \$5310  = ~ weights[748];
  assign \$5311  = ~ weights[748];
  assign \$5312  = ~ weights[748];
  assign \$5313  = ~ weights[748];
  assign \$5314  = ~ weights[748];
  assign \$5315  = ~ weights[748];
  assign \$5316  = ~ weights[748];
  assign \$5317  = ~ weights[748];
  assign \$5318  = { \$5307 [9], \$5307  } ^ { 1'h0, \$5317 , \$5316 , \$5315 , \$5314 , \$5313 , \$5312 , \$5311 , \$5310 , \$5309 , \$5308  };
  assign \$5319  = weights[750] ^ weights[751];
  assign \$5320  = \$5319  ? sum_39_1 : sum_39_0;
  assign \$5321  = ~ weights[750];
  assign \$5322  = ~ weights[750];
  assign \$5323  = ~ weights[750];
  assign \$5324  = ~ weights[750];
  assign \$5325  = ~ weights[750];
  assign \$5326  = ~ weights[750];
  assign \$5327  = ~ weights[750];
  assign \$5328  = ~ weights[750];
  assign \$5329  = ~ weights[750];
  assign \$5330  = ~ weights[750];
  assign \$5331  = { \$5320 [9], \$5320  } ^ { 1'h0, \$5330 , \$5329 , \$5328 , \$5327 , \$5326 , \$5325 , \$5324 , \$5323 , \$5322 , \$5321  };
  assign \$5332  = weights[752] ^ weights[753];
  assign \$5333  = \$5332  ? sum_40_1 : sum_40_0;
  assign \$5334  = ~ weights[752];
  assign \$5335  = ~ weights[752];
  assign \$5336  = ~ weights[752];
  assign \$5337  = ~ weights[752];
  assign \$5338  = ~ weights[752];
  assign \$5339  = ~ weights[752];
  assign \$5340  = ~ weights[752];
  assign \$5341  = ~ weights[752];
  assign \$5342  = ~ weights[752];
  assign \$5343  = ~ weights[752];
  assign \$5344  = { \$5333 [9], \$5333  } ^ { 1'h0, \$5343 , \$5342 , \$5341 , \$5340 , \$5339 , \$5338 , \$5337 , \$5336 , \$5335 , \$5334  };
  assign \$5345  = weights[754] ^ weights[755];
  assign \$5346  = \$5345  ? sum_41_1 : sum_41_0;
  assign \$5347  = ~ weights[754];
  assign \$5348  = ~ weights[754];
  assign \$5349  = ~ weights[754];
  assign \$5350  = ~ weights[754];
  assign \$5351  = ~ weights[754];
  assign \$5352  = ~ weights[754];
  assign \$5353  = ~ weights[754];
  assign \$5354  = ~ weights[754];
  assign \$5355  = ~ weights[754];
  assign \$5356  = ~ weights[754];
  assign \$5357  = { \$5346 [9], \$5346  } ^ { 1'h0, \$5356 , \$5355 , \$5354 , \$5353 , \$5352 , \$5351 , \$5350 , \$5349 , \$5348 , \$5347  };
  assign \$5358  = weights[756] ^ weights[757];
  assign \$5359  = \$5358  ? sum_42_1 : sum_42_0;
  assign \$5360  = ~ weights[756];
  assign \$5361  = ~ weights[756];
  assign \$5362  = ~ weights[756];
  assign \$5363  = ~ weights[756];
  assign \$5364  = ~ weights[756];
  assign \$5365  = ~ weights[756];
  assign \$5366  = ~ weights[756];
  assign \$5367  = ~ weights[756];
  assign \$5368  = ~ weights[756];
  assign \$5369  = ~ weights[756];
  assign \$5370  = { \$5359 [9], \$5359  } ^ { 1'h0, \$5369 , \$5368 , \$5367 , \$5366 , \$5365 , \$5364 , \$5363 , \$5362 , \$5361 , \$5360  };
  assign \$5371  = weights[758] ^ weights[759];
  assign \$5372  = \$5371  ? sum_43_1 : sum_43_0;
  assign \$5373  = ~ weights[758];
  assign \$5374  = ~ weights[758];
  assign \$5375  = ~ weights[758];
  assign \$5376  = ~ weights[758];
  assign \$5377  = ~ weights[758];
  assign \$5378  = ~ weights[758];
  assign \$5379  = ~ weights[758];
  assign \$5380  = ~ weights[758];
  assign \$5381  = ~ weights[758];
  assign \$5382  = ~ weights[758];
  assign \$5383  = { \$5372 [9], \$5372  } ^ { 1'h0, \$5382 , \$5381 , \$5380 , \$5379 , \$5378 , \$5377 , \$5376 , \$5375 , \$5374 , \$5373  };
  assign \$5384  = weights[760] ^ weights[761];
  assign \$5385  = \$5384  ? sum_44_1 : sum_44_0;
  assign \$5386  = ~ weights[760];
  assign \$5387  = ~ weights[760];
  assign \$5388  = ~ weights[760];
  assign \$5389  = ~ weights[760];
  assign \$5390  = ~ weights[760];
  assign \$5391  = ~ weights[760];
  assign \$5392  = ~ weights[760];
  assign \$5393  = ~ weights[760];
  assign \$5394  = ~ weights[760];
  assign \$5395  = ~ weights[760];
  assign \$5396  = { \$5385 [9], \$5385  } ^ { 1'h0, \$5395 , \$5394 , \$5393 , \$5392 , \$5391 , \$5390 , \$5389 , \$5388 , \$5387 , \$5386  };
  assign \$5397  = weights[762] ^ weights[763];
  assign \$5398  = \$5397  ? sum_45_1 : sum_45_0;
  assign \$5399  = ~ weights[762];
  assign \$5400  = ~ weights[762];
  assign \$5401  = ~ weights[762];
  assign \$5402  = ~ weights[762];
  assign \$5403  = ~ weights[762];
  assign \$5404  = ~ weights[762];
  assign \$5405  = ~ weights[762];
  assign \$5406  = ~ weights[762];
  assign \$5407  = ~ weights[762];
  assign \$5408  = ~ weights[762];
  assign \$5409  = { \$5398 [9], \$5398  } ^ { 1'h0, \$5408 , \$5407 , \$5406 , \$5405 , \$5404 , \$5403 , \$5402 , \$5401 , \$5400 , \$5399  };
  assign \$5410  = weights[764] ^ weights[765];
  assign \$5411  = \$5410  ? sum_46_1 : sum_46_0;
  assign \$5412  = ~ weights[764];
  assign \$5413  = ~ weights[764];
  assign \$5414  = ~ weights[764];
  assign \$5415  = ~ weights[764];
  assign \$5416  = ~ weights[764];
  assign \$5417  = ~ weights[764];
  assign \$5418  = ~ weights[764];
  assign \$5419  = ~ weights[764];
  assign \$5420  = ~ weights[764];
  assign \$5421  = ~ weights[764];
  assign \$5422  = { \$5411 [9], \$5411  } ^ { 1'h0, \$5421 , \$5420 , \$5419 , \$5418 , \$5417 , \$5416 , \$5415 , \$5414 , \$5413 , \$5412  };
  assign \$5423  = weights[766] ^ weights[767];
  assign \$5424  = \$5423  ? sum_47_1 : sum_47_0;
  assign \$5425  = ~ weights[766];
  assign \$5426  = ~ weights[766];
  assign \$5427  = ~ weights[766];
  assign \$5428  = ~ weights[766];
  assign \$5429  = ~ weights[766];
  assign \$5430  = ~ weights[766];
  assign \$5431  = ~ weights[766];
  assign \$5432  = ~ weights[766];
  assign \$5433  = ~ weights[766];
  assign \$5434  = ~ weights[766];
  assign \$5435  = { \$5424 [9], \$5424  } ^ { 1'h0, \$5434 , \$5433 , \$5432 , \$5431 , \$5430 , \$5429 , \$5428 , \$5427 , \$5426 , \$5425  };
  assign \$5436  = weights[768] ^ weights[769];
  assign \$5437  = \$5436  ? sum_48_1 : sum_48_0;
  assign \$5438  = ~ weights[768];
  assign \$5439  = ~ weights[768];
  assign \$5440  = ~ weights[768];
  assign \$5441  = ~ weights[768];
  assign \$5442  = ~ weights[768];
  assign \$5443  = ~ weights[768];
  assign \$5444  = ~ weights[768];
  assign \$5445  = ~ weights[768];
  assign \$5446  = ~ weights[768];
  assign \$5447  = ~ weights[768];
  assign \$5448  = { \$5437 [9], \$5437  } ^ { 1'h0, \$5447 , \$5446 , \$5445 , \$5444 , \$5443 , \$5442 , \$5441 , \$5440 , \$5439 , \$5438  };
  assign \$5449  = weights[770] ^ weights[771];
  assign \$5450  = \$5449  ? sum_49_1 : sum_49_0;
  assign \$5451  = ~ weights[770];
  assign \$5452  = ~ weights[770];
  assign \$5453  = ~ weights[770];
  assign \$5454  = ~ weights[770];
  assign \$5455  = ~ weights[770];
  assign \$5456  = ~ weights[770];
  assign \$5457  = ~ weights[770];
  assign \$5458  = ~ weights[770];
  assign \$5459  = ~ weights[770];
  assign \$5460  = ~ weights[770];
  assign \$5461  = { \$5450 [9], \$5450  } ^ { 1'h0, \$5460 , \$5459 , \$5458 , \$5457 , \$5456 , \$5455 , \$5454 , \$5453 , \$5452 , \$5451  };
  assign \$5462  = weights[772] ^ weights[773];
  assign \$5463  = \$5462  ? sum_50_1 : sum_50_0;
  assign \$5464  = ~ weights[772];
  assign \$5465  = ~ weights[772];
  assign \$5466  = ~ weights[772];
  assign \$5467  = ~ weights[772];
  assign \$5468  = ~ weights[772];
  assign \$5469  = ~ weights[772];
  assign \$5470  = ~ weights[772];
  assign \$5471  = ~ weights[772];
  assign \$5472  = ~ weights[772];
  assign \$5473  = ~ weights[772];
  assign \$5474  = { \$5463 [9], \$5463  } ^ { 1'h0, \$5473 , \$5472 , \$5471 , \$5470 , \$5469 , \$5468 , \$5467 , \$5466 , \$5465 , \$5464  };
  assign \$5475  = weights[774] ^ weights[775];
  assign \$5476  = \$5475  ? sum_51_1 : sum_51_0;
  assign \$5477  = ~ weights[774];
  assign \$5478  = ~ weights[774];
  assign \$5479  = ~ weights[774];
  assign \$5480  = ~ weights[774];
  assign \$5481  = ~ weights[774];
  assign \$5482  = ~ weights[774];
  assign \$5483  = ~ weights[774];
  assign \$5484  = ~ weights[774];
  assign \$5485  = ~ weights[774];
  assign \$5486  = ~ weights[774];
  assign \$5487  = { \$5476 [9], \$5476  } ^ { 1'h0, \$5486 , \$5485 , \$5484 , \$5483 , \$5482 , \$5481 , \$5480 , \$5479 , \$5478 , \$5477  };
  assign \$5488  = weights[776] ^ weights[777];
  assign \$5489  = \$5488  ? sum_52_1 : sum_52_0;
  assign \$5490  = ~ weights[776];
  assign \$5491  = ~ weights[776];
  assign \$5492  = ~ weights[776];
  assign \$5493  = ~ weights[776];
  assign \$5494  = ~ weights[776];
  assign \$5495  = ~ weights[776];
  assign \$5496  = ~ weights[776];
  assign \$5497  = ~ weights[776];
  assign \$5498  = ~ weights[776];
  assign \$5499  = ~ weights[776];
  assign \$5500  = { \$5489 [9], \$5489  } ^ { 1'h0, \$5499 , \$5498 , \$5497 , \$5496 , \$5495 , \$5494 , \$5493 , \$5492 , \$5491 , \$5490  };
  assign \$5501  = weights[778] ^ weights[779];
  assign \$5502  = \$5501  ? sum_53_1 : sum_53_0;
  assign \$5503  = ~ weights[778];
  assign \$5504  = ~ weights[778];
  assign \$5505  = ~ weights[778];
  assign \$5506  = ~ weights[778];
  assign \$5507  = ~ weights[778];
  assign \$5508  = ~ weights[778];
  assign \$5509  = ~ weights[778];
  assign \$5510  = ~ weights[778];
  assign \$5511  = ~ weights[778];
  assign \$5512  = ~ weights[778];
  assign \$5513  = { \$5502 [9], \$5502  } ^ { 1'h0, \$5512 , \$5511 , \$5510 , \$5509 , \$5508 , \$5507 , \$5506 , \$5505 , \$5504 , \$5503  };
  assign \$5514  = weights[780] ^ weights[781];
  assign \$5515  = \$5514  ? sum_54_1 : sum_54_0;
  assign \$5516  = ~ weights[780];
  assign \$5517  = ~ weights[780];
  assign \$5518  = ~ weights[780];
  assign \$5519  = ~ weights[780];
  assign \$5520  = ~ weights[780];
  assign \$5521  = ~ weights[780];
  assign \$5522  = ~ weights[780];
  assign \$5523  = ~ weights[780];
  assign \$5524  = ~ weights[780];
  assign \$5525  = ~ weights[780];
  assign \$5526  = { \$5515 [9], \$5515  } ^ { 1'h0, \$5525 , \$5524 , \$5523 , \$5522 , \$5521 , \$5520 , \$5519 , \$5518 , \$5517 , \$5516  };
  assign \$5527  = weights[782] ^ weights[783];
  assign \$5528  = \$5527  ? sum_55_1 : sum_55_0;
  assign \$5529  = ~ weights[782];
  assign \$5530  = ~ weights[782];
  assign \$5531  = ~ weights[782];
  assign \$5532  = ~ weights[782];
  assign \$5533  = ~ weights[782];
  assign \$5534  = ~ weights[782];
  assign \$5535  = ~ weights[782];
  assign \$5536  = ~ weights[782];
  assign \$5537  = ~ weights[782];
  assign \$5538  = ~ weights[782];
  assign \$5539  = { \$5528 [9], \$5528  } ^ { 1'h0, \$5538 , \$5537 , \$5536 , \$5535 , \$5534 , \$5533 , \$5532 , \$5531 , \$5530 , \$5529  };
  assign \$5540  = $signed(term_6_0) + $signed(term_6_1);
  assign \$5541  = $signed(term_6_2) + $signed(term_6_3);
  assign \$5542  = $signed(term_6_4) + $signed(term_6_5);
  assign \$5543  = $signed(term_6_6) + $signed(term_6_7);
  assign \$5544  = $signed(term_6_8) + $signed(term_6_9);
  assign \$5545  = $signed(term_6_10) + $signed(term_6_11);
  assign \$5546  = $signed(term_6_12) + $signed(term_6_13);
  assign \$5547  = $signed(term_6_14) + $signed(term_6_15);
  assign \$5548  = $signed(term_6_16) + $signed(term_6_17);
  assign \$5549  = $signed(term_6_18) + $signed(term_6_19);
  assign \$5550  = $signed(term_6_20) + $signed(term_6_21);
  assign \$5551  = $signed(term_6_22) + $signed(term_6_23);
  assign \$5552  = $signed(term_6_24) + $signed(term_6_25);
  assign \$5553  = $signed(term_6_26) + $signed(term_6_27);
  assign \$5554  = $signed(term_6_28) + $signed(term_6_29);
  assign \$5555  = $signed(term_6_30) + $signed(term_6_31);
  assign \$5556  = $signed(term_6_32) + $signed(term_6_33);
  assign \$5557  = $signed(term_6_34) + $signed(term_6_35);
  assign \$5558  = $signed(term_6_36) + $signed(term_6_37);
  assign \$5559  = $signed(term_6_38) + $signed(term_6_39);
  assign \$5560  = $signed(term_6_40) + $signed(term_6_41);
  assign \$5561  = $signed(term_6_42) + $signed(term_6_43);
  assign \$5562  = $signed(term_6_44) + $signed(term_6_45);
  assign \$5563  = $signed(term_6_46) + $signed(term_6_47);
  assign \$5564  = $signed(term_6_48) + $signed(term_6_49);
  assign \$5565  = $signed(term_6_50) + $signed(term_6_51);
  assign \$5566  = $signed(term_6_52) + $signed(term_6_53);
  assign \$5567  = $signed(term_6_54) + $signed(term_6_55);
  assign \$5568  = $signed(tree_6_1_0) + $signed(tree_6_1_1);
  assign \$5569  = $signed(tree_6_1_2) + $signed(tree_6_1_3);
  assign \$5570  = $signed(tree_6_1_4) + $signed(tree_6_1_5);
  assign \$5571  = $signed(tree_6_1_6) + $signed(tree_6_1_7);
  assign \$5572  = $signed(tree_6_1_8) + $signed(tree_6_1_9);
  assign \$5573  = $signed(tree_6_1_10) + $signed(tree_6_1_11);
  assign \$5574  = $signed(tree_6_1_12) + $signed(tree_6_1_13);
  assign \$5575  = $signed(tree_6_1_14) + $signed(tree_6_1_15);
  assign \$5576  = $signed(tree_6_1_16) + $signed(tree_6_1_17);
  assign \$5577  = $signed(tree_6_1_18) + $signed(tree_6_1_19);
  assign \$5578  = $signed(tree_6_1_20) + $signed(tree_6_1_21);
  assign \$5579  = $signed(tree_6_1_22) + $signed(tree_6_1_23);
  assign \$5580  = $signed(tree_6_1_24) + $signed(tree_6_1_25);
  assign \$5581  = $signed(tree_6_1_26) + $signed(tree_6_1_27);
  assign \$5582  = $signed(tree_6_2_0) + $signed(tree_6_2_1);
  assign \$5583  = $signed(tree_6_2_2) + $signed(tree_6_2_3);
  assign \$5584  = $signed(tree_6_2_4) + $signed(tree_6_2_5);
  assign \$5585  = $signed(tree_6_2_6) + $signed(tree_6_2_7);
  assign \$5586  = $signed(tree_6_2_8) + $signed(tree_6_2_9);
  assign \$5587  = $signed(tree_6_2_10) + $signed(tree_6_2_11);
  assign \$5588  = $signed(tree_6_2_12) + $signed(tree_6_2_13);
  assign \$5589  = $signed(tree_6_3_0) + $signed(tree_6_3_1);
  assign \$5590  = $signed(tree_6_3_2) + $signed(tree_6_3_3);
  assign \$5591  = $signed(tree_6_3_4) + $signed(tree_6_3_5);
  assign \$5592  = $signed(tree_6_4_0) + $signed(tree_6_4_1);
  assign \$5593  = $signed(tree_6_4_2) + $signed(tree_6_4_3);
  assign \$5594  = $signed(tree_6_5_0) + $signed(tree_6_5_1);
  assign \$5595  = weights[784] ^ weights[785];
  assign \$5596  = \$5595  ? sum_0_1 : sum_0_0;
  assign \$5597  = ~ weights[784];
  assign \$5598  = ~ weights[784];
  assign \$5599  = ~ weights[784];
  assign \$5600  = ~ weights[784];
  assign \$5601  = ~ weights[784];
  assign \$5602  = ~ weights[784];
  assign \$5603  = ~ weights[784];
  assign \$5604  = ~ weights[784];
  assign \$5605  = ~ weights[784];
  assign \$5606  = ~ weights[784];
  assign \$5607  = { \$5596 [9], \$5596  } ^ { 1'h0, \$5606 , \$5605 , \$5604 , \$5603 , \$5602 , \$5601 , \$5600 , \$5599 , \$5598 , \$5597  };
  assign \$5608  = weights[786] ^ weights[787];
  assign \$5609  = \$5608  ? sum_1_1 : sum_1_0;
  assign \$5610  = ~ weights[786];
  assign \$5611  = ~ weights[786];
  assign \$5612  = ~ weights[786];
  assign \$5613  = ~ weights[786];
  assign \$5614  = ~ weights[786];
  assign \$5615  = ~ weights[786];
  assign \$5616  = ~ weights[786];
  assign \$5617  = ~ weights[786];
  assign \$5618  = ~ weights[786];
  assign \$5619  = ~ weights[786];
  assign \$5620  = { \$5609 [9], \$5609  } ^ { 1'h0, \$5619 , \$5618 , \$5617 , \$5616 , \$5615 , \$5614 , \$5613 , \$5612 , \$5611 , \$5610  };
  assign \$5621  = weights[788] ^ weights[789];
  assign \$5622  = \$5621  ? sum_2_1 : sum_2_0;
  assign \$5623  = ~ weights[788];
  assign \$5624  = ~ weights[788];
  assign \$5625  = ~ weights[788];
  assign \$5626  = ~ weights[788];
  assign \$5627  = ~ weights[788];
  assign \$5628  = ~ weights[788];
  assign \$5629  = ~ weights[788];
  assign \$5630  = ~ weights[788];
  assign \$5631  = ~ weights[788];
  assign \$5632  = ~ weights[788];
  assign \$5633  = { \$5622 [9], \$5622  } ^ { 1'h0, \$5632 , \$5631 , \$5630 , \$5629 , \$5628 , \$5627 , \$5626 , \$5625 , \$5624 , \$5623  };
  assign \$5634  = weights[790] ^ weights[791];
  assign \$5635  = \$5634  ? sum_3_1 : sum_3_0;
  assign \$5636  = ~ weights[790];
  assign \$5637  = ~ weights[790];
  assign \$5638  = ~ weights[790];
  assign \$5639  = ~ weights[790];
  assign \$5640  = ~ weights[790];
  assign \$5641  = ~ weights[790];
  assign \$5642  = ~ weights[790];
  assign \$5643  = ~ weights[790];
  assign \$5644  = ~ weights[790];
  assign \$5645  = ~ weights[790];
  assign \$5646  = { \$5635 [9], \$5635  } ^ { 1'h0, \$5645 , \$5644 , \$5643 , \$5642 , \$5641 , \$5640 , \$5639 , \$5638 , \$5637 , \$5636  };
  assign \$5647  = weights[792] ^ weights[793];
  assign \$5648  = \$5647  ? sum_4_1 : sum_4_0;
  assign \$5649  = ~ weights[792];
  assign \$5650  = ~ weights[792];
  assign \$5651  = ~ weights[792];
  assign \$5652  = ~ weights[792];
  assign \$5653  = ~ weights[792];
  assign \$5654  = ~ weights[792];
  assign \$5655  = ~ weights[792];
  assign \$5656  = ~ weights[792];
  assign \$5657  = ~ weights[792];
  assign \$5658  = ~ weights[792];
  assign \$5659  = { \$5648 [9], \$5648  } ^ { 1'h0, \$5658 , \$5657 , \$5656 , \$5655 , \$5654 , \$5653 , \$5652 , \$5651 , \$5650 , \$5649  };
  assign \$5660  = weights[794] ^ weights[795];
  assign \$5661  = \$5660  ? sum_5_1 : sum_5_0;
  assign \$5662  = ~ weights[794];
  assign \$5663  = ~ weights[794];
  assign \$5664  = ~ weights[794];
  assign \$5665  = ~ weights[794];
  assign \$5666  = ~ weights[794];
  assign \$5667  = ~ weights[794];
  assign \$5668  = ~ weights[794];
  assign \$5669  = ~ weights[794];
  assign \$5670  = ~ weights[794];
  assign \$5671  = ~ weights[794];
  assign \$5672  = { \$5661 [9], \$5661  } ^ { 1'h0, \$5671 , \$5670 , \$5669 , \$5668 , \$5667 , \$5666 , \$5665 , \$5664 , \$5663 , \$5662  };
  assign \$5673  = weights[796] ^ weights[797];
  assign \$5674  = \$5673  ? sum_6_1 : sum_6_0;
  assign \$5675  = ~ weights[796];
  assign \$5676  = ~ weights[796];
  assign \$5677  = ~ weights[796];
  assign \$5678  = ~ weights[796];
  assign \$5679  = ~ weights[796];
  assign \$5680  = ~ weights[796];
  assign \$5681  = ~ weights[796];
  assign \$5682  = ~ weights[796];
  assign \$5683  = ~ weights[796];
  assign \$5684  = ~ weights[796];
  assign \$5685  = { \$5674 [9], \$5674  } ^ { 1'h0, \$5684 , \$5683 , \$5682 , \$5681 , \$5680 , \$5679 , \$5678 , \$5677 , \$5676 , \$5675  };
  assign \$5686  = weights[798] ^ weights[799];
  assign \$5687  = \$5686  ? sum_7_1 : sum_7_0;
  assign \$5688  = ~ weights[798];
  assign \$5689  = ~ weights[798];
  assign \$5690  = ~ weights[798];
  assign \$5691  = ~ weights[798];
  assign \$5692  = ~ weights[798];
  assign \$5693  = ~ weights[798];
  assign \$5694  = ~ weights[798];
  assign \$5695  = ~ weights[798];
  assign \$5696  = ~ weights[798];
  assign \$5697  = ~ weights[798];
  assign \$5698  = { \$5687 [9], \$5687  } ^ { 1'h0, \$5697 , \$5696 , \$5695 , \$5694 , \$5693 , \$5692 , \$5691 , \$5690 , \$5689 , \$5688  };
  assign \$5699  = weights[800] ^ weights[801];
  assign \$5700  = \$5699  ? sum_8_1 : sum_8_0;
  assign \$5701  = ~ weights[800];
  assign \$5702  = ~ weights[800];
  assign \$5703  = ~ weights[800];
  assign \$5704  = ~ weights[800];
  assign \$5705  = ~ weights[800];
  assign \$5706  = ~ weights[800];
  assign \$5707  = ~ weights[800];
  assign \$5708  = ~ weights[800];
  assign \$5709  = ~ weights[800];
  assign \$5710  = ~ weights[800];
  assign \$5711  = { \$5700 [9], \$5700  } ^ { 1'h0, \$5710 , \$5709 , \$5708 , \$5707 , \$5706 , \$5705 , \$5704 , \$5703 , \$5702 , \$5701  };
  assign \$5712  = weights[802] ^ weights[803];
  assign \$5713  = \$5712  ? sum_9_1 : sum_9_0;
  assign \$5714  = ~ weights[802];
  assign \$5715  = ~ weights[802];
  assign \$5716  = ~ weights[802];
  assign \$5717  = ~ weights[802];
  assign \$5718  = ~ weights[802];
  assign \$5719  = ~ weights[802];
  assign \$5720  = ~ weights[802];
  assign \$5721  = ~ weights[802];
  assign \$5722  = ~ weights[802];
  assign \$5723  = ~ weights[802];
  assign \$5724  = { \$5713 [9], \$5713  } ^ { 1'h0, \$5723 , \$5722 , \$5721 , \$5720 , \$5719 , \$5718 , \$5717 , \$5716 , \$5715 , \$5714  };
  assign \$5725  = weights[804] ^ weights[805];
  assign \$5726  = \$5725  ? sum_10_1 : sum_10_0;
  assign \$5727  = ~ weights[804];
  assign \$5728  = ~ weights[804];
  assign \$5729  = ~ weights[804];
  assign \$5730  = ~ weights[804];
  assign \$5731  = ~ weights[804];
  assign \$5732  = ~ weights[804];
  assign \$5733  = ~ weights[804];
  assign \$5734  = ~ weights[804];
  assign \$5735  = ~ weights[804];
  assign \$5736  = ~ weights[804];
  assign \$5737  = { \$5726 [9], \$5726  } ^ { 1'h0, \$5736 , \$5735 , \$5734 , \$5733 , \$5732 , \$5731 , \$5730 , \$5729 , \$5728 , \$5727  };
  assign \$5738  = weights[806] ^ weights[807];
  assign \$5739  = \$5738  ? sum_11_1 : sum_11_0;
  assign \$5740  = ~ weights[806];
  assign \$5741  = ~ weights[806];
  assign \$5742  = ~ weights[806];
  assign \$5743  = ~ weights[806];
  assign \$5744  = ~ weights[806];
  assign \$5745  = ~ weights[806];
  assign \$5746  = ~ weights[806];
  assign \$5747  = ~ weights[806];
  assign \$5748  = ~ weights[806];
  assign \$5749  = ~ weights[806];
  assign \$5750  = { \$5739 [9], \$5739  } ^ { 1'h0, \$5749 , \$5748 , \$5747 , \$5746 , \$5745 , \$5744 , \$5743 , \$5742 , \$5741 , \$5740  };
  assign \$5751  = weights[808] ^ weights[809];
  assign \$5752  = \$5751  ? sum_12_1 : sum_12_0;
  assign \$5753  = ~ weights[808];
  assign \$5754  = ~ weights[808];
  assign \$5755  = ~ weights[808];
  assign \$5756  = ~ weights[808];
  assign \$5757  = ~ weights[808];
  assign \$5758  = ~ weights[808];
  assign \$5759  = ~ weights[808];
  assign \$5760  = ~ weights[808];
  assign \$5761  = ~ weights[808];
  assign \$5762  = ~ weights[808];
  assign \$5763  = { \$5752 [9], \$5752  } ^ { 1'h0, \$5762 , \$5761 , \$5760 , \$5759 , \$5758 , \$5757 , \$5756 , \$5755 , \$5754 , \$5753  };
  assign \$5764  = weights[810] ^ weights[811];
  assign \$5765  = \$5764  ? sum_13_1 : sum_13_0;
  assign \$5766  = ~ weights[810];
  assign \$5767  = ~ weights[810];
  assign \$5768  = ~ weights[810];
  assign \$5769  = ~ weights[810];
  assign \$5770  = ~ weights[810];
  assign \$5771  = ~ weights[810];
  assign \$5772  = ~ weights[810];
  assign \$5773  = ~ weights[810];
  assign \$5774  = ~ weights[810];
  assign \$5775  = ~ weights[810];
  assign \$5776  = { \$5765 [9], \$5765  } ^ { 1'h0, \$5775 , \$5774 , \$5773 , \$5772 , \$5771 , \$5770 , \$5769 , \$5768 , \$5767 , \$5766  };
  assign \$5777  = weights[812] ^ weights[813];
  assign \$5778  = \$5777  ? sum_14_1 : sum_14_0;
  assign \$5779  = ~ weights[812];
  assign \$5780  = ~ weights[812];
  assign \$5781  = ~ weights[812];
  assign \$5782  = ~ weights[812];
  assign \$5783  = ~ weights[812];
  assign \$5784  = ~ weights[812];
  assign \$5785  = ~ weights[812];
  assign \$5786  = ~ weights[812];
  assign \$5787  = ~ weights[812];
  assign \$5788  = ~ weights[812];
  assign \$5789  = { \$5778 [9], \$5778  } ^ { 1'h0, \$5788 , \$5787 , \$5786 , \$5785 , \$5784 , \$5783 , \$5782 , \$5781 , \$5780 , \$5779  };
  assign \$5790  = weights[814] ^ weights[815];
  assign \$5791  = \$5790  ? sum_15_1 : sum_15_0;
  assign \$5792  = ~ weights[814];
  assign \$5793  = ~ weights[814];
  assign \$5794  = ~ weights[814];
  assign \$5795  = ~ weights[814];
  assign \$5796  = ~ weights[814];
  assign \$5797  = ~ weights[814];
  assign \$5798  = ~ weights[814];
  assign \$5799  = ~ weights[814];
  assign \$5800  = ~ weights[814];
  assign \$5801  = ~ weights[814];
  assign \$5802  = { \$5791 [9], \$5791  } ^ { 1'h0, \$5801 , \$5800 , \$5799 , \$5798 , \$5797 , \$5796 , \$5795 , \$5794 , \$5793 , \$5792  };
  assign \$5803  = weights[816] ^ weights[817];
  assign \$5804  = \$5803  ? sum_16_1 : sum_16_0;
  assign \$5805  = ~ weights[816];
  assign \$5806  = ~ weights[816];
  assign \$5807  = ~ weights[816];
  assign \$5808  = ~ weights[816];
  assign \$5809  = ~ weights[816];
  assign \$5810  = ~ weights[816];
  assign \$5811  = ~ weights[816];
  assign \$5812  = ~ weights[816];
  assign \$5813  = ~ weights[816];
  assign \$5814  = ~ weights[816];
  assign \$5815  = { \$5804 [9], \$5804  } ^ { 1'h0, \$5814 , \$5813 , \$5812 , \$5811 , \$5810 , \$5809 , \$5808 , \$5807 , \$5806 , \$5805  };
  assign \$5816  = weights[818] ^ weights[819];
  assign \$5817  = \$5816  ? sum_17_1 : sum_17_0;
  assign \$5818  = ~ weights[818];
  assign \$5819  = ~ weights[818];
  assign \$5820  = ~ weights[818];
  assign \$5821  = ~ weights[818];
  assign \$5822  = ~ weights[818];
  assign \$5823  = ~ weights[818];
  assign \$5824  = ~ weights[818];
  assign \$5825  = ~ weights[818];
  assign \$5826  = ~ weights[818];
  assign \$5827  = ~ weights[818];
  assign \$5828  = { \$5817 [9], \$5817  } ^ { 1'h0, \$5827 , \$5826 , \$5825 , \$5824 , \$5823 , \$5822 , \$5821 , \$5820 , \$5819 , \$5818  };
  assign \$5829  = weights[820] ^ weights[821];
  assign \$5830  = \$5829  ? sum_18_1 : sum_18_0;
  assign \$5831  = ~ weights[820];
  assign \$5832  = ~ weights[820];
  assign \$5833  = ~ weights[820];
  assign \$5834  = ~ weights[820];
  assign \$5835  = ~ weights[820];
  assign \$5836  = ~ weights[820];
  assign \$5837  = ~ weights[820];
  assign \$5838  = ~ weights[820];
  assign \$5839  = ~ weights[820];
  assign \$5840  = ~ weights[820];
  assign \$5841  = { \$5830 [9], \$5830  } ^ { 1'h0, \$5840 , \$5839 , \$5838 , \$5837 , \$5836 , \$5835 , \$5834 , \$5833 , \$5832 , \$5831  };
  assign \$5842  = weights[822] ^ weights[823];
  assign \$5843  = \$5842  ? sum_19_1 : sum_19_0;
  assign \$5844  = ~ weights[822];
  assign \$5845  = ~ weights[822];
  assign \$5846  = ~ weights[822];
  assign \$5847  = ~ weights[822];
  assign \$5848  = ~ weights[822];
  assign \$5849  = ~ weights[822];
  assign \$5850  = ~ weights[822];
  assign \$5851  = ~ weights[822];
  assign \$5852  = ~ weights[822];
  assign \$5853  = ~ weights[822];
  assign \$5854  = { \$5843 [9], \$5843  } ^ { 1'h0, \$5853 , \$5852 , \$5851 , \$5850 , \$5849 , \$5848 , \$5847 , \$5846 , \$5845 , \$5844  };
  assign \$5855  = weights[824] ^ weights[825];
  assign \$5856  = \$5855  ? sum_20_1 : sum_20_0;
  assign \$5857  = ~ weights[824];
  assign \$5858  = ~ weights[824];
  assign \$5859  = ~ weights[824];
  assign \$5860  = ~ weights[824];
  assign \$5861  = ~ weights[824];
  assign \$5862  = ~ weights[824];
  assign \$5863  = ~ weights[824];
  assign \$5864  = ~ weights[824];
  assign \$5865  = ~ weights[824];
  assign \$5866  = ~ weights[824];
  assign \$5867  = { \$5856 [9], \$5856  } ^ { 1'h0, \$5866 , \$5865 , \$5864 , \$5863 , \$5862 , \$5861 , \$5860 , \$5859 , \$5858 , \$5857  };
  assign \$5868  = weights[826] ^ weights[827];
  assign \$5869  = \$5868  ? sum_21_1 : sum_21_0;
  assign \$5870  = ~ weights[826];
  assign \$5871  = ~ weights[826];
  assign \$5872  = ~ weights[826];
  assign \$5873  = ~ weights[826];
  assign \$5874  = ~ weights[826];
  assign \$5875  = ~ weights[826];
  assign \$5876  = ~ weights[826];
  assign \$5877  = ~ weights[826];
  assign \$5878  = ~ weights[826];
  assign \$5879  = ~ weights[826];
  assign \$5880  = { \$5869 [9], \$5869  } ^ { 1'h0, \$5879 , \$5878 , \$5877 , \$5876 , \$5875 , \$5874 , \$5873 , \$5872 , \$5871 , \$5870  };
  assign \$5881  = weights[828] ^ weights[829];
  assign \$5882  = \$5881  ? sum_22_1 : sum_22_0;
  assign \$5883  = ~ weights[828];
  assign \$5884  = ~ weights[828];
  assign \$5885  = ~ weights[828];
  assign \$5886  = ~ weights[828];
  assign \$5887  = ~ weights[828];
  assign \$5888  = ~ weights[828];
  assign \$5889  = ~ weights[828];
  assign \$5890  = ~ weights[828];
  assign \$5891  = ~ weights[828];
  assign \$5892  = ~ weights[828];
  assign \$5893  = { \$5882 [9], \$5882  } ^ { 1'h0, \$5892 , \$5891 , \$5890 , \$5889 , \$5888 , \$5887 , \$5886 , \$5885 , \$5884 , \$5883  };
  assign \$5894  = weights[830] ^ weights[831];
  assign \$5895  = \$5894  ? sum_23_1 : sum_23_0;
  assign \$5896  = ~ weights[830];
  assign \$5897  = ~ weights[830];
  assign \$5898  = ~ weights[830];
  assign \$5899  = ~ weights[830];
  assign \$5900  = ~ weights[830];
  assign \$5901  = ~ weights[830];
  assign \$5902  = ~ weights[830];
  assign \$5903  = ~ weights[830];
  assign \$5904  = ~ weights[830];
  assign \$5905  = ~ weights[830];
  assign \$5906  = { \$5895 [9], \$5895  } ^ { 1'h0, \$5905 , \$5904 , \$5903 , \$5902 , \$5901 , \$5900 , \$5899 , \$5898 , \$5897 , \$5896  };
  assign \$5907  = weights[832] ^ weights[833];
  assign \$5908  = \$5907  ? sum_24_1 : sum_24_0;
  assign \$5909  = ~ weights[832];
  assign \$5910  = ~ weights[832];
  assign \$5911  = ~ weights[832];
  assign \$5912  = ~ weights[832];
  assign \$5913  = ~ weights[832];
  assign \$5914  = ~ weights[832];
  assign \$5915  = ~ weights[832];
  assign \$5916  = ~ weights[832];
  assign \$5917  = ~ weights[832];
  assign \$5918  = ~ weights[832];
  assign \$5919  = { \$5908 [9], \$5908  } ^ { 1'h0, \$5918 , \$5917 , \$5916 , \$5915 , \$5914 , \$5913 , \$5912 , \$5911 , \$5910 , \$5909  };
  assign \$5920  = weights[834] ^ weights[835];
  assign \$5921  = \$5920  ? sum_25_1 : sum_25_0;
  assign \$5922  = ~ weights[834];
  assign \$5923  = ~ weights[834];
  assign \$5924  = ~ weights[834];
  assign \$5925  = ~ weights[834];
  assign \$5926  = ~ weights[834];
  assign \$5927  = ~ weights[834];
  assign \$5928  = ~ weights[834];
  assign \$5929  = ~ weights[834];
  assign \$5930  = ~ weights[834];
  assign \$5931  = ~ weights[834];
  assign \$5932  = { \$5921 [9], \$5921  } ^ { 1'h0, \$5931 , \$5930 , \$5929 , \$5928 , \$5927 , \$5926 , \$5925 , \$5924 , \$5923 , \$5922  };
  assign \$5933  = weights[836] ^ weights[837];
  assign \$5934  = \$5933  ? sum_26_1 : sum_26_0;
  assign \$5935  = ~ weights[836];
  assign \$5936  = ~ weights[836];
  assign \$5937  = ~ weights[836];
  assign \$5938  = ~ weights[836];
  assign \$5939  = ~ weights[836];
  assign \$5940  = ~ weights[836];
  assign \$5941  = ~ weights[836];
  assign \$5942  = ~ weights[836];
  assign \$5943  = ~ weights[836];
  assign \$5944  = ~ weights[836];
  assign \$5945  = { \$5934 [9], \$5934  } ^ { 1'h0, \$5944 , \$5943 , \$5942 , \$5941 , \$5940 , \$5939 , \$5938 , \$5937 , \$5936 , \$5935  };
  assign \$5946  = weights[838] ^ weights[839];
  assign \$5947  = \$5946  ? sum_27_1 : sum_27_0;
  assign \$5948  = ~ weights[838];
  assign \$5949  = ~ weights[838];
  assign \$5950  = ~ weights[838];
  assign \$5951  = ~ weights[838];
  assign \$5952  = ~ weights[838];
  assign \$5953  = ~ weights[838];
  assign \$5954  = ~ weights[838];
  assign \$5955  = ~ weights[838];
  assign \$5956  = ~ weights[838];
  assign \$5957  = ~ weights[838];
  assign \$5958  = { \$5947 [9], \$5947  } ^ { 1'h0, \$5957 , \$5956 , \$5955 , \$5954 , \$5953 , \$5952 , \$5951 , \$5950 , \$5949 , \$5948  };
  assign \$5959  = weights[840] ^ weights[841];
  assign \$5960  = \$5959  ? sum_28_1 : sum_28_0;
  assign \$5961  = ~ weights[840];
  assign \$5962  = ~ weights[840];
  assign \$5963  = ~ weights[840];
  assign \$5964  = ~ weights[840];
  assign \$5965  = ~ weights[840];
  assign \$5966  = ~ weights[840];
  assign \$5967  = ~ weights[840];
  assign \$5968  = ~ weights[840];
  assign \$5969  = ~ weights[840];
  assign \$5970  = ~ weights[840];
  assign \$5971  = { \$5960 [9], \$5960  } ^ { 1'h0, \$5970 , \$5969 , \$5968 , \$5967 , \$5966 , \$5965 , \$5964 , \$5963 , \$5962 , \$5961  };
  assign \$5972  = weights[842] ^ weights[843];
  assign \$5973  = \$5972  ? sum_29_1 : sum_29_0;
  assign \$5974  = ~ weights[842];
  assign \$5975  = ~ weights[842];
  assign \$5976  = ~ weights[842];
  assign \$5977  = ~ weights[842];
  assign \$5978  = ~ weights[842];
  assign \$5979  = ~ weights[842];
  assign \$5980  = ~ weights[842];
  assign \$5981  = ~ weights[842];
  assign \$5982  = ~ weights[842];
  assign \$5983  = ~ weights[842];
  assign \$5984  = { \$5973 [9], \$5973  } ^ { 1'h0, \$5983 , \$5982 , \$5981 , \$5980 , \$5979 , \$5978 , \$5977 , \$5976 , \$5975 , \$5974  };
  assign \$5985  = weights[844] ^ weights[845];
  assign \$5986  = \$5985  ? sum_30_1 : sum_30_0;
  assign \$5987  = ~ weights[844];
  assign \$5988  = ~ weights[844];
  assign \$5989  = ~ weights[844];
  assign \$5990  = ~ weights[844];
  assign \$5991  = ~ weights[844];
  assign \$5992  = ~ weights[844];
  assign \$5993  = ~ weights[844];
  assign \$5994  = ~ weights[844];
  assign \$5995  = ~ weights[844];
  assign \$5996  = ~ weights[844];
  assign \$5997  = { \$5986 [9], \$5986  } ^ { 1'h0, \$5996 , \$5995 , \$5994 , \$5993 , \$5992 , \$5991 , \$5990 , \$5989 , \$5988 , \$5987  };
  assign \$5998  = weights[846] ^ weights[847];
  assign \$5999  = \$5998  ? sum_31_1 : sum_31_0;
  assign \$6000  = ~ weights[846];
  assign \$6001  = ~ weights[846];
  assign \$6002  = ~ weights[846];
  assign \$6003  = ~ weights[846];
  assign \$6004  = ~ weights[846];
  assign \$6005  = ~ weights[846];
  assign \$6006  = ~ weights[846];
  assign \$6007  = ~ weights[846];
  assign \$6008  = ~ weights[846];
  assign \$6009  = ~ weights[846];
  assign \$6010  = { \$5999 [9], \$5999  } ^ { 1'h0, \$6009 , \$6008 , \$6007 , \$6006 , \$6005 , \$6004 , \$6003 , \$6002 , \$6001 , \$6000  };
  assign \$6011  = weights[848] ^ weights[849];
  assign \$6012  = \$6011  ? sum_32_1 : sum_32_0;
  assign \$6013  = ~ weights[848];
  assign \$6014  = ~ weights[848];
  assign \$6015  = ~ weights[848];
  assign \$6016  = ~ weights[848];
  assign \$6017  = ~ weights[848];
  assign \$6018  = ~ weights[848];
  assign \$6019  = ~ weights[848];
  assign \$6020  = ~ weights[848];
  assign \$6021  = ~ weights[848];
  assign \$6022  = ~ weights[848];
  assign \$6023  = { \$6012 [9], \$6012  } ^ { 1'h0, \$6022 , \$6021 , \$6020 , \$6019 , \$6018 , \$6017 , \$6016 , \$6015 , \$6014 , \$6013  };
  assign \$6024  = weights[850] ^ weights[851];
  assign \$6025  = \$6024  ? sum_33_1 : sum_33_0;
  assign \$6026  = ~ weights[850];
  assign \$6027  = ~ weights[850];
  assign \$6028  = ~ weights[850];
  assign \$6029  = ~ weights[850];
  assign \$6030  = ~ weights[850];
  assign \$6031  = ~ weights[850];
  assign \$6032  = ~ weights[850];
  assign \$6033  = ~ weights[850];
  assign \$6034  = ~ weights[850];
  assign \$6035  = ~ weights[850];
  assign \$6036  = { \$6025 [9], \$6025  } ^ { 1'h0, \$6035 , \$6034 , \$6033 , \$6032 , \$6031 , \$6030 , \$6029 , \$6028 , \$6027 , \$6026  };
  assign \$6037  = weights[852] ^ weights[853];
  assign \$6038  = \$6037  ? sum_34_1 : sum_34_0;
  assign \$6039  = ~ weights[852];
  assign \$6040  = ~ weights[852];
  assign \$6041  = ~ weights[852];
  assign \$6042  = ~ weights[852];
  assign \$6043  = ~ weights[852];
  assign \$6044  = ~ weights[852];
  assign \$6045  = ~ weights[852];
  assign \$6046  = ~ weights[852];
  assign \$6047  = ~ weights[852];
  assign \$6048  = ~ weights[852];
  assign \$6049  = { \$6038 [9], \$6038  } ^ { 1'h0, \$6048 , \$6047 , \$6046 , \$6045 , \$6044 , \$6043 , \$6042 , \$6041 , \$6040 , \$6039  };
  assign \$6050  = weights[854] ^ weights[855];
  assign \$6051  = \$6050  ? sum_35_1 : sum_35_0;
  assign \$6052  = ~ weights[854];
  assign \$6053  = ~ weights[854];
  assign \$6054  = ~ weights[854];
  assign \$6055  = ~ weights[854];
  assign \$6056  = ~ weights[854];
  assign \$6057  = ~ weights[854];
  assign \$6058  = ~ weights[854];
  assign \$6059  = ~ weights[854];
  assign \$6060  = ~ weights[854];
  assign \$6061  = ~ weights[854];
  assign \$6062  = { \$6051 [9], \$6051  } ^ { 1'h0, \$6061 , \$6060 , \$6059 , \$6058 , \$6057 , \$6056 , \$6055 , \$6054 , \$6053 , \$6052  };
  assign \$6063  = weights[856] ^ weights[857];
  assign \$6064  = \$6063  ? sum_36_1 : sum_36_0;
  assign \$6065  = ~ weights[856];
  assign \$6066  = ~ weights[856];
  assign \$6067  = ~ weights[856];
  assign \$6068  = ~ weights[856];
  assign \$6069  = ~ weights[856];
  assign \$6070  = ~ weights[856];
  assign \$6071  = ~ weights[856];
  assign \$6072  = ~ weights[856];
  assign \$6073  = ~ weights[856];
  assign \$6074  = ~ weights[856];
  assign \$6075  = { \$6064 [9], \$6064  } ^ { 1'h0, \$6074 , \$6073 , \$6072 , \$6071 , \$6070 , \$6069 , \$6068 , \$6067 , \$6066 , \$6065  };
  assign \$6076  = weights[858] ^ weights[859];
  assign \$6077  = \$6076  ? sum_37_1 : sum_37_0;
  assign \$6078  = ~ weights[858];
  assign \$6079  = ~ weights[858];
  assign \$6080  = ~ weights[858];
  assign \$6081  = ~ weights[858];
  assign \$6082  = ~ weights[858];
  assign \$6083  = ~ weights[858];
  assign \$6084  = ~ weights[858];
  assign \$6085  = ~ weights[858];
  assign \$6086  = ~ weights[858];
  assign \$6087  = ~ weights[858];
  assign \$6088  = { \$6077 [9], \$6077  } ^ { 1'h0, \$6087 , \$6086 , \$6085 , \$6084 , \$6083 , \$6082 , \$6081 , \$6080 , \$6079 , \$6078  };
  assign \$6089  = weights[860] ^ weights[861];
  assign \$6090  = \$6089  ? sum_38_1 : sum_38_0;
  assign \$6091  = ~ weights[860];
  assign \$6092  = ~ weights[860];
  assign \$6093  = ~ weights[860];
  assign \$6094  = ~ weights[860];
  assign \$6095  = ~ weights[860];
  assign \$6096  = ~ weights[860];
  assign \$6097  = ~ weights[860];
  assign \$6098  = ~ weights[860];
  assign \$6099  = ~ weights[860];
  assign \$6100  = ~ weights[860];
  assign \$6101  = { \$6090 [9], \$6090  } ^ { 1'h0, \$6100 , \$6099 , \$6098 , \$6097 , \$6096 , \$6095 , \$6094 , \$6093 , \$6092 , \$6091  };
  assign \$6102  = weights[862] ^ weights[863];
  assign \$6103  = \$6102  ? sum_39_1 : sum_39_0;
  assign \$6104  = ~ weights[862];
  assign \$6105  = ~ weights[862];
  assign \$6106  = ~ weights[862];
  assign \$6107  = ~ weights[862];
  assign \$6108  = ~ weights[862];
  assign \$6109  = ~ weights[862];
  assign \$6110  = ~ weights[862];
  assign \$6111  = ~ weights[862];
  assign \$6112  = ~ weights[862];
  assign \$6113  = ~ weights[862];
  assign \$6114  = { \$6103 [9], \$6103  } ^ { 1'h0, \$6113 , \$6112 , \$6111 , \$6110 , \$6109 , \$6108 , \$6107 , \$6106 , \$6105 , \$6104  };
  assign \$6115  = weights[864] ^ weights[865];
  assign \$6116  = \$6115  ? sum_40_1 : sum_40_0;
  assign \$6117  = ~ weights[864];
  assign \$6118  = ~ weights[864];
  assign \$6119  = ~ weights[864];
  assign \$6120  = ~ weights[864];
  assign \$6121  = ~ weights[864];
  assign \$6122  = ~ weights[864];
  assign \$6123  = ~ weights[864];
  assign \$6124  = ~ weights[864];
  assign \$6125  = ~ weights[864];
  assign \$6126  = ~ weights[864];
  assign \$6127  = { \$6116 [9], \$6116  } ^ { 1'h0, \$6126 , \$6125 , \$6124 , \$6123 , \$6122 , \$6121 , \$6120 , \$6119 , \$6118 , \$6117  };
  assign \$6128  = weights[866] ^ weights[867];
  assign \$6129  = \$6128  ? sum_41_1 : sum_41_0;
  assign \$6130  = ~ weights[866];
  assign \$6131  = ~ weights[866];
  assign \$6132  = ~ weights[866];
  assign \$6133  = ~ weights[866];
  assign \$6134  = ~ weights[866];
  assign \$6135  = ~ weights[866];
  assign \$6136  = ~ weights[866];
  assign \$6137  = ~ weights[866];
  assign \$6138  = ~ weights[866];
  assign \$6139  = ~ weights[866];
  assign \$6140  = { \$6129 [9], \$6129  } ^ { 1'h0, \$6139 , \$6138 , \$6137 , \$6136 , \$6135 , \$6134 , \$6133 , \$6132 , \$6131 , \$6130  };
  assign \$6141  = weights[868] ^ weights[869];
  assign \$6142  = \$6141  ? sum_42_1 : sum_42_0;
  assign \$6143  = ~ weights[868];
  assign \$6144  = ~ weights[868];
  assign \$6145  = ~ weights[868];
  assign \$6146  = ~ weights[868];
  assign \$6147  = ~ weights[868];
  assign \$6148  = ~ weights[868];
  assign \$6149  = ~ weights[868];
  assign \$6150  = ~ weights[868];
  assign \$6151  = ~ weights[868];
  assign \$6152  = ~ weights[868];
  assign \$6153  = { \$6142 [9], \$6142  } ^ { 1'h0, \$6152 , \$6151 , \$6150 , \$6149 , \$6148 , \$6147 , \$6146 , \$6145 , \$6144 , \$6143  };
  assign \$6154  = weights[870] ^ weights[871];
  assign \$6155  = \$6154  ? sum_43_1 : sum_43_0;
  assign \$6156  = ~ weights[870];
  assign \$6157  = ~ weights[870];
  assign \$6158  = ~ weights[870];
  assign \$6159  = ~ weights[870];
  assign \$6160  = ~ weights[870];
  assign \$6161  = ~ weights[870];
  assign \$6162  = ~ weights[870];
  assign \$6163  = ~ weights[870];
  assign \$6164  = ~ weights[870];
  assign \$6165  = ~ weights[870];
  assign \$6166  = { \$6155 [9], \$6155  } ^ { 1'h0, \$6165 , \$6164 , \$6163 , \$6162 , \$6161 , \$6160 , \$6159 , \$6158 , \$6157 , \$6156  };
  assign \$6167  = weights[872] ^ weights[873];
  assign \$6168  = \$6167  ? sum_44_1 : sum_44_0;
  assign \$6169  = ~ weights[872];
  assign \$6170  = ~ weights[872];
  assign \$6171  = ~ weights[872];
  assign \$6172  = ~ weights[872];
  assign \$6173  = ~ weights[872];
  assign \$6174  = ~ weights[872];
  assign \$6175  = ~ weights[872];
  assign \$6176  = ~ weights[872];
  assign \$6177  = ~ weights[872];
  assign \$6178  = ~ weights[872];
  assign \$6179  = { \$6168 [9], \$6168  } ^ { 1'h0, \$6178 , \$6177 , \$6176 , \$6175 , \$6174 , \$6173 , \$6172 , \$6171 , \$6170 , \$6169  };
  assign \$6180  = weights[874] ^ weights[875];
  assign \$6181  = \$6180  ? sum_45_1 : sum_45_0;
  assign \$6182  = ~ weights[874];
  assign \$6183  = ~ weights[874];
  assign \$6184  = ~ weights[874];
  assign \$6185  = ~ weights[874];
  assign \$6186  = ~ weights[874];
  assign \$6187  = ~ weights[874];
  assign \$6188  = ~ weights[874];
  assign \$6189  = ~ weights[874];
  assign \$6190  = ~ weights[874];
  assign \$6191  = ~ weights[874];
  assign \$6192  = { \$6181 [9], \$6181  } ^ { 1'h0, \$6191 , \$6190 , \$6189 , \$6188 , \$6187 , \$6186 , \$6185 , \$6184 , \$6183 , \$6182  };
  assign \$6193  = weights[876] ^ weights[877];
  assign \$6194  = \$6193  ? sum_46_1 : sum_46_0;
  assign \$6195  = ~ weights[876];
  assign \$6196  = ~ weights[876];
  assign \$6197  = ~ weights[876];
  assign \$6198  = ~ weights[876];
  assign \$6199  = ~ weights[876];
  assign \$6200  = ~ weights[876];
  assign \$6201  = ~ weights[876];
  assign \$6202  = ~ weights[876];
  assign \$6203  = ~ weights[876];
  assign \$6204  = ~ weights[876];
  assign \$6205  = { \$6194 [9], \$6194  } ^ { 1'h0, \$6204 , \$6203 , \$6202 , \$6201 , \$6200 , \$6199 , \$6198 , \$6197 , \$6196 , \$6195  };
  assign \$6206  = weights[878] ^ weights[879];
  assign \$6207  = \$6206  ? sum_47_1 : sum_47_0;
  assign \$6208  = ~ weights[878];
  assign \$6209  = ~ weights[878];
  assign \$6210  = ~ weights[878];
  assign \$6211  = ~ weights[878];
  assign \$6212  = ~ weights[878];
  assign \$6213  = ~ weights[878];
  assign \$6214  = ~ weights[878];
  assign \$6215  = ~ weights[878];
  assign \$6216  = ~ weights[878];
  assign \$6217  = ~ weights[878];
  assign \$6218  = { \$6207 [9], \$6207  } ^ { 1'h0, \$6217 , \$6216 , \$6215 , \$6214 , \$6213 , \$6212 , \$6211 , \$6210 , \$6209 , \$6208  };
  assign \$6219  = weights[880] ^ weights[881];
  assign \$6220  = \$6219  ? sum_48_1 : sum_48_0;
  assign \$6221  = ~ weights[880];
  assign \$6222  = ~ weights[880];
  assign \$6223  = ~ weights[880];
  assign \$6224  = ~ weights[880];
  assign \$6225  = ~ weights[880];
  assign \$6226  = ~ weights[880];
  assign \$6227  = ~ weights[880];
  assign \$6228  = ~ weights[880];
  assign \$6229  = ~ weights[880];
  assign \$6230  = ~ weights[880];
  assign \$6231  = { \$6220 [9], \$6220  } ^ { 1'h0, \$6230 , \$6229 , \$6228 , \$6227 , \$6226 , \$6225 , \$6224 , \$6223 , \$6222 , \$6221  };
  assign \$6232  = weights[882] ^ weights[883];
  assign \$6233  = \$6232  ? sum_49_1 : sum_49_0;
  assign \$6234  = ~ weights[882];
  assign \$6235  = ~ weights[882];
  assign \$6236  = ~ weights[882];
  assign \$6237  = ~ weights[882];
  assign \$6238  = ~ weights[882];
  assign \$6239  = ~ weights[882];
  assign \$6240  = ~ weights[882];
  assign \$6241  = ~ weights[882];
  assign \$6242  = ~ weights[882];
  assign \$6243  = ~ weights[882];
  assign \$6244  = { \$6233 [9], \$6233  } ^ { 1'h0, \$6243 , \$6242 , \$6241 , \$6240 , \$6239 , \$6238 , \$6237 , \$6236 , \$6235 , \$6234  };
  assign \$6245  = weights[884] ^ weights[885];
  assign \$6246  = \$6245  ? sum_50_1 : sum_50_0;
  assign \$6247  = ~ weights[884];
  assign \$6248  = ~ weights[884];
  assign \$6249  = ~ weights[884];
  assign \$6250  = ~ weights[884];
  assign \$6251  = ~ weights[884];
  assign \$6252  = ~ weights[884];
  assign \$6253  = ~ weights[884];
  assign \$6254  = ~ weights[884];
  assign \$6255  = ~ weights[884];
  assign \$6256  = ~ weights[884];
  assign \$6257  = { \$6246 [9], \$6246  } ^ { 1'h0, \$6256 , \$6255 , \$6254 , \$6253 , \$6252 , \$6251 , \$6250 , \$6249 , \$6248 , \$6247  };
  assign \$6258  = weights[886] ^ weights[887];
  assign \$6259  = \$6258  ? sum_51_1 : sum_51_0;
  assign \$6260  = ~ weights[886];
  assign \$6261  = ~ weights[886];
  assign \$6262  = ~ weights[886];
  assign \$6263  = ~ weights[886];
  assign \$6264  = ~ weights[886];
  assign \$6265  = ~ weights[886];
  assign \$6266  = ~ weights[886];
  assign \$6267  = ~ weights[886];
  assign \$6268  = ~ weights[886];
  assign \$6269  = ~ weights[886];
  assign \$6270  = { \$6259 [9], \$6259  } ^ { 1'h0, \$6269 , \$6268 , \$6267 , \$6266 , \$6265 , \$6264 , \$6263 , \$6262 , \$6261 , \$6260  };
  assign \$6271  = weights[888] ^ weights[889];
  assign \$6272  = \$6271  ? sum_52_1 : sum_52_0;
  assign \$6273  = ~ weights[888];
  assign \$6274  = ~ weights[888];
  assign \$6275  = ~ weights[888];
  assign \$6276  = ~ weights[888];
  assign \$6277  = ~ weights[888];
  assign \$6278  = ~ weights[888];
  assign \$6279  = ~ weights[888];
  assign \$6280  = ~ weights[888];
  assign \$6281  = ~ weights[888];
  assign \$6282  = ~ weights[888];
  assign \$6283  = { \$6272 [9], \$6272  } ^ { 1'h0, \$6282 , \$6281 , \$6280 , \$6279 , \$6278 , \$6277 , \$6276 , \$6275 , \$6274 , \$6273  };
  assign \$6284  = weights[890] ^ weights[891];
  assign \$6285  = \$6284  ? sum_53_1 : sum_53_0;
  assign \$6286  = ~ weights[890];
  assign \$6287  = ~ weights[890];
  assign \$6288  = ~ weights[890];
  assign \$6289  = ~ weights[890];
  assign \$6290  = ~ weights[890];
  assign \$6291  = ~ weights[890];
  assign \$6292  = ~ weights[890];
  assign \$6293  = ~ weights[890];
  assign \$6294  = ~ weights[890];
  assign \$6295  = ~ weights[890];
  assign \$6296  = { \$6285 [9], \$6285  } ^ { 1'h0, \$6295 , \$6294 , \$6293 , \$6292 , \$6291 , \$6290 , \$6289 , \$6288 , \$6287 , \$6286  };
  assign \$6297  = weights[892] ^ weights[893];
  assign \$6298  = \$6297  ? sum_54_1 : sum_54_0;
  assign \$6299  = ~ weights[892];
  assign \$6300  = ~ weights[892];
  assign \$6301  = ~ weights[892];
  assign \$6302  = ~ weights[892];
  assign \$6303  = ~ weights[892];
  assign \$6304  = ~ weights[892];
  assign \$6305  = ~ weights[892];
  assign \$6306  = ~ weights[892];
  assign \$6307  = ~ weights[892];
  assign \$6308  = ~ weights[892];
  assign \$6309  = { \$6298 [9], \$6298  } ^ { 1'h0, \$6308 , \$6307 , \$6306 , \$6305 , \$6304 , \$6303 , \$6302 , \$6301 , \$6300 , \$6299  };
  assign \$6310  = weights[894] ^ weights[895];
  assign \$6311  = \$6310  ? sum_55_1 : sum_55_0;
  assign \$6312  = ~ weights[894];
  assign \$6313  = ~ weights[894];
  assign \$6314  = ~ weights[894];
  assign \$6315  = ~ weights[894];
  assign \$6316  = ~ weights[894];
  assign \$6317  = ~ weights[894];
  assign \$6318  = ~ weights[894];
  assign \$6319  = ~ weights[894];
  assign \$6320  = ~ weights[894];
  assign \$6321  = ~ weights[894];
  assign \$6322  = { \$6311 [9], \$6311  } ^ { 1'h0, \$6321 , \$6320 , \$6319 , \$6318 , \$6317 , \$6316 , \$6315 , \$6314 , \$6313 , \$6312  };
  assign \$6323  = $signed(term_7_0) + $signed(term_7_1);
  assign \$6324  = $signed(term_7_2) + $signed(term_7_3);
  assign \$6325  = $signed(term_7_4) + $signed(term_7_5);
  assign \$6326  = $signed(term_7_6) + $signed(term_7_7);
  assign \$6327  = $signed(term_7_8) + $signed(term_7_9);
  assign \$6328  = $signed(term_7_10) + $signed(term_7_11);
  assign \$6329  = $signed(term_7_12) + $signed(term_7_13);
  assign \$6330  = $signed(term_7_14) + $signed(term_7_15);
  assign \$6331  = $signed(term_7_16) + $signed(term_7_17);
  assign \$6332  = $signed(term_7_18) + $signed(term_7_19);
  assign \$6333  = $signed(term_7_20) + $signed(term_7_21);
  assign \$6334  = $signed(term_7_22) + $signed(term_7_23);
  assign \$6335  = $signed(term_7_24) + $signed(term_7_25);
  assign \$6336  = $signed(term_7_26) + $signed(term_7_27);
  assign \$6337  = $signed(term_7_28) + $signed(term_7_29);
  assign \$6338  = $signed(term_7_30) + $signed(term_7_31);
  assign \$6339  = $signed(term_7_32) + $signed(term_7_33);
  assign \$6340  = $signed(term_7_34) + $signed(term_7_35);
  assign \$6341  = $signed(term_7_36) + $signed(term_7_37);
  assign \$6342  = $signed(term_7_38) + $signed(term_7_39);
  assign \$6343  = $signed(term_7_40) + $signed(term_7_41);
  assign \$6344  = $signed(term_7_42) + $signed(term_7_43);
  assign \$6345  = $signed(term_7_44) + $signed(term_7_45);
  assign \$6346  = $signed(term_7_46) + $signed(term_7_47);
  assign \$6347  = $signed(term_7_48) + $signed(term_7_49);
  assign \$6348  = $signed(term_7_50) + $signed(term_7_51);
  assign \$6349  = $signed(term_7_52) + $signed(term_7_53);
  assign \$6350  = $signed(term_7_54) + $signed(term_7_55);
  assign \$6351  = $signed(tree_7_1_0) + $signed(tree_7_1_1);
  assign \$6352  = $signed(tree_7_1_2) + $signed(tree_7_1_3);
  assign \$6353  = $signed(tree_7_1_4) + $signed(tree_7_1_5);
  assign \$6354  = $signed(tree_7_1_6) + $signed(tree_7_1_7);
  assign \$6355  = $signed(tree_7_1_8) + $signed(tree_7_1_9);
  assign \$6356  = $signed(tree_7_1_10) + $signed(tree_7_1_11);
  assign \$6357  = $signed(tree_7_1_12) + $signed(tree_7_1_13);
  assign \$6358  = $signed(tree_7_1_14) + $signed(tree_7_1_15);
  assign \$6359  = $signed(tree_7_1_16) + $signed(tree_7_1_17);
  assign \$6360  = $signed(tree_7_1_18) + $signed(tree_7_1_19);
  assign \$6361  = $signed(tree_7_1_20) + $signed(tree_7_1_21);
  assign \$6362  = $signed(tree_7_1_22) + $signed(tree_7_1_23);
  assign \$6363  = $signed(tree_7_1_24) + $signed(tree_7_1_25);
  assign \$6364  = $signed(tree_7_1_26) + $signed(tree_7_1_27);
  assign \$6365  = $signed(tree_7_2_0) + $signed(tree_7_2_1);
  assign \$6366  = $signed(tree_7_2_2) + $signed(tree_7_2_3);
  assign \$6367  = $signed(tree_7_2_4) + $signed(tree_7_2_5);
  assign \$6368  = $signed(tree_7_2_6) + $signed(tree_7_2_7);
  assign \$6369  = $signed(tree_7_2_8) + $signed(tree_7_2_9);
  assign \$6370  = $signed(tree_7_2_10) + $signed(tree_7_2_11);
  assign \$6371  = $signed(tree_7_2_12) + $signed(tree_7_2_13);
  assign \$6372  = $signed(tree_7_3_0) + $signed(tree_7_3_1);
  assign \$6373  = $signed(tree_7_3_2) + $signed(tree_7_3_3);
  assign \$6374  = $signed(tree_7_3_4) + $signed(tree_7_3_5);
  assign \$6375  = $signed(tree_7_4_0) + $signed(tree_7_4_1);
  assign \$6376  = $signed(tree_7_4_2) + $signed(tree_7_4_3);
  assign \$6377  = $signed(tree_7_5_0) + $signed(tree_7_5_1);
  assign \$6378  = weights[896] ^ weights[897];
  assign \$6379  = \$6378  ? sum_0_1 : sum_0_0;
  assign \$6380  = ~ weights[896];
  assign \$6381  = ~ weights[896];
  assign \$6382  = ~ weights[896];
  assign \$6383  = ~ weights[896];
  assign \$6384  = ~ weights[896];
  assign \$6385  = ~ weights[896];
  assign \$6386  = ~ weights[896];
  assign \$6387  = ~ weights[896];
  assign \$6388  = ~ weights[896];
  assign \$6389  = ~ weights[896];
  assign \$6390  = { \$6379 [9], \$6379  } ^ { 1'h0, \$6389 , \$6388 , \$6387 , \$6386 , \$6385 , \$6384 , \$6383 , \$6382 , \$6381 , \$6380  };
  assign \$6391  = weights[898] ^ weights[899];
  assign \$6392  = \$6391  ? sum_1_1 : sum_1_0;
  assign \$6393  = ~ weights[898];
  assign \$6394  = ~ weights[898];
  assign \$6395  = ~ weights[898];
  assign \$6396  = ~ weights[898];
  assign \$6397  = ~ weights[898];
  assign \$6398  = ~ weights[898];
  assign \$6399  = ~ weights[898];
  assign \$6400  = ~ weights[898];
  assign \$6401  = ~ weights[898];
  assign \$6402  = ~ weights[898];
  assign \$6403  = { \$6392 [9], \$6392  } ^ { 1'h0, \$6402 , \$6401 , \$6400 , \$6399 , \$6398 , \$6397 , \$6396 , \$6395 , \$6394 , \$6393  };
  assign \$6404  = weights[900] ^ weights[901];
  assign \$6405  = \$6404  ? sum_2_1 : sum_2_0;
  assign \$6406  = ~ weights[900];
  assign \$6407  = ~ weights[900];
  assign \$6408  = ~ weights[900];
  assign \$6409  = ~ weights[900];
  assign \$6410  = ~ weights[900];
  assign \$6411  = ~ weights[900];
  assign \$6412  = ~ weights[900];
  assign \$6413  = ~ weights[900];
  assign \$6414  = ~ weights[900];
  assign \$6415  = ~ weights[900];
  assign \$6416  = { \$6405 [9], \$6405  } ^ { 1'h0, \$6415 , \$6414 , \$6413 , \$6412 , \$6411 , \$6410 , \$6409 , \$6408 , \$6407 , \$6406  };
  assign \$6417  = weights[902] ^ weights[903];
  assign \$6418  = \$6417  ? sum_3_1 : sum_3_0;
  assign \$6419  = ~ weights[902];
  assign \$6420  = ~ weights[902];
  assign \$6421  = ~ weights[902];
  assign \$6422  = ~ weights[902];
  assign \$6423  = ~ weights[902];
  assign \$6424  = ~ weights[902];
  assign \$6425  = ~ weights[902];
  assign \$6426  = ~ weights[902];
  assign \$6427  = ~ weights[902];
  assign \$6428  = ~ weights[902];
  assign \$6429  = { \$6418 [9], \$6418  } ^ { 1'h0, \$6428 , \$6427 , \$6426 , \$6425 , \$6424 , \$6423 , \$6422 , \$6421 , \$6420 , \$6419  };
  assign \$6430  = weights[904] ^ weights[905];
  assign \$6431  = \$6430  ? sum_4_1 : sum_4_0;
  assign \$6432  = ~ weights[904];
  assign \$6433  = ~ weights[904];
  assign \$6434  = ~ weights[904];
  assign \$6435  = ~ weights[904];
  assign \$6436  = ~ weights[904];
  assign \$6437  = ~ weights[904];
  assign \$6438  = ~ weights[904];
  assign \$6439  = ~ weights[904];
  assign \$6440  = ~ weights[904];
  assign \$6441  = ~ weights[904];
  assign \$6442  = { \$6431 [9], \$6431  } ^ { 1'h0, \$6441 , \$6440 , \$6439 , \$6438 , \$6437 , \$6436 , \$6435 , \$6434 , \$6433 , \$6432  };
  assign \$6443  = weights[906] ^ weights[907];
  assign \$6444  = \$6443  ? sum_5_1 : sum_5_0;
  assign \$6445  = ~ weights[906];
  assign \$6446  = ~ weights[906];
  assign \$6447  = ~ weights[906];
  assign \$6448  = ~ weights[906];
  assign \$6449  = ~ weights[906];
  assign \$6450  = ~ weights[906];
  assign \$6451  = ~ weights[906];
  assign \$6452  = ~ weights[906];
  assign \$6453  = ~ weights[906];
  assign \$6454  = ~ weights[906];
  assign \$6455  = { \$6444 [9], \$6444  } ^ { 1'h0, \$6454 , \$6453 , \$6452 , \$6451 , \$6450 , \$6449 , \$6448 , \$6447 , \$6446 , \$6445  };
  assign \$6456  = weights[908] ^ weights[909];
  assign \$6457  = \$6456  ? sum_6_1 : sum_6_0;
  assign \$6458  = ~ weights[908];
  assign \$6459  = ~ weights[908];
  assign \$6460  = ~ weights[908];
  assign \$6461  = ~ weights[908];
  assign \$6462  = ~ weights[908];
  assign \$6463  = ~ weights[908];
  assign \$6464  = ~ weights[908];
  assign \$6465  = ~ weights[908];
  assign \$6466  = ~ weights[908];
  assign \$6467  = ~ weights[908];
  assign \$6468  = { \$6457 [9], \$6457  } ^ { 1'h0, \$6467 , \$6466 , \$6465 , \$6464 , \$6463 , \$6462 , \$6461 , \$6460 , \$6459 , \$6458  };
  assign \$6469  = weights[910] ^ weights[911];
  assign \$6470  = \$6469  ? sum_7_1 : sum_7_0;
  assign \$6471  = ~ weights[910];
  assign \$6472  = ~ weights[910];
  assign \$6473  = ~ weights[910];
  assign \$6474  = ~ weights[910];
  assign \$6475  = ~ weights[910];
  assign \$6476  = ~ weights[910];
  assign \$6477  = ~ weights[910];
  assign \$6478  = ~ weights[910];
  assign \$6479  = ~ weights[910];
  assign \$6480  = ~ weights[910];
  assign \$6481  = { \$6470 [9], \$6470  } ^ { 1'h0, \$6480 , \$6479 , \$6478 , \$6477 , \$6476 , \$6475 , \$6474 , \$6473 , \$6472 , \$6471  };
  assign \$6482  = weights[912] ^ weights[913];
  assign \$6483  = \$6482  ? sum_8_1 : sum_8_0;
  assign \$6484  = ~ weights[912];
  assign \$6485  = ~ weights[912];
  assign \$6486  = ~ weights[912];
  assign \$6487  = ~ weights[912];
  assign \$6488  = ~ weights[912];
  assign \$6489  = ~ weights[912];
  assign \$6490  = ~ weights[912];
  assign \$6491  = ~ weights[912];
  assign \$6492  = ~ weights[912];
  assign \$6493  = ~ weights[912];
  assign \$6494  = { \$6483 [9], \$6483  } ^ { 1'h0, \$6493 , \$6492 , \$6491 , \$6490 , \$6489 , \$6488 , \$6487 , \$6486 , \$6485 , \$6484  };
  assign \$6495  = weights[914] ^ weights[915];
  assign \$6496  = \$6495  ? sum_9_1 : sum_9_0;
  assign \$6497  = ~ weights[914];
  assign \$6498  = ~ weights[914];
  assign \$6499  = ~ weights[914];
  assign \$6500  = ~ weights[914];
  assign \$6501  = ~ weights[914];
  assign \$6502  = ~ weights[914];
  assign \$6503  = ~ weights[914];
  assign \$6504  = ~ weights[914];
  assign \$6505  = ~ weights[914];
  assign \$6506  = ~ weights[914];
  assign \$6507  = { \$6496 [9], \$6496  } ^ { 1'h0, \$6506 , \$6505 , \$6504 , \$6503 , \$6502 , \$6501 , \$6500 , \$6499 , \$6498 , \$6497  };
  assign \$6508  = weights[916] ^ weights[917];
  assign \$6509  = \$6508  ? sum_10_1 : sum_10_0;
  assign \$6510  = ~ weights[916];
  assign \$6511  = ~ weights[916];
  assign \$6512  = ~ weights[916];
  assign \$6513  = ~ weights[916];
  assign \$6514  = ~ weights[916];
  assign \$6515  = ~ weights[916];
  assign \$6516  = ~ weights[916];
  assign \$6517  = ~ weights[916];
  assign \$6518  = ~ weights[916];
  assign \$6519  = ~ weights[916];
  assign \$6520  = { \$6509 [9], \$6509  } ^ { 1'h0, \$6519 , \$6518 , \$6517 , \$6516 , \$6515 , \$6514 , \$6513 , \$6512 , \$6511 , \$6510  };
  assign \$6521  = weights[918] ^ weights[919];
  assign \$6522  = \$6521  ? sum_11_1 : sum_11_0;
  assign \$6523  = ~ weights[918];
  assign \$6524  = ~ weights[918];
  assign \$6525  = ~ weights[918];
  assign \$6526  = ~ weights[918];
  assign \$6527  = ~ weights[918];
  assign \$6528  = ~ weights[918];
  assign \$6529  = ~ weights[918];
  assign \$6530  = ~ weights[918];
  assign \$6531  = ~ weights[918];
  assign \$6532  = ~ weights[918];
  assign \$6533  = { \$6522 [9], \$6522  } ^ { 1'h0, \$6532 , \$6531 , \$6530 , \$6529 , \$6528 , \$6527 , \$6526 , \$6525 , \$6524 , \$6523  };
  assign \$6534  = weights[920] ^ weights[921];
  assign \$6535  = \$6534  ? sum_12_1 : sum_12_0;
  assign \$6536  = ~ weights[920];
  assign \$6537  = ~ weights[920];
  assign \$6538  = ~ weights[920];
  assign \$6539  = ~ weights[920];
  assign \$6540  = ~ weights[920];
  assign \$6541  = ~ weights[920];
  assign \$6542  = ~ weights[920];
  assign \$6543  = ~ weights[920];
  assign \$6544  = ~ weights[920];
  assign \$6545  = ~ weights[920];
  assign \$6546  = { \$6535 [9], \$6535  } ^ { 1'h0, \$6545 , \$6544 , \$6543 , \$6542 , \$6541 , \$6540 , \$6539 , \$6538 , \$6537 , \$6536  };
  assign \$6547  = weights[922] ^ weights[923];
  assign \$6548  = \$6547  ? sum_13_1 : sum_13_0;
  assign \$6549  = ~ weights[922];
  assign \$6550  = ~ weights[922];
  assign \$6551  = ~ weights[922];
  assign \$6552  = ~ weights[922];
  assign \$6553  = ~ weights[922];
  assign \$6554  = ~ weights[922];
  assign \$6555  = ~ weights[922];
  assign \$6556  = ~ weights[922];
  assign \$6557  = ~ weights[922];
  assign \$6558  = ~ weights[922];
  assign \$6559  = { \$6548 [9], \$6548  } ^ { 1'h0, \$6558 , \$6557 , \$6556 , \$6555 , \$6554 , \$6553 , \$6552 , \$6551 , \$6550 , \$6549  };
  assign \$6560  = weights[924] ^ weights[925];
  assign \$6561  = \$6560  ? sum_14_1 : sum_14_0;
  assign \$6562  = ~ weights[924];
  assign \$6563  = ~ weights[924];
  assign \$6564  = ~ weights[924];
  assign \$6565  = ~ weights[924];
  assign \$6566  = ~ weights[924];
  assign \$6567  = ~ weights[924];
  assign \$6568  = ~ weights[924];
  assign \$6569  = ~ weights[924];
  assign \$6570  = ~ weights[924];
  assign \$6571  = ~ weights[924];
  assign \$6572  = { \$6561 [9], \$6561  } ^ { 1'h0, \$6571 , \$6570 , \$6569 , \$6568 , \$6567 , \$6566 , \$6565 , \$6564 , \$6563 , \$6562  };
  assign \$6573  = weights[926] ^ weights[927];
  assign \$6574  = \$6573  ? sum_15_1 : sum_15_0;
  assign \$6575  = ~ weights[926];
  assign \$6576  = ~ weights[926];
  assign \$6577  = ~ weights[926];
  assign \$6578  = ~ weights[926];
  assign \$6579  = ~ weights[926];
  assign \$6580  = ~ weights[926];
  assign \$6581  = ~ weights[926];
  assign \$6582  = ~ weights[926];
  assign \$6583  = ~ weights[926];
  assign \$6584  = ~ weights[926];
  assign \$6585  = { \$6574 [9], \$6574  } ^ { 1'h0, \$6584 , \$6583 , \$6582 , \$6581 , \$6580 , \$6579 , \$6578 , \$6577 , \$6576 , \$6575  };
  assign \$6586  = weights[928] ^ weights[929];
  assign \$6587  = \$6586  ? sum_16_1 : sum_16_0;
  assign \$6588  = ~ weights[928];
  assign \$6589  = ~ weights[928];
  assign \$6590  = ~ weights[928];
  assign \$6591  = ~ weights[928];
  assign \$6592  = ~ weights[928];
  assign \$6593  = ~ weights[928];
  assign \$6594  = ~ weights[928];
  assign \$6595  = ~ weights[928];
  assign \$6596  = ~ weights[928];
  assign \$6597  = ~ weights[928];
  assign \$6598  = { \$6587 [9], \$6587  } ^ { 1'h0, \$6597 , \$6596 , \$6595 , \$6594 , \$6593 , \$6592 , \$6591 , \$6590 , \$6589 , \$6588  };
  assign \$6599  = weights[930] ^ weights[931];
  assign \$6600  = \$6599  ? sum_17_1 : sum_17_0;
  assign \$6601  = ~ weights[930];
  assign \$6602  = ~ weights[930];
  assign \$6603  = ~ weights[930];
  assign \$6604  = ~ weights[930];
  assign \$6605  = ~ weights[930];
  assign \$6606  = ~ weights[930];
  assign \$6607  = ~ weights[930];
  assign \$6608  = ~ weights[930];
  assign \$6609  = ~ weights[930];
  assign \$6610  = ~ weights[930];
  assign \$6611  = { \$6600 [9], \$6600  } ^ { 1'h0, \$6610 , \$6609 , \$6608 , \$6607 , \$6606 , \$6605 , \$6604 , \$6603 , \$6602 , \$6601  };
  assign \$6612  = weights[932] ^ weights[933];
  assign \$6613  = \$6612  ? sum_18_1 : sum_18_0;
  assign \$6614  = ~ weights[932];
  assign \$6615  = ~ weights[932];
  assign \$6616  = ~ weights[932];
  assign \$6617  = ~ weights[932];
  assign \$6618  = ~ weights[932];
  assign \$6619  = ~ weights[932];
  assign \$6620  = ~ weights[932];
  assign \$6621  = ~ weights[932];
  assign \$6622  = ~ weights[932];
  assign \$6623  = ~ weights[932];
  assign \$6624  = { \$6613 [9], \$6613  } ^ { 1'h0, \$6623 , \$6622 , \$6621 , \$6620 , \$6619 , \$6618 , \$6617 , \$6616 , \$6615 , \$6614  };
  assign \$6625  = weights[934] ^ weights[935];
  assign \$6626  = \$6625  ? sum_19_1 : sum_19_0;
  assign \$6627  = ~ weights[934];
  assign \$6628  = ~ weights[934];
  assign \$6629  = ~ weights[934];
  assign \$6630  = ~ weights[934];
  assign \$6631  = ~ weights[934];
  assign \$6632  = ~ weights[934];
  assign \$6633  = ~ weights[934];
  assign \$6634  = ~ weights[934];
  assign \$6635  = ~ weights[934];
  assign \$6636  = ~ weights[934];
  assign \$6637  = { \$6626 [9], \$6626  } ^ { 1'h0, \$6636 , \$6635 , \$6634 , \$6633 , \$6632 , \$6631 , \$6630 , \$6629 , \$6628 , \$6627  };
  assign \$6638  = weights[936] ^ weights[937];
  assign \$6639  = \$6638  ? sum_20_1 : sum_20_0;
  assign \$6640  = ~ weights[936];
  assign \$6641  = ~ weights[936];
  assign \$6642  = ~ weights[936];
  assign \$6643  = ~ weights[936];
  assign \$6644  = ~ weights[936];
  assign \$6645  = ~ weights[936];
  assign \$6646  = ~ weights[936];
  assign \$6647  = ~ weights[936];
  assign \$6648  = ~ weights[936];
  assign \$6649  = ~ weights[936];
  assign \$6650  = { \$6639 [9], \$6639  } ^ { 1'h0, \$6649 , \$6648 , \$6647 , \$6646 , \$6645 , \$6644 , \$6643 , \$6642 , \$6641 , \$6640  };
  assign \$6651  = weights[938] ^ weights[939];
  assign \$6652  = \$6651  ? sum_21_1 : sum_21_0;
  assign \$6653  = ~ weights[938];
  assign \$6654  = ~ weights[938];
  assign \$6655  = ~ weights[938];
  assign \$6656  = ~ weights[938];
  assign \$6657  = ~ weights[938];
  assign \$6658  = ~ weights[938];
  assign \$6659  = ~ weights[938];
  assign \$6660  = ~ weights[938];
  assign \$6661  = ~ weights[938];
  assign \$6662  = ~ weights[938];
  assign \$6663  = { \$6652 [9], \$6652  } ^ { 1'h0, \$6662 , \$6661 , \$6660 , \$6659 , \$6658 , \$6657 , \$6656 , \$6655 , \$6654 , \$6653  };
  assign \$6664  = weights[940] ^ weights[941];
  assign \$6665  = \$6664  ? sum_22_1 : sum_22_0;
  assign \$6666  = ~ weights[940];
  assign \$6667  = ~ weights[940];
  assign \$6668  = ~ weights[940];
  assign \$6669  = ~ weights[940];
  assign \$6670  = ~ weights[940];
  assign \$6671  = ~ weights[940];
  assign \$6672  = ~ weights[940];
  assign \$6673  = ~ weights[940];
  assign \$6674  = ~ weights[940];
  assign \$6675  = ~ weights[940];
  assign \$6676  = { \$6665 [9], \$6665  } ^ { 1'h0, \$6675 , \$6674 , \$6673 , \$6672 , \$6671 , \$6670 , \$6669 , \$6668 , \$6667 , \$6666  };
  assign \$6677  = weights[942] ^ weights[943];
  assign \$6678  = \$6677  ? sum_23_1 : sum_23_0;
  assign \$6679  = ~ weights[942];
  assign \$6680  = ~ weights[942];
  assign \$6681  = ~ weights[942];
  assign \$6682  = ~ weights[942];
  assign \$6683  = ~ weights[942];
  assign \$6684  = ~ weights[942];
  assign \$6685  = ~ weights[942];
  assign \$6686  = ~ weights[942];
  assign \$6687  = ~ weights[942];
  assign \$6688  = ~ weights[942];
  assign \$6689  = { \$6678 [9], \$6678  } ^ { 1'h0, \$6688 , \$6687 , \$6686 , \$6685 , \$6684 , \$6683 , \$6682 , \$6681 , \$6680 , \$6679  };
  assign \$6690  = weights[944] ^ weights[945];
  assign \$6691  = \$6690  ? sum_24_1 : sum_24_0;
  assign \$6692  = ~ weights[944];
  assign \$6693  = ~ weights[944];
  assign \$6694  = ~ weights[944];
  assign \$6695  = ~ weights[944];
  assign \$6696  = ~ weights[944];
  assign \$6697  = ~ weights[944];
  assign \$6698  = ~ weights[944];
  assign \$6699  = ~ weights[944];
  assign \$6700  = ~ weights[944];
  assign \$6701  = ~ weights[944];
  assign \$6702  = { \$6691 [9], \$6691  } ^ { 1'h0, \$6701 , \$6700 , \$6699 , \$6698 , \$6697 , \$6696 , \$6695 , \$6694 , \$6693 , \$6692  };
  assign \$6703  = weights[946] ^ weights[947];
  assign \$6704  = \$6703  ? sum_25_1 : sum_25_0;
  assign \$6705  = ~ weights[946];
  assign \$6706  = ~ weights[946];
  assign \$6707  = ~ weights[946];
  assign \$6708  = ~ weights[946];
  assign \$6709  = ~ weights[946];
  assign \$6710  = ~ weights[946];
  assign \$6711  = ~ weights[946];
  assign \$6712  = ~ weights[946];
  assign \$6713  = ~ weights[946];
  assign \$6714  = ~ weights[946];
  assign \$6715  = { \$6704 [9], \$6704  } ^ { 1'h0, \$6714 , \$6713 , \$6712 , \$6711 , \$6710 , \$6709 , \$6708 , \$6707 , \$6706 , \$6705  };
  assign \$6716  = weights[948] ^ weights[949];
  assign \$6717  = \$6716  ? sum_26_1 : sum_26_0;
  assign \$6718  = ~ weights[948];
  assign \$6719  = ~ weights[948];
  assign \$6720  = ~ weights[948];
  assign \$6721  = ~ weights[948];
  assign \$6722  = ~ weights[948];
  assign \$6723  = ~ weights[948];
  assign \$6724  = ~ weights[948];
  assign \$6725  = ~ weights[948];
  assign \$6726  = ~ weights[948];
  assign \$6727  = ~ weights[948];
  assign \$6728  = { \$6717 [9], \$6717  } ^ { 1'h0, \$6727 , \$6726 , \$6725 , \$6724 , \$6723 , \$6722 , \$6721 , \$6720 , \$6719 , \$6718  };
  assign \$6729  = weights[950] ^ weights[951];
  assign \$6730  = \$6729  ? sum_27_1 : sum_27_0;
  assign \$6731  = ~ weights[950];
  assign \$6732  = ~ weights[950];
  assign \$6733  = ~ weights[950];
  assign \$6734  = ~ weights[950];
  assign \$6735  = ~ weights[950];
  assign \$6736  = ~ weights[950];
  assign \$6737  = ~ weights[950];
  assign \$6738  = ~ weights[950];
  assign \$6739  = ~ weights[950];
  assign \$6740  = ~ weights[950];
  assign \$6741  = { \$6730 [9], \$6730  } ^ { 1'h0, \$6740 , \$6739 , \$6738 , \$6737 , \$6736 , \$6735 , \$6734 , \$6733 , \$6732 , \$6731  };
  assign \$6742  = weights[952] ^ weights[953];
  assign \$6743  = \$6742  ? sum_28_1 : sum_28_0;
  assign \$6744  = ~ weights[952];
  assign \$6745  = ~ weights[952];
  assign \$6746  = ~ weights[952];
  assign \$6747  = ~ weights[952];
  assign \$6748  = ~ weights[952];
  assign \$6749  = ~ weights[952];
  assign \$6750  = ~ weights[952];
  assign \$6751  = ~ weights[952];
  assign \$6752  = ~ weights[952];
  assign \$6753  = ~ weights[952];
  assign \$6754  = { \$6743 [9], \$6743  } ^ { 1'h0, \$6753 , \$6752 , \$6751 , \$6750 , \$6749 , \$6748 , \$6747 , \$6746 , \$6745 , \$6744  };
  assign \$6755  = weights[954] ^ weights[955];
  assign \$6756  = \$6755  ? sum_29_1 : sum_29_0;
  assign \$6757  = ~ weights[954];
  assign \$6758  = ~ weights[954];
  assign \$6759  = ~ weights[954];
  assign \$6760  = ~ weights[954];
  assign \$6761  = ~ weights[954];
  assign \$6762  = ~ weights[954];
  assign \$6763  = ~ weights[954];
  assign \$6764  = ~ weights[954];
  assign \$6765  = ~ weights[954];
  assign \$6766  = ~ weights[954];
  assign \$6767  = { \$6756 [9], \$6756  } ^ { 1'h0, \$6766 , \$6765 , \$6764 , \$6763 , \$6762 , \$6761 , \$6760 , \$6759 , \$6758 , \$6757  };
  assign \$6768  = weights[956] ^ weights[957];
  assign \$6769  = \$6768  ? sum_30_1 : sum_30_0;
  assign \$6770  = ~ weights[956];
  assign \$6771  = ~ weights[956];
  assign \$6772  = ~ weights[956];
  assign \$6773  = ~ weights[956];
  assign \$6774  = ~ weights[956];
  assign \$6775  = ~ weights[956];
  assign \$6776  = ~ weights[956];
  assign \$6777  = ~ weights[956];
  assign \$6778  = ~ weights[956];
  assign \$6779  = ~ weights[956];
  assign \$6780  = { \$6769 [9], \$6769  } ^ { 1'h0, \$6779 , \$6778 , \$6777 , \$6776 , \$6775 , \$6774 , \$6773 , \$6772 , \$6771 , \$6770  };
  assign \$6781  = weights[958] ^ weights[959];
  assign \$6782  = \$6781  ? sum_31_1 : sum_31_0;
  assign \$6783  = ~ weights[958];
  assign \$6784  = ~ weights[958];
  assign \$6785  = ~ weights[958];
  assign \$6786  = ~ weights[958];
  assign \$6787  = ~ weights[958];
  assign \$6788  = ~ weights[958];
  assign \$6789  = ~ weights[958];
  assign \$6790  = ~ weights[958];
  assign \$6791  = ~ weights[958];
  assign \$6792  = ~ weights[958];
  assign \$6793  = { \$6782 [9], \$6782  } ^ { 1'h0, \$6792 , \$6791 , \$6790 , \$6789 , \$6788 , \$6787 , \$6786 , \$6785 , \$6784 , \$6783  };
  assign \$6794  = weights[960] ^ weights[961];
  assign \$6795  = \$6794  ? sum_32_1 : sum_32_0;
  assign \$6796  = ~ weights[960];
  assign \$6797  = ~ weights[960];
  assign \$6798  = ~ weights[960];
  assign \$6799  = ~ weights[960];
  assign \$6800  = ~ weights[960];
  assign \$6801  = ~ weights[960];
  assign \$6802  = ~ weights[960];
  assign \$6803  = ~ weights[960];
  assign \$6804  = ~ weights[960];
  assign \$6805  = ~ weights[960];
  assign \$6806  = { \$6795 [9], \$6795  } ^ { 1'h0, \$6805 , \$6804 , \$6803 , \$6802 , \$6801 , \$6800 , \$6799 , \$6798 , \$6797 , \$6796  };
  assign \$6807  = weights[962] ^ weights[963];
  assign \$6808  = \$6807  ? sum_33_1 : sum_33_0;
  assign \$6809  = ~ weights[962];
  assign \$6810  = ~ weights[962];
  assign \$6811  = ~ weights[962];
  assign \$6812  = ~ weights[962];
  assign \$6813  = ~ weights[962];
  assign \$6814  = ~ weights[962];
  assign \$6815  = ~ weights[962];
  assign \$6816  = ~ weights[962];
  assign \$6817  = ~ weights[962];
  assign \$6818  = ~ weights[962];
  assign \$6819  = { \$6808 [9], \$6808  } ^ { 1'h0, \$6818 , \$6817 , \$6816 , \$6815 , \$6814 , \$6813 , \$6812 , \$6811 , \$6810 , \$6809  };
  assign \$6820  = weights[964] ^ weights[965];
  assign \$6821  = \$6820  ? sum_34_1 : sum_34_0;
  assign \$6822  = ~ weights[964];
  assign \$6823  = ~ weights[964];
  assign \$6824  = ~ weights[964];
  assign \$6825  = ~ weights[964];
  assign \$6826  = ~ weights[964];
  assign \$6827  = ~ weights[964];
  assign \$6828  = ~ weights[964];
  assign \$6829  = ~ weights[964];
  assign \$6830  = ~ weights[964];
  assign \$6831  = ~ weights[964];
  assign \$6832  = { \$6821 [9], \$6821  } ^ { 1'h0, \$6831 , \$6830 , \$6829 , \$6828 , \$6827 , \$6826 , \$6825 , \$6824 , \$6823 , \$6822  };
  assign \$6833  = weights[966] ^ weights[967];
  assign \$6834  = \$6833  ? sum_35_1 : sum_35_0;
  assign \$6835  = ~ weights[966];
  assign \$6836  = ~ weights[966];
  assign \$6837  = ~ weights[966];
  assign \$6838  = ~ weights[966];
  assign \$6839  = ~ weights[966];
  assign \$6840  = ~ weights[966];
  assign \$6841  = ~ weights[966];
  assign \$6842  = ~ weights[966];
  assign \$6843  = ~ weights[966];
  assign \$6844  = ~ weights[966];
  assign \$6845  = { \$6834 [9], \$6834  } ^ { 1'h0, \$6844 , \$6843 , \$6842 , \$6841 , \$6840 , \$6839 , \$6838 , \$6837 , \$6836 , \$6835  };
  assign \$6846  = weights[968] ^ weights[969];
  assign \$6847  = \$6846  ? sum_36_1 : sum_36_0;
  assign \$6848  = ~ weights[968];
  assign \$6849  = ~ weights[968];
  assign \$6850  = ~ weights[968];
  assign \$6851  = ~ weights[968];
  assign \$6852  = ~ weights[968];
  assign \$6853  = ~ weights[968];
  assign \$6854  = ~ weights[968];
  assign \$6855  = ~ weights[968];
  assign \$6856  = ~ weights[968];
  assign \$6857  = ~ weights[968];
  assign \$6858  = { \$6847 [9], \$6847  } ^ { 1'h0, \$6857 , \$6856 , \$6855 , \$6854 , \$6853 , \$6852 , \$6851 , \$6850 , \$6849 , \$6848  };
  assign \$6859  = weights[970] ^ weights[971];
  assign \$6860  = \$6859  ? sum_37_1 : sum_37_0;
  assign \$6861  = ~ weights[970];
  assign \$6862  = ~ weights[970];
  assign \$6863  = ~ weights[970];
  assign \$6864  = ~ weights[970];
  assign \$6865  = ~ weights[970];
  assign \$6866  = ~ weights[970];
  assign \$6867  = ~ weights[970];
  assign \$6868  = ~ weights[970];
  assign \$6869  = ~ weights[970];
  assign \$6870  = ~ weights[970];
  assign \$6871  = { \$6860 [9], \$6860  } ^ { 1'h0, \$6870 , \$6869 , \$6868 , \$6867 , \$6866 , \$6865 , \$6864 , \$6863 , \$6862 , \$6861  };
  assign \$6872  = weights[972] ^ weights[973];
  assign \$6873  = \$6872  ? sum_38_1 : sum_38_0;
  assign \$6874  = ~ weights[972];
  assign \$6875  = ~ weights[972];
  assign \$6876  = ~ weights[972];
  assign \$6877  = ~ weights[972];
  assign \$6878  = ~ weights[972];
  assign \$6879  = ~ weights[972];
  assign \$6880  = ~ weights[972];
  assign \$6881  = ~ weights[972];
  assign \$6882  = ~ weights[972];
  assign \$6883  = ~ weights[972];
  assign \$6884  = { \$6873 [9], \$6873  } ^ { 1'h0, \$6883 , \$6882 , \$6881 , \$6880 , \$6879 , \$6878 , \$6877 , \$6876 , \$6875 , \$6874  };
  assign \$6885  = weights[974] ^ weights[975];
  assign \$6886  = \$6885  ? sum_39_1 : sum_39_0;
  assign \$6887  = ~ weights[974];
  assign \$6888  = ~ weights[974];
  assign \$6889  = ~ weights[974];
  assign \$6890  = ~ weights[974];
  assign \$6891  = ~ weights[974];
  assign \$6892  = ~ weights[974];
  assign \$6893  = ~ weights[974];
  assign \$6894  = ~ weights[974];
  assign \$6895  = ~ weights[974];
  assign \$6896  = ~ weights[974];
  assign \$6897  = { \$6886 [9], \$6886  } ^ { 1'h0, \$6896 , \$6895 , \$6894 , \$6893 , \$6892 , \$6891 , \$6890 , \$6889 , \$6888 , \$6887  };
  assign \$6898  = weights[976] ^ weights[977];
  assign \$6899  = \$6898  ? sum_40_1 : sum_40_0;
  assign \$6900  = ~ weights[976];
  assign \$6901  = ~ weights[976];
  assign \$6902  = ~ weights[976];
  assign \$6903  = ~ weights[976];
  assign \$6904  = ~ weights[976];
  assign \$6905  = ~ weights[976];
  assign \$6906  = ~ weights[976];
  assign \$6907  = ~ weights[976];
  assign \$6908  = ~ weights[976];
  assign \$6909  = ~ weights[976];
  assign \$6910  = { \$6899 [9], \$6899  } ^ { 1'h0, \$6909 , \$6908 , \$6907 , \$6906 , \$6905 , \$6904 , \$6903 , \$6902 , \$6901 , \$6900  };
  assign \$6911  = weights[978] ^ weights[979];
  assign \$6912  = \$6911  ? sum_41_1 : sum_41_0;
  assign \$6913  = ~ weights[978];
  assign \$6914  = ~ weights[978];
  assign \$6915  = ~ weights[978];
  assign \$6916  = ~ weights[978];
  assign \$6917  = ~ weights[978];
  assign \$6918  = ~ weights[978];
  assign \$6919  = ~ weights[978];
  assign \$6920  = ~ weights[978];
  assign \$6921  = ~ weights[978];
  assign \$6922  = ~ weights[978];
  assign \$6923  = { \$6912 [9], \$6912  } ^ { 1'h0, \$6922 , \$6921 , \$6920 , \$6919 , \$6918 , \$6917 , \$6916 , \$6915 , \$6914 , \$6913  };
  assign \$6924  = weights[980] ^ weights[981];
  assign \$6925  = \$6924  ? sum_42_1 : sum_42_0;
  assign \$6926  = ~ weights[980];
  assign \$6927  = ~ weights[980];
  assign \$6928  = ~ weights[980];
  assign \$6929  = ~ weights[980];
  assign \$6930  = ~ weights[980];
  assign \$6931  = ~ weights[980];
  assign \$6932  = ~ weights[980];
  assign \$6933  = ~ weights[980];
  assign \$6934  = ~ weights[980];
  assign \$6935  = ~ weights[980];
  assign \$6936  = { \$6925 [9], \$6925  } ^ { 1'h0, \$6935 , \$6934 , \$6933 , \$6932 , \$6931 , \$6930 , \$6929 , \$6928 , \$6927 , \$6926  };
  assign \$6937  = weights[982] ^ weights[983];
  assign \$6938  = \$6937  ? sum_43_1 : sum_43_0;
  assign \$6939  = ~ weights[982];
  assign \$6940  = ~ weights[982];
  assign \$6941  = ~ weights[982];
  assign \$6942  = ~ weights[982];
  assign \$6943  = ~ weights[982];
  assign \$6944  = ~ weights[982];
  assign \$6945  = ~ weights[982];
  assign \$6946  = ~ weights[982];
  assign \$6947  = ~ weights[982];
  assign \$6948  = ~ weights[982];
  assign \$6949  = { \$6938 [9], \$6938  } ^ { 1'h0, \$6948 , \$6947 , \$6946 , \$6945 , \$6944 , \$6943 , \$6942 , \$6941 , \$6940 , \$6939  };
  assign \$6950  = weights[984] ^ weights[985];
  assign \$6951  = \$6950  ? sum_44_1 : sum_44_0;
  assign \$6952  = ~ weights[984];
  assign \$6953  = ~ weights[984];
  assign \$6954  = ~ weights[984];
  assign \$6955  = ~ weights[984];
  assign \$6956  = ~ weights[984];
  assign \$6957  = ~ weights[984];
  assign \$6958  = ~ weights[984];
  assign \$6959  = ~ weights[984];
  assign \$6960  = ~ weights[984];
  assign \$6961  = ~ weights[984];
  assign \$6962  = { \$6951 [9], \$6951  } ^ { 1'h0, \$6961 , \$6960 , \$6959 , \$6958 , \$6957 , \$6956 , \$6955 , \$6954 , \$6953 , \$6952  };
  assign \$6963  = weights[986] ^ weights[987];
  assign \$6964  = \$6963  ? sum_45_1 : sum_45_0;
  assign \$6965  = ~ weights[986];
  assign \$6966  = ~ weights[986];
  assign \$6967  = ~ weights[986];
  assign \$6968  = ~ weights[986];
  assign \$6969  = ~ weights[986];
  assign \$6970  = ~ weights[986];
  assign \$6971  = ~ weights[986];
  assign \$6972  = ~ weights[986];
  assign \$6973  = ~ weights[986];
  assign \$6974  = ~ weights[986];
  assign \$6975  = { \$6964 [9], \$6964  } ^ { 1'h0, \$6974 , \$6973 , \$6972 , \$6971 , \$6970 , \$6969 , \$6968 , \$6967 , \$6966 , \$6965  };
  assign \$6976  = weights[988] ^ weights[989];
  assign \$6977  = \$6976  ? sum_46_1 : sum_46_0;
  assign \$6978  = ~ weights[988];
  assign \$6979  = ~ weights[988];
  assign \$6980  = ~ weights[988];
  assign \$6981  = ~ weights[988];
  assign \$6982  = ~ weights[988];
  assign \$6983  = ~ weights[988];
  assign \$6984  = ~ weights[988];
  assign \$6985  = ~ weights[988];
  assign \$6986  = ~ weights[988];
  assign \$6987  = ~ weights[988];
  assign \$6988  = { \$6977 [9], \$6977  } ^ { 1'h0, \$6987 , \$6986 , \$6985 , \$6984 , \$6983 , \$6982 , \$6981 , \$6980 , \$6979 , \$6978  };
  assign \$6989  = weights[990] ^ weights[991];
  assign \$6990  = \$6989  ? sum_47_1 : sum_47_0;
  assign \$6991  = ~ weights[990];
  assign \$6992  = ~ weights[990];
  assign \$6993  = ~ weights[990];
  assign \$6994  = ~ weights[990];
  assign \$6995  = ~ weights[990];
  assign \$6996  = ~ weights[990];
  assign \$6997  = ~ weights[990];
  assign \$6998  = ~ weights[990];
  assign \$6999  = ~ weights[990];
  assign \$7000  = ~ weights[990];
  assign \$7001  = { \$6990 [9], \$6990  } ^ { 1'h0, \$7000 , \$6999 , \$6998 , \$6997 , \$6996 , \$6995 , \$6994 , \$6993 , \$6992 , \$6991  };
  assign \$7002  = weights[992] ^ weights[993];
  assign \$7003  = \$7002  ? sum_48_1 : sum_48_0;
  assign \$7004  = ~ weights[992];
  assign \$7005  = ~ weights[992];
  assign \$7006  = ~ weights[992];
  assign \$7007  = ~ weights[992];
  assign \$7008  = ~ weights[992];
  assign \$7009  = ~ weights[992];
  assign \$7010  = ~ weights[992];
  assign \$7011  = ~ weights[992];
  assign \$7012  = ~ weights[992];
  assign \$7013  = ~ weights[992];
  assign \$7014  = { \$7003 [9], \$7003  } ^ { 1'h0, \$7013 , \$7012 , \$7011 , \$7010 , \$7009 , \$7008 , \$7007 , \$7006 , \$7005 , \$7004  };
  assign \$7015  = weights[994] ^ weights[995];
  assign \$7016  = \$7015  ? sum_49_1 : sum_49_0;
  assign \$7017  = ~ weights[994];
  assign \$7018  = ~ weights[994];
  assign \$7019  = ~ weights[994];
  assign \$7020  = ~ weights[994];
  assign \$7021  = ~ weights[994];
  assign \$7022  = ~ weights[994];
  assign \$7023  = ~ weights[994];
  assign \$7024  = ~ weights[994];
  assign \$7025  = ~ weights[994];
  assign \$7026  = ~ weights[994];
  assign \$7027  = { \$7016 [9], \$7016  } ^ { 1'h0, \$7026 , \$7025 , \$7024 , \$7023 , \$7022 , \$7021 , \$7020 , \$7019 , \$7018 , \$7017  };
  assign \$7028  = weights[996] ^ weights[997];
  assign \$7029  = \$7028  ? sum_50_1 : sum_50_0;
  assign \$7030  = ~ weights[996];
  assign \$7031  = ~ weights[996];
  assign \$7032  = ~ weights[996];
  assign \$7033  = ~ weights[996];
  assign \$7034  = ~ weights[996];
  assign \$7035  = ~ weights[996];
  assign \$7036  = ~ weights[996];
  assign \$7037  = ~ weights[996];
  assign \$7038  = ~ weights[996];
  assign \$7039  = ~ weights[996];
  assign \$7040  = { \$7029 [9], \$7029  } ^ { 1'h0, \$7039 , \$7038 , \$7037 , \$7036 , \$7035 , \$7034 , \$7033 , \$7032 , \$7031 , \$7030  };
  assign \$7041  = weights[998] ^ weights[999];
  assign \$7042  = \$7041  ? sum_51_1 : sum_51_0;
  assign \$7043  = ~ weights[998];
  assign \$7044  = ~ weights[998];
  assign \$7045  = ~ weights[998];
  assign \$7046  = ~ weights[998];
  assign \$7047  = ~ weights[998];
  assign \$7048  = ~ weights[998];
  assign \$7049  = ~ weights[998];
  assign \$7050  = ~ weights[998];
  assign \$7051  = ~ weights[998];
  assign \$7052  = ~ weights[998];
  assign \$7053  = { \$7042 [9], \$7042  } ^ { 1'h0, \$7052 , \$7051 , \$7050 , \$7049 , \$7048 , \$7047 , \$7046 , \$7045 , \$7044 , \$7043  };
  assign \$7054  = weights[1000] ^ weights[1001];
  assign \$7055  = \$7054  ? sum_52_1 : sum_52_0;
  assign \$7056  = ~ weights[1000];
  assign \$7057  = ~ weights[1000];
  assign \$7058  = ~ weights[1000];
  assign \$7059  = ~ weights[1000];
  assign \$7060  = ~ weights[1000];
  assign \$7061  = ~ weights[1000];
  assign \$7062  = ~ weights[1000];
  assign \$7063  = ~ weights[1000];
  assign \$7064  = ~ weights[1000];
  assign \$7065  = ~ weights[1000];
  assign \$7066  = { \$7055 [9], \$7055  } ^ { 1'h0, \$7065 , \$7064 , \$7063 , \$7062 , \$7061 , \$7060 , \$7059 , \$7058 , \$7057 , \$7056  };
  assign \$7067  = weights[1002] ^ weights[1003];
  assign \$7068  = \$7067  ? sum_53_1 : sum_53_0;
  assign \$7069  = ~ weights[1002];
  assign \$7070  = ~ weights[1002];
  assign \$7071  = ~ weights[1002];
  assign \$7072  = ~ weights[1002];
  assign \$7073  = ~ weights[1002];
  assign \$7074  = ~ weights[1002];
  assign \$7075  = ~ weights[1002];
  assign \$7076  = ~ weights[1002];
  assign \$7077  = ~ weights[1002];
  assign \$7078  = ~ weights[1002];
  assign \$7079  = { \$7068 [9], \$7068  } ^ { 1'h0, \$7078 , \$7077 , \$7076 , \$7075 , \$7074 , \$7073 , \$7072 , \$7071 , \$7070 , \$7069  };
  assign \$7080  = weights[1004] ^ weights[1005];
  assign \$7081  = \$7080  ? sum_54_1 : sum_54_0;
  assign \$7082  = ~ weights[1004];
  assign \$7083  = ~ weights[1004];
  assign \$7084  = ~ weights[1004];
  assign \$7085  = ~ weights[1004];
  assign \$7086  = ~ weights[1004];
  assign \$7087  = ~ weights[1004];
  assign \$7088  = ~ weights[1004];
  assign \$7089  = ~ weights[1004];
  assign \$7090  = ~ weights[1004];
  assign \$7091  = ~ weights[1004];
  assign \$7092  = { \$7081 [9], \$7081  } ^ { 1'h0, \$7091 , \$7090 , \$7089 , \$7088 , \$7087 , \$7086 , \$7085 , \$7084 , \$7083 , \$7082  };
  assign \$7093  = weights[1006] ^ weights[1007];
  assign \$7094  = \$7093  ? sum_55_1 : sum_55_0;
  assign \$7095  = ~ weights[1006];
  assign \$7096  = ~ weights[1006];
  assign \$7097  = ~ weights[1006];
  assign \$7098  = ~ weights[1006];
  assign \$7099  = ~ weights[1006];
  assign \$7100  = ~ weights[1006];
  assign \$7101  = ~ weights[1006];
  assign \$7102  = ~ weights[1006];
  assign \$7103  = ~ weights[1006];
  assign \$7104  = ~ weights[1006];
  assign \$7105  = { \$7094 [9], \$7094  } ^ { 1'h0, \$7104 , \$7103 , \$7102 , \$7101 , \$7100 , \$7099 , \$7098 , \$7097 , \$7096 , \$7095  };
  assign \$7106  = $signed(term_8_0) + $signed(term_8_1);
  assign \$7107  = $signed(term_8_2) + $signed(term_8_3);
  assign \$7108  = $signed(term_8_4) + $signed(term_8_5);
  assign \$7109  = $signed(term_8_6) + $signed(term_8_7);
  assign \$7110  = $signed(term_8_8) + $signed(term_8_9);
  assign \$7111  = $signed(term_8_10) + $signed(term_8_11);
  assign \$7112  = $signed(term_8_12) + $signed(term_8_13);
  assign \$7113  = $signed(term_8_14) + $signed(term_8_15);
  assign \$7114  = $signed(term_8_16) + $signed(term_8_17);
  assign \$7115  = $signed(term_8_18) + $signed(term_8_19);
  assign \$7116  = $signed(term_8_20) + $signed(term_8_21);
  assign \$7117  = $signed(term_8_22) + $signed(term_8_23);
  assign \$7118  = $signed(term_8_24) + $signed(term_8_25);
  assign \$7119  = $signed(term_8_26) + $signed(term_8_27);
  assign \$7120  = $signed(term_8_28) + $signed(term_8_29);
  assign \$7121  = $signed(term_8_30) + $signed(term_8_31);
  assign \$7122  = $signed(term_8_32) + $signed(term_8_33);
  assign \$7123  = $signed(term_8_34) + $signed(term_8_35);
  assign \$7124  = $signed(term_8_36) + $signed(term_8_37);
  assign \$7125  = $signed(term_8_38) + $signed(term_8_39);
  assign \$7126  = $signed(term_8_40) + $signed(term_8_41);
  assign \$7127  = $signed(term_8_42) + $signed(term_8_43);
  assign \$7128  = $signed(term_8_44) + $signed(term_8_45);
  assign \$7129  = $signed(term_8_46) + $signed(term_8_47);
  assign \$7130  = $signed(term_8_48) + $signed(term_8_49);
  assign \$7131  = $signed(term_8_50) + $signed(term_8_51);
  assign \$7132  = $signed(term_8_52) + $signed(term_8_53);
  assign \$7133  = $signed(term_8_54) + $signed(term_8_55);
  assign \$7134  = $signed(tree_8_1_0) + $signed(tree_8_1_1);
  assign \$7135  = $signed(tree_8_1_2) + $signed(tree_8_1_3);
  assign \$7136  = $signed(tree_8_1_4) + $signed(tree_8_1_5);
  assign \$7137  = $signed(tree_8_1_6) + $signed(tree_8_1_7);
  assign \$7138  = $signed(tree_8_1_8) + $signed(tree_8_1_9);
  assign \$7139  = $signed(tree_8_1_10) + $signed(tree_8_1_11);
  assign \$7140  = $signed(tree_8_1_12) + $signed(tree_8_1_13);
  assign \$7141  = $signed(tree_8_1_14) + $signed(tree_8_1_15);
  assign \$7142  = $signed(tree_8_1_16) + $signed(tree_8_1_17);
  assign \$7143  = $signed(tree_8_1_18) + $signed(tree_8_1_19);
  assign \$7144  = $signed(tree_8_1_20) + $signed(tree_8_1_21);
  assign \$7145  = $signed(tree_8_1_22) + $signed(tree_8_1_23);
  assign \$7146  = $signed(tree_8_1_24) + $signed(tree_8_1_25);
  assign \$7147  = $signed(tree_8_1_26) + $signed(tree_8_1_27);
  assign \$7148  = $signed(tree_8_2_0) + $signed(tree_8_2_1);
  assign \$7149  = $signed(tree_8_2_2) + $signed(tree_8_2_3);
  assign \$7150  = $signed(tree_8_2_4) + $signed(tree_8_2_5);
  assign \$7151  = $signed(tree_8_2_6) + $signed(tree_8_2_7);
  assign \$7152  = $signed(tree_8_2_8) + $signed(tree_8_2_9);
  assign \$7153  = $signed(tree_8_2_10) + $signed(tree_8_2_11);
  assign \$7154  = $signed(tree_8_2_12) + $signed(tree_8_2_13);
  assign \$7155  = $signed(tree_8_3_0) + $signed(tree_8_3_1);
  assign \$7156  = $signed(tree_8_3_2) + $signed(tree_8_3_3);
  assign \$7157  = $signed(tree_8_3_4) + $signed(tree_8_3_5);
  assign \$7158  = $signed(tree_8_4_0) + $signed(tree_8_4_1);
  assign \$7159  = $signed(tree_8_4_2) + $signed(tree_8_4_3);
  assign \$7160  = $signed(tree_8_5_0) + $signed(tree_8_5_1);
  assign \$7161  = $signed(accumulator_0) + $signed(tree_0_6_0);
  assign \$7162  = $signed(accumulator_1) + $signed(tree_1_6_0);
  assign \$7163  = $signed(accumulator_2) + $signed(tree_2_6_0);
  assign \$7164  = $signed(accumulator_3) + $signed(tree_3_6_0);
  assign \$7165  = $signed(accumulator_4) + $signed(tree_4_6_0);
  assign \$7166  = $signed(accumulator_5) + $signed(tree_5_6_0);
  assign \$7167  = $signed(accumulator_6) + $signed(tree_6_6_0);
  assign \$7168  = $signed(accumulator_7) + $signed(tree_7_6_0);
  assign \$7169  = $signed(accumulator_8) + $signed(tree_8_6_0);
  always @(posedge clk)
    fold_done_1 <= \$7170 ;
  always @(posedge clk)
    fold_done_2 <= \$7171 ;
  always @(posedge clk)
    fold_done_3 <= \$7172 ;
  always @(posedge clk)
    fold_done_4 <= \$7173 ;
  always @(posedge clk)
    fold_done_5 <= \$7174 ;
  always @(posedge clk)
    fold_done_6 <= \$7175 ;
  always @(posedge clk)
    fold_done_7 <= \$7176 ;
  always @(posedge clk)
    fold_done_8 <= \$7177 ;
  always @(posedge clk)
    fold_done_9 <= \$7178 ;
  always @(posedge clk)
    fold_done_10 <= \$7179 ;
  always @(posedge clk)
    term_valid_1 <= \$7180 ;
  always @(posedge clk)
    term_valid_2 <= \$7181 ;
  always @(posedge clk)
    term_valid_3 <= \$7182 ;
  always @(posedge clk)
    term_valid_4 <= \$7183 ;
  always @(posedge clk)
    term_valid_5 <= \$7184 ;
  always @(posedge clk)
    term_valid_6 <= \$7185 ;
  always @(posedge clk)
    term_valid_7 <= \$7186 ;
  always @(posedge clk)
    term_valid_8 <= \$7187 ;
  always @(posedge clk)
    term_valid_9 <= \$7188 ;
  always @(posedge clk)
    term_valid_10 <= \$7189 ;
  always @(posedge clk)
    word <= \word$25 ;
  always @(posedge clk)
    weights <= \weights$27 ;
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
    sum_5_0 <= { 1'h0, \$12  };
  always @(posedge clk)
    sum_5_1 <= { \$13 [8], \$13  };
  always @(posedge clk)
    sum_6_0 <= { 1'h0, \$14  };
  always @(posedge clk)
    sum_6_1 <= { \$15 [8], \$15  };
  always @(posedge clk)
    sum_7_0 <= { 1'h0, \$16  };
  always @(posedge clk)
    sum_7_1 <= { \$17 [8], \$17  };
  always @(posedge clk)
    sum_8_0 <= { 1'h0, \$18  };
  always @(posedge clk)
    sum_8_1 <= { \$19 [8], \$19  };
  always @(posedge clk)
    sum_9_0 <= { 1'h0, \$20  };
  always @(posedge clk)
    sum_9_1 <= { \$21 [8], \$21  };
  always @(posedge clk)
    sum_10_0 <= { 1'h0, \$22  };
  always @(posedge clk)
    sum_10_1 <= { \$23 [8], \$23  };
  always @(posedge clk)
    sum_11_0 <= { 1'h0, \$24  };
  always @(posedge clk)
    sum_11_1 <= { \$25 [8], \$25  };
  always @(posedge clk)
    sum_12_0 <= { 1'h0, \$26  };
  always @(posedge clk)
    sum_12_1 <= { \$27 [8], \$27  };
  always @(posedge clk)
    sum_13_0 <= { 1'h0, \$28  };
  always @(posedge clk)
    sum_13_1 <= { \$29 [8], \$29  };
  always @(posedge clk)
    sum_14_0 <= { 1'h0, \$30  };
  always @(posedge clk)
    sum_14_1 <= { \$31 [8], \$31  };
  always @(posedge clk)
    sum_15_0 <= { 1'h0, \$32  };
  always @(posedge clk)
    sum_15_1 <= { \$33 [8], \$33  };
  always @(posedge clk)
    sum_16_0 <= { 1'h0, \$34  };
  always @(posedge clk)
    sum_16_1 <= { \$35 [8], \$35  };
  always @(posedge clk)
    sum_17_0 <= { 1'h0, \$36  };
  always @(posedge clk)
    sum_17_1 <= { \$37 [8], \$37  };
  always @(posedge clk)
    sum_18_0 <= { 1'h0, \$38  };
  always @(posedge clk)
    sum_18_1 <= { \$39 [8], \$39  };
  always @(posedge clk)
    sum_19_0 <= { 1'h0, \$40  };
  always @(posedge clk)
    sum_19_1 <= { \$41 [8], \$41  };
  always @(posedge clk)
    sum_20_0 <= { 1'h0, \$42  };
  always @(posedge clk)
    sum_20_1 <= { \$43 [8], \$43  };
  always @(posedge clk)
    sum_21_0 <= { 1'h0, \$44  };
  always @(posedge clk)
    sum_21_1 <= { \$45 [8], \$45  };
  always @(posedge clk)
    sum_22_0 <= { 1'h0, \$46  };
  always @(posedge clk)
    sum_22_1 <= { \$47 [8], \$47  };
  always @(posedge clk)
    sum_23_0 <= { 1'h0, \$48  };
  always @(posedge clk)
    sum_23_1 <= { \$49 [8], \$49  };
  always @(posedge clk)
    sum_24_0 <= { 1'h0, \$50  };
  always @(posedge clk)
    sum_24_1 <= { \$51 [8], \$51  };
  always @(posedge clk)
    sum_25_0 <= { 1'h0, \$52  };
  always @(posedge clk)
    sum_25_1 <= { \$53 [8], \$53  };
  always @(posedge clk)
    sum_26_0 <= { 1'h0, \$54  };
  always @(posedge clk)
    sum_26_1 <= { \$55 [8], \$55  };
  always @(posedge clk)
    sum_27_0 <= { 1'h0, \$56  };
  always @(posedge clk)
    sum_27_1 <= { \$57 [8], \$57  };
  always @(posedge clk)
    sum_28_0 <= { 1'h0, \$58  };
  always @(posedge clk)
    sum_28_1 <= { \$59 [8], \$59  };
  always @(posedge clk)
    sum_29_0 <= { 1'h0, \$60  };
  always @(posedge clk)
    sum_29_1 <= { \$61 [8], \$61  };
  always @(posedge clk)
    sum_30_0 <= { 1'h0, \$62  };
  always @(posedge clk)
    sum_30_1 <= { \$63 [8], \$63  };
  always @(posedge clk)
    sum_31_0 <= { 1'h0, \$64  };
  always @(posedge clk)
    sum_31_1 <= { \$65 [8], \$65  };
  always @(posedge clk)
    sum_32_0 <= { 1'h0, \$66  };
  always @(posedge clk)
    sum_32_1 <= { \$67 [8], \$67  };
  always @(posedge clk)
    sum_33_0 <= { 1'h0, \$68  };
  always @(posedge clk)
    sum_33_1 <= { \$69 [8], \$69  };
  always @(posedge clk)
    sum_34_0 <= { 1'h0, \$70  };
  always @(posedge clk)
    sum_34_1 <= { \$71 [8], \$71  };
  always @(posedge clk)
    sum_35_0 <= { 1'h0, \$72  };
  always @(posedge clk)
    sum_35_1 <= { \$73 [8], \$73  };
  always @(posedge clk)
    sum_36_0 <= { 1'h0, \$74  };
  always @(posedge clk)
    sum_36_1 <= { \$75 [8], \$75  };
  always @(posedge clk)
    sum_37_0 <= { 1'h0, \$76  };
  always @(posedge clk)
    sum_37_1 <= { \$77 [8], \$77  };
  always @(posedge clk)
    sum_38_0 <= { 1'h0, \$78  };
  always @(posedge clk)
    sum_38_1 <= { \$79 [8], \$79  };
  always @(posedge clk)
    sum_39_0 <= { 1'h0, \$80  };
  always @(posedge clk)
    sum_39_1 <= { \$81 [8], \$81  };
  always @(posedge clk)
    sum_40_0 <= { 1'h0, \$82  };
  always @(posedge clk)
    sum_40_1 <= { \$83 [8], \$83  };
  always @(posedge clk)
    sum_41_0 <= { 1'h0, \$84  };
  always @(posedge clk)
    sum_41_1 <= { \$85 [8], \$85  };
  always @(posedge clk)
    sum_42_0 <= { 1'h0, \$86  };
  always @(posedge clk)
    sum_42_1 <= { \$87 [8], \$87  };
  always @(posedge clk)
    sum_43_0 <= { 1'h0, \$88  };
  always @(posedge clk)
    sum_43_1 <= { \$89 [8], \$89  };
  always @(posedge clk)
    sum_44_0 <= { 1'h0, \$90  };
  always @(posedge clk)
    sum_44_1 <= { \$91 [8], \$91  };
  always @(posedge clk)
    sum_45_0 <= { 1'h0, \$92  };
  always @(posedge clk)
    sum_45_1 <= { \$93 [8], \$93  };
  always @(posedge clk)
    sum_46_0 <= { 1'h0, \$94  };
  always @(posedge clk)
    sum_46_1 <= { \$95 [8], \$95  };
  always @(posedge clk)
    sum_47_0 <= { 1'h0, \$96  };
  always @(posedge clk)
    sum_47_1 <= { \$97 [8], \$97  };
  always @(posedge clk)
    sum_48_0 <= { 1'h0, \$98  };
  always @(posedge clk)
    sum_48_1 <= { \$99 [8], \$99  };
  always @(posedge clk)
    sum_49_0 <= { 1'h0, \$100  };
  always @(posedge clk)
    sum_49_1 <= { \$101 [8], \$101  };
  always @(posedge clk)
    sum_50_0 <= { 1'h0, \$102  };
  always @(posedge clk)
    sum_50_1 <= { \$103 [8], \$103  };
  always @(posedge clk)
    sum_51_0 <= { 1'h0, \$104  };
  always @(posedge clk)
    sum_51_1 <= { \$105 [8], \$105  };
  always @(posedge clk)
    sum_52_0 <= { 1'h0, \$106  };
  always @(posedge clk)
    sum_52_1 <= { \$107 [8], \$107  };
  always @(posedge clk)
    sum_53_0 <= { 1'h0, \$108  };
  always @(posedge clk)
    sum_53_1 <= { \$109 [8], \$109  };
  always @(posedge clk)
    sum_54_0 <= { 1'h0, \$110  };
  always @(posedge clk)
    sum_54_1 <= { \$111 [8], \$111  };
  always @(posedge clk)
    sum_55_0 <= { 1'h0, \$112  };
  always @(posedge clk)
    sum_55_1 <= { \$113 [8], \$113  };
  always @(posedge clk)
    term_0_0 <= \$126 [9:0];
  always @(posedge clk)
    term_0_1 <= \$139 [9:0];
  always @(posedge clk)
    term_0_2 <= \$152 [9:0];
  always @(posedge clk)
    term_0_3 <= \$165 [9:0];
  always @(posedge clk)
    term_0_4 <= \$178 [9:0];
  always @(posedge clk)
    term_0_5 <= \$191 [9:0];
  always @(posedge clk)
    term_0_6 <= \$204 [9:0];
  always @(posedge clk)
    term_0_7 <= \$217 [9:0];
  always @(posedge clk)
    term_0_8 <= \$230 [9:0];
  always @(posedge clk)
    term_0_9 <= \$243 [9:0];
  always @(posedge clk)
    term_0_10 <= \$256 [9:0];
  always @(posedge clk)
    term_0_11 <= \$269 [9:0];
  always @(posedge clk)
    term_0_12 <= \$282 [9:0];
  always @(posedge clk)
    term_0_13 <= \$295 [9:0];
  always @(posedge clk)
    term_0_14 <= \$308 [9:0];
  always @(posedge clk)
    term_0_15 <= \$321 [9:0];
  always @(posedge clk)
    term_0_16 <= \$334 [9:0];
  always @(posedge clk)
    term_0_17 <= \$347 [9:0];
  always @(posedge clk)
    term_0_18 <= \$360 [9:0];
  always @(posedge clk)
    term_0_19 <= \$373 [9:0];
  always @(posedge clk)
    term_0_20 <= \$386 [9:0];
  always @(posedge clk)
    term_0_21 <= \$399 [9:0];
  always @(posedge clk)
    term_0_22 <= \$412 [9:0];
  always @(posedge clk)
    term_0_23 <= \$425 [9:0];
  always @(posedge clk)
    term_0_24 <= \$438 [9:0];
  always @(posedge clk)
    term_0_25 <= \$451 [9:0];
  always @(posedge clk)
    term_0_26 <= \$464 [9:0];
  always @(posedge clk)
    term_0_27 <= \$477 [9:0];
  always @(posedge clk)
    term_0_28 <= \$490 [9:0];
  always @(posedge clk)
    term_0_29 <= \$503 [9:0];
  always @(posedge clk)
    term_0_30 <= \$516 [9:0];
  always @(posedge clk)
    term_0_31 <= \$529 [9:0];
  always @(posedge clk)
    term_0_32 <= \$542 [9:0];
  always @(posedge clk)
    term_0_33 <= \$555 [9:0];
  always @(posedge clk)
    term_0_34 <= \$568 [9:0];
  always @(posedge clk)
    term_0_35 <= \$581 [9:0];
  always @(posedge clk)
    term_0_36 <= \$594 [9:0];
  always @(posedge clk)
    term_0_37 <= \$607 [9:0];
  always @(posedge clk)
    term_0_38 <= \$620 [9:0];
  always @(posedge clk)
    term_0_39 <= \$633 [9:0];
  always @(posedge clk)
    term_0_40 <= \$646 [9:0];
  always @(posedge clk)
    term_0_41 <= \$659 [9:0];
  always @(posedge clk)
    term_0_42 <= \$672 [9:0];
  always @(posedge clk)
    term_0_43 <= \$685 [9:0];
  always @(posedge clk)
    term_0_44 <= \$698 [9:0];
  always @(posedge clk)
    term_0_45 <= \$711 [9:0];
  always @(posedge clk)
    term_0_46 <= \$724 [9:0];
  always @(posedge clk)
    term_0_47 <= \$737 [9:0];
  always @(posedge clk)
    term_0_48 <= \$750 [9:0];
  always @(posedge clk)
    term_0_49 <= \$763 [9:0];
  always @(posedge clk)
    term_0_50 <= \$776 [9:0];
  always @(posedge clk)
    term_0_51 <= \$789 [9:0];
  always @(posedge clk)
    term_0_52 <= \$802 [9:0];
  always @(posedge clk)
    term_0_53 <= \$815 [9:0];
  always @(posedge clk)
    term_0_54 <= \$828 [9:0];
  always @(posedge clk)
    term_0_55 <= \$841 [9:0];
  always @(posedge clk)
    tree_0_1_0 <= \$842 ;
  always @(posedge clk)
    tree_0_1_1 <= \$843 ;
  always @(posedge clk)
    tree_0_1_2 <= \$844 ;
  always @(posedge clk)
    tree_0_1_3 <= \$845 ;
  always @(posedge clk)
    tree_0_1_4 <= \$846 ;
  always @(posedge clk)
    tree_0_1_5 <= \$847 ;
  always @(posedge clk)
    tree_0_1_6 <= \$848 ;
  always @(posedge clk)
    tree_0_1_7 <= \$849 ;
  always @(posedge clk)
    tree_0_1_8 <= \$850 ;
  always @(posedge clk)
    tree_0_1_9 <= \$851 ;
  always @(posedge clk)
    tree_0_1_10 <= \$852 ;
  always @(posedge clk)
    tree_0_1_11 <= \$853 ;
  always @(posedge clk)
    tree_0_1_12 <= \$854 ;
  always @(posedge clk)
    tree_0_1_13 <= \$855 ;
  always @(posedge clk)
    tree_0_1_14 <= \$856 ;
  always @(posedge clk)
    tree_0_1_15 <= \$857 ;
  always @(posedge clk)
    tree_0_1_16 <= \$858 ;
  always @(posedge clk)
    tree_0_1_17 <= \$859 ;
  always @(posedge clk)
    tree_0_1_18 <= \$860 ;
  always @(posedge clk)
    tree_0_1_19 <= \$861 ;
  always @(posedge clk)
    tree_0_1_20 <= \$862 ;
  always @(posedge clk)
    tree_0_1_21 <= \$863 ;
  always @(posedge clk)
    tree_0_1_22 <= \$864 ;
  always @(posedge clk)
    tree_0_1_23 <= \$865 ;
  always @(posedge clk)
    tree_0_1_24 <= \$866 ;
  always @(posedge clk)
    tree_0_1_25 <= \$867 ;
  always @(posedge clk)
    tree_0_1_26 <= \$868 ;
  always @(posedge clk)
    tree_0_1_27 <= \$869 ;
  always @(posedge clk)
    tree_0_2_0 <= \$870 ;
  always @(posedge clk)
    tree_0_2_1 <= \$871 ;
  always @(posedge clk)
    tree_0_2_2 <= \$872 ;
  always @(posedge clk)
    tree_0_2_3 <= \$873 ;
  always @(posedge clk)
    tree_0_2_4 <= \$874 ;
  always @(posedge clk)
    tree_0_2_5 <= \$875 ;
  always @(posedge clk)
    tree_0_2_6 <= \$876 ;
  always @(posedge clk)
    tree_0_2_7 <= \$877 ;
  always @(posedge clk)
    tree_0_2_8 <= \$878 ;
  always @(posedge clk)
    tree_0_2_9 <= \$879 ;
  always @(posedge clk)
    tree_0_2_10 <= \$880 ;
  always @(posedge clk)
    tree_0_2_11 <= \$881 ;
  always @(posedge clk)
    tree_0_2_12 <= \$882 ;
  always @(posedge clk)
    tree_0_2_13 <= \$883 ;
  always @(posedge clk)
    tree_0_3_0 <= \$884 ;
  always @(posedge clk)
    tree_0_3_1 <= \$885 ;
  always @(posedge clk)
    tree_0_3_2 <= \$886 ;
  always @(posedge clk)
    tree_0_3_3 <= \$887 ;
  always @(posedge clk)
    tree_0_3_4 <= \$888 ;
  always @(posedge clk)
    tree_0_3_5 <= \$889 ;
  always @(posedge clk)
    tree_0_3_6 <= \$890 ;
  always @(posedge clk)
    tree_0_4_0 <= \$891 ;
  always @(posedge clk)
    tree_0_4_1 <= \$892 ;
  always @(posedge clk)
    tree_0_4_2 <= \$893 ;
  always @(posedge clk)
    tree_0_4_3 <= tree_0_3_6;
  always @(posedge clk)
    tree_0_5_0 <= \$894 ;
  always @(posedge clk)
    tree_0_5_1 <= \$895 ;
  always @(posedge clk)
    tree_0_6_0 <= \$896 ;
  always @(posedge clk)
    accumulator_0 <= \$7190 ;
  always @(posedge clk)
    term_1_0 <= \$909 [9:0];
  always @(posedge clk)
    term_1_1 <= \$922 [9:0];
  always @(posedge clk)
    term_1_2 <= \$935 [9:0];
  always @(posedge clk)
    term_1_3 <= \$948 [9:0];
  always @(posedge clk)
    term_1_4 <= \$961 [9:0];
  always @(posedge clk)
    term_1_5 <= \$974 [9:0];
  always @(posedge clk)
    term_1_6 <= \$987 [9:0];
  always @(posedge clk)
    term_1_7 <= \$1000 [9:0];
  always @(posedge clk)
    term_1_8 <= \$1013 [9:0];
  always @(posedge clk)
    term_1_9 <= \$1026 [9:0];
  always @(posedge clk)
    term_1_10 <= \$1039 [9:0];
  always @(posedge clk)
    term_1_11 <= \$1052 [9:0];
  always @(posedge clk)
    term_1_12 <= \$1065 [9:0];
  always @(posedge clk)
    term_1_13 <= \$1078 [9:0];
  always @(posedge clk)
    term_1_14 <= \$1091 [9:0];
  always @(posedge clk)
    term_1_15 <= \$1104 [9:0];
  always @(posedge clk)
    term_1_16 <= \$1117 [9:0];
  always @(posedge clk)
    term_1_17 <= \$1130 [9:0];
  always @(posedge clk)
    term_1_18 <= \$1143 [9:0];
  always @(posedge clk)
    term_1_19 <= \$1156 [9:0];
  always @(posedge clk)
    term_1_20 <= \$1169 [9:0];
  always @(posedge clk)
    term_1_21 <= \$1182 [9:0];
  always @(posedge clk)
    term_1_22 <= \$1195 [9:0];
  always @(posedge clk)
    term_1_23 <= \$1208 [9:0];
  always @(posedge clk)
    term_1_24 <= \$1221 [9:0];
  always @(posedge clk)
    term_1_25 <= \$1234 [9:0];
  always @(posedge clk)
    term_1_26 <= \$1247 [9:0];
  always @(posedge clk)
    term_1_27 <= \$1260 [9:0];
  always @(posedge clk)
    term_1_28 <= \$1273 [9:0];
  always @(posedge clk)
    term_1_29 <= \$1286 [9:0];
  always @(posedge clk)
    term_1_30 <= \$1299 [9:0];
  always @(posedge clk)
    term_1_31 <= \$1312 [9:0];
  always @(posedge clk)
    term_1_32 <= \$1325 [9:0];
  always @(posedge clk)
    term_1_33 <= \$1338 [9:0];
  always @(posedge clk)
    term_1_34 <= \$1351 [9:0];
  always @(posedge clk)
    term_1_35 <= \$1364 [9:0];
  always @(posedge clk)
    term_1_36 <= \$1377 [9:0];
  always @(posedge clk)
    term_1_37 <= \$1390 [9:0];
  always @(posedge clk)
    term_1_38 <= \$1403 [9:0];
  always @(posedge clk)
    term_1_39 <= \$1416 [9:0];
  always @(posedge clk)
    term_1_40 <= \$1429 [9:0];
  always @(posedge clk)
    term_1_41 <= \$1442 [9:0];
  always @(posedge clk)
    term_1_42 <= \$1455 [9:0];
  always @(posedge clk)
    term_1_43 <= \$1468 [9:0];
  always @(posedge clk)
    term_1_44 <= \$1481 [9:0];
  always @(posedge clk)
    term_1_45 <= \$1494 [9:0];
  always @(posedge clk)
    term_1_46 <= \$1507 [9:0];
  always @(posedge clk)
    term_1_47 <= \$1520 [9:0];
  always @(posedge clk)
    term_1_48 <= \$1533 [9:0];
  always @(posedge clk)
    term_1_49 <= \$1546 [9:0];
  always @(posedge clk)
    term_1_50 <= \$1559 [9:0];
  always @(posedge clk)
    term_1_51 <= \$1572 [9:0];
  always @(posedge clk)
    term_1_52 <= \$1585 [9:0];
  always @(posedge clk)
    term_1_53 <= \$1598 [9:0];
  always @(posedge clk)
    term_1_54 <= \$1611 [9:0];
  always @(posedge clk)
    term_1_55 <= \$1624 [9:0];
  always @(posedge clk)
    tree_1_1_0 <= \$1625 ;
  always @(posedge clk)
    tree_1_1_1 <= \$1626 ;
  always @(posedge clk)
    tree_1_1_2 <= \$1627 ;
  always @(posedge clk)
    tree_1_1_3 <= \$1628 ;
  always @(posedge clk)
    tree_1_1_4 <= \$1629 ;
  always @(posedge clk)
    tree_1_1_5 <= \$1630 ;
  always @(posedge clk)
    tree_1_1_6 <= \$1631 ;
  always @(posedge clk)
    tree_1_1_7 <= \$1632 ;
  always @(posedge clk)
    tree_1_1_8 <= \$1633 ;
  always @(posedge clk)
    tree_1_1_9 <= \$1634 ;
  always @(posedge clk)
    tree_1_1_10 <= \$1635 ;
  always @(posedge clk)
    tree_1_1_11 <= \$1636 ;
  always @(posedge clk)
    tree_1_1_12 <= \$1637 ;
  always @(posedge clk)
    tree_1_1_13 <= \$1638 ;
  always @(posedge clk)
    tree_1_1_14 <= \$1639 ;
  always @(posedge clk)
    tree_1_1_15 <= \$1640 ;
  always @(posedge clk)
    tree_1_1_16 <= \$1641 ;
  always @(posedge clk)
    tree_1_1_17 <= \$1642 ;
  always @(posedge clk)
    tree_1_1_18 <= \$1643 ;
  always @(posedge clk)
    tree_1_1_19 <= \$1644 ;
  always @(posedge clk)
    tree_1_1_20 <= \$1645 ;
  always @(posedge clk)
    tree_1_1_21 <= \$1646 ;
  always @(posedge clk)
    tree_1_1_22 <= \$1647 ;
  always @(posedge clk)
    tree_1_1_23 <= \$1648 ;
  always @(posedge clk)
    tree_1_1_24 <= \$1649 ;
  always @(posedge clk)
    tree_1_1_25 <= \$1650 ;
  always @(posedge clk)
    tree_1_1_26 <= \$1651 ;
  always @(posedge clk)
    tree_1_1_27 <= \$1652 ;
  always @(posedge clk)
    tree_1_2_0 <= \$1653 ;
  always @(posedge clk)
    tree_1_2_1 <= \$1654 ;
  always @(posedge clk)
    tree_1_2_2 <= \$1655 ;
  always @(posedge clk)
    tree_1_2_3 <= \$1656 ;
  always @(posedge clk)
    tree_1_2_4 <= \$1657 ;
  always @(posedge clk)
    tree_1_2_5 <= \$1658 ;
  always @(posedge clk)
    tree_1_2_6 <= \$1659 ;
  always @(posedge clk)
    tree_1_2_7 <= \$1660 ;
  always @(posedge clk)
    tree_1_2_8 <= \$1661 ;
  always @(posedge clk)
    tree_1_2_9 <= \$1662 ;
  always @(posedge clk)
    tree_1_2_10 <= \$1663 ;
  always @(posedge clk)
    tree_1_2_11 <= \$1664 ;
  always @(posedge clk)
    tree_1_2_12 <= \$1665 ;
  always @(posedge clk)
    tree_1_2_13 <= \$1666 ;
  always @(posedge clk)
    tree_1_3_0 <= \$1667 ;
  always @(posedge clk)
    tree_1_3_1 <= \$1668 ;
  always @(posedge clk)
    tree_1_3_2 <= \$1669 ;
  always @(posedge clk)
    tree_1_3_3 <= \$1670 ;
  always @(posedge clk)
    tree_1_3_4 <= \$1671 ;
  always @(posedge clk)
    tree_1_3_5 <= \$1672 ;
  always @(posedge clk)
    tree_1_3_6 <= \$1673 ;
  always @(posedge clk)
    tree_1_4_0 <= \$1674 ;
  always @(posedge clk)
    tree_1_4_1 <= \$1675 ;
  always @(posedge clk)
    tree_1_4_2 <= \$1676 ;
  always @(posedge clk)
    tree_1_4_3 <= tree_1_3_6;
  always @(posedge clk)
    tree_1_5_0 <= \$1677 ;
  always @(posedge clk)
    tree_1_5_1 <= \$1678 ;
  always @(posedge clk)
    tree_1_6_0 <= \$1679 ;
  always @(posedge clk)
    accumulator_1 <= \$7191 ;
  always @(posedge clk)
    term_2_0 <= \$1692 [9:0];
  always @(posedge clk)
    term_2_1 <= \$1705 [9:0];
  always @(posedge clk)
    term_2_2 <= \$1718 [9:0];
  always @(posedge clk)
    term_2_3 <= \$1731 [9:0];
  always @(posedge clk)
    term_2_4 <= \$1744 [9:0];
  always @(posedge clk)
    term_2_5 <= \$1757 [9:0];
  always @(posedge clk)
    term_2_6 <= \$1770 [9:0];
  always @(posedge clk)
    term_2_7 <= \$1783 [9:0];
  always @(posedge clk)
    term_2_8 <= \$1796 [9:0];
  always @(posedge clk)
    term_2_9 <= \$1809 [9:0];
  always @(posedge clk)
    term_2_10 <= \$1822 [9:0];
  always @(posedge clk)
    term_2_11 <= \$1835 [9:0];
  always @(posedge clk)
    term_2_12 <= \$1848 [9:0];
  always @(posedge clk)
    term_2_13 <= \$1861 [9:0];
  always @(posedge clk)
    term_2_14 <= \$1874 [9:0];
  always @(posedge clk)
    term_2_15 <= \$1887 [9:0];
  always @(posedge clk)
    term_2_16 <= \$1900 [9:0];
  always @(posedge clk)
    term_2_17 <= \$1913 [9:0];
  always @(posedge clk)
    term_2_18 <= \$1926 [9:0];
  always @(posedge clk)
    term_2_19 <= \$1939 [9:0];
  always @(posedge clk)
    term_2_20 <= \$1952 [9:0];
  always @(posedge clk)
    term_2_21 <= \$1965 [9:0];
  always @(posedge clk)
    term_2_22 <= \$1978 [9:0];
  always @(posedge clk)
    term_2_23 <= \$1991 [9:0];
  always @(posedge clk)
    term_2_24 <= \$2004 [9:0];
  always @(posedge clk)
    term_2_25 <= \$2017 [9:0];
  always @(posedge clk)
    term_2_26 <= \$2030 [9:0];
  always @(posedge clk)
    term_2_27 <= \$2043 [9:0];
  always @(posedge clk)
    term_2_28 <= \$2056 [9:0];
  always @(posedge clk)
    term_2_29 <= \$2069 [9:0];
  always @(posedge clk)
    term_2_30 <= \$2082 [9:0];
  always @(posedge clk)
    term_2_31 <= \$2095 [9:0];
  always @(posedge clk)
    term_2_32 <= \$2108 [9:0];
  always @(posedge clk)
    term_2_33 <= \$2121 [9:0];
  always @(posedge clk)
    term_2_34 <= \$2134 [9:0];
  always @(posedge clk)
    term_2_35 <= \$2147 [9:0];
  always @(posedge clk)
    term_2_36 <= \$2160 [9:0];
  always @(posedge clk)
    term_2_37 <= \$2173 [9:0];
  always @(posedge clk)
    term_2_38 <= \$2186 [9:0];
  always @(posedge clk)
    term_2_39 <= \$2199 [9:0];
  always @(posedge clk)
    term_2_40 <= \$2212 [9:0];
  always @(posedge clk)
    term_2_41 <= \$2225 [9:0];
  always @(posedge clk)
    term_2_42 <= \$2238 [9:0];
  always @(posedge clk)
    term_2_43 <= \$2251 [9:0];
  always @(posedge clk)
    term_2_44 <= \$2264 [9:0];
  always @(posedge clk)
    term_2_45 <= \$2277 [9:0];
  always @(posedge clk)
    term_2_46 <= \$2290 [9:0];
  always @(posedge clk)
    term_2_47 <= \$2303 [9:0];
  always @(posedge clk)
    term_2_48 <= \$2316 [9:0];
  always @(posedge clk)
    term_2_49 <= \$2329 [9:0];
  always @(posedge clk)
    term_2_50 <= \$2342 [9:0];
  always @(posedge clk)
    term_2_51 <= \$2355 [9:0];
  always @(posedge clk)
    term_2_52 <= \$2368 [9:0];
  always @(posedge clk)
    term_2_53 <= \$2381 [9:0];
  always @(posedge clk)
    term_2_54 <= \$2394 [9:0];
  always @(posedge clk)
    term_2_55 <= \$2407 [9:0];
  always @(posedge clk)
    tree_2_1_0 <= \$2408 ;
  always @(posedge clk)
    tree_2_1_1 <= \$2409 ;
  always @(posedge clk)
    tree_2_1_2 <= \$2410 ;
  always @(posedge clk)
    tree_2_1_3 <= \$2411 ;
  always @(posedge clk)
    tree_2_1_4 <= \$2412 ;
  always @(posedge clk)
    tree_2_1_5 <= \$2413 ;
  always @(posedge clk)
    tree_2_1_6 <= \$2414 ;
  always @(posedge clk)
    tree_2_1_7 <= \$2415 ;
  always @(posedge clk)
    tree_2_1_8 <= \$2416 ;
  always @(posedge clk)
    tree_2_1_9 <= \$2417 ;
  always @(posedge clk)
    tree_2_1_10 <= \$2418 ;
  always @(posedge clk)
    tree_2_1_11 <= \$2419 ;
  always @(posedge clk)
    tree_2_1_12 <= \$2420 ;
  always @(posedge clk)
    tree_2_1_13 <= \$2421 ;
  always @(posedge clk)
    tree_2_1_14 <= \$2422 ;
  always @(posedge clk)
    tree_2_1_15 <= \$2423 ;
  always @(posedge clk)
    tree_2_1_16 <= \$2424 ;
  always @(posedge clk)
    tree_2_1_17 <= \$2425 ;
  always @(posedge clk)
    tree_2_1_18 <= \$2426 ;
  always @(posedge clk)
    tree_2_1_19 <= \$2427 ;
  always @(posedge clk)
    tree_2_1_20 <= \$2428 ;
  always @(posedge clk)
    tree_2_1_21 <= \$2429 ;
  always @(posedge clk)
    tree_2_1_22 <= \$2430 ;
  always @(posedge clk)
    tree_2_1_23 <= \$2431 ;
  always @(posedge clk)
    tree_2_1_24 <= \$2432 ;
  always @(posedge clk)
    tree_2_1_25 <= \$2433 ;
  always @(posedge clk)
    tree_2_1_26 <= \$2434 ;
  always @(posedge clk)
    tree_2_1_27 <= \$2435 ;
  always @(posedge clk)
    tree_2_2_0 <= \$2436 ;
  always @(posedge clk)
    tree_2_2_1 <= \$2437 ;
  always @(posedge clk)
    tree_2_2_2 <= \$2438 ;
  always @(posedge clk)
    tree_2_2_3 <= \$2439 ;
  always @(posedge clk)
    tree_2_2_4 <= \$2440 ;
  always @(posedge clk)
    tree_2_2_5 <= \$2441 ;
  always @(posedge clk)
    tree_2_2_6 <= \$2442 ;
  always @(posedge clk)
    tree_2_2_7 <= \$2443 ;
  always @(posedge clk)
    tree_2_2_8 <= \$2444 ;
  always @(posedge clk)
    tree_2_2_9 <= \$2445 ;
  always @(posedge clk)
    tree_2_2_10 <= \$2446 ;
  always @(posedge clk)
    tree_2_2_11 <= \$2447 ;
  always @(posedge clk)
    tree_2_2_12 <= \$2448 ;
  always @(posedge clk)
    tree_2_2_13 <= \$2449 ;
  always @(posedge clk)
    tree_2_3_0 <= \$2450 ;
  always @(posedge clk)
    tree_2_3_1 <= \$2451 ;
  always @(posedge clk)
    tree_2_3_2 <= \$2452 ;
  always @(posedge clk)
    tree_2_3_3 <= \$2453 ;
  always @(posedge clk)
    tree_2_3_4 <= \$2454 ;
  always @(posedge clk)
    tree_2_3_5 <= \$2455 ;
  always @(posedge clk)
    tree_2_3_6 <= \$2456 ;
  always @(posedge clk)
    tree_2_4_0 <= \$2457 ;
  always @(posedge clk)
    tree_2_4_1 <= \$2458 ;
  always @(posedge clk)
    tree_2_4_2 <= \$2459 ;
  always @(posedge clk)
    tree_2_4_3 <= tree_2_3_6;
  always @(posedge clk)
    tree_2_5_0 <= \$2460 ;
  always @(posedge clk)
    tree_2_5_1 <= \$2461 ;
  always @(posedge clk)
    tree_2_6_0 <= \$2462 ;
  always @(posedge clk)
    accumulator_2 <= \$7192 ;
  always @(posedge clk)
    term_3_0 <= \$2475 [9:0];
  always @(posedge clk)
    term_3_1 <= \$2488 [9:0];
  always @(posedge clk)
    term_3_2 <= \$2501 [9:0];
  always @(posedge clk)
    term_3_3 <= \$2514 [9:0];
  always @(posedge clk)
    term_3_4 <= \$2527 [9:0];
  always @(posedge clk)
    term_3_5 <= \$2540 [9:0];
  always @(posedge clk)
    term_3_6 <= \$2553 [9:0];
  always @(posedge clk)
    term_3_7 <= \$2566 [9:0];
  always @(posedge clk)
    term_3_8 <= \$2579 [9:0];
  always @(posedge clk)
    term_3_9 <= \$2592 [9:0];
  always @(posedge clk)
    term_3_10 <= \$2605 [9:0];
  always @(posedge clk)
    term_3_11 <= \$2618 [9:0];
  always @(posedge clk)
    term_3_12 <= \$2631 [9:0];
  always @(posedge clk)
    term_3_13 <= \$2644 [9:0];
  always @(posedge clk)
    term_3_14 <= \$2657 [9:0];
  always @(posedge clk)
    term_3_15 <= \$2670 [9:0];
  always @(posedge clk)
    term_3_16 <= \$2683 [9:0];
  always @(posedge clk)
    term_3_17 <= \$2696 [9:0];
  always @(posedge clk)
    term_3_18 <= \$2709 [9:0];
  always @(posedge clk)
    term_3_19 <= \$2722 [9:0];
  always @(posedge clk)
    term_3_20 <= \$2735 [9:0];
  always @(posedge clk)
    term_3_21 <= \$2748 [9:0];
  always @(posedge clk)
    term_3_22 <= \$2761 [9:0];
  always @(posedge clk)
    term_3_23 <= \$2774 [9:0];
  always @(posedge clk)
    term_3_24 <= \$2787 [9:0];
  always @(posedge clk)
    term_3_25 <= \$2800 [9:0];
  always @(posedge clk)
    term_3_26 <= \$2813 [9:0];
  always @(posedge clk)
    term_3_27 <= \$2826 [9:0];
  always @(posedge clk)
    term_3_28 <= \$2839 [9:0];
  always @(posedge clk)
    term_3_29 <= \$2852 [9:0];
  always @(posedge clk)
    term_3_30 <= \$2865 [9:0];
  always @(posedge clk)
    term_3_31 <= \$2878 [9:0];
  always @(posedge clk)
    term_3_32 <= \$2891 [9:0];
  always @(posedge clk)
    term_3_33 <= \$2904 [9:0];
  always @(posedge clk)
    term_3_34 <= \$2917 [9:0];
  always @(posedge clk)
    term_3_35 <= \$2930 [9:0];
  always @(posedge clk)
    term_3_36 <= \$2943 [9:0];
  always @(posedge clk)
    term_3_37 <= \$2956 [9:0];
  always @(posedge clk)
    term_3_38 <= \$2969 [9:0];
  always @(posedge clk)
    term_3_39 <= \$2982 [9:0];
  always @(posedge clk)
    term_3_40 <= \$2995 [9:0];
  always @(posedge clk)
    term_3_41 <= \$3008 [9:0];
  always @(posedge clk)
    term_3_42 <= \$3021 [9:0];
  always @(posedge clk)
    term_3_43 <= \$3034 [9:0];
  always @(posedge clk)
    term_3_44 <= \$3047 [9:0];
  always @(posedge clk)
    term_3_45 <= \$3060 [9:0];
  always @(posedge clk)
    term_3_46 <= \$3073 [9:0];
  always @(posedge clk)
    term_3_47 <= \$3086 [9:0];
  always @(posedge clk)
    term_3_48 <= \$3099 [9:0];
  always @(posedge clk)
    term_3_49 <= \$3112 [9:0];
  always @(posedge clk)
    term_3_50 <= \$3125 [9:0];
  always @(posedge clk)
    term_3_51 <= \$3138 [9:0];
  always @(posedge clk)
    term_3_52 <= \$3151 [9:0];
  always @(posedge clk)
    term_3_53 <= \$3164 [9:0];
  always @(posedge clk)
    term_3_54 <= \$3177 [9:0];
  always @(posedge clk)
    term_3_55 <= \$3190 [9:0];
  always @(posedge clk)
    tree_3_1_0 <= \$3191 ;
  always @(posedge clk)
    tree_3_1_1 <= \$3192 ;
  always @(posedge clk)
    tree_3_1_2 <= \$3193 ;
  always @(posedge clk)
    tree_3_1_3 <= \$3194 ;
  always @(posedge clk)
    tree_3_1_4 <= \$3195 ;
  always @(posedge clk)
    tree_3_1_5 <= \$3196 ;
  always @(posedge clk)
    tree_3_1_6 <= \$3197 ;
  always @(posedge clk)
    tree_3_1_7 <= \$3198 ;
  always @(posedge clk)
    tree_3_1_8 <= \$3199 ;
  always @(posedge clk)
    tree_3_1_9 <= \$3200 ;
  always @(posedge clk)
    tree_3_1_10 <= \$3201 ;
  always @(posedge clk)
    tree_3_1_11 <= \$3202 ;
  always @(posedge clk)
    tree_3_1_12 <= \$3203 ;
  always @(posedge clk)
    tree_3_1_13 <= \$3204 ;
  always @(posedge clk)
    tree_3_1_14 <= \$3205 ;
  always @(posedge clk)
    tree_3_1_15 <= \$3206 ;
  always @(posedge clk)
    tree_3_1_16 <= \$3207 ;
  always @(posedge clk)
    tree_3_1_17 <= \$3208 ;
  always @(posedge clk)
    tree_3_1_18 <= \$3209 ;
  always @(posedge clk)
    tree_3_1_19 <= \$3210 ;
  always @(posedge clk)
    tree_3_1_20 <= \$3211 ;
  always @(posedge clk)
    tree_3_1_21 <= \$3212 ;
  always @(posedge clk)
    tree_3_1_22 <= \$3213 ;
  always @(posedge clk)
    tree_3_1_23 <= \$3214 ;
  always @(posedge clk)
    tree_3_1_24 <= \$3215 ;
  always @(posedge clk)
    tree_3_1_25 <= \$3216 ;
  always @(posedge clk)
    tree_3_1_26 <= \$3217 ;
  always @(posedge clk)
    tree_3_1_27 <= \$3218 ;
  always @(posedge clk)
    tree_3_2_0 <= \$3219 ;
  always @(posedge clk)
    tree_3_2_1 <= \$3220 ;
  always @(posedge clk)
    tree_3_2_2 <= \$3221 ;
  always @(posedge clk)
    tree_3_2_3 <= \$3222 ;
  always @(posedge clk)
    tree_3_2_4 <= \$3223 ;
  always @(posedge clk)
    tree_3_2_5 <= \$3224 ;
  always @(posedge clk)
    tree_3_2_6 <= \$3225 ;
  always @(posedge clk)
    tree_3_2_7 <= \$3226 ;
  always @(posedge clk)
    tree_3_2_8 <= \$3227 ;
  always @(posedge clk)
    tree_3_2_9 <= \$3228 ;
  always @(posedge clk)
    tree_3_2_10 <= \$3229 ;
  always @(posedge clk)
    tree_3_2_11 <= \$3230 ;
  always @(posedge clk)
    tree_3_2_12 <= \$3231 ;
  always @(posedge clk)
    tree_3_2_13 <= \$3232 ;
  always @(posedge clk)
    tree_3_3_0 <= \$3233 ;
  always @(posedge clk)
    tree_3_3_1 <= \$3234 ;
  always @(posedge clk)
    tree_3_3_2 <= \$3235 ;
  always @(posedge clk)
    tree_3_3_3 <= \$3236 ;
  always @(posedge clk)
    tree_3_3_4 <= \$3237 ;
  always @(posedge clk)
    tree_3_3_5 <= \$3238 ;
  always @(posedge clk)
    tree_3_3_6 <= \$3239 ;
  always @(posedge clk)
    tree_3_4_0 <= \$3240 ;
  always @(posedge clk)
    tree_3_4_1 <= \$3241 ;
  always @(posedge clk)
    tree_3_4_2 <= \$3242 ;
  always @(posedge clk)
    tree_3_4_3 <= tree_3_3_6;
  always @(posedge clk)
    tree_3_5_0 <= \$3243 ;
  always @(posedge clk)
    tree_3_5_1 <= \$3244 ;
  always @(posedge clk)
    tree_3_6_0 <= \$3245 ;
  always @(posedge clk)
    accumulator_3 <= \$7193 ;
  always @(posedge clk)
    term_4_0 <= \$3258 [9:0];
  always @(posedge clk)
    term_4_1 <= \$3271 [9:0];
  always @(posedge clk)
    term_4_2 <= \$3284 [9:0];
  always @(posedge clk)
    term_4_3 <= \$3297 [9:0];
  always @(posedge clk)
    term_4_4 <= \$3310 [9:0];
  always @(posedge clk)
    term_4_5 <= \$3323 [9:0];
  always @(posedge clk)
    term_4_6 <= \$3336 [9:0];
  always @(posedge clk)
    term_4_7 <= \$3349 [9:0];
  always @(posedge clk)
    term_4_8 <= \$3362 [9:0];
  always @(posedge clk)
    term_4_9 <= \$3375 [9:0];
  always @(posedge clk)
    term_4_10 <= \$3388 [9:0];
  always @(posedge clk)
    term_4_11 <= \$3401 [9:0];
  always @(posedge clk)
    term_4_12 <= \$3414 [9:0];
  always @(posedge clk)
    term_4_13 <= \$3427 [9:0];
  always @(posedge clk)
    term_4_14 <= \$3440 [9:0];
  always @(posedge clk)
    term_4_15 <= \$3453 [9:0];
  always @(posedge clk)
    term_4_16 <= \$3466 [9:0];
  always @(posedge clk)
    term_4_17 <= \$3479 [9:0];
  always @(posedge clk)
    term_4_18 <= \$3492 [9:0];
  always @(posedge clk)
    term_4_19 <= \$3505 [9:0];
  always @(posedge clk)
    term_4_20 <= \$3518 [9:0];
  always @(posedge clk)
    term_4_21 <= \$3531 [9:0];
  always @(posedge clk)
    term_4_22 <= \$3544 [9:0];
  always @(posedge clk)
    term_4_23 <= \$3557 [9:0];
  always @(posedge clk)
    term_4_24 <= \$3570 [9:0];
  always @(posedge clk)
    term_4_25 <= \$3583 [9:0];
  always @(posedge clk)
    term_4_26 <= \$3596 [9:0];
  always @(posedge clk)
    term_4_27 <= \$3609 [9:0];
  always @(posedge clk)
    term_4_28 <= \$3622 [9:0];
  always @(posedge clk)
    term_4_29 <= \$3635 [9:0];
  always @(posedge clk)
    term_4_30 <= \$3648 [9:0];
  always @(posedge clk)
    term_4_31 <= \$3661 [9:0];
  always @(posedge clk)
    term_4_32 <= \$3674 [9:0];
  always @(posedge clk)
    term_4_33 <= \$3687 [9:0];
  always @(posedge clk)
    term_4_34 <= \$3700 [9:0];
  always @(posedge clk)
    term_4_35 <= \$3713 [9:0];
  always @(posedge clk)
    term_4_36 <= \$3726 [9:0];
  always @(posedge clk)
    term_4_37 <= \$3739 [9:0];
  always @(posedge clk)
    term_4_38 <= \$3752 [9:0];
  always @(posedge clk)
    term_4_39 <= \$3765 [9:0];
  always @(posedge clk)
    term_4_40 <= \$3778 [9:0];
  always @(posedge clk)
    term_4_41 <= \$3791 [9:0];
  always @(posedge clk)
    term_4_42 <= \$3804 [9:0];
  always @(posedge clk)
    term_4_43 <= \$3817 [9:0];
  always @(posedge clk)
    term_4_44 <= \$3830 [9:0];
  always @(posedge clk)
    term_4_45 <= \$3843 [9:0];
  always @(posedge clk)
    term_4_46 <= \$3856 [9:0];
  always @(posedge clk)
    term_4_47 <= \$3869 [9:0];
  always @(posedge clk)
    term_4_48 <= \$3882 [9:0];
  always @(posedge clk)
    term_4_49 <= \$3895 [9:0];
  always @(posedge clk)
    term_4_50 <= \$3908 [9:0];
  always @(posedge clk)
    term_4_51 <= \$3921 [9:0];
  always @(posedge clk)
    term_4_52 <= \$3934 [9:0];
  always @(posedge clk)
    term_4_53 <= \$3947 [9:0];
  always @(posedge clk)
    term_4_54 <= \$3960 [9:0];
  always @(posedge clk)
    term_4_55 <= \$3973 [9:0];
  always @(posedge clk)
    tree_4_1_0 <= \$3974 ;
  always @(posedge clk)
    tree_4_1_1 <= \$3975 ;
  always @(posedge clk)
    tree_4_1_2 <= \$3976 ;
  always @(posedge clk)
    tree_4_1_3 <= \$3977 ;
  always @(posedge clk)
    tree_4_1_4 <= \$3978 ;
  always @(posedge clk)
    tree_4_1_5 <= \$3979 ;
  always @(posedge clk)
    tree_4_1_6 <= \$3980 ;
  always @(posedge clk)
    tree_4_1_7 <= \$3981 ;
  always @(posedge clk)
    tree_4_1_8 <= \$3982 ;
  always @(posedge clk)
    tree_4_1_9 <= \$3983 ;
  always @(posedge clk)
    tree_4_1_10 <= \$3984 ;
  always @(posedge clk)
    tree_4_1_11 <= \$3985 ;
  always @(posedge clk)
    tree_4_1_12 <= \$3986 ;
  always @(posedge clk)
    tree_4_1_13 <= \$3987 ;
  always @(posedge clk)
    tree_4_1_14 <= \$3988 ;
  always @(posedge clk)
    tree_4_1_15 <= \$3989 ;
  always @(posedge clk)
    tree_4_1_16 <= \$3990 ;
  always @(posedge clk)
    tree_4_1_17 <= \$3991 ;
  always @(posedge clk)
    tree_4_1_18 <= \$3992 ;
  always @(posedge clk)
    tree_4_1_19 <= \$3993 ;
  always @(posedge clk)
    tree_4_1_20 <= \$3994 ;
  always @(posedge clk)
    tree_4_1_21 <= \$3995 ;
  always @(posedge clk)
    tree_4_1_22 <= \$3996 ;
  always @(posedge clk)
    tree_4_1_23 <= \$3997 ;
  always @(posedge clk)
    tree_4_1_24 <= \$3998 ;
  always @(posedge clk)
    tree_4_1_25 <= \$3999 ;
  always @(posedge clk)
    tree_4_1_26 <= \$4000 ;
  always @(posedge clk)
    tree_4_1_27 <= \$4001 ;
  always @(posedge clk)
    tree_4_2_0 <= \$4002 ;
  always @(posedge clk)
    tree_4_2_1 <= \$4003 ;
  always @(posedge clk)
    tree_4_2_2 <= \$4004 ;
  always @(posedge clk)
    tree_4_2_3 <= \$4005 ;
  always @(posedge clk)
    tree_4_2_4 <= \$4006 ;
  always @(posedge clk)
    tree_4_2_5 <= \$4007 ;
  always @(posedge clk)
    tree_4_2_6 <= \$4008 ;
  always @(posedge clk)
    tree_4_2_7 <= \$4009 ;
  always @(posedge clk)
    tree_4_2_8 <= \$4010 ;
  always @(posedge clk)
    tree_4_2_9 <= \$4011 ;
  always @(posedge clk)
    tree_4_2_10 <= \$4012 ;
  always @(posedge clk)
    tree_4_2_11 <= \$4013 ;
  always @(posedge clk)
    tree_4_2_12 <= \$4014 ;
  always @(posedge clk)
    tree_4_2_13 <= \$4015 ;
  always @(posedge clk)
    tree_4_3_0 <= \$4016 ;
  always @(posedge clk)
    tree_4_3_1 <= \$4017 ;
  always @(posedge clk)
    tree_4_3_2 <= \$4018 ;
  always @(posedge clk)
    tree_4_3_3 <= \$4019 ;
  always @(posedge clk)
    tree_4_3_4 <= \$4020 ;
  always @(posedge clk)
    tree_4_3_5 <= \$4021 ;
  always @(posedge clk)
    tree_4_3_6 <= \$4022 ;
  always @(posedge clk)
    tree_4_4_0 <= \$4023 ;
  always @(posedge clk)
    tree_4_4_1 <= \$4024 ;
  always @(posedge clk)
    tree_4_4_2 <= \$4025 ;
  always @(posedge clk)
    tree_4_4_3 <= tree_4_3_6;
  always @(posedge clk)
    tree_4_5_0 <= \$4026 ;
  always @(posedge clk)
    tree_4_5_1 <= \$4027 ;
  always @(posedge clk)
    tree_4_6_0 <= \$4028 ;
  always @(posedge clk)
    accumulator_4 <= \$7194 ;
  always @(posedge clk)
    term_5_0 <= \$4041 [9:0];
  always @(posedge clk)
    term_5_1 <= \$4054 [9:0];
  always @(posedge clk)
    term_5_2 <= \$4067 [9:0];
  always @(posedge clk)
    term_5_3 <= \$4080 [9:0];
  always @(posedge clk)
    term_5_4 <= \$4093 [9:0];
  always @(posedge clk)
    term_5_5 <= \$4106 [9:0];
  always @(posedge clk)
    term_5_6 <= \$4119 [9:0];
  always @(posedge clk)
    term_5_7 <= \$4132 [9:0];
  always @(posedge clk)
    term_5_8 <= \$4145 [9:0];
  always @(posedge clk)
    term_5_9 <= \$4158 [9:0];
  always @(posedge clk)
    term_5_10 <= \$4171 [9:0];
  always @(posedge clk)
    term_5_11 <= \$4184 [9:0];
  always @(posedge clk)
    term_5_12 <= \$4197 [9:0];
  always @(posedge clk)
    term_5_13 <= \$4210 [9:0];
  always @(posedge clk)
    term_5_14 <= \$4223 [9:0];
  always @(posedge clk)
    term_5_15 <= \$4236 [9:0];
  always @(posedge clk)
    term_5_16 <= \$4249 [9:0];
  always @(posedge clk)
    term_5_17 <= \$4262 [9:0];
  always @(posedge clk)
    term_5_18 <= \$4275 [9:0];
  always @(posedge clk)
    term_5_19 <= \$4288 [9:0];
  always @(posedge clk)
    term_5_20 <= \$4301 [9:0];
  always @(posedge clk)
    term_5_21 <= \$4314 [9:0];
  always @(posedge clk)
    term_5_22 <= \$4327 [9:0];
  always @(posedge clk)
    term_5_23 <= \$4340 [9:0];
  always @(posedge clk)
    term_5_24 <= \$4353 [9:0];
  always @(posedge clk)
    term_5_25 <= \$4366 [9:0];
  always @(posedge clk)
    term_5_26 <= \$4379 [9:0];
  always @(posedge clk)
    term_5_27 <= \$4392 [9:0];
  always @(posedge clk)
    term_5_28 <= \$4405 [9:0];
  always @(posedge clk)
    term_5_29 <= \$4418 [9:0];
  always @(posedge clk)
    term_5_30 <= \$4431 [9:0];
  always @(posedge clk)
    term_5_31 <= \$4444 [9:0];
  always @(posedge clk)
    term_5_32 <= \$4457 [9:0];
  always @(posedge clk)
    term_5_33 <= \$4470 [9:0];
  always @(posedge clk)
    term_5_34 <= \$4483 [9:0];
  always @(posedge clk)
    term_5_35 <= \$4496 [9:0];
  always @(posedge clk)
    term_5_36 <= \$4509 [9:0];
  always @(posedge clk)
    term_5_37 <= \$4522 [9:0];
  always @(posedge clk)
    term_5_38 <= \$4535 [9:0];
  always @(posedge clk)
    term_5_39 <= \$4548 [9:0];
  always @(posedge clk)
    term_5_40 <= \$4561 [9:0];
  always @(posedge clk)
    term_5_41 <= \$4574 [9:0];
  always @(posedge clk)
    term_5_42 <= \$4587 [9:0];
  always @(posedge clk)
    term_5_43 <= \$4600 [9:0];
  always @(posedge clk)
    term_5_44 <= \$4613 [9:0];
  always @(posedge clk)
    term_5_45 <= \$4626 [9:0];
  always @(posedge clk)
    term_5_46 <= \$4639 [9:0];
  always @(posedge clk)
    term_5_47 <= \$4652 [9:0];
  always @(posedge clk)
    term_5_48 <= \$4665 [9:0];
  always @(posedge clk)
    term_5_49 <= \$4678 [9:0];
  always @(posedge clk)
    term_5_50 <= \$4691 [9:0];
  always @(posedge clk)
    term_5_51 <= \$4704 [9:0];
  always @(posedge clk)
    term_5_52 <= \$4717 [9:0];
  always @(posedge clk)
    term_5_53 <= \$4730 [9:0];
  always @(posedge clk)
    term_5_54 <= \$4743 [9:0];
  always @(posedge clk)
    term_5_55 <= \$4756 [9:0];
  always @(posedge clk)
    tree_5_1_0 <= \$4757 ;
  always @(posedge clk)
    tree_5_1_1 <= \$4758 ;
  always @(posedge clk)
    tree_5_1_2 <= \$4759 ;
  always @(posedge clk)
    tree_5_1_3 <= \$4760 ;
  always @(posedge clk)
    tree_5_1_4 <= \$4761 ;
  always @(posedge clk)
    tree_5_1_5 <= \$4762 ;
  always @(posedge clk)
    tree_5_1_6 <= \$4763 ;
  always @(posedge clk)
    tree_5_1_7 <= \$4764 ;
  always @(posedge clk)
    tree_5_1_8 <= \$4765 ;
  always @(posedge clk)
    tree_5_1_9 <= \$4766 ;
  always @(posedge clk)
    tree_5_1_10 <= \$4767 ;
  always @(posedge clk)
    tree_5_1_11 <= \$4768 ;
  always @(posedge clk)
    tree_5_1_12 <= \$4769 ;
  always @(posedge clk)
    tree_5_1_13 <= \$4770 ;
  always @(posedge clk)
    tree_5_1_14 <= \$4771 ;
  always @(posedge clk)
    tree_5_1_15 <= \$4772 ;
  always @(posedge clk)
    tree_5_1_16 <= \$4773 ;
  always @(posedge clk)
    tree_5_1_17 <= \$4774 ;
  always @(posedge clk)
    tree_5_1_18 <= \$4775 ;
  always @(posedge clk)
    tree_5_1_19 <= \$4776 ;
  always @(posedge clk)
    tree_5_1_20 <= \$4777 ;
  always @(posedge clk)
    tree_5_1_21 <= \$4778 ;
  always @(posedge clk)
    tree_5_1_22 <= \$4779 ;
  always @(posedge clk)
    tree_5_1_23 <= \$4780 ;
  always @(posedge clk)
    tree_5_1_24 <= \$4781 ;
  always @(posedge clk)
    tree_5_1_25 <= \$4782 ;
  always @(posedge clk)
    tree_5_1_26 <= \$4783 ;
  always @(posedge clk)
    tree_5_1_27 <= \$4784 ;
  always @(posedge clk)
    tree_5_2_0 <= \$4785 ;
  always @(posedge clk)
    tree_5_2_1 <= \$4786 ;
  always @(posedge clk)
    tree_5_2_2 <= \$4787 ;
  always @(posedge clk)
    tree_5_2_3 <= \$4788 ;
  always @(posedge clk)
    tree_5_2_4 <= \$4789 ;
  always @(posedge clk)
    tree_5_2_5 <= \$4790 ;
  always @(posedge clk)
    tree_5_2_6 <= \$4791 ;
  always @(posedge clk)
    tree_5_2_7 <= \$4792 ;
  always @(posedge clk)
    tree_5_2_8 <= \$4793 ;
  always @(posedge clk)
    tree_5_2_9 <= \$4794 ;
  always @(posedge clk)
    tree_5_2_10 <= \$4795 ;
  always @(posedge clk)
    tree_5_2_11 <= \$4796 ;
  always @(posedge clk)
    tree_5_2_12 <= \$4797 ;
  always @(posedge clk)
    tree_5_2_13 <= \$4798 ;
  always @(posedge clk)
    tree_5_3_0 <= \$4799 ;
  always @(posedge clk)
    tree_5_3_1 <= \$4800 ;
  always @(posedge clk)
    tree_5_3_2 <= \$4801 ;
  always @(posedge clk)
    tree_5_3_3 <= \$4802 ;
  always @(posedge clk)
    tree_5_3_4 <= \$4803 ;
  always @(posedge clk)
    tree_5_3_5 <= \$4804 ;
  always @(posedge clk)
    tree_5_3_6 <= \$4805 ;
  always @(posedge clk)
    tree_5_4_0 <= \$4806 ;
  always @(posedge clk)
    tree_5_4_1 <= \$4807 ;
  always @(posedge clk)
    tree_5_4_2 <= \$4808 ;
  always @(posedge clk)
    tree_5_4_3 <= tree_5_3_6;
  always @(posedge clk)
    tree_5_5_0 <= \$4809 ;
  always @(posedge clk)
    tree_5_5_1 <= \$4810 ;
  always @(posedge clk)
    tree_5_6_0 <= \$4811 ;
  always @(posedge clk)
    accumulator_5 <= \$7195 ;
  always @(posedge clk)
    term_6_0 <= \$4824 [9:0];
  always @(posedge clk)
    term_6_1 <= \$4837 [9:0];
  always @(posedge clk)
    term_6_2 <= \$4850 [9:0];
  always @(posedge clk)
    term_6_3 <= \$4863 [9:0];
  always @(posedge clk)
    term_6_4 <= \$4876 [9:0];
  always @(posedge clk)
    term_6_5 <= \$4889 [9:0];
  always @(posedge clk)
    term_6_6 <= \$4902 [9:0];
  always @(posedge clk)
    term_6_7 <= \$4915 [9:0];
  always @(posedge clk)
    term_6_8 <= \$4928 [9:0];
  always @(posedge clk)
    term_6_9 <= \$4941 [9:0];
  always @(posedge clk)
    term_6_10 <= \$4954 [9:0];
  always @(posedge clk)
    term_6_11 <= \$4967 [9:0];
  always @(posedge clk)
    term_6_12 <= \$4980 [9:0];
  always @(posedge clk)
    term_6_13 <= \$4993 [9:0];
  always @(posedge clk)
    term_6_14 <= \$5006 [9:0];
  always @(posedge clk)
    term_6_15 <= \$5019 [9:0];
  always @(posedge clk)
    term_6_16 <= \$5032 [9:0];
  always @(posedge clk)
    term_6_17 <= \$5045 [9:0];
  always @(posedge clk)
    term_6_18 <= \$5058 [9:0];
  always @(posedge clk)
    term_6_19 <= \$5071 [9:0];
  always @(posedge clk)
    term_6_20 <= \$5084 [9:0];
  always @(posedge clk)
    term_6_21 <= \$5097 [9:0];
  always @(posedge clk)
    term_6_22 <= \$5110 [9:0];
  always @(posedge clk)
    term_6_23 <= \$5123 [9:0];
  always @(posedge clk)
    term_6_24 <= \$5136 [9:0];
  always @(posedge clk)
    term_6_25 <= \$5149 [9:0];
  always @(posedge clk)
    term_6_26 <= \$5162 [9:0];
  always @(posedge clk)
    term_6_27 <= \$5175 [9:0];
  always @(posedge clk)
    term_6_28 <= \$5188 [9:0];
  always @(posedge clk)
    term_6_29 <= \$5201 [9:0];
  always @(posedge clk)
    term_6_30 <= \$5214 [9:0];
  always @(posedge clk)
    term_6_31 <= \$5227 [9:0];
  always @(posedge clk)
    term_6_32 <= \$5240 [9:0];
  always @(posedge clk)
    term_6_33 <= \$5253 [9:0];
  always @(posedge clk)
    term_6_34 <= \$5266 [9:0];
  always @(posedge clk)
    term_6_35 <= \$5279 [9:0];
  always @(posedge clk)
    term_6_36 <= \$5292 [9:0];
  always @(posedge clk)
    term_6_37 <= \$5305 [9:0];
  always @(posedge clk)
    term_6_38 <= \$5318 [9:0];
  always @(posedge clk)
    term_6_39 <= \$5331 [9:0];
  always @(posedge clk)
    term_6_40 <= \$5344 [9:0];
  always @(posedge clk)
    term_6_41 <= \$5357 [9:0];
  always @(posedge clk)
    term_6_42 <= \$5370 [9:0];
  always @(posedge clk)
    term_6_43 <= \$5383 [9:0];
  always @(posedge clk)
    term_6_44 <= \$5396 [9:0];
  always @(posedge clk)
    term_6_45 <= \$5409 [9:0];
  always @(posedge clk)
    term_6_46 <= \$5422 [9:0];
  always @(posedge clk)
    term_6_47 <= \$5435 [9:0];
  always @(posedge clk)
    term_6_48 <= \$5448 [9:0];
  always @(posedge clk)
    term_6_49 <= \$5461 [9:0];
  always @(posedge clk)
    term_6_50 <= \$5474 [9:0];
  always @(posedge clk)
    term_6_51 <= \$5487 [9:0];
  always @(posedge clk)
    term_6_52 <= \$5500 [9:0];
  always @(posedge clk)
    term_6_53 <= \$5513 [9:0];
  always @(posedge clk)
    term_6_54 <= \$5526 [9:0];
  always @(posedge clk)
    term_6_55 <= \$5539 [9:0];
  always @(posedge clk)
    tree_6_1_0 <= \$5540 ;
  always @(posedge clk)
    tree_6_1_1 <= \$5541 ;
  always @(posedge clk)
    tree_6_1_2 <= \$5542 ;
  always @(posedge clk)
    tree_6_1_3 <= \$5543 ;
  always @(posedge clk)
    tree_6_1_4 <= \$5544 ;
  always @(posedge clk)
    tree_6_1_5 <= \$5545 ;
  always @(posedge clk)
    tree_6_1_6 <= \$5546 ;
  always @(posedge clk)
    tree_6_1_7 <= \$5547 ;
  always @(posedge clk)
    tree_6_1_8 <= \$5548 ;
  always @(posedge clk)
    tree_6_1_9 <= \$5549 ;
  always @(posedge clk)
    tree_6_1_10 <= \$5550 ;
  always @(posedge clk)
    tree_6_1_11 <= \$5551 ;
  always @(posedge clk)
    tree_6_1_12 <= \$5552 ;
  always @(posedge clk)
    tree_6_1_13 <= \$5553 ;
  always @(posedge clk)
    tree_6_1_14 <= \$5554 ;
  always @(posedge clk)
    tree_6_1_15 <= \$5555 ;
  always @(posedge clk)
    tree_6_1_16 <= \$5556 ;
  always @(posedge clk)
    tree_6_1_17 <= \$5557 ;
  always @(posedge clk)
    tree_6_1_18 <= \$5558 ;
  always @(posedge clk)
    tree_6_1_19 <= \$5559 ;
  always @(posedge clk)
    tree_6_1_20 <= \$5560 ;
  always @(posedge clk)
    tree_6_1_21 <= \$5561 ;
  always @(posedge clk)
    tree_6_1_22 <= \$5562 ;
  always @(posedge clk)
    tree_6_1_23 <= \$5563 ;
  always @(posedge clk)
    tree_6_1_24 <= \$5564 ;
  always @(posedge clk)
    tree_6_1_25 <= \$5565 ;
  always @(posedge clk)
    tree_6_1_26 <= \$5566 ;
  always @(posedge clk)
    tree_6_1_27 <= \$5567 ;
  always @(posedge clk)
    tree_6_2_0 <= \$5568 ;
  always @(posedge clk)
    tree_6_2_1 <= \$5569 ;
  always @(posedge clk)
    tree_6_2_2 <= \$5570 ;
  always @(posedge clk)
    tree_6_2_3 <= \$5571 ;
  always @(posedge clk)
    tree_6_2_4 <= \$5572 ;
  always @(posedge clk)
    tree_6_2_5 <= \$5573 ;
  always @(posedge clk)
    tree_6_2_6 <= \$5574 ;
  always @(posedge clk)
    tree_6_2_7 <= \$5575 ;
  always @(posedge clk)
    tree_6_2_8 <= \$5576 ;
  always @(posedge clk)
    tree_6_2_9 <= \$5577 ;
  always @(posedge clk)
    tree_6_2_10 <= \$5578 ;
  always @(posedge clk)
    tree_6_2_11 <= \$5579 ;
  always @(posedge clk)
    tree_6_2_12 <= \$5580 ;
  always @(posedge clk)
    tree_6_2_13 <= \$5581 ;
  always @(posedge clk)
    tree_6_3_0 <= \$5582 ;
  always @(posedge clk)
    tree_6_3_1 <= \$5583 ;
  always @(posedge clk)
    tree_6_3_2 <= \$5584 ;
  always @(posedge clk)
    tree_6_3_3 <= \$5585 ;
  always @(posedge clk)
    tree_6_3_4 <= \$5586 ;
  always @(posedge clk)
    tree_6_3_5 <= \$5587 ;
  always @(posedge clk)
    tree_6_3_6 <= \$5588 ;
  always @(posedge clk)
    tree_6_4_0 <= \$5589 ;
  always @(posedge clk)
    tree_6_4_1 <= \$5590 ;
  always @(posedge clk)
    tree_6_4_2 <= \$5591 ;
  always @(posedge clk)
    tree_6_4_3 <= tree_6_3_6;
  always @(posedge clk)
    tree_6_5_0 <= \$5592 ;
  always @(posedge clk)
    tree_6_5_1 <= \$5593 ;
  always @(posedge clk)
    tree_6_6_0 <= \$5594 ;
  always @(posedge clk)
    accumulator_6 <= \$7196 ;
  always @(posedge clk)
    term_7_0 <= \$5607 [9:0];
  always @(posedge clk)
    term_7_1 <= \$5620 [9:0];
  always @(posedge clk)
    term_7_2 <= \$5633 [9:0];
  always @(posedge clk)
    term_7_3 <= \$5646 [9:0];
  always @(posedge clk)
    term_7_4 <= \$5659 [9:0];
  always @(posedge clk)
    term_7_5 <= \$5672 [9:0];
  always @(posedge clk)
    term_7_6 <= \$5685 [9:0];
  always @(posedge clk)
    term_7_7 <= \$5698 [9:0];
  always @(posedge clk)
    term_7_8 <= \$5711 [9:0];
  always @(posedge clk)
    term_7_9 <= \$5724 [9:0];
  always @(posedge clk)
    term_7_10 <= \$5737 [9:0];
  always @(posedge clk)
    term_7_11 <= \$5750 [9:0];
  always @(posedge clk)
    term_7_12 <= \$5763 [9:0];
  always @(posedge clk)
    term_7_13 <= \$5776 [9:0];
  always @(posedge clk)
    term_7_14 <= \$5789 [9:0];
  always @(posedge clk)
    term_7_15 <= \$5802 [9:0];
  always @(posedge clk)
    term_7_16 <= \$5815 [9:0];
  always @(posedge clk)
    term_7_17 <= \$5828 [9:0];
  always @(posedge clk)
    term_7_18 <= \$5841 [9:0];
  always @(posedge clk)
    term_7_19 <= \$5854 [9:0];
  always @(posedge clk)
    term_7_20 <= \$5867 [9:0];
  always @(posedge clk)
    term_7_21 <= \$5880 [9:0];
  always @(posedge clk)
    term_7_22 <= \$5893 [9:0];
  always @(posedge clk)
    term_7_23 <= \$5906 [9:0];
  always @(posedge clk)
    term_7_24 <= \$5919 [9:0];
  always @(posedge clk)
    term_7_25 <= \$5932 [9:0];
  always @(posedge clk)
    term_7_26 <= \$5945 [9:0];
  always @(posedge clk)
    term_7_27 <= \$5958 [9:0];
  always @(posedge clk)
    term_7_28 <= \$5971 [9:0];
  always @(posedge clk)
    term_7_29 <= \$5984 [9:0];
  always @(posedge clk)
    term_7_30 <= \$5997 [9:0];
  always @(posedge clk)
    term_7_31 <= \$6010 [9:0];
  always @(posedge clk)
    term_7_32 <= \$6023 [9:0];
  always @(posedge clk)
    term_7_33 <= \$6036 [9:0];
  always @(posedge clk)
    term_7_34 <= \$6049 [9:0];
  always @(posedge clk)
    term_7_35 <= \$6062 [9:0];
  always @(posedge clk)
    term_7_36 <= \$6075 [9:0];
  always @(posedge clk)
    term_7_37 <= \$6088 [9:0];
  always @(posedge clk)
    term_7_38 <= \$6101 [9:0];
  always @(posedge clk)
    term_7_39 <= \$6114 [9:0];
  always @(posedge clk)
    term_7_40 <= \$6127 [9:0];
  always @(posedge clk)
    term_7_41 <= \$6140 [9:0];
  always @(posedge clk)
    term_7_42 <= \$6153 [9:0];
  always @(posedge clk)
    term_7_43 <= \$6166 [9:0];
  always @(posedge clk)
    term_7_44 <= \$6179 [9:0];
  always @(posedge clk)
    term_7_45 <= \$6192 [9:0];
  always @(posedge clk)
    term_7_46 <= \$6205 [9:0];
  always @(posedge clk)
    term_7_47 <= \$6218 [9:0];
  always @(posedge clk)
    term_7_48 <= \$6231 [9:0];
  always @(posedge clk)
    term_7_49 <= \$6244 [9:0];
  always @(posedge clk)
    term_7_50 <= \$6257 [9:0];
  always @(posedge clk)
    term_7_51 <= \$6270 [9:0];
  always @(posedge clk)
    term_7_52 <= \$6283 [9:0];
  always @(posedge clk)
    term_7_53 <= \$6296 [9:0];
  always @(posedge clk)
    term_7_54 <= \$6309 [9:0];
  always @(posedge clk)
    term_7_55 <= \$6322 [9:0];
  always @(posedge clk)
    tree_7_1_0 <= \$6323 ;
  always @(posedge clk)
    tree_7_1_1 <= \$6324 ;
  always @(posedge clk)
    tree_7_1_2 <= \$6325 ;
  always @(posedge clk)
    tree_7_1_3 <= \$6326 ;
  always @(posedge clk)
    tree_7_1_4 <= \$6327 ;
  always @(posedge clk)
    tree_7_1_5 <= \$6328 ;
  always @(posedge clk)
    tree_7_1_6 <= \$6329 ;
  always @(posedge clk)
    tree_7_1_7 <= \$6330 ;
  always @(posedge clk)
    tree_7_1_8 <= \$6331 ;
  always @(posedge clk)
    tree_7_1_9 <= \$6332 ;
  always @(posedge clk)
    tree_7_1_10 <= \$6333 ;
  always @(posedge clk)
    tree_7_1_11 <= \$6334 ;
  always @(posedge clk)
    tree_7_1_12 <= \$6335 ;
  always @(posedge clk)
    tree_7_1_13 <= \$6336 ;
  always @(posedge clk)
    tree_7_1_14 <= \$6337 ;
  always @(posedge clk)
    tree_7_1_15 <= \$6338 ;
  always @(posedge clk)
    tree_7_1_16 <= \$6339 ;
  always @(posedge clk)
    tree_7_1_17 <= \$6340 ;
  always @(posedge clk)
    tree_7_1_18 <= \$6341 ;
  always @(posedge clk)
    tree_7_1_19 <= \$6342 ;
  always @(posedge clk)
    tree_7_1_20 <= \$6343 ;
  always @(posedge clk)
    tree_7_1_21 <= \$6344 ;
  always @(posedge clk)
    tree_7_1_22 <= \$6345 ;
  always @(posedge clk)
    tree_7_1_23 <= \$6346 ;
  always @(posedge clk)
    tree_7_1_24 <= \$6347 ;
  always @(posedge clk)
    tree_7_1_25 <= \$6348 ;
  always @(posedge clk)
    tree_7_1_26 <= \$6349 ;
  always @(posedge clk)
    tree_7_1_27 <= \$6350 ;
  always @(posedge clk)
    tree_7_2_0 <= \$6351 ;
  always @(posedge clk)
    tree_7_2_1 <= \$6352 ;
  always @(posedge clk)
    tree_7_2_2 <= \$6353 ;
  always @(posedge clk)
    tree_7_2_3 <= \$6354 ;
  always @(posedge clk)
    tree_7_2_4 <= \$6355 ;
  always @(posedge clk)
    tree_7_2_5 <= \$6356 ;
  always @(posedge clk)
    tree_7_2_6 <= \$6357 ;
  always @(posedge clk)
    tree_7_2_7 <= \$6358 ;
  always @(posedge clk)
    tree_7_2_8 <= \$6359 ;
  always @(posedge clk)
    tree_7_2_9 <= \$6360 ;
  always @(posedge clk)
    tree_7_2_10 <= \$6361 ;
  always @(posedge clk)
    tree_7_2_11 <= \$6362 ;
  always @(posedge clk)
    tree_7_2_12 <= \$6363 ;
  always @(posedge clk)
    tree_7_2_13 <= \$6364 ;
  always @(posedge clk)
    tree_7_3_0 <= \$6365 ;
  always @(posedge clk)
    tree_7_3_1 <= \$6366 ;
  always @(posedge clk)
    tree_7_3_2 <= \$6367 ;
  always @(posedge clk)
    tree_7_3_3 <= \$6368 ;
  always @(posedge clk)
    tree_7_3_4 <= \$6369 ;
  always @(posedge clk)
    tree_7_3_5 <= \$6370 ;
  always @(posedge clk)
    tree_7_3_6 <= \$6371 ;
  always @(posedge clk)
    tree_7_4_0 <= \$6372 ;
  always @(posedge clk)
    tree_7_4_1 <= \$6373 ;
  always @(posedge clk)
    tree_7_4_2 <= \$6374 ;
  always @(posedge clk)
    tree_7_4_3 <= tree_7_3_6;
  always @(posedge clk)
    tree_7_5_0 <= \$6375 ;
  always @(posedge clk)
    tree_7_5_1 <= \$6376 ;
  always @(posedge clk)
    tree_7_6_0 <= \$6377 ;
  always @(posedge clk)
    accumulator_7 <= \$7197 ;
  always @(posedge clk)
    term_8_0 <= \$6390 [9:0];
  always @(posedge clk)
    term_8_1 <= \$6403 [9:0];
  always @(posedge clk)
    term_8_2 <= \$6416 [9:0];
  always @(posedge clk)
    term_8_3 <= \$6429 [9:0];
  always @(posedge clk)
    term_8_4 <= \$6442 [9:0];
  always @(posedge clk)
    term_8_5 <= \$6455 [9:0];
  always @(posedge clk)
    term_8_6 <= \$6468 [9:0];
  always @(posedge clk)
    term_8_7 <= \$6481 [9:0];
  always @(posedge clk)
    term_8_8 <= \$6494 [9:0];
  always @(posedge clk)
    term_8_9 <= \$6507 [9:0];
  always @(posedge clk)
    term_8_10 <= \$6520 [9:0];
  always @(posedge clk)
    term_8_11 <= \$6533 [9:0];
  always @(posedge clk)
    term_8_12 <= \$6546 [9:0];
  always @(posedge clk)
    term_8_13 <= \$6559 [9:0];
  always @(posedge clk)
    term_8_14 <= \$6572 [9:0];
  always @(posedge clk)
    term_8_15 <= \$6585 [9:0];
  always @(posedge clk)
    term_8_16 <= \$6598 [9:0];
  always @(posedge clk)
    term_8_17 <= \$6611 [9:0];
  always @(posedge clk)
    term_8_18 <= \$6624 [9:0];
  always @(posedge clk)
    term_8_19 <= \$6637 [9:0];
  always @(posedge clk)
    term_8_20 <= \$6650 [9:0];
  always @(posedge clk)
    term_8_21 <= \$6663 [9:0];
  always @(posedge clk)
    term_8_22 <= \$6676 [9:0];
  always @(posedge clk)
    term_8_23 <= \$6689 [9:0];
  always @(posedge clk)
    term_8_24 <= \$6702 [9:0];
  always @(posedge clk)
    term_8_25 <= \$6715 [9:0];
  always @(posedge clk)
    term_8_26 <= \$6728 [9:0];
  always @(posedge clk)
    term_8_27 <= \$6741 [9:0];
  always @(posedge clk)
    term_8_28 <= \$6754 [9:0];
  always @(posedge clk)
    term_8_29 <= \$6767 [9:0];
  always @(posedge clk)
    term_8_30 <= \$6780 [9:0];
  always @(posedge clk)
    term_8_31 <= \$6793 [9:0];
  always @(posedge clk)
    term_8_32 <= \$6806 [9:0];
  always @(posedge clk)
    term_8_33 <= \$6819 [9:0];
  always @(posedge clk)
    term_8_34 <= \$6832 [9:0];
  always @(posedge clk)
    term_8_35 <= \$6845 [9:0];
  always @(posedge clk)
    term_8_36 <= \$6858 [9:0];
  always @(posedge clk)
    term_8_37 <= \$6871 [9:0];
  always @(posedge clk)
    term_8_38 <= \$6884 [9:0];
  always @(posedge clk)
    term_8_39 <= \$6897 [9:0];
  always @(posedge clk)
    term_8_40 <= \$6910 [9:0];
  always @(posedge clk)
    term_8_41 <= \$6923 [9:0];
  always @(posedge clk)
    term_8_42 <= \$6936 [9:0];
  always @(posedge clk)
    term_8_43 <= \$6949 [9:0];
  always @(posedge clk)
    term_8_44 <= \$6962 [9:0];
  always @(posedge clk)
    term_8_45 <= \$6975 [9:0];
  always @(posedge clk)
    term_8_46 <= \$6988 [9:0];
  always @(posedge clk)
    term_8_47 <= \$7001 [9:0];
  always @(posedge clk)
    term_8_48 <= \$7014 [9:0];
  always @(posedge clk)
    term_8_49 <= \$7027 [9:0];
  always @(posedge clk)
    term_8_50 <= \$7040 [9:0];
  always @(posedge clk)
    term_8_51 <= \$7053 [9:0];
  always @(posedge clk)
    term_8_52 <= \$7066 [9:0];
  always @(posedge clk)
    term_8_53 <= \$7079 [9:0];
  always @(posedge clk)
    term_8_54 <= \$7092 [9:0];
  always @(posedge clk)
    term_8_55 <= \$7105 [9:0];
  always @(posedge clk)
    tree_8_1_0 <= \$7106 ;
  always @(posedge clk)
    tree_8_1_1 <= \$7107 ;
  always @(posedge clk)
    tree_8_1_2 <= \$7108 ;
  always @(posedge clk)
    tree_8_1_3 <= \$7109 ;
  always @(posedge clk)
    tree_8_1_4 <= \$7110 ;
  always @(posedge clk)
    tree_8_1_5 <= \$7111 ;
  always @(posedge clk)
    tree_8_1_6 <= \$7112 ;
  always @(posedge clk)
    tree_8_1_7 <= \$7113 ;
  always @(posedge clk)
    tree_8_1_8 <= \$7114 ;
  always @(posedge clk)
    tree_8_1_9 <= \$7115 ;
  always @(posedge clk)
    tree_8_1_10 <= \$7116 ;
  always @(posedge clk)
    tree_8_1_11 <= \$7117 ;
  always @(posedge clk)
    tree_8_1_12 <= \$7118 ;
  always @(posedge clk)
    tree_8_1_13 <= \$7119 ;
  always @(posedge clk)
    tree_8_1_14 <= \$7120 ;
  always @(posedge clk)
    tree_8_1_15 <= \$7121 ;
  always @(posedge clk)
    tree_8_1_16 <= \$7122 ;
  always @(posedge clk)
    tree_8_1_17 <= \$7123 ;
  always @(posedge clk)
    tree_8_1_18 <= \$7124 ;
  always @(posedge clk)
    tree_8_1_19 <= \$7125 ;
  always @(posedge clk)
    tree_8_1_20 <= \$7126 ;
  always @(posedge clk)
    tree_8_1_21 <= \$7127 ;
  always @(posedge clk)
    tree_8_1_22 <= \$7128 ;
  always @(posedge clk)
    tree_8_1_23 <= \$7129 ;
  always @(posedge clk)
    tree_8_1_24 <= \$7130 ;
  always @(posedge clk)
    tree_8_1_25 <= \$7131 ;
  always @(posedge clk)
    tree_8_1_26 <= \$7132 ;
  always @(posedge clk)
    tree_8_1_27 <= \$7133 ;
  always @(posedge clk)
    tree_8_2_0 <= \$7134 ;
  always @(posedge clk)
    tree_8_2_1 <= \$7135 ;
  always @(posedge clk)
    tree_8_2_2 <= \$7136 ;
  always @(posedge clk)
    tree_8_2_3 <= \$7137 ;
  always @(posedge clk)
    tree_8_2_4 <= \$7138 ;
  always @(posedge clk)
    tree_8_2_5 <= \$7139 ;
  always @(posedge clk)
    tree_8_2_6 <= \$7140 ;
  always @(posedge clk)
    tree_8_2_7 <= \$7141 ;
  always @(posedge clk)
    tree_8_2_8 <= \$7142 ;
  always @(posedge clk)
    tree_8_2_9 <= \$7143 ;
  always @(posedge clk)
    tree_8_2_10 <= \$7144 ;
  always @(posedge clk)
    tree_8_2_11 <= \$7145 ;
  always @(posedge clk)
    tree_8_2_12 <= \$7146 ;
  always @(posedge clk)
    tree_8_2_13 <= \$7147 ;
  always @(posedge clk)
    tree_8_3_0 <= \$7148 ;
  always @(posedge clk)
    tree_8_3_1 <= \$7149 ;
  always @(posedge clk)
    tree_8_3_2 <= \$7150 ;
  always @(posedge clk)
    tree_8_3_3 <= \$7151 ;
  always @(posedge clk)
    tree_8_3_4 <= \$7152 ;
  always @(posedge clk)
    tree_8_3_5 <= \$7153 ;
  always @(posedge clk)
    tree_8_3_6 <= \$7154 ;
  always @(posedge clk)
    tree_8_4_0 <= \$7155 ;
  always @(posedge clk)
    tree_8_4_1 <= \$7156 ;
  always @(posedge clk)
    tree_8_4_2 <= \$7157 ;
  always @(posedge clk)
    tree_8_4_3 <= tree_8_3_6;
  always @(posedge clk)
    tree_8_5_0 <= \$7158 ;
  always @(posedge clk)
    tree_8_5_1 <= \$7159 ;
  always @(posedge clk)
    tree_8_6_0 <= \$7160 ;
  always @(posedge clk)
    accumulator_8 <= \$7198 ;
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
  assign \$12  = word[87:80] + word[95:88];
  assign \$13  = word[87:80] - word[95:88];
  assign \$14  = word[103:96] + word[111:104];
  assign \$15  = word[103:96] - word[111:104];
  assign \$16  = word[119:112] + word[127:120];
  assign \$17  = word[119:112] - word[127:120];
  assign \$18  = word[135:128] + word[143:136];
  assign \$19  = word[135:128] - word[143:136];
  assign \$20  = word[151:144] + word[159:152];
  assign \$21  = word[151:144] - word[159:152];
  assign \$22  = word[167:160] + word[175:168];
  assign \$23  = word[167:160] - word[175:168];
  assign \$24  = word[183:176] + word[191:184];
  assign \$25  = word[183:176] - word[191:184];
  assign \$26  = word[199:192] + word[207:200];
  assign \$27  = word[199:192] - word[207:200];
  assign \$28  = word[215:208] + word[223:216];
  assign \$29  = word[215:208] - word[223:216];
  assign \$30  = word[231:224] + word[239:232];
  assign \$31  = word[231:224] - word[239:232];
  assign \$32  = word[247:240] + word[255:248];
  assign \$33  = word[247:240] - word[255:248];
  assign \$34  = word[263:256] + word[271:264];
  assign \$35  = word[263:256] - word[271:264];
  assign \$36  = word[279:272] + word[287:280];
  assign \$37  = word[279:272] - word[287:280];
  assign \$38  = word[295:288] + word[303:296];
  assign \$39  = word[295:288] - word[303:296];
  assign \$40  = word[311:304] + word[319:312];
  assign \$41  = word[311:304] - word[319:312];
  assign \$42  = word[327:320] + word[335:328];
  assign \$43  = word[327:320] - word[335:328];
  assign \$44  = word[343:336] + word[351:344];
  assign \$45  = word[343:336] - word[351:344];
  assign \$46  = word[359:352] + word[367:360];
  assign \$47  = word[359:352] - word[367:360];
  assign \$48  = word[375:368] + word[383:376];
  assign \$49  = word[375:368] - word[383:376];
  assign \$50  = word[391:384] + word[399:392];
  assign \$51  = word[391:384] - word[399:392];
  assign \$52  = word[407:400] + word[415:408];
  assign \$53  = word[407:400] - word[415:408];
  assign \$54  = word[423:416] + word[431:424];
  assign \$55  = word[423:416] - word[431:424];
  assign \$56  = word[439:432] + word[447:440];
  assign \$57  = word[439:432] - word[447:440];
  assign \$58  = word[455:448] + word[463:456];
  assign \$59  = word[455:448] - word[463:456];
  assign \$60  = word[471:464] + word[479:472];
  assign \$61  = word[471:464] - word[479:472];
  assign \$62  = word[487:480] + word[495:488];
  assign \$63  = word[487:480] - word[495:488];
  assign \$64  = word[503:496] + word[511:504];
  assign \$65  = word[503:496] - word[511:504];
  assign \$66  = word[519:512] + word[527:520];
  assign \$67  = word[519:512] - word[527:520];
  assign \$68  = word[535:528] + word[543:536];
  assign \$69  = word[535:528] - word[543:536];
  assign \$70  = word[551:544] + word[559:552];
  assign \$71  = word[551:544] - word[559:552];
  assign \$72  = word[567:560] + word[575:568];
  assign \$73  = word[567:560] - word[575:568];
  assign \$74  = word[583:576] + word[591:584];
  assign \$75  = word[583:576] - word[591:584];
  assign \$76  = word[599:592] + word[607:600];
  assign \$77  = word[599:592] - word[607:600];
  assign \$78  = word[615:608] + word[623:616];
  assign \$79  = word[615:608] - word[623:616];
  assign \$80  = word[631:624] + word[639:632];
  assign \$81  = word[631:624] - word[639:632];
  assign \$82  = word[647:640] + word[655:648];
  assign \$83  = word[647:640] - word[655:648];
  assign \$84  = word[663:656] + word[671:664];
  assign \$85  = word[663:656] - word[671:664];
  assign \$86  = word[679:672] + word[687:680];
  assign \$87  = word[679:672] - word[687:680];
  assign \$88  = word[695:688] + word[703:696];
  assign \$89  = word[695:688] - word[703:696];
  assign \$90  = word[711:704] + word[719:712];
  assign \$91  = word[711:704] - word[719:712];
  assign \$92  = word[727:720] + word[735:728];
  assign \$93  = word[727:720] - word[735:728];
  assign \$94  = word[743:736] + word[751:744];
  assign \$95  = word[743:736] - word[751:744];
  assign \$96  = word[759:752] + word[767:760];
  assign \$97  = word[759:752] - word[767:760];
  assign \$98  = word[775:768] + word[783:776];
  assign \$99  = word[775:768] - word[783:776];
  assign \$100  = word[791:784] + word[799:792];
  assign \$101  = word[791:784] - word[799:792];
  assign \$102  = word[807:800] + word[815:808];
  assign \$103  = word[807:800] - word[815:808];
  assign \$104  = word[823:816] + word[831:824];
  assign \$105  = word[823:816] - word[831:824];
  assign \$106  = word[839:832] + word[847:840];
  assign \$107  = word[839:832] - word[847:840];
  assign \$108  = word[855:848] + word[863:856];
  assign \$109  = word[855:848] - word[863:856];
  assign \$110  = word[871:864] + word[879:872];
  assign \$111  = word[871:864] - word[879:872];
  assign \$112  = word[887:880] + word[895:888];
  assign \$113  = word[887:880] - word[895:888];
  assign \$114  = weights[0] ^ weights[1];
  assign \$115  = \$114  ? sum_0_1 : sum_0_0;
  assign \$116  = ~ weights[0];
  assign \$117  = ~ weights[0];
  assign \$118  = ~ weights[0];
  assign \$119  = ~ weights[0];
  assign \$120  = ~ weights[0];
  assign \$121  = ~ weights[0];
  assign \$122  = ~ weights[0];
  assign \$123  = ~ weights[0];
  assign \$124  = ~ weights[0];
  assign \$125  = ~ weights[0];
  assign \$126  = { \$115 [9], \$115  } ^ { 1'h0, \$125 , \$124 , \$123 , \$122 , \$121 , \$120 , \$119 , \$118 , \$117 , \$116  };
  assign \$127  = weights[2] ^ weights[3];
  assign \$128  = \$127  ? sum_1_1 : sum_1_0;
  assign \$129  = ~ weights[2];
  assign \$130  = ~ weights[2];
  assign \$131  = ~ weights[2];
  assign \$132  = ~ weights[2];
  assign \$133  = ~ weights[2];
  assign \$134  = ~ weights[2];
  assign \$135  = ~ weights[2];
  assign \$136  = ~ weights[2];
  assign \$137  = ~ weights[2];
  assign \$138  = ~ weights[2];
  assign \$139  = { \$128 [9], \$128  } ^ { 1'h0, \$138 , \$137 , \$136 , \$135 , \$134 , \$133 , \$132 , \$131 , \$130 , \$129  };
  assign \$140  = weights[4] ^ weights[5];
  assign \$141  = \$140  ? sum_2_1 : sum_2_0;
  assign \$142  = ~ weights[4];
  assign \$143  = ~ weights[4];
  assign \$144  = ~ weights[4];
  assign \$145  = ~ weights[4];
  assign \$146  = ~ weights[4];
  assign \$147  = ~ weights[4];
  assign \$148  = ~ weights[4];
  assign \$149  = ~ weights[4];
  assign \$150  = ~ weights[4];
  assign \$151  = ~ weights[4];
  assign \$152  = { \$141 [9], \$141  } ^ { 1'h0, \$151 , \$150 , \$149 , \$148 , \$147 , \$146 , \$145 , \$144 , \$143 , \$142  };
  assign \$153  = weights[6] ^ weights[7];
  assign \$154  = \$153  ? sum_3_1 : sum_3_0;
  assign \$155  = ~ weights[6];
  assign \$156  = ~ weights[6];
  assign \$157  = ~ weights[6];
  assign \$158  = ~ weights[6];
  assign \$159  = ~ weights[6];
  assign \$160  = ~ weights[6];
  assign \$161  = ~ weights[6];
  assign \$162  = ~ weights[6];
  assign \$163  = ~ weights[6];
  assign \$164  = ~ weights[6];
  assign \$165  = { \$154 [9], \$154  } ^ { 1'h0, \$164 , \$163 , \$162 , \$161 , \$160 , \$159 , \$158 , \$157 , \$156 , \$155  };
  assign \$166  = weights[8] ^ weights[9];
  assign \$167  = \$166  ? sum_4_1 : sum_4_0;
  assign \$168  = ~ weights[8];
  assign \$169  = ~ weights[8];
  assign \$170  = ~ weights[8];
  assign \$171  = ~ weights[8];
  assign \$172  = ~ weights[8];
  assign \$173  = ~ weights[8];
  assign \$174  = ~ weights[8];
  assign \$175  = ~ weights[8];
  assign \$176  = ~ weights[8];
  assign \$177  = ~ weights[8];
  assign \$178  = { \$167 [9], \$167  } ^ { 1'h0, \$177 , \$176 , \$175 , \$174 , \$173 , \$172 , \$171 , \$170 , \$169 , \$168  };
  assign \$179  = weights[10] ^ weights[11];
  assign \$180  = \$179  ? sum_5_1 : sum_5_0;
  assign \$181  = ~ weights[10];
  assign \$182  = ~ weights[10];
  assign \$183  = ~ weights[10];
  assign \$184  = ~ weights[10];
  assign \$185  = ~ weights[10];
  assign \$186  = ~ weights[10];
  assign \$187  = ~ weights[10];
  assign \$188  = ~ weights[10];
  assign \$189  = ~ weights[10];
  assign \$190  = ~ weights[10];
  assign \$191  = { \$180 [9], \$180  } ^ { 1'h0, \$190 , \$189 , \$188 , \$187 , \$186 , \$185 , \$184 , \$183 , \$182 , \$181  };
  assign \$192  = weights[12] ^ weights[13];
  assign \$193  = \$192  ? sum_6_1 : sum_6_0;
  assign \$194  = ~ weights[12];
  assign \$195  = ~ weights[12];
  assign \$196  = ~ weights[12];
  assign \$197  = ~ weights[12];
  assign \$198  = ~ weights[12];
  assign \$199  = ~ weights[12];
  assign \$200  = ~ weights[12];
  assign \$201  = ~ weights[12];
  assign \$202  = ~ weights[12];
  assign \$203  = ~ weights[12];
  assign \$204  = { \$193 [9], \$193  } ^ { 1'h0, \$203 , \$202 , \$201 , \$200 , \$199 , \$198 , \$197 , \$196 , \$195 , \$194  };
  assign \$205  = weights[14] ^ weights[15];
  assign \$206  = \$205  ? sum_7_1 : sum_7_0;
  assign \$207  = ~ weights[14];
  assign \$208  = ~ weights[14];
  assign \$209  = ~ weights[14];
  assign \$210  = ~ weights[14];
  assign \$211  = ~ weights[14];
  assign \$212  = ~ weights[14];
  assign \$213  = ~ weights[14];
  assign \$214  = ~ weights[14];
  assign \$215  = ~ weights[14];
  assign \$216  = ~ weights[14];
  assign \$217  = { \$206 [9], \$206  } ^ { 1'h0, \$216 , \$215 , \$214 , \$213 , \$212 , \$211 , \$210 , \$209 , \$208 , \$207  };
  assign \$218  = weights[16] ^ weights[17];
  assign \$219  = \$218  ? sum_8_1 : sum_8_0;
  assign \$220  = ~ weights[16];
  assign \$221  = ~ weights[16];
  assign \$222  = ~ weights[16];
  assign \$223  = ~ weights[16];
  assign \$224  = ~ weights[16];
  assign \$225  = ~ weights[16];
  assign \$226  = ~ weights[16];
  assign \$227  = ~ weights[16];
  assign \$228  = ~ weights[16];
  assign \$229  = ~ weights[16];
  assign \$230  = { \$219 [9], \$219  } ^ { 1'h0, \$229 , \$228 , \$227 , \$226 , \$225 , \$224 , \$223 , \$222 , \$221 , \$220  };
  assign \$231  = weights[18] ^ weights[19];
  assign \$232  = \$231  ? sum_9_1 : sum_9_0;
  assign \$233  = ~ weights[18];
  assign \$234  = ~ weights[18];
  assign \$235  = ~ weights[18];
  assign \$236  = ~ weights[18];
  assign \$237  = ~ weights[18];
  assign \$238  = ~ weights[18];
  assign \$239  = ~ weights[18];
  assign \$240  = ~ weights[18];
  assign \$241  = ~ weights[18];
  assign \$242  = ~ weights[18];
  assign \$243  = { \$232 [9], \$232  } ^ { 1'h0, \$242 , \$241 , \$240 , \$239 , \$238 , \$237 , \$236 , \$235 , \$234 , \$233  };
  assign \$244  = weights[20] ^ weights[21];
  assign \$245  = \$244  ? sum_10_1 : sum_10_0;
  assign \$246  = ~ weights[20];
  assign \$247  = ~ weights[20];
  assign \$248  = ~ weights[20];
  assign \$249  = ~ weights[20];
  assign \$250  = ~ weights[20];
  assign \$251  = ~ weights[20];
  assign \$252  = ~ weights[20];
  assign \$253  = ~ weights[20];
  assign \$254  = ~ weights[20];
  assign \$255  = ~ weights[20];
  assign \$256  = { \$245 [9], \$245  } ^ { 1'h0, \$255 , \$254 , \$253 , \$252 , \$251 , \$250 , \$249 , \$248 , \$247 , \$246  };
  assign \$257  = weights[22] ^ weights[23];
  assign \$258  = \$257  ? sum_11_1 : sum_11_0;
  assign \$259  = ~ weights[22];
  assign \$260  = ~ weights[22];
  assign \$261  = ~ weights[22];
  assign \$262  = ~ weights[22];
  assign \$263  = ~ weights[22];
  assign \$264  = ~ weights[22];
  assign \$265  = ~ weights[22];
  assign \$266  = ~ weights[22];
  assign \$267  = ~ weights[22];
  assign \$268  = ~ weights[22];
  assign \$269  = { \$258 [9], \$258  } ^ { 1'h0, \$268 , \$267 , \$266 , \$265 , \$264 , \$263 , \$262 , \$261 , \$260 , \$259  };
  assign \$270  = weights[24] ^ weights[25];
  assign \$271  = \$270  ? sum_12_1 : sum_12_0;
  assign \$272  = ~ weights[24];
  assign \$273  = ~ weights[24];
  assign \$274  = ~ weights[24];
  assign \$275  = ~ weights[24];
  assign \$276  = ~ weights[24];
  assign \$277  = ~ weights[24];
  assign \$278  = ~ weights[24];
  assign \$279  = ~ weights[24];
  assign \$280  = ~ weights[24];
  assign \$281  = ~ weights[24];
  assign \$282  = { \$271 [9], \$271  } ^ { 1'h0, \$281 , \$280 , \$279 , \$278 , \$277 , \$276 , \$275 , \$274 , \$273 , \$272  };
  assign \$283  = weights[26] ^ weights[27];
  assign \$284  = \$283  ? sum_13_1 : sum_13_0;
  assign \$285  = ~ weights[26];
  assign \$286  = ~ weights[26];
  assign \$287  = ~ weights[26];
  assign \$288  = ~ weights[26];
  assign \$289  = ~ weights[26];
  assign \$290  = ~ weights[26];
  assign \$291  = ~ weights[26];
  assign \$292  = ~ weights[26];
  assign \$293  = ~ weights[26];
  assign \$294  = ~ weights[26];
  assign \$295  = { \$284 [9], \$284  } ^ { 1'h0, \$294 , \$293 , \$292 , \$291 , \$290 , \$289 , \$288 , \$287 , \$286 , \$285  };
  assign \$296  = weights[28] ^ weights[29];
  assign \$297  = \$296  ? sum_14_1 : sum_14_0;
  assign \$298  = ~ weights[28];
  assign \$299  = ~ weights[28];
  assign \$300  = ~ weights[28];
  assign \$301  = ~ weights[28];
  assign \$302  = ~ weights[28];
  assign \$303  = ~ weights[28];
  assign \$304  = ~ weights[28];
  assign \$305  = ~ weights[28];
  assign \$306  = ~ weights[28];
  assign \$307  = ~ weights[28];
  assign \$308  = { \$297 [9], \$297  } ^ { 1'h0, \$307 , \$306 , \$305 , \$304 , \$303 , \$302 , \$301 , \$300 , \$299 , \$298  };
  assign \$309  = weights[30] ^ weights[31];
  assign \$310  = \$309  ? sum_15_1 : sum_15_0;
  assign \$311  = ~ weights[30];
  assign \$312  = ~ weights[30];
  assign \$313  = ~ weights[30];
  assign \$314  = ~ weights[30];
  assign \$315  = ~ weights[30];
  assign \$316  = ~ weights[30];
  assign \$317  = ~ weights[30];
  assign \$318  = ~ weights[30];
  assign \$319  = ~ weights[30];
  assign \$320  = ~ weights[30];
  assign \$321  = { \$310 [9], \$310  } ^ { 1'h0, \$320 , \$319 , \$318 , \$317 , \$316 , \$315 , \$314 , \$313 , \$312 , \$311  };
  assign \$322  = weights[32] ^ weights[33];
  assign \$323  = \$322  ? sum_16_1 : sum_16_0;
  assign \$324  = ~ weights[32];
  assign \$325  = ~ weights[32];
  assign \$326  = ~ weights[32];
  assign \$327  = ~ weights[32];
  assign \$328  = ~ weights[32];
  assign \$329  = ~ weights[32];
  assign \$330  = ~ weights[32];
  assign \$331  = ~ weights[32];
  assign \$332  = ~ weights[32];
  assign \$333  = ~ weights[32];
  assign \$334  = { \$323 [9], \$323  } ^ { 1'h0, \$333 , \$332 , \$331 , \$330 , \$329 , \$328 , \$327 , \$326 , \$325 , \$324  };
  assign \$335  = weights[34] ^ weights[35];
  assign \$336  = \$335  ? sum_17_1 : sum_17_0;
  assign \$337  = ~ weights[34];
  assign \$338  = ~ weights[34];
  assign \$339  = ~ weights[34];
  assign \$340  = ~ weights[34];
  assign \$341  = ~ weights[34];
  assign \$342  = ~ weights[34];
  assign \$343  = ~ weights[34];
  assign \$344  = ~ weights[34];
  assign \$345  = ~ weights[34];
  assign \$346  = ~ weights[34];
  assign \$347  = { \$336 [9], \$336  } ^ { 1'h0, \$346 , \$345 , \$344 , \$343 , \$342 , \$341 , \$340 , \$339 , \$338 , \$337  };
  assign \$348  = weights[36] ^ weights[37];
  assign \$349  = \$348  ? sum_18_1 : sum_18_0;
  assign \$350  = ~ weights[36];
  assign \$351  = ~ weights[36];
  assign \$352  = ~ weights[36];
  assign \$353  = ~ weights[36];
  assign \$354  = ~ weights[36];
  assign \$355  = ~ weights[36];
  assign \$356  = ~ weights[36];
  assign \$357  = ~ weights[36];
  assign \$358  = ~ weights[36];
  assign \$359  = ~ weights[36];
  assign \$360  = { \$349 [9], \$349  } ^ { 1'h0, \$359 , \$358 , \$357 , \$356 , \$355 , \$354 , \$353 , \$352 , \$351 , \$350  };
  assign \$361  = weights[38] ^ weights[39];
  assign \$362  = \$361  ? sum_19_1 : sum_19_0;
  assign \$363  = ~ weights[38];
  assign \$364  = ~ weights[38];
  assign \$365  = ~ weights[38];
  assign \$366  = ~ weights[38];
  assign \$367  = ~ weights[38];
  assign \$368  = ~ weights[38];
  assign \$369  = ~ weights[38];
  assign \$370  = ~ weights[38];
  assign \$371  = ~ weights[38];
  assign \$372  = ~ weights[38];
  assign \$373  = { \$362 [9], \$362  } ^ { 1'h0, \$372 , \$371 , \$370 , \$369 , \$368 , \$367 , \$366 , \$365 , \$364 , \$363  };
  assign \$374  = weights[40] ^ weights[41];
  assign \$375  = \$374  ? sum_20_1 : sum_20_0;
  assign \$376  = ~ weights[40];
  assign \$377  = ~ weights[40];
  assign \$378  = ~ weights[40];
  assign \$379  = ~ weights[40];
  assign \$380  = ~ weights[40];
  assign \$381  = ~ weights[40];
  assign \$382  = ~ weights[40];
  assign \$383  = ~ weights[40];
  assign \$384  = ~ weights[40];
  assign \$385  = ~ weights[40];
  assign \$386  = { \$375 [9], \$375  } ^ { 1'h0, \$385 , \$384 , \$383 , \$382 , \$381 , \$380 , \$379 , \$378 , \$377 , \$376  };
  assign \$387  = weights[42] ^ weights[43];
  assign \$388  = \$387  ? sum_21_1 : sum_21_0;
  assign \$389  = ~ weights[42];
  assign \$390  = ~ weights[42];
  assign \$391  = ~ weights[42];
  assign \$392  = ~ weights[42];
  assign \$393  = ~ weights[42];
  assign \$394  = ~ weights[42];
  assign \$395  = ~ weights[42];
  assign \$396  = ~ weights[42];
  assign \$397  = ~ weights[42];
  assign \$398  = ~ weights[42];
  assign \$399  = { \$388 [9], \$388  } ^ { 1'h0, \$398 , \$397 , \$396 , \$395 , \$394 , \$393 , \$392 , \$391 , \$390 , \$389  };
  assign \$400  = weights[44] ^ weights[45];
  assign \$401  = \$400  ? sum_22_1 : sum_22_0;
  assign \$402  = ~ weights[44];
  assign \$403  = ~ weights[44];
  assign \$404  = ~ weights[44];
  assign \$405  = ~ weights[44];
  assign \$406  = ~ weights[44];
  assign \$407  = ~ weights[44];
  assign \$408  = ~ weights[44];
  assign \$409  = ~ weights[44];
  assign \$410  = ~ weights[44];
  assign \$411  = ~ weights[44];
  assign \$412  = { \$401 [9], \$401  } ^ { 1'h0, \$411 , \$410 , \$409 , \$408 , \$407 , \$406 , \$405 , \$404 , \$403 , \$402  };
  assign \$413  = weights[46] ^ weights[47];
  assign \$414  = \$413  ? sum_23_1 : sum_23_0;
  assign \$415  = ~ weights[46];
  assign \$416  = ~ weights[46];
  assign \$417  = ~ weights[46];
  assign \$418  = ~ weights[46];
  assign \$419  = ~ weights[46];
  assign \$420  = ~ weights[46];
  assign \$421  = ~ weights[46];
  assign \$422  = ~ weights[46];
  assign \$423  = ~ weights[46];
  assign \$424  = ~ weights[46];
  assign \$425  = { \$414 [9], \$414  } ^ { 1'h0, \$424 , \$423 , \$422 , \$421 , \$420 , \$419 , \$418 , \$417 , \$416 , \$415  };
  assign \$426  = weights[48] ^ weights[49];
  assign \$427  = \$426  ? sum_24_1 : sum_24_0;
  assign \$428  = ~ weights[48];
  assign \$429  = ~ weights[48];
  assign \$430  = ~ weights[48];
  assign \$431  = ~ weights[48];
  assign \$432  = ~ weights[48];
  assign \$433  = ~ weights[48];
  assign \$434  = ~ weights[48];
  assign \$435  = ~ weights[48];
  assign \$436  = ~ weights[48];
  assign \$437  = ~ weights[48];
  assign \$438  = { \$427 [9], \$427  } ^ { 1'h0, \$437 , \$436 , \$435 , \$434 , \$433 , \$432 , \$431 , \$430 , \$429 , \$428  };
  assign \$439  = weights[50] ^ weights[51];
  assign \$440  = \$439  ? sum_25_1 : sum_25_0;
  assign \$441  = ~ weights[50];
  assign \$442  = ~ weights[50];
  assign \$443  = ~ weights[50];
  assign \$444  = ~ weights[50];
  assign \$445  = ~ weights[50];
  assign \$446  = ~ weights[50];
  assign \$447  = ~ weights[50];
  assign \$448  = ~ weights[50];
  assign \$449  = ~ weights[50];
  assign \$450  = ~ weights[50];
  assign \$451  = { \$440 [9], \$440  } ^ { 1'h0, \$450 , \$449 , \$448 , \$447 , \$446 , \$445 , \$444 , \$443 , \$442 , \$441  };
  assign \$452  = weights[52] ^ weights[53];
  assign \$453  = \$452  ? sum_26_1 : sum_26_0;
  assign \$454  = ~ weights[52];
  assign \$455  = ~ weights[52];
  assign \$456  = ~ weights[52];
  assign \$457  = ~ weights[52];
  assign \$458  = ~ weights[52];
  assign \$459  = ~ weights[52];
  assign \$460  = ~ weights[52];
  assign \$461  = ~ weights[52];
  assign \$462  = ~ weights[52];
  assign \$463  = ~ weights[52];
  assign \$464  = { \$453 [9], \$453  } ^ { 1'h0, \$463 , \$462 , \$461 , \$460 , \$459 , \$458 , \$457 , \$456 , \$455 , \$454  };
  assign \$465  = weights[54] ^ weights[55];
  assign \$466  = \$465  ? sum_27_1 : sum_27_0;
  assign \$467  = ~ weights[54];
  assign \$468  = ~ weights[54];
  assign \$469  = ~ weights[54];
  assign \$470  = ~ weights[54];
  assign \$471  = ~ weights[54];
  assign \$472  = ~ weights[54];
  assign \$473  = ~ weights[54];
  assign \$474  = ~ weights[54];
  assign \$475  = ~ weights[54];
  assign \$476  = ~ weights[54];
  assign \$477  = { \$466 [9], \$466  } ^ { 1'h0, \$476 , \$475 , \$474 , \$473 , \$472 , \$471 , \$470 , \$469 , \$468 , \$467  };
  assign \$478  = weights[56] ^ weights[57];
  assign \$479  = \$478  ? sum_28_1 : sum_28_0;
  assign \$480  = ~ weights[56];
  assign \$481  = ~ weights[56];
  assign \$482  = ~ weights[56];
  assign \$483  = ~ weights[56];
  assign \$484  = ~ weights[56];
  assign \$485  = ~ weights[56];
  assign \$486  = ~ weights[56];
  assign \$487  = ~ weights[56];
  assign \$488  = ~ weights[56];
  assign \$489  = ~ weights[56];
  assign \$490  = { \$479 [9], \$479  } ^ { 1'h0, \$489 , \$488 , \$487 , \$486 , \$485 , \$484 , \$483 , \$482 , \$481 , \$480  };
  assign \$491  = weights[58] ^ weights[59];
  assign \$492  = \$491  ? sum_29_1 : sum_29_0;
  assign \$493  = ~ weights[58];
  assign \$494  = ~ weights[58];
  assign \$495  = ~ weights[58];
  assign \$496  = ~ weights[58];
  assign \$497  = ~ weights[58];
  assign \$498  = ~ weights[58];
  assign \$499  = ~ weights[58];
  assign \$500  = ~ weights[58];
  assign \$501  = ~ weights[58];
  assign \$502  = ~ weights[58];
  assign \$503  = { \$492 [9], \$492  } ^ { 1'h0, \$502 , \$501 , \$500 , \$499 , \$498 , \$497 , \$496 , \$495 , \$494 , \$493  };
  assign \$504  = weights[60] ^ weights[61];
  assign \$505  = \$504  ? sum_30_1 : sum_30_0;
  assign \$506  = ~ weights[60];
  assign \$507  = ~ weights[60];
  assign \$508  = ~ weights[60];
  assign \$509  = ~ weights[60];
  assign \$510  = ~ weights[60];
  assign \$511  = ~ weights[60];
  assign \$512  = ~ weights[60];
  assign \$513  = ~ weights[60];
  assign \$514  = ~ weights[60];
  assign \$515  = ~ weights[60];
  assign \$516  = { \$505 [9], \$505  } ^ { 1'h0, \$515 , \$514 , \$513 , \$512 , \$511 , \$510 , \$509 , \$508 , \$507 , \$506  };
  assign \$517  = weights[62] ^ weights[63];
  assign \$518  = \$517  ? sum_31_1 : sum_31_0;
  assign \$519  = ~ weights[62];
  assign \$520  = ~ weights[62];
  assign \$521  = ~ weights[62];
  assign \$522  = ~ weights[62];
  assign \$523  = ~ weights[62];
  assign \$524  = ~ weights[62];
  assign \$525  = ~ weights[62];
  assign \$526  = ~ weights[62];
  assign \$527  = ~ weights[62];
  assign \$528  = ~ weights[62];
  assign \$529  = { \$518 [9], \$518  } ^ { 1'h0, \$528 , \$527 , \$526 , \$525 , \$524 , \$523 , \$522 , \$521 , \$520 , \$519  };
  assign \$530  = weights[64] ^ weights[65];
  assign \$531  = \$530  ? sum_32_1 : sum_32_0;
  assign \$532  = ~ weights[64];
  assign \$533  = ~ weights[64];
  assign \$534  = ~ weights[64];
  assign \$535  = ~ weights[64];
  assign \$536  = ~ weights[64];
  assign \$537  = ~ weights[64];
  assign \$538  = ~ weights[64];
  assign \$539  = ~ weights[64];
  assign \$540  = ~ weights[64];
  assign \$541  = ~ weights[64];
  assign \$542  = { \$531 [9], \$531  } ^ { 1'h0, \$541 , \$540 , \$539 , \$538 , \$537 , \$536 , \$535 , \$534 , \$533 , \$532  };
  assign \$543  = weights[66] ^ weights[67];
  assign \$544  = \$543  ? sum_33_1 : sum_33_0;
  assign \$545  = ~ weights[66];
  assign \$546  = ~ weights[66];
  assign \$547  = ~ weights[66];
  assign \$548  = ~ weights[66];
  assign \$549  = ~ weights[66];
  assign \$550  = ~ weights[66];
  assign \$551  = ~ weights[66];
  assign \$552  = ~ weights[66];
  assign \$553  = ~ weights[66];
  assign \$554  = ~ weights[66];
  assign \$555  = { \$544 [9], \$544  } ^ { 1'h0, \$554 , \$553 , \$552 , \$551 , \$550 , \$549 , \$548 , \$547 , \$546 , \$545  };
  assign \$556  = weights[68] ^ weights[69];
  assign \$557  = \$556  ? sum_34_1 : sum_34_0;
  assign \$558  = ~ weights[68];
  assign \$559  = ~ weights[68];
  assign \$560  = ~ weights[68];
  assign \$561  = ~ weights[68];
  assign \$562  = ~ weights[68];
  assign \$563  = ~ weights[68];
  assign \$564  = ~ weights[68];
  assign \$565  = ~ weights[68];
  assign \$566  = ~ weights[68];
  assign \$567  = ~ weights[68];
  assign \$568  = { \$557 [9], \$557  } ^ { 1'h0, \$567 , \$566 , \$565 , \$564 , \$563 , \$562 , \$561 , \$560 , \$559 , \$558  };
  assign \$569  = weights[70] ^ weights[71];
  assign \$570  = \$569  ? sum_35_1 : sum_35_0;
  assign \$571  = ~ weights[70];
  assign \$572  = ~ weights[70];
  assign \$573  = ~ weights[70];
  assign \$574  = ~ weights[70];
  assign \$575  = ~ weights[70];
  assign \$576  = ~ weights[70];
  assign \$577  = ~ weights[70];
  assign \$578  = ~ weights[70];
  assign \$579  = ~ weights[70];
  assign \$580  = ~ weights[70];
  assign \$581  = { \$570 [9], \$570  } ^ { 1'h0, \$580 , \$579 , \$578 , \$577 , \$576 , \$575 , \$574 , \$573 , \$572 , \$571  };
  assign \$582  = weights[72] ^ weights[73];
  assign \$583  = \$582  ? sum_36_1 : sum_36_0;
  assign \$584  = ~ weights[72];
  assign \$585  = ~ weights[72];
  assign \$586  = ~ weights[72];
  assign \$587  = ~ weights[72];
  assign \$588  = ~ weights[72];
  assign \$589  = ~ weights[72];
  assign \$590  = ~ weights[72];
  assign \$591  = ~ weights[72];
  assign \$592  = ~ weights[72];
  assign \$593  = ~ weights[72];
  assign \$594  = { \$583 [9], \$583  } ^ { 1'h0, \$593 , \$592 , \$591 , \$590 , \$589 , \$588 , \$587 , \$586 , \$585 , \$584  };
  assign \$595  = weights[74] ^ weights[75];
  assign \$596  = \$595  ? sum_37_1 : sum_37_0;
  assign \$597  = ~ weights[74];
  assign \$598  = ~ weights[74];
  assign \$599  = ~ weights[74];
  assign \$600  = ~ weights[74];
  assign \$601  = ~ weights[74];
  assign \$602  = ~ weights[74];
  assign \$603  = ~ weights[74];
  assign \$604  = ~ weights[74];
  assign \$605  = ~ weights[74];
  assign \$606  = ~ weights[74];
  assign \$607  = { \$596 [9], \$596  } ^ { 1'h0, \$606 , \$605 , \$604 , \$603 , \$602 , \$601 , \$600 , \$599 , \$598 , \$597  };
  assign \$608  = weights[76] ^ weights[77];
  assign \$609  = \$608  ? sum_38_1 : sum_38_0;
  assign \$610  = ~ weights[76];
  assign \$611  = ~ weights[76];
  assign \$612  = ~ weights[76];
  assign \$613  = ~ weights[76];
  assign \$614  = ~ weights[76];
  assign \$615  = ~ weights[76];
  assign \$616  = ~ weights[76];
  assign \$617  = ~ weights[76];
  assign \$618  = ~ weights[76];
  assign \$619  = ~ weights[76];
  assign \$620  = { \$609 [9], \$609  } ^ { 1'h0, \$619 , \$618 , \$617 , \$616 , \$615 , \$614 , \$613 , \$612 , \$611 , \$610  };
  assign \$621  = weights[78] ^ weights[79];
  assign \$622  = \$621  ? sum_39_1 : sum_39_0;
  assign \$623  = ~ weights[78];
  assign \$624  = ~ weights[78];
  assign \$625  = ~ weights[78];
  assign \$626  = ~ weights[78];
  assign \$627  = ~ weights[78];
  assign \$628  = ~ weights[78];
  assign \$629  = ~ weights[78];
  assign \$630  = ~ weights[78];
  assign \$631  = ~ weights[78];
  assign \$632  = ~ weights[78];
  assign \$633  = { \$622 [9], \$622  } ^ { 1'h0, \$632 , \$631 , \$630 , \$629 , \$628 , \$627 , \$626 , \$625 , \$624 , \$623  };
  assign \$634  = weights[80] ^ weights[81];
  assign \$635  = \$634  ? sum_40_1 : sum_40_0;
  assign \$636  = ~ weights[80];
  assign \$637  = ~ weights[80];
  assign \$638  = ~ weights[80];
  assign \$639  = ~ weights[80];
  assign \$640  = ~ weights[80];
  assign \$641  = ~ weights[80];
  assign \$642  = ~ weights[80];
  assign \$643  = ~ weights[80];
  assign \$644  = ~ weights[80];
  assign \$645  = ~ weights[80];
  assign \$646  = { \$635 [9], \$635  } ^ { 1'h0, \$645 , \$644 , \$643 , \$642 , \$641 , \$640 , \$639 , \$638 , \$637 , \$636  };
  assign \$647  = weights[82] ^ weights[83];
  assign \$648  = \$647  ? sum_41_1 : sum_41_0;
  assign \$649  = ~ weights[82];
  assign \$650  = ~ weights[82];
  assign \$651  = ~ weights[82];
  assign \$652  = ~ weights[82];
  assign \$653  = ~ weights[82];
  assign \$654  = ~ weights[82];
  assign \$655  = ~ weights[82];
  assign \$656  = ~ weights[82];
  assign \$657  = ~ weights[82];
  assign \$658  = ~ weights[82];
  assign \$659  = { \$648 [9], \$648  } ^ { 1'h0, \$658 , \$657 , \$656 , \$655 , \$654 , \$653 , \$652 , \$651 , \$650 , \$649  };
  assign \$660  = weights[84] ^ weights[85];
  assign \$661  = \$660  ? sum_42_1 : sum_42_0;
  assign \$662  = ~ weights[84];
  assign \$663  = ~ weights[84];
  assign \$664  = ~ weights[84];
  assign \$665  = ~ weights[84];
  assign \$666  = ~ weights[84];
  assign \$667  = ~ weights[84];
  assign \$668  = ~ weights[84];
  assign \$669  = ~ weights[84];
  assign \$670  = ~ weights[84];
  assign \$671  = ~ weights[84];
  assign \$672  = { \$661 [9], \$661  } ^ { 1'h0, \$671 , \$670 , \$669 , \$668 , \$667 , \$666 , \$665 , \$664 , \$663 , \$662  };
  assign \$673  = weights[86] ^ weights[87];
  assign \$674  = \$673  ? sum_43_1 : sum_43_0;
  assign \$675  = ~ weights[86];
  assign \$676  = ~ weights[86];
  assign \$677  = ~ weights[86];
  assign \$678  = ~ weights[86];
  assign \$679  = ~ weights[86];
  assign \$680  = ~ weights[86];
  assign \$681  = ~ weights[86];
  assign \$682  = ~ weights[86];
  assign \$683  = ~ weights[86];
  assign \$684  = ~ weights[86];
  assign \$685  = { \$674 [9], \$674  } ^ { 1'h0, \$684 , \$683 , \$682 , \$681 , \$680 , \$679 , \$678 , \$677 , \$676 , \$675  };
  assign \$686  = weights[88] ^ weights[89];
  assign \$687  = \$686  ? sum_44_1 : sum_44_0;
  assign \$688  = ~ weights[88];
  assign \$689  = ~ weights[88];
  assign \$690  = ~ weights[88];
  assign \$691  = ~ weights[88];
  assign \$692  = ~ weights[88];
  assign \$693  = ~ weights[88];
  assign \$694  = ~ weights[88];
  assign \$695  = ~ weights[88];
  assign \$696  = ~ weights[88];
  assign \$697  = ~ weights[88];
  assign \$698  = { \$687 [9], \$687  } ^ { 1'h0, \$697 , \$696 , \$695 , \$694 , \$693 , \$692 , \$691 , \$690 , \$689 , \$688  };
  assign \$699  = weights[90] ^ weights[91];
  assign \$700  = \$699  ? sum_45_1 : sum_45_0;
  assign \$701  = ~ weights[90];
  assign \$702  = ~ weights[90];
  assign \$703  = ~ weights[90];
  assign \$704  = ~ weights[90];
  assign \$705  = ~ weights[90];
  assign \$706  = ~ weights[90];
  assign \$707  = ~ weights[90];
  assign \$708  = ~ weights[90];
  assign \$709  = ~ weights[90];
  assign \$710  = ~ weights[90];
  assign \$711  = { \$700 [9], \$700  } ^ { 1'h0, \$710 , \$709 , \$708 , \$707 , \$706 , \$705 , \$704 , \$703 , \$702 , \$701  };
  assign \$712  = weights[92] ^ weights[93];
  assign \$713  = \$712  ? sum_46_1 : sum_46_0;
  assign \$714  = ~ weights[92];
  assign \$715  = ~ weights[92];
  assign \$716  = ~ weights[92];
  assign \$717  = ~ weights[92];
  assign \$718  = ~ weights[92];
  assign \$719  = ~ weights[92];
  assign \$720  = ~ weights[92];
  assign \$721  = ~ weights[92];
  assign \$722  = ~ weights[92];
  assign \$723  = ~ weights[92];
  assign \$724  = { \$713 [9], \$713  } ^ { 1'h0, \$723 , \$722 , \$721 , \$720 , \$719 , \$718 , \$717 , \$716 , \$715 , \$714  };
  assign \$725  = weights[94] ^ weights[95];
  assign \$726  = \$725  ? sum_47_1 : sum_47_0;
  assign \$727  = ~ weights[94];
  assign \$728  = ~ weights[94];
  assign \$729  = ~ weights[94];
  assign \$730  = ~ weights[94];
  assign \$731  = ~ weights[94];
  assign \$732  = ~ weights[94];
  assign \$733  = ~ weights[94];
  assign \$734  = ~ weights[94];
  assign \$735  = ~ weights[94];
  assign \$736  = ~ weights[94];
  assign \$737  = { \$726 [9], \$726  } ^ { 1'h0, \$736 , \$735 , \$734 , \$733 , \$732 , \$731 , \$730 , \$729 , \$728 , \$727  };
  assign \$738  = weights[96] ^ weights[97];
  assign \$739  = \$738  ? sum_48_1 : sum_48_0;
  assign \$740  = ~ weights[96];
  assign \$741  = ~ weights[96];
  assign \$742  = ~ weights[96];
  assign \$743  = ~ weights[96];
  assign \$744  = ~ weights[96];
  assign \$745  = ~ weights[96];
  assign \$746  = ~ weights[96];
  assign \$747  = ~ weights[96];
  assign \$748  = ~ weights[96];
  assign \$749  = ~ weights[96];
  assign \$750  = { \$739 [9], \$739  } ^ { 1'h0, \$749 , \$748 , \$747 , \$746 , \$745 , \$744 , \$743 , \$742 , \$741 , \$740  };
  assign \$751  = weights[98] ^ weights[99];
  assign \$752  = \$751  ? sum_49_1 : sum_49_0;
  assign \$753  = ~ weights[98];
  assign \$754  = ~ weights[98];
  assign \$755  = ~ weights[98];
  assign \$756  = ~ weights[98];
  assign \$757  = ~ weights[98];
  assign \$758  = ~ weights[98];
  assign \$759  = ~ weights[98];
  assign \$760  = ~ weights[98];
  assign \$761  = ~ weights[98];
  assign \$762  = ~ weights[98];
  assign \$763  = { \$752 [9], \$752  } ^ { 1'h0, \$762 , \$761 , \$760 , \$759 , \$758 , \$757 , \$756 , \$755 , \$754 , \$753  };
  assign \$764  = weights[100] ^ weights[101];
  assign \$765  = \$764  ? sum_50_1 : sum_50_0;
  assign \$766  = ~ weights[100];
  assign \$767  = ~ weights[100];
  assign \$768  = ~ weights[100];
  assign \$769  = ~ weights[100];
  assign \$770  = ~ weights[100];
  assign \$771  = ~ weights[100];
  assign \$772  = ~ weights[100];
  assign \$773  = ~ weights[100];
  assign \$774  = ~ weights[100];
  assign \$775  = ~ weights[100];
  assign \$776  = { \$765 [9], \$765  } ^ { 1'h0, \$775 , \$774 , \$773 , \$772 , \$771 , \$770 , \$769 , \$768 , \$767 , \$766  };
  assign \$777  = weights[102] ^ weights[103];
  assign \$778  = \$777  ? sum_51_1 : sum_51_0;
  assign \$779  = ~ weights[102];
  assign \$780  = ~ weights[102];
  assign \$781  = ~ weights[102];
  assign \$782  = ~ weights[102];
  assign \$783  = ~ weights[102];
  assign \$784  = ~ weights[102];
  assign \$785  = ~ weights[102];
  assign \$786  = ~ weights[102];
  assign \$787  = ~ weights[102];
  assign \$788  = ~ weights[102];
  assign \$789  = { \$778 [9], \$778  } ^ { 1'h0, \$788 , \$787 , \$786 , \$785 , \$784 , \$783 , \$782 , \$781 , \$780 , \$779  };
  assign \$790  = weights[104] ^ weights[105];
  assign \$791  = \$790  ? sum_52_1 : sum_52_0;
  assign \$792  = ~ weights[104];
  assign \$793  = ~ weights[104];
  assign \$794  = ~ weights[104];
  assign \$795  = ~ weights[104];
  assign \$796  = ~ weights[104];
  assign \$797  = ~ weights[104];
  assign \$798  = ~ weights[104];
  assign \$799  = ~ weights[104];
  assign \$800  = ~ weights[104];
  assign \$801  = ~ weights[104];
  assign \$802  = { \$791 [9], \$791  } ^ { 1'h0, \$801 , \$800 , \$799 , \$798 , \$797 , \$796 , \$795 , \$794 , \$793 , \$792  };
  assign \$803  = weights[106] ^ weights[107];
  assign \$804  = \$803  ? sum_53_1 : sum_53_0;
  assign \$805  = ~ weights[106];
  assign \$806  = ~ weights[106];
  assign \$807  = ~ weights[106];
  assign \$808  = ~ weights[106];
  assign \$809  = ~ weights[106];
  assign \$810  = ~ weights[106];
  assign \$811  = ~ weights[106];
  assign \$812  = ~ weights[106];
  assign \$813  = ~ weights[106];
  assign \$814  = ~ weights[106];
  assign \$815  = { \$804 [9], \$804  } ^ { 1'h0, \$814 , \$813 , \$812 , \$811 , \$810 , \$809 , \$808 , \$807 , \$806 , \$805  };
  assign \$816  = weights[108] ^ weights[109];
  assign \$817  = \$816  ? sum_54_1 : sum_54_0;
  assign \$818  = ~ weights[108];
  assign \$819  = ~ weights[108];
  assign \$820  = ~ weights[108];
  assign \$821  = ~ weights[108];
  assign \$822  = ~ weights[108];
  assign \$823  = ~ weights[108];
  assign \$824  = ~ weights[108];
  assign \$825  = ~ weights[108];
  assign \$826  = ~ weights[108];
  assign \$827  = ~ weights[108];
  assign \$828  = { \$817 [9], \$817  } ^ { 1'h0, \$827 , \$826 , \$825 , \$824 , \$823 , \$822 , \$821 , \$820 , \$819 , \$818  };
  assign \$829  = weights[110] ^ weights[111];
  assign \$830  = \$829  ? sum_55_1 : sum_55_0;
  assign \$831  = ~ weights[110];
  assign \$832  = ~ weights[110];
  assign \$833  = ~ weights[110];
  assign \$834  = ~ weights[110];
  assign \$835  = ~ weights[110];
  assign \$836  = ~ weights[110];
  assign \$837  = ~ weights[110];
  assign \$838  = ~ weights[110];
  assign \$839  = ~ weights[110];
  assign \$840  = ~ weights[110];
  assign \$841  = { \$830 [9], \$830  } ^ { 1'h0, \$840 , \$839 , \$838 , \$837 , \$836 , \$835 , \$834 , \$833 , \$832 , \$831  };
  assign \$842  = $signed(term_0_0) + $signed(term_0_1);
  assign \$843  = $signed(term_0_2) + $signed(term_0_3);
  assign \$844  = $signed(term_0_4) + $signed(term_0_5);
  assign \$845  = $signed(term_0_6) + $signed(term_0_7);
  assign \$846  = $signed(term_0_8) + $signed(term_0_9);
  assign \$847  = $signed(term_0_10) + $signed(term_0_11);
  assign \$848  = $signed(term_0_12) + $signed(term_0_13);
  assign \$849  = $signed(term_0_14) + $signed(term_0_15);
  assign \$850  = $signed(term_0_16) + $signed(term_0_17);
  assign \$851  = $signed(term_0_18) + $signed(term_0_19);
  assign \$852  = $signed(term_0_20) + $signed(term_0_21);
  assign \$853  = $signed(term_0_22) + $signed(term_0_23);
  assign \$854  = $signed(term_0_24) + $signed(term_0_25);
  assign \$855  = $signed(term_0_26) + $signed(term_0_27);
  assign \$856  = $signed(term_0_28) + $signed(term_0_29);
  assign \$857  = $signed(term_0_30) + $signed(term_0_31);
  assign \$858  = $signed(term_0_32) + $signed(term_0_33);
  assign \$859  = $signed(term_0_34) + $signed(term_0_35);
  assign \$860  = $signed(term_0_36) + $signed(term_0_37);
  assign \$861  = $signed(term_0_38) + $signed(term_0_39);
  assign \$862  = $signed(term_0_40) + $signed(term_0_41);
  assign \$863  = $signed(term_0_42) + $signed(term_0_43);
  assign \$864  = $signed(term_0_44) + $signed(term_0_45);
  assign \$865  = $signed(term_0_46) + $signed(term_0_47);
  assign \$866  = $signed(term_0_48) + $signed(term_0_49);
  assign \$867  = $signed(term_0_50) + $signed(term_0_51);
  assign \$868  = $signed(term_0_52) + $signed(term_0_53);
  assign \$869  = $signed(term_0_54) + $signed(term_0_55);
  assign \$870  = $signed(tree_0_1_0) + $signed(tree_0_1_1);
  assign \$871  = $signed(tree_0_1_2) + $signed(tree_0_1_3);
  assign \$872  = $signed(tree_0_1_4) + $signed(tree_0_1_5);
  assign \$873  = $signed(tree_0_1_6) + $signed(tree_0_1_7);
  assign \$874  = $signed(tree_0_1_8) + $signed(tree_0_1_9);
  assign \$875  = $signed(tree_0_1_10) + $signed(tree_0_1_11);
  assign \$876  = $signed(tree_0_1_12) + $signed(tree_0_1_13);
  assign \$877  = $signed(tree_0_1_14) + $signed(tree_0_1_15);
  assign \$878  = $signed(tree_0_1_16) + $signed(tree_0_1_17);
  assign \$879  = $signed(tree_0_1_18) + $signed(tree_0_1_19);
  assign \$880  = $signed(tree_0_1_20) + $signed(tree_0_1_21);
  assign \$881  = $signed(tree_0_1_22) + $signed(tree_0_1_23);
  assign \$882  = $signed(tree_0_1_24) + $signed(tree_0_1_25);
  assign \$883  = $signed(tree_0_1_26) + $signed(tree_0_1_27);
  assign \$884  = $signed(tree_0_2_0) + $signed(tree_0_2_1);
  assign \$885  = $signed(tree_0_2_2) + $signed(tree_0_2_3);
  assign \$886  = $signed(tree_0_2_4) + $signed(tree_0_2_5);
  assign \$887  = $signed(tree_0_2_6) + $signed(tree_0_2_7);
  assign \$888  = $signed(tree_0_2_8) + $signed(tree_0_2_9);
  assign \$889  = $signed(tree_0_2_10) + $signed(tree_0_2_11);
  assign \$890  = $signed(tree_0_2_12) + $signed(tree_0_2_13);
  assign \$891  = $signed(tree_0_3_0) + $signed(tree_0_3_1);
  assign \$892  = $signed(tree_0_3_2) + $signed(tree_0_3_3);
  assign \$893  = $signed(tree_0_3_4) + $signed(tree_0_3_5);
  assign \$894  = $signed(tree_0_4_0) + $signed(tree_0_4_1);
  assign \$895  = $signed(tree_0_4_2) + $signed(tree_0_4_3);
  assign \$896  = $signed(tree_0_5_0) + $signed(tree_0_5_1);
  assign \$897  = weights[112] ^ weights[113];
  assign \$898  = \$897  ? sum_0_1 : sum_0_0;
  assign \$899  = ~ weights[112];
  assign \$900  = ~ weights[112];
  assign \$901  = ~ weights[112];
  assign \$902  = ~ weights[112];
  assign \$903  = ~ weights[112];
  assign \$904  = ~ weights[112];
  assign \$905  = ~ weights[112];
  assign \$906  = ~ weights[112];
  assign \$907  = ~ weights[112];
  assign \$908  = ~ weights[112];
  assign \$909  = { \$898 [9], \$898  } ^ { 1'h0, \$908 , \$907 , \$906 , \$905 , \$904 , \$903 , \$902 , \$901 , \$900 , \$899  };
  assign \$910  = weights[114] ^ weights[115];
  assign \$911  = \$910  ? sum_1_1 : sum_1_0;
  assign \$912  = ~ weights[114];
  assign \$913  = ~ weights[114];
  assign \$914  = ~ weights[114];
  assign \$915  = ~ weights[114];
  assign \$916  = ~ weights[114];
  assign \$917  = ~ weights[114];
  assign \$918  = ~ weights[114];
  assign \$919  = ~ weights[114];
  assign \$920  = ~ weights[114];
  assign \$921  = ~ weights[114];
  assign \$922  = { \$911 [9], \$911  } ^ { 1'h0, \$921 , \$920 , \$919 , \$918 , \$917 , \$916 , \$915 , \$914 , \$913 , \$912  };
  assign \$923  = weights[116] ^ weights[117];
  assign \$924  = \$923  ? sum_2_1 : sum_2_0;
  assign \$925  = ~ weights[116];
  assign \$926  = ~ weights[116];
  assign \$927  = ~ weights[116];
  assign \$928  = ~ weights[116];
  assign \$929  = ~ weights[116];
  assign \$930  = ~ weights[116];
  assign \$931  = ~ weights[116];
  assign \$932  = ~ weights[116];
  assign \$933  = ~ weights[116];
  assign \$934  = ~ weights[116];
  assign \$935  = { \$924 [9], \$924  } ^ { 1'h0, \$934 , \$933 , \$932 , \$931 , \$930 , \$929 , \$928 , \$927 , \$926 , \$925  };
  assign \$936  = weights[118] ^ weights[119];
  assign \$937  = \$936  ? sum_3_1 : sum_3_0;
  assign \$938  = ~ weights[118];
  assign \$939  = ~ weights[118];
  assign \$940  = ~ weights[118];
  assign \$941  = ~ weights[118];
  assign \$942  = ~ weights[118];
  assign \$943  = ~ weights[118];
  assign \$944  = ~ weights[118];
  assign \$945  = ~ weights[118];
  assign \$946  = ~ weights[118];
  assign \$947  = ~ weights[118];
  assign \$948  = { \$937 [9], \$937  } ^ { 1'h0, \$947 , \$946 , \$945 , \$944 , \$943 , \$942 , \$941 , \$940 , \$939 , \$938  };
  assign \$949  = weights[120] ^ weights[121];
  assign \$950  = \$949  ? sum_4_1 : sum_4_0;
  assign \$951  = ~ weights[120];
  assign \$952  = ~ weights[120];
  assign \$953  = ~ weights[120];
  assign \$954  = ~ weights[120];
  assign \$955  = ~ weights[120];
  assign \$956  = ~ weights[120];
  assign \$957  = ~ weights[120];
  assign \$958  = ~ weights[120];
  assign \$959  = ~ weights[120];
  assign \$960  = ~ weights[120];
  assign \$961  = { \$950 [9], \$950  } ^ { 1'h0, \$960 , \$959 , \$958 , \$957 , \$956 , \$955 , \$954 , \$953 , \$952 , \$951  };
  assign \$962  = weights[122] ^ weights[123];
  assign \$963  = \$962  ? sum_5_1 : sum_5_0;
  assign \$964  = ~ weights[122];
  assign \$965  = ~ weights[122];
  assign \$966  = ~ weights[122];
  assign \$967  = ~ weights[122];
  assign \$968  = ~ weights[122];
  assign \$969  = ~ weights[122];
  assign \$970  = ~ weights[122];
  assign \$971  = ~ weights[122];
  assign \$972  = ~ weights[122];
  assign \$973  = ~ weights[122];
  assign \$974  = { \$963 [9], \$963  } ^ { 1'h0, \$973 , \$972 , \$971 , \$970 , \$969 , \$968 , \$967 , \$966 , \$965 , \$964  };
  assign \$975  = weights[124] ^ weights[125];
  assign \$976  = \$975  ? sum_6_1 : sum_6_0;
  assign \$977  = ~ weights[124];
  assign \$978  = ~ weights[124];
  assign \$979  = ~ weights[124];
  assign \$980  = ~ weights[124];
  assign \$981  = ~ weights[124];
  assign \$982  = ~ weights[124];
  assign \$983  = ~ weights[124];
  assign \$984  = ~ weights[124];
  assign \$985  = ~ weights[124];
  assign \$986  = ~ weights[124];
  assign \$987  = { \$976 [9], \$976  } ^ { 1'h0, \$986 , \$985 , \$984 , \$983 , \$982 , \$981 , \$980 , \$979 , \$978 , \$977  };
  assign \$988  = weights[126] ^ weights[127];
  assign \$989  = \$988  ? sum_7_1 : sum_7_0;
  assign \$990  = ~ weights[126];
  assign \$991  = ~ weights[126];
  assign \$992  = ~ weights[126];
  assign \$993  = ~ weights[126];
  assign \$994  = ~ weights[126];
  assign \$995  = ~ weights[126];
  assign \$996  = ~ weights[126];
  assign \$997  = ~ weights[126];
  assign \$998  = ~ weights[126];
  assign \$999  = ~ weights[126];
  assign \$1000  = { \$989 [9], \$989  } ^ { 1'h0, \$999 , \$998 , \$997 , \$996 , \$995 , \$994 , \$993 , \$992 , \$991 , \$990  };
  assign \$1001  = weights[128] ^ weights[129];
  assign \$1002  = \$1001  ? sum_8_1 : sum_8_0;
  assign \$1003  = ~ weights[128];
  assign \$1004  = ~ weights[128];
  assign \$1005  = ~ weights[128];
  assign \$1006  = ~ weights[128];
  assign \$1007  = ~ weights[128];
  assign \$1008  = ~ weights[128];
  assign \$1009  = ~ weights[128];
  assign \$1010  = ~ weights[128];
  assign \$1011  = ~ weights[128];
  assign \$1012  = ~ weights[128];
  assign \$1013  = { \$1002 [9], \$1002  } ^ { 1'h0, \$1012 , \$1011 , \$1010 , \$1009 , \$1008 , \$1007 , \$1006 , \$1005 , \$1004 , \$1003  };
  assign \$1014  = weights[130] ^ weights[131];
  assign \$1015  = \$1014  ? sum_9_1 : sum_9_0;
  assign \$1016  = ~ weights[130];
  assign \$1017  = ~ weights[130];
  assign \$1018  = ~ weights[130];
  assign \$1019  = ~ weights[130];
  assign \$1020  = ~ weights[130];
  assign \$1021  = ~ weights[130];
  assign \$1022  = ~ weights[130];
  assign \$1023  = ~ weights[130];
  assign \$1024  = ~ weights[130];
  assign \$1025  = ~ weights[130];
  assign \$1026  = { \$1015 [9], \$1015  } ^ { 1'h0, \$1025 , \$1024 , \$1023 , \$1022 , \$1021 , \$1020 , \$1019 , \$1018 , \$1017 , \$1016  };
  assign \$1027  = weights[132] ^ weights[133];
  assign \$1028  = \$1027  ? sum_10_1 : sum_10_0;
  assign \$1029  = ~ weights[132];
  assign \$1030  = ~ weights[132];
  assign \$1031  = ~ weights[132];
  assign \$1032  = ~ weights[132];
  assign \$1033  = ~ weights[132];
  assign \$1034  = ~ weights[132];
  assign \$1035  = ~ weights[132];
  assign \$1036  = ~ weights[132];
  assign \$1037  = ~ weights[132];
  assign \$1038  = ~ weights[132];
  assign \$1039  = { \$1028 [9], \$1028  } ^ { 1'h0, \$1038 , \$1037 , \$1036 , \$1035 , \$1034 , \$1033 , \$1032 , \$1031 , \$1030 , \$1029  };
  assign \$1040  = weights[134] ^ weights[135];
  assign \$1041  = \$1040  ? sum_11_1 : sum_11_0;
  assign \$1042  = ~ weights[134];
  assign \$1043  = ~ weights[134];
  assign \$1044  = ~ weights[134];
  assign \$1045  = ~ weights[134];
  assign \$1046  = ~ weights[134];
  assign \$1047  = ~ weights[134];
  assign \$1048  = ~ weights[134];
  assign \$1049  = ~ weights[134];
  assign \$1050  = ~ weights[134];
  assign \$1051  = ~ weights[134];
  assign \$1052  = { \$1041 [9], \$1041  } ^ { 1'h0, \$1051 , \$1050 , \$1049 , \$1048 , \$1047 , \$1046 , \$1045 , \$1044 , \$1043 , \$1042  };
  assign \$1053  = weights[136] ^ weights[137];
  assign \$1054  = \$1053  ? sum_12_1 : sum_12_0;
  assign \$1055  = ~ weights[136];
  assign \$1056  = ~ weights[136];
  assign \$1057  = ~ weights[136];
  assign \$1058  = ~ weights[136];
  assign \$1059  = ~ weights[136];
  assign \$1060  = ~ weights[136];
  assign \$1061  = ~ weights[136];
  assign \$1062  = ~ weights[136];
  assign \$1063  = ~ weights[136];
  assign \$1064  = ~ weights[136];
  assign \$1065  = { \$1054 [9], \$1054  } ^ { 1'h0, \$1064 , \$1063 , \$1062 , \$1061 , \$1060 , \$1059 , \$1058 , \$1057 , \$1056 , \$1055  };
  assign \$1066  = weights[138] ^ weights[139];
  assign \$1067  = \$1066  ? sum_13_1 : sum_13_0;
  assign \$1068  = ~ weights[138];
  assign \$1069  = ~ weights[138];
  assign \$1070  = ~ weights[138];
  assign \$1071  = ~ weights[138];
  assign \$1072  = ~ weights[138];
  assign \$1073  = ~ weights[138];
  assign \$1074  = ~ weights[138];
  assign \$1075  = ~ weights[138];
  assign \$1076  = ~ weights[138];
  assign \$1077  = ~ weights[138];
  assign \$1078  = { \$1067 [9], \$1067  } ^ { 1'h0, \$1077 , \$1076 , \$1075 , \$1074 , \$1073 , \$1072 , \$1071 , \$1070 , \$1069 , \$1068  };
  assign \$1079  = weights[140] ^ weights[141];
  assign \$1080  = \$1079  ? sum_14_1 : sum_14_0;
  assign \$1081  = ~ weights[140];
  assign \$1082  = ~ weights[140];
  assign \$1083  = ~ weights[140];
  assign \$1084  = ~ weights[140];
  assign \$1085  = ~ weights[140];
  assign \$1086  = ~ weights[140];
  assign \$1087  = ~ weights[140];
  assign \$1088  = ~ weights[140];
  assign \$1089  = ~ weights[140];
  assign \$1090  = ~ weights[140];
  assign \$1091  = { \$1080 [9], \$1080  } ^ { 1'h0, \$1090 , \$1089 , \$1088 , \$1087 , \$1086 , \$1085 , \$1084 , \$1083 , \$1082 , \$1081  };
  assign \$1092  = weights[142] ^ weights[143];
  assign \$1093  = \$1092  ? sum_15_1 : sum_15_0;
  assign \$1094  = ~ weights[142];
  assign \$1095  = ~ weights[142];
  assign \$1096  = ~ weights[142];
  assign \$1097  = ~ weights[142];
  assign \$1098  = ~ weights[142];
  assign \$1099  = ~ weights[142];
  assign \$1100  = ~ weights[142];
  assign \$1101  = ~ weights[142];
  assign \$1102  = ~ weights[142];
  assign \$1103  = ~ weights[142];
  assign \$1104  = { \$1093 [9], \$1093  } ^ { 1'h0, \$1103 , \$1102 , \$1101 , \$1100 , \$1099 , \$1098 , \$1097 , \$1096 , \$1095 , \$1094  };
  assign \$1105  = weights[144] ^ weights[145];
  assign \$1106  = \$1105  ? sum_16_1 : sum_16_0;
  assign \$1107  = ~ weights[144];
  assign \$1108  = ~ weights[144];
  assign \$1109  = ~ weights[144];
  assign \$1110  = ~ weights[144];
  assign \$1111  = ~ weights[144];
  assign \$1112  = ~ weights[144];
  assign \$1113  = ~ weights[144];
  assign \$1114  = ~ weights[144];
  assign \$1115  = ~ weights[144];
  assign \$1116  = ~ weights[144];
  assign \$1117  = { \$1106 [9], \$1106  } ^ { 1'h0, \$1116 , \$1115 , \$1114 , \$1113 , \$1112 , \$1111 , \$1110 , \$1109 , \$1108 , \$1107  };
  assign \$1118  = weights[146] ^ weights[147];
  assign \$1119  = \$1118  ? sum_17_1 : sum_17_0;
  assign \$1120  = ~ weights[146];
  assign \$1121  = ~ weights[146];
  assign \$1122  = ~ weights[146];
  assign \$1123  = ~ weights[146];
  assign \$1124  = ~ weights[146];
  assign \$1125  = ~ weights[146];
  assign \$1126  = ~ weights[146];
  assign \$1127  = ~ weights[146];
  assign \$1128  = ~ weights[146];
  assign \$1129  = ~ weights[146];
  assign \$1130  = { \$1119 [9], \$1119  } ^ { 1'h0, \$1129 , \$1128 , \$1127 , \$1126 , \$1125 , \$1124 , \$1123 , \$1122 , \$1121 , \$1120  };
  assign \$1131  = weights[148] ^ weights[149];
  assign \$1132  = \$1131  ? sum_18_1 : sum_18_0;
  assign \$1133  = ~ weights[148];
  assign \$1134  = ~ weights[148];
  assign \$1135  = ~ weights[148];
  assign \$1136  = ~ weights[148];
  assign \$1137  = ~ weights[148];
  assign \$1138  = ~ weights[148];
  assign \$1139  = ~ weights[148];
  assign \$1140  = ~ weights[148];
  assign \$1141  = ~ weights[148];
  assign \$1142  = ~ weights[148];
  assign \$1143  = { \$1132 [9], \$1132  } ^ { 1'h0, \$1142 , \$1141 , \$1140 , \$1139 , \$1138 , \$1137 , \$1136 , \$1135 , \$1134 , \$1133  };
  assign \$1144  = weights[150] ^ weights[151];
  assign \$1145  = \$1144  ? sum_19_1 : sum_19_0;
  assign \$1146  = ~ weights[150];
  assign \$1147  = ~ weights[150];
  assign \$1148  = ~ weights[150];
  assign \$1149  = ~ weights[150];
  assign \$1150  = ~ weights[150];
  assign \$1151  = ~ weights[150];
  assign \$1152  = ~ weights[150];
  assign \$1153  = ~ weights[150];
  assign \$1154  = ~ weights[150];
  assign \$1155  = ~ weights[150];
  assign \$1156  = { \$1145 [9], \$1145  } ^ { 1'h0, \$1155 , \$1154 , \$1153 , \$1152 , \$1151 , \$1150 , \$1149 , \$1148 , \$1147 , \$1146  };
  assign \$1157  = weights[152] ^ weights[153];
  assign \$1158  = \$1157  ? sum_20_1 : sum_20_0;
  assign \$1159  = ~ weights[152];
  assign \$1160  = ~ weights[152];
  assign \$1161  = ~ weights[152];
  assign \$1162  = ~ weights[152];
  assign \$1163  = ~ weights[152];
  assign \$1164  = ~ weights[152];
  assign \$1165  = ~ weights[152];
  assign \$1166  = ~ weights[152];
  assign \$1167  = ~ weights[152];
  assign \$1168  = ~ weights[152];
  assign \$1169  = { \$1158 [9], \$1158  } ^ { 1'h0, \$1168 , \$1167 , \$1166 , \$1165 , \$1164 , \$1163 , \$1162 , \$1161 , \$1160 , \$1159  };
  assign \$1170  = weights[154] ^ weights[155];
  assign \$1171  = \$1170  ? sum_21_1 : sum_21_0;
  assign \$1172  = ~ weights[154];
  assign \$1173  = ~ weights[154];
  assign \$1174  = ~ weights[154];
  assign \$1175  = ~ weights[154];
  assign \$1176  = ~ weights[154];
  assign \$1177  = ~ weights[154];
  assign \$1178  = ~ weights[154];
  assign \$1179  = ~ weights[154];
  assign \$1180  = ~ weights[154];
  assign \$1181  = ~ weights[154];
  assign \$1182  = { \$1171 [9], \$1171  } ^ { 1'h0, \$1181 , \$1180 , \$1179 , \$1178 , \$1177 , \$1176 , \$1175 , \$1174 , \$1173 , \$1172  };
  assign \$1183  = weights[156] ^ weights[157];
  assign \$1184  = \$1183  ? sum_22_1 : sum_22_0;
  assign \$1185  = ~ weights[156];
  assign \$1186  = ~ weights[156];
  assign \$1187  = ~ weights[156];
  assign \$1188  = ~ weights[156];
  assign \$1189  = ~ weights[156];
  assign \$1190  = ~ weights[156];
  assign \$1191  = ~ weights[156];
  assign \$1192  = ~ weights[156];
  assign \$1193  = ~ weights[156];
  assign \$1194  = ~ weights[156];
  assign \$1195  = { \$1184 [9], \$1184  } ^ { 1'h0, \$1194 , \$1193 , \$1192 , \$1191 , \$1190 , \$1189 , \$1188 , \$1187 , \$1186 , \$1185  };
  assign \$1196  = weights[158] ^ weights[159];
  assign \$1197  = \$1196  ? sum_23_1 : sum_23_0;
  assign \$1198  = ~ weights[158];
  assign \$1199  = ~ weights[158];
  assign \$1200  = ~ weights[158];
  assign \$1201  = ~ weights[158];
  assign \$1202  = ~ weights[158];
  assign \$1203  = ~ weights[158];
  assign \$1204  = ~ weights[158];
  assign \$1205  = ~ weights[158];
  assign \$1206  = ~ weights[158];
  assign \$1207  = ~ weights[158];
  assign \$1208  = { \$1197 [9], \$1197  } ^ { 1'h0, \$1207 , \$1206 , \$1205 , \$1204 , \$1203 , \$1202 , \$1201 , \$1200 , \$1199 , \$1198  };
  assign \$1209  = weights[160] ^ weights[161];
  assign \$1210  = \$1209  ? sum_24_1 : sum_24_0;
  assign \$1211  = ~ weights[160];
  assign \$1212  = ~ weights[160];
  assign \$1213  = ~ weights[160];
  assign \$1214  = ~ weights[160];
  assign \$1215  = ~ weights[160];
  assign \$1216  = ~ weights[160];
  assign \$1217  = ~ weights[160];
  assign \$1218  = ~ weights[160];
  assign \$1219  = ~ weights[160];
  assign \$1220  = ~ weights[160];
  assign \$1221  = { \$1210 [9], \$1210  } ^ { 1'h0, \$1220 , \$1219 , \$1218 , \$1217 , \$1216 , \$1215 , \$1214 , \$1213 , \$1212 , \$1211  };
  assign \$1222  = weights[162] ^ weights[163];
  assign \$1223  = \$1222  ? sum_25_1 : sum_25_0;
  assign \$1224  = ~ weights[162];
  assign \$1225  = ~ weights[162];
  assign \$1226  = ~ weights[162];
  assign \$1227  = ~ weights[162];
  assign \$1228  = ~ weights[162];
  assign \$1229  = ~ weights[162];
  assign \$1230  = ~ weights[162];
  assign \$1231  = ~ weights[162];
  assign \$1232  = ~ weights[162];
  assign \$1233  = ~ weights[162];
  assign \$1234  = { \$1223 [9], \$1223  } ^ { 1'h0, \$1233 , \$1232 , \$1231 , \$1230 , \$1229 , \$1228 , \$1227 , \$1226 , \$1225 , \$1224  };
  assign \$1235  = weights[164] ^ weights[165];
  assign \$1236  = \$1235  ? sum_26_1 : sum_26_0;
  assign \$1237  = ~ weights[164];
  assign \$1238  = ~ weights[164];
  assign \$1239  = ~ weights[164];
  assign \$1240  = ~ weights[164];
  assign \$1241  = ~ weights[164];
  assign \$1242  = ~ weights[164];
  assign \$1243  = ~ weights[164];
  assign \$1244  = ~ weights[164];
  assign \$1245  = ~ weights[164];
  assign \$1246  = ~ weights[164];
  assign \$1247  = { \$1236 [9], \$1236  } ^ { 1'h0, \$1246 , \$1245 , \$1244 , \$1243 , \$1242 , \$1241 , \$1240 , \$1239 , \$1238 , \$1237  };
  assign \$1248  = weights[166] ^ weights[167];
  assign \$1249  = \$1248  ? sum_27_1 : sum_27_0;
  assign \$1250  = ~ weights[166];
  assign \$1251  = ~ weights[166];
  assign \$1252  = ~ weights[166];
  assign \$1253  = ~ weights[166];
  assign \$1254  = ~ weights[166];
  assign \$1255  = ~ weights[166];
  assign \$1256  = ~ weights[166];
  assign \$1257  = ~ weights[166];
  assign \$1258  = ~ weights[166];
  assign \$1259  = ~ weights[166];
  assign \$1260  = { \$1249 [9], \$1249  } ^ { 1'h0, \$1259 , \$1258 , \$1257 , \$1256 , \$1255 , \$1254 , \$1253 , \$1252 , \$1251 , \$1250  };
  assign \$1261  = weights[168] ^ weights[169];
  assign \$1262  = \$1261  ? sum_28_1 : sum_28_0;
  assign \$1263  = ~ weights[168];
  assign \$1264  = ~ weights[168];
  assign \$1265  = ~ weights[168];
  assign \$1266  = ~ weights[168];
  assign \$1267  = ~ weights[168];
  assign \$1268  = ~ weights[168];
  assign \$1269  = ~ weights[168];
  assign \$1270  = ~ weights[168];
  assign \$1271  = ~ weights[168];
  assign \$1272  = ~ weights[168];
  assign \$1273  = { \$1262 [9], \$1262  } ^ { 1'h0, \$1272 , \$1271 , \$1270 , \$1269 , \$1268 , \$1267 , \$1266 , \$1265 , \$1264 , \$1263  };
  assign \$1274  = weights[170] ^ weights[171];
  assign \$1275  = \$1274  ? sum_29_1 : sum_29_0;
  assign \$1276  = ~ weights[170];
  assign \$1277  = ~ weights[170];
  assign \$1278  = ~ weights[170];
  assign \$1279  = ~ weights[170];
  assign \$1280  = ~ weights[170];
  assign \$1281  = ~ weights[170];
  assign \$1282  = ~ weights[170];
  assign \$1283  = ~ weights[170];
  assign \$1284  = ~ weights[170];
  assign \$1285  = ~ weights[170];
  assign \$1286  = { \$1275 [9], \$1275  } ^ { 1'h0, \$1285 , \$1284 , \$1283 , \$1282 , \$1281 , \$1280 , \$1279 , \$1278 , \$1277 , \$1276  };
  assign \$1287  = weights[172] ^ weights[173];
  assign \$1288  = \$1287  ? sum_30_1 : sum_30_0;
  assign \$1289  = ~ weights[172];
  assign \$1290  = ~ weights[172];
  assign \$1291  = ~ weights[172];
  assign \$1292  = ~ weights[172];
  assign \$1293  = ~ weights[172];
  assign \$1294  = ~ weights[172];
  assign \$1295  = ~ weights[172];
  assign \$1296  = ~ weights[172];
  assign \$1297  = ~ weights[172];
  assign \$1298  = ~ weights[172];
  assign \$1299  = { \$1288 [9], \$1288  } ^ { 1'h0, \$1298 , \$1297 , \$1296 , \$1295 , \$1294 , \$1293 , \$1292 , \$1291 , \$1290 , \$1289  };
  assign \$1300  = weights[174] ^ weights[175];
  assign \$1301  = \$1300  ? sum_31_1 : sum_31_0;
  assign \$1302  = ~ weights[174];
  assign \$1303  = ~ weights[174];
  assign \$1304  = ~ weights[174];
  assign \$1305  = ~ weights[174];
  assign \$1306  = ~ weights[174];
  assign \$1307  = ~ weights[174];
  assign \$1308  = ~ weights[174];
  assign \$1309  = ~ weights[174];
  assign \$1310  = ~ weights[174];
  assign \$1311  = ~ weights[174];
  assign \$1312  = { \$1301 [9], \$1301  } ^ { 1'h0, \$1311 , \$1310 , \$1309 , \$1308 , \$1307 , \$1306 , \$1305 , \$1304 , \$1303 , \$1302  };
  assign \$1313  = weights[176] ^ weights[177];
  assign \$1314  = \$1313  ? sum_32_1 : sum_32_0;
  assign \$1315  = ~ weights[176];
  assign \$1316  = ~ weights[176];
  assign \$1317  = ~ weights[176];
  assign \$1318  = ~ weights[176];
  assign \$1319  = ~ weights[176];
  assign \$1320  = ~ weights[176];
  assign \$1321  = ~ weights[176];
  assign \$1322  = ~ weights[176];
  assign \$1323  = ~ weights[176];
  assign \$1324  = ~ weights[176];
  assign \$1325  = { \$1314 [9], \$1314  } ^ { 1'h0, \$1324 , \$1323 , \$1322 , \$1321 , \$1320 , \$1319 , \$1318 , \$1317 , \$1316 , \$1315  };
  assign \$1326  = weights[178] ^ weights[179];
  assign \$1327  = \$1326  ? sum_33_1 : sum_33_0;
  assign \$1328  = ~ weights[178];
  assign \$1329  = ~ weights[178];
  assign \$1330  = ~ weights[178];
  assign \$1331  = ~ weights[178];
  assign \$1332  = ~ weights[178];
  assign \$1333  = ~ weights[178];
  assign \$1334  = ~ weights[178];
  assign \$1335  = ~ weights[178];
  assign \$1336  = ~ weights[178];
  assign \$1337  = ~ weights[178];
  assign \$1338  = { \$1327 [9], \$1327  } ^ { 1'h0, \$1337 , \$1336 , \$1335 , \$1334 , \$1333 , \$1332 , \$1331 , \$1330 , \$1329 , \$1328  };
  assign \$1339  = weights[180] ^ weights[181];
  assign \$1340  = \$1339  ? sum_34_1 : sum_34_0;
  assign \$1341  = ~ weights[180];
  assign \$1342  = ~ weights[180];
  assign \$1343  = ~ weights[180];
  assign \$1344  = ~ weights[180];
  assign \$1345  = ~ weights[180];
  assign \$1346  = ~ weights[180];
  assign \$1347  = ~ weights[180];
  assign \$1348  = ~ weights[180];
  assign \$1349  = ~ weights[180];
  assign \$1350  = ~ weights[180];
  assign \$1351  = { \$1340 [9], \$1340  } ^ { 1'h0, \$1350 , \$1349 , \$1348 , \$1347 , \$1346 , \$1345 , \$1344 , \$1343 , \$1342 , \$1341  };
  assign \$1352  = weights[182] ^ weights[183];
  assign \$1353  = \$1352  ? sum_35_1 : sum_35_0;
  assign \$1354  = ~ weights[182];
  assign \$1355  = ~ weights[182];
  assign \$1356  = ~ weights[182];
  assign \$1357  = ~ weights[182];
  assign \$1358  = ~ weights[182];
  assign \$1359  = ~ weights[182];
  assign \$1360  = ~ weights[182];
  assign \$1361  = ~ weights[182];
  assign \$1362  = ~ weights[182];
  assign \$1363  = ~ weights[182];
  assign \$1364  = { \$1353 [9], \$1353  } ^ { 1'h0, \$1363 , \$1362 , \$1361 , \$1360 , \$1359 , \$1358 , \$1357 , \$1356 , \$1355 , \$1354  };
  assign \$1365  = weights[184] ^ weights[185];
  assign \$1366  = \$1365  ? sum_36_1 : sum_36_0;
  assign \$1367  = ~ weights[184];
  assign \$1368  = ~ weights[184];
  assign \$1369  = ~ weights[184];
  assign \$1370  = ~ weights[184];
  assign \$1371  = ~ weights[184];
  assign \$1372  = ~ weights[184];
  assign \$1373  = ~ weights[184];
  assign \$1374  = ~ weights[184];
  assign \$1375  = ~ weights[184];
  assign \$1376  = ~ weights[184];
  assign \$1377  = { \$1366 [9], \$1366  } ^ { 1'h0, \$1376 , \$1375 , \$1374 , \$1373 , \$1372 , \$1371 , \$1370 , \$1369 , \$1368 , \$1367  };
  assign \$1378  = weights[186] ^ weights[187];
  assign \$1379  = \$1378  ? sum_37_1 : sum_37_0;
  assign \$1380  = ~ weights[186];
  assign \$1381  = ~ weights[186];
  assign \$1382  = ~ weights[186];
  assign \$1383  = ~ weights[186];
  assign \$1384  = ~ weights[186];
  assign \$1385  = ~ weights[186];
  assign \$1386  = ~ weights[186];
  assign \$1387  = ~ weights[186];
  assign \$1388  = ~ weights[186];
  assign \$1389  = ~ weights[186];
  assign \$1390  = { \$1379 [9], \$1379  } ^ { 1'h0, \$1389 , \$1388 , \$1387 , \$1386 , \$1385 , \$1384 , \$1383 , \$1382 , \$1381 , \$1380  };
  assign \$1391  = weights[188] ^ weights[189];
  assign \$1392  = \$1391  ? sum_38_1 : sum_38_0;
  assign \$1393  = ~ weights[188];
  assign \$1394  = ~ weights[188];
  assign \$1395  = ~ weights[188];
  assign \$1396  = ~ weights[188];
  assign \$1397  = ~ weights[188];
  assign \$1398  = ~ weights[188];
  assign \$1399  = ~ weights[188];
  assign \$1400  = ~ weights[188];
  assign \$1401  = ~ weights[188];
  assign \$1402  = ~ weights[188];
  assign \$1403  = { \$1392 [9], \$1392  } ^ { 1'h0, \$1402 , \$1401 , \$1400 , \$1399 , \$1398 , \$1397 , \$1396 , \$1395 , \$1394 , \$1393  };
  assign \$1404  = weights[190] ^ weights[191];
  assign \$1405  = \$1404  ? sum_39_1 : sum_39_0;
  assign \$1406  = ~ weights[190];
  assign \$1407  = ~ weights[190];
  assign \$1408  = ~ weights[190];
  assign \$1409  = ~ weights[190];
  assign \$1410  = ~ weights[190];
  assign \$1411  = ~ weights[190];
  assign \$1412  = ~ weights[190];
  assign \$1413  = ~ weights[190];
  assign \$1414  = ~ weights[190];
  assign \$1415  = ~ weights[190];
  assign \$1416  = { \$1405 [9], \$1405  } ^ { 1'h0, \$1415 , \$1414 , \$1413 , \$1412 , \$1411 , \$1410 , \$1409 , \$1408 , \$1407 , \$1406  };
  assign \$1417  = weights[192] ^ weights[193];
  assign \$1418  = \$1417  ? sum_40_1 : sum_40_0;
  assign \$1419  = ~ weights[192];
  assign \$1420  = ~ weights[192];
  assign \$1421  = ~ weights[192];
  assign \$1422  = ~ weights[192];
  assign \$1423  = ~ weights[192];
  assign \$1424  = ~ weights[192];
  assign \$1425  = ~ weights[192];
  assign \$1426  = ~ weights[192];
  assign \$1427  = ~ weights[192];
  assign \$1428  = ~ weights[192];
  assign \$1429  = { \$1418 [9], \$1418  } ^ { 1'h0, \$1428 , \$1427 , \$1426 , \$1425 , \$1424 , \$1423 , \$1422 , \$1421 , \$1420 , \$1419  };
  assign \$1430  = weights[194] ^ weights[195];
  assign \$1431  = \$1430  ? sum_41_1 : sum_41_0;
  assign \$1432  = ~ weights[194];
  assign \$1433  = ~ weights[194];
  assign \$1434  = ~ weights[194];
  assign \$1435  = ~ weights[194];
  assign \$1436  = ~ weights[194];
  assign \$1437  = ~ weights[194];
  assign \$1438  = ~ weights[194];
  assign \$1439  = ~ weights[194];
  assign \$1440  = ~ weights[194];
  assign \$1441  = ~ weights[194];
  assign \$1442  = { \$1431 [9], \$1431  } ^ { 1'h0, \$1441 , \$1440 , \$1439 , \$1438 , \$1437 , \$1436 , \$1435 , \$1434 , \$1433 , \$1432  };
  assign \$1443  = weights[196] ^ weights[197];
  assign \$1444  = \$1443  ? sum_42_1 : sum_42_0;
  assign \$1445  = ~ weights[196];
  assign \$1446  = ~ weights[196];
  assign \$1447  = ~ weights[196];
  assign \$1448  = ~ weights[196];
  assign \$1449  = ~ weights[196];
  assign \$1450  = ~ weights[196];
  assign \$1451  = ~ weights[196];
  assign \$1452  = ~ weights[196];
  assign \$1453  = ~ weights[196];
  assign \$1454  = ~ weights[196];
  assign \$1455  = { \$1444 [9], \$1444  } ^ { 1'h0, \$1454 , \$1453 , \$1452 , \$1451 , \$1450 , \$1449 , \$1448 , \$1447 , \$1446 , \$1445  };
  assign \$1456  = weights[198] ^ weights[199];
  assign \$1457  = \$1456  ? sum_43_1 : sum_43_0;
  assign \$1458  = ~ weights[198];
  assign \$1459  = ~ weights[198];
  assign \$1460  = ~ weights[198];
  assign \$1461  = ~ weights[198];
  assign \$1462  = ~ weights[198];
  assign \$1463  = ~ weights[198];
  assign \$1464  = ~ weights[198];
  assign \$1465  = ~ weights[198];
  assign \$1466  = ~ weights[198];
  assign \$1467  = ~ weights[198];
  assign \$1468  = { \$1457 [9], \$1457  } ^ { 1'h0, \$1467 , \$1466 , \$1465 , \$1464 , \$1463 , \$1462 , \$1461 , \$1460 , \$1459 , \$1458  };
  assign \$1469  = weights[200] ^ weights[201];
  assign \$1470  = \$1469  ? sum_44_1 : sum_44_0;
  assign \$1471  = ~ weights[200];
  assign \$1472  = ~ weights[200];
  assign \$1473  = ~ weights[200];
  assign \$1474  = ~ weights[200];
  assign \$1475  = ~ weights[200];
  assign \$1476  = ~ weights[200];
  assign \$1477  = ~ weights[200];
  assign \$1478  = ~ weights[200];
  assign \$1479  = ~ weights[200];
  assign \$1480  = ~ weights[200];
  assign \$1481  = { \$1470 [9], \$1470  } ^ { 1'h0, \$1480 , \$1479 , \$1478 , \$1477 , \$1476 , \$1475 , \$1474 , \$1473 , \$1472 , \$1471  };
  assign \$1482  = weights[202] ^ weights[203];
  assign \$1483  = \$1482  ? sum_45_1 : sum_45_0;
  assign \$1484  = ~ weights[202];
  assign \$1485  = ~ weights[202];
  assign \$1486  = ~ weights[202];
  assign \$1487  = ~ weights[202];
  assign \$1488  = ~ weights[202];
  assign \$1489  = ~ weights[202];
  assign \$1490  = ~ weights[202];
  assign \$1491  = ~ weights[202];
  assign \$1492  = ~ weights[202];
  assign \$1493  = ~ weights[202];
  assign \$1494  = { \$1483 [9], \$1483  } ^ { 1'h0, \$1493 , \$1492 , \$1491 , \$1490 , \$1489 , \$1488 , \$1487 , \$1486 , \$1485 , \$1484  };
  assign \$1495  = weights[204] ^ weights[205];
  assign \$1496  = \$1495  ? sum_46_1 : sum_46_0;
  assign \$1497  = ~ weights[204];
  assign \$1498  = ~ weights[204];
  assign \$1499  = ~ weights[204];
  assign \$1500  = ~ weights[204];
  assign \$1501  = ~ weights[204];
  assign \$1502  = ~ weights[204];
  assign \$1503  = ~ weights[204];
  assign \$1504  = ~ weights[204];
  assign \$1505  = ~ weights[204];
  assign \$1506  = ~ weights[204];
  assign \$1507  = { \$1496 [9], \$1496  } ^ { 1'h0, \$1506 , \$1505 , \$1504 , \$1503 , \$1502 , \$1501 , \$1500 , \$1499 , \$1498 , \$1497  };
  assign \$1508  = weights[206] ^ weights[207];
  assign \$1509  = \$1508  ? sum_47_1 : sum_47_0;
  assign \$1510  = ~ weights[206];
  assign \$1511  = ~ weights[206];
  assign \$1512  = ~ weights[206];
  assign \$1513  = ~ weights[206];
  assign \$1514  = ~ weights[206];
  assign \$1515  = ~ weights[206];
  assign \$1516  = ~ weights[206];
  assign \$1517  = ~ weights[206];
  assign \$1518  = ~ weights[206];
  assign \$1519  = ~ weights[206];
  assign \$1520  = { \$1509 [9], \$1509  } ^ { 1'h0, \$1519 , \$1518 , \$1517 , \$1516 , \$1515 , \$1514 , \$1513 , \$1512 , \$1511 , \$1510  };
  assign \$1521  = weights[208] ^ weights[209];
  assign \$1522  = \$1521  ? sum_48_1 : sum_48_0;
  assign \$1523  = ~ weights[208];
  assign \$1524  = ~ weights[208];
  assign \$1525  = ~ weights[208];
  assign \$1526  = ~ weights[208];
  assign \$1527  = ~ weights[208];
  assign \$1528  = ~ weights[208];
  assign \$1529  = ~ weights[208];
  assign \$1530  = ~ weights[208];
  assign \$1531  = ~ weights[208];
  assign \$1532  = ~ weights[208];
  assign \$1533  = { \$1522 [9], \$1522  } ^ { 1'h0, \$1532 , \$1531 , \$1530 , \$1529 , \$1528 , \$1527 , \$1526 , \$1525 , \$1524 , \$1523  };
  assign \$1534  = weights[210] ^ weights[211];
  assign \$1535  = \$1534  ? sum_49_1 : sum_49_0;
  assign \$1536  = ~ weights[210];
  assign \$1537  = ~ weights[210];
  assign \$1538  = ~ weights[210];
  assign \$1539  = ~ weights[210];
  assign \$1540  = ~ weights[210];
  assign \$1541  = ~ weights[210];
  assign \$1542  = ~ weights[210];
  assign \$1543  = ~ weights[210];
  assign \$1544  = ~ weights[210];
  assign \$1545  = ~ weights[210];
  assign \$1546  = { \$1535 [9], \$1535  } ^ { 1'h0, \$1545 , \$1544 , \$1543 , \$1542 , \$1541 , \$1540 , \$1539 , \$1538 , \$1537 , \$1536  };
  assign \$1547  = weights[212] ^ weights[213];
  assign \$1548  = \$1547  ? sum_50_1 : sum_50_0;
  assign \$1549  = ~ weights[212];
  assign \$1550  = ~ weights[212];
  assign \$1551  = ~ weights[212];
  assign \$1552  = ~ weights[212];
  assign \$1553  = ~ weights[212];
  assign \$1554  = ~ weights[212];
  assign \$1555  = ~ weights[212];
  assign \$1556  = ~ weights[212];
  assign \$1557  = ~ weights[212];
  assign \$1558  = ~ weights[212];
  assign \$1559  = { \$1548 [9], \$1548  } ^ { 1'h0, \$1558 , \$1557 , \$1556 , \$1555 , \$1554 , \$1553 , \$1552 , \$1551 , \$1550 , \$1549  };
  assign \$1560  = weights[214] ^ weights[215];
  assign \$1561  = \$1560  ? sum_51_1 : sum_51_0;
  assign \$1562  = ~ weights[214];
  assign \$1563  = ~ weights[214];
  assign \$1564  = ~ weights[214];
  assign \$1565  = ~ weights[214];
  assign \$1566  = ~ weights[214];
  assign \$1567  = ~ weights[214];
  assign \$1568  = ~ weights[214];
  assign \$1569  = ~ weights[214];
  assign \$1570  = ~ weights[214];
  assign \$1571  = ~ weights[214];
  assign \$1572  = { \$1561 [9], \$1561  } ^ { 1'h0, \$1571 , \$1570 , \$1569 , \$1568 , \$1567 , \$1566 , \$1565 , \$1564 , \$1563 , \$1562  };
  assign \$1573  = weights[216] ^ weights[217];
  assign \$1574  = \$1573  ? sum_52_1 : sum_52_0;
  assign \$1575  = ~ weights[216];
  assign \$1576  = ~ weights[216];
  assign \$1577  = ~ weights[216];
  assign \$1578  = ~ weights[216];
  assign \$1579  = ~ weights[216];
  assign \$1580  = ~ weights[216];
  assign \$1581  = ~ weights[216];
  assign \$1582  = ~ weights[216];
  assign \$1583  = ~ weights[216];
  assign \$1584  = ~ weights[216];
  assign \$1585  = { \$1574 [9], \$1574  } ^ { 1'h0, \$1584 , \$1583 , \$1582 , \$1581 , \$1580 , \$1579 , \$1578 , \$1577 , \$1576 , \$1575  };
  assign \$1586  = weights[218] ^ weights[219];
  assign \$1587  = \$1586  ? sum_53_1 : sum_53_0;
  assign \$1588  = ~ weights[218];
  assign \$1589  = ~ weights[218];
  assign \$1590  = ~ weights[218];
  assign \$1591  = ~ weights[218];
  assign \$1592  = ~ weights[218];
  assign \$1593  = ~ weights[218];
  assign \$1594  = ~ weights[218];
  assign \$1595  = ~ weights[218];
  assign \$1596  = ~ weights[218];
  assign \$1597  = ~ weights[218];
  assign \$1598  = { \$1587 [9], \$1587  } ^ { 1'h0, \$1597 , \$1596 , \$1595 , \$1594 , \$1593 , \$1592 , \$1591 , \$1590 , \$1589 , \$1588  };
  assign \$1599  = weights[220] ^ weights[221];
  assign \$1600  = \$1599  ? sum_54_1 : sum_54_0;
  assign \$1601  = ~ weights[220];
  assign \$1602  = ~ weights[220];
  assign \$1603  = ~ weights[220];
  assign \$1604  = ~ weights[220];
  assign \$1605  = ~ weights[220];
  assign \$1606  = ~ weights[220];
  assign \$1607  = ~ weights[220];
  assign \$1608  = ~ weights[220];
  assign \$1609  = ~ weights[220];
  assign \$1610  = ~ weights[220];
  assign \$1611  = { \$1600 [9], \$1600  } ^ { 1'h0, \$1610 , \$1609 , \$1608 , \$1607 , \$1606 , \$1605 , \$1604 , \$1603 , \$1602 , \$1601  };
  assign \$1612  = weights[222] ^ weights[223];
  assign \$1613  = \$1612  ? sum_55_1 : sum_55_0;
  assign \$1614  = ~ weights[222];
  assign \$1615  = ~ weights[222];
  assign \$1616  = ~ weights[222];
  assign \$1617  = ~ weights[222];
  assign \$1618  = ~ weights[222];
  assign \$1619  = ~ weights[222];
  assign \$1620  = ~ weights[222];
  assign \$1621  = ~ weights[222];
  assign \$1622  = ~ weights[222];
  assign \$1623  = ~ weights[222];
  assign \$1624  = { \$1613 [9], \$1613  } ^ { 1'h0, \$1623 , \$1622 , \$1621 , \$1620 , \$1619 , \$1618 , \$1617 , \$1616 , \$1615 , \$1614  };
  assign \$1625  = $signed(term_1_0) + $signed(term_1_1);
  assign \$1626  = $signed(term_1_2) + $signed(term_1_3);
  assign \$1627  = $signed(term_1_4) + $signed(term_1_5);
  assign \$1628  = $signed(term_1_6) + $signed(term_1_7);
  assign \$1629  = $signed(term_1_8) + $signed(term_1_9);
  assign \$1630  = $signed(term_1_10) + $signed(term_1_11);
  assign \$1631  = $signed(term_1_12) + $signed(term_1_13);
  assign \$1632  = $signed(term_1_14) + $signed(term_1_15);
  assign \$1633  = $signed(term_1_16) + $signed(term_1_17);
  assign \$1634  = $signed(term_1_18) + $signed(term_1_19);
  assign \$1635  = $signed(term_1_20) + $signed(term_1_21);
  assign \$1636  = $signed(term_1_22) + $signed(term_1_23);
  assign \$1637  = $signed(term_1_24) + $signed(term_1_25);
  assign \$1638  = $signed(term_1_26) + $signed(term_1_27);
  assign \$1639  = $signed(term_1_28) + $signed(term_1_29);
  assign \$1640  = $signed(term_1_30) + $signed(term_1_31);
  assign \$1641  = $signed(term_1_32) + $signed(term_1_33);
  assign \$1642  = $signed(term_1_34) + $signed(term_1_35);
  assign \$1643  = $signed(term_1_36) + $signed(term_1_37);
  assign \$1644  = $signed(term_1_38) + $signed(term_1_39);
  assign \$1645  = $signed(term_1_40) + $signed(term_1_41);
  assign \$1646  = $signed(term_1_42) + $signed(term_1_43);
  assign \$1647  = $signed(term_1_44) + $signed(term_1_45);
  assign \$1648  = $signed(term_1_46) + $signed(term_1_47);
  assign \$1649  = $signed(term_1_48) + $signed(term_1_49);
  assign \$1650  = $signed(term_1_50) + $signed(term_1_51);
  assign \$1651  = $signed(term_1_52) + $signed(term_1_53);
  assign \$1652  = $signed(term_1_54) + $signed(term_1_55);
  assign \$1653  = $signed(tree_1_1_0) + $signed(tree_1_1_1);
  assign \$1654  = $signed(tree_1_1_2) + $signed(tree_1_1_3);
  assign \$1655  = $signed(tree_1_1_4) + $signed(tree_1_1_5);
  assign \$1656  = $signed(tree_1_1_6) + $signed(tree_1_1_7);
  assign \$1657  = $signed(tree_1_1_8) + $signed(tree_1_1_9);
  assign \$1658  = $signed(tree_1_1_10) + $signed(tree_1_1_11);
  assign \$1659  = $signed(tree_1_1_12) + $signed(tree_1_1_13);
  assign \$1660  = $signed(tree_1_1_14) + $signed(tree_1_1_15);
  assign \$1661  = $signed(tree_1_1_16) + $signed(tree_1_1_17);
  assign \$1662  = $signed(tree_1_1_18) + $signed(tree_1_1_19);
  assign \$1663  = $signed(tree_1_1_20) + $signed(tree_1_1_21);
  assign \$1664  = $signed(tree_1_1_22) + $signed(tree_1_1_23);
  assign \$1665  = $signed(tree_1_1_24) + $signed(tree_1_1_25);
  assign \$1666  = $signed(tree_1_1_26) + $signed(tree_1_1_27);
  assign \$1667  = $signed(tree_1_2_0) + $signed(tree_1_2_1);
  assign \$1668  = $signed(tree_1_2_2) + $signed(tree_1_2_3);
  assign \$1669  = $signed(tree_1_2_4) + $signed(tree_1_2_5);
  assign \$1670  = $signed(tree_1_2_6) + $signed(tree_1_2_7);
  assign \$1671  = $signed(tree_1_2_8) + $signed(tree_1_2_9);
  assign \$1672  = $signed(tree_1_2_10) + $signed(tree_1_2_11);
  assign \$1673  = $signed(tree_1_2_12) + $signed(tree_1_2_13);
  assign \$1674  = $signed(tree_1_3_0) + $signed(tree_1_3_1);
  assign \$1675  = $signed(tree_1_3_2) + $signed(tree_1_3_3);
  assign \$1676  = $signed(tree_1_3_4) + $signed(tree_1_3_5);
  assign \$1677  = $signed(tree_1_4_0) + $signed(tree_1_4_1);
  assign \$1678  = $signed(tree_1_4_2) + $signed(tree_1_4_3);
  assign \$1679  = $signed(tree_1_5_0) + $signed(tree_1_5_1);
  assign \$1680  = weights[224] ^ weights[225];
  assign \$1681  = \$1680  ? sum_0_1 : sum_0_0;
  assign \$1682  = ~ weights[224];
  assign \$1683  = ~ weights[224];
  assign \$1684  = ~ weights[224];
  assign \$1685  = ~ weights[224];
  assign \$1686  = ~ weights[224];
  assign \$1687  = ~ weights[224];
  assign \$1688  = ~ weights[224];
  assign \$1689  = ~ weights[224];
  assign \$1690  = ~ weights[224];
  assign \$1691  = ~ weights[224];
  assign \$1692  = { \$1681 [9], \$1681  } ^ { 1'h0, \$1691 , \$1690 , \$1689 , \$1688 , \$1687 , \$1686 , \$1685 , \$1684 , \$1683 , \$1682  };
  assign \$1693  = weights[226] ^ weights[227];
  assign \$1694  = \$1693  ? sum_1_1 : sum_1_0;
  assign \$1695  = ~ weights[226];
  assign \$1696  = ~ weights[226];
  assign \$1697  = ~ weights[226];
  assign \$1698  = ~ weights[226];
  assign \$1699  = ~ weights[226];
  assign \$1700  = ~ weights[226];
  assign \$1701  = ~ weights[226];
  assign \$1702  = ~ weights[226];
  assign \$1703  = ~ weights[226];
  assign \$1704  = ~ weights[226];
  assign \$1705  = { \$1694 [9], \$1694  } ^ { 1'h0, \$1704 , \$1703 , \$1702 , \$1701 , \$1700 , \$1699 , \$1698 , \$1697 , \$1696 , \$1695  };
  assign \$1706  = weights[228] ^ weights[229];
  assign \$1707  = \$1706  ? sum_2_1 : sum_2_0;
  assign \$1708  = ~ weights[228];
  assign \$1709  = ~ weights[228];
  assign \$1710  = ~ weights[228];
  assign \$1711  = ~ weights[228];
  assign \$1712  = ~ weights[228];
  assign \$1713  = ~ weights[228];
  assign \$1714  = ~ weights[228];
  assign \$1715  = ~ weights[228];
  assign \$1716  = ~ weights[228];
  assign \$1717  = ~ weights[228];
  assign \$1718  = { \$1707 [9], \$1707  } ^ { 1'h0, \$1717 , \$1716 , \$1715 , \$1714 , \$1713 , \$1712 , \$1711 , \$1710 , \$1709 , \$1708  };
  assign \$1719  = weights[230] ^ weights[231];
  assign \$1720  = \$1719  ? sum_3_1 : sum_3_0;
  assign \$1721  = ~ weights[230];
  assign \$1722  = ~ weights[230];
  assign \$1723  = ~ weights[230];
  assign \$1724  = ~ weights[230];
  assign \$1725  = ~ weights[230];
  assign \$1726  = ~ weights[230];
  assign \$1727  = ~ weights[230];
  assign \$1728  = ~ weights[230];
  assign \$1729  = ~ weights[230];
  assign \$1730  = ~ weights[230];
  assign \$1731  = { \$1720 [9], \$1720  } ^ { 1'h0, \$1730 , \$1729 , \$1728 , \$1727 , \$1726 , \$1725 , \$1724 , \$1723 , \$1722 , \$1721  };
  assign \$1732  = weights[232] ^ weights[233];
  assign \$1733  = \$1732  ? sum_4_1 : sum_4_0;
  assign \$1734  = ~ weights[232];
  assign \$1735  = ~ weights[232];
  assign \$1736  = ~ weights[232];
  assign \$1737  = ~ weights[232];
  assign \$1738  = ~ weights[232];
  assign \$1739  = ~ weights[232];
  assign \$1740  = ~ weights[232];
  assign \$1741  = ~ weights[232];
  assign \$1742  = ~ weights[232];
  assign \$1743  = ~ weights[232];
  assign \$1744  = { \$1733 [9], \$1733  } ^ { 1'h0, \$1743 , \$1742 , \$1741 , \$1740 , \$1739 , \$1738 , \$1737 , \$1736 , \$1735 , \$1734  };
  assign \$1745  = weights[234] ^ weights[235];
  assign \$1746  = \$1745  ? sum_5_1 : sum_5_0;
  assign \$1747  = ~ weights[234];
  assign \$1748  = ~ weights[234];
  assign \$1749  = ~ weights[234];
  assign \$1750  = ~ weights[234];
  assign \$1751  = ~ weights[234];
  assign \$1752  = ~ weights[234];
  assign \$1753  = ~ weights[234];
  assign \$1754  = ~ weights[234];
  assign \$1755  = ~ weights[234];
  assign \$1756  = ~ weights[234];
  assign \$1757  = { \$1746 [9], \$1746  } ^ { 1'h0, \$1756 , \$1755 , \$1754 , \$1753 , \$1752 , \$1751 , \$1750 , \$1749 , \$1748 , \$1747  };
  assign \$1758  = weights[236] ^ weights[237];
  assign \$1759  = \$1758  ? sum_6_1 : sum_6_0;
  assign \$1760  = ~ weights[236];
  assign \$1761  = ~ weights[236];
  assign \$1762  = ~ weights[236];
  assign \$1763  = ~ weights[236];
  assign \$1764  = ~ weights[236];
  assign \$1765  = ~ weights[236];
  assign \$1766  = ~ weights[236];
  assign \$1767  = ~ weights[236];
  assign \$1768  = ~ weights[236];
  assign \$1769  = ~ weights[236];
  assign \$1770  = { \$1759 [9], \$1759  } ^ { 1'h0, \$1769 , \$1768 , \$1767 , \$1766 , \$1765 , \$1764 , \$1763 , \$1762 , \$1761 , \$1760  };
  assign \$1771  = weights[238] ^ weights[239];
  assign \$1772  = \$1771  ? sum_7_1 : sum_7_0;
  assign \$1773  = ~ weights[238];
  assign \$1774  = ~ weights[238];
  assign \$1775  = ~ weights[238];
  assign \$1776  = ~ weights[238];
  assign \$1777  = ~ weights[238];
  assign \$1778  = ~ weights[238];
  assign \$1779  = ~ weights[238];
  assign \$1780  = ~ weights[238];
  assign \$1781  = ~ weights[238];
  assign \$1782  = ~ weights[238];
  assign \$1783  = { \$1772 [9], \$1772  } ^ { 1'h0, \$1782 , \$1781 , \$1780 , \$1779 , \$1778 , \$1777 , \$1776 , \$1775 , \$1774 , \$1773  };
  assign \$1784  = weights[240] ^ weights[241];
  assign \$1785  = \$1784  ? sum_8_1 : sum_8_0;
  assign \$1786  = ~ weights[240];
  assign \$1787  = ~ weights[240];
  assign \$1788  = ~ weights[240];
  assign \$1789  = ~ weights[240];
  assign \$1790  = ~ weights[240];
  assign \$1791  = ~ weights[240];
  assign \$1792  = ~ weights[240];
  assign \$1793  = ~ weights[240];
  assign \$1794  = ~ weights[240];
  assign \$1795  = ~ weights[240];
  assign \$1796  = { \$1785 [9], \$1785  } ^ { 1'h0, \$1795 , \$1794 , \$1793 , \$1792 , \$1791 , \$1790 , \$1789 , \$1788 , \$1787 , \$1786  };
  assign \$1797  = weights[242] ^ weights[243];
  assign \$1798  = \$1797  ? sum_9_1 : sum_9_0;
  assign \$1799  = ~ weights[242];
  assign \$1800  = ~ weights[242];
  assign \$1801  = ~ weights[242];
  assign \$1802  = ~ weights[242];
  assign \$1803  = ~ weights[242];
  assign \$1804  = ~ weights[242];
  assign \$1805  = ~ weights[242];
  assign \$1806  = ~ weights[242];
  assign \$1807  = ~ weights[242];
  assign \$1808  = ~ weights[242];
  assign \$1809  = { \$1798 [9], \$1798  } ^ { 1'h0, \$1808 , \$1807 , \$1806 , \$1805 , \$1804 , \$1803 , \$1802 , \$1801 , \$1800 , \$1799  };
  assign \$1810  = weights[244] ^ weights[245];
  assign \$1811  = \$1810  ? sum_10_1 : sum_10_0;
  assign \$1812  = ~ weights[244];
  assign \$1813  = ~ weights[244];
  assign \$1814  = ~ weights[244];
  assign \$1815  = ~ weights[244];
  assign \$1816  = ~ weights[244];
  assign \$1817  = ~ weights[244];
  assign \$1818  = ~ weights[244];
  assign \$1819  = ~ weights[244];
  assign \$1820  = ~ weights[244];
  assign \$1821  = ~ weights[244];
  assign \$1822  = { \$1811 [9], \$1811  } ^ { 1'h0, \$1821 , \$1820 , \$1819 , \$1818 , \$1817 , \$1816 , \$1815 , \$1814 , \$1813 , \$1812  };
  assign \$1823  = weights[246] ^ weights[247];
  assign \$1824  = \$1823  ? sum_11_1 : sum_11_0;
  assign \$1825  = ~ weights[246];
  assign \$1826  = ~ weights[246];
  assign \$1827  = ~ weights[246];
  assign \$1828  = ~ weights[246];
  assign \$1829  = ~ weights[246];
  assign \$1830  = ~ weights[246];
  assign \$1831  = ~ weights[246];
  assign \$1832  = ~ weights[246];
  assign \$1833  = ~ weights[246];
  assign \$1834  = ~ weights[246];
  assign \$1835  = { \$1824 [9], \$1824  } ^ { 1'h0, \$1834 , \$1833 , \$1832 , \$1831 , \$1830 , \$1829 , \$1828 , \$1827 , \$1826 , \$1825  };
  assign \$1836  = weights[248] ^ weights[249];
  assign \$1837  = \$1836  ? sum_12_1 : sum_12_0;
  assign \$1838  = ~ weights[248];
  assign \$1839  = ~ weights[248];
  assign \$1840  = ~ weights[248];
  assign \$1841  = ~ weights[248];
  assign \$1842  = ~ weights[248];
  assign \$1843  = ~ weights[248];
  assign \$1844  = ~ weights[248];
  assign \$1845  = ~ weights[248];
  assign \$1846  = ~ weights[248];
  assign \$1847  = ~ weights[248];
  assign \$1848  = { \$1837 [9], \$1837  } ^ { 1'h0, \$1847 , \$1846 , \$1845 , \$1844 , \$1843 , \$1842 , \$1841 , \$1840 , \$1839 , \$1838  };
  assign \$1849  = weights[250] ^ weights[251];
  assign \$1850  = \$1849  ? sum_13_1 : sum_13_0;
  assign \$1851  = ~ weights[250];
  assign \$1852  = ~ weights[250];
  assign \$1853  = ~ weights[250];
  assign \$1854  = ~ weights[250];
  assign \$1855  = ~ weights[250];
  assign \$1856  = ~ weights[250];
  assign \$1857  = ~ weights[250];
  assign \$1858  = ~ weights[250];
  assign \$1859  = ~ weights[250];
  assign \$1860  = ~ weights[250];
  assign \$1861  = { \$1850 [9], \$1850  } ^ { 1'h0, \$1860 , \$1859 , \$1858 , \$1857 , \$1856 , \$1855 , \$1854 , \$1853 , \$1852 , \$1851  };
  assign \$1862  = weights[252] ^ weights[253];
  assign \$1863  = \$1862  ? sum_14_1 : sum_14_0;
  assign \$1864  = ~ weights[252];
  assign \$1865  = ~ weights[252];
  assign \$1866  = ~ weights[252];
  assign \$1867  = ~ weights[252];
  assign \$1868  = ~ weights[252];
  assign \$1869  = ~ weights[252];
  assign \$1870  = ~ weights[252];
  assign \$1871  = ~ weights[252];
  assign \$1872  = ~ weights[252];
  assign \$1873  = ~ weights[252];
  assign \$1874  = { \$1863 [9], \$1863  } ^ { 1'h0, \$1873 , \$1872 , \$1871 , \$1870 , \$1869 , \$1868 , \$1867 , \$1866 , \$1865 , \$1864  };
  assign \$1875  = weights[254] ^ weights[255];
  assign \$1876  = \$1875  ? sum_15_1 : sum_15_0;
  assign \$1877  = ~ weights[254];
  assign \$1878  = ~ weights[254];
  assign \$1879  = ~ weights[254];
  assign \$1880  = ~ weights[254];
  assign \$1881  = ~ weights[254];
  assign \$1882  = ~ weights[254];
  assign \$1883  = ~ weights[254];
  assign \$1884  = ~ weights[254];
  assign \$1885  = ~ weights[254];
  assign \$1886  = ~ weights[254];
  assign \$1887  = { \$1876 [9], \$1876  } ^ { 1'h0, \$1886 , \$1885 , \$1884 , \$1883 , \$1882 , \$1881 , \$1880 , \$1879 , \$1878 , \$1877  };
  assign \$1888  = weights[256] ^ weights[257];
  assign \$1889  = \$1888  ? sum_16_1 : sum_16_0;
  assign \$1890  = ~ weights[256];
  assign \$1891  = ~ weights[256];
  assign \$1892  = ~ weights[256];
  assign \$1893  = ~ weights[256];
  assign \$1894  = ~ weights[256];
  assign \$1895  = ~ weights[256];
  assign \$1896  = ~ weights[256];
  assign \$1897  = ~ weights[256];
  assign \$1898  = ~ weights[256];
  assign \$1899  = ~ weights[256];
  assign \$1900  = { \$1889 [9], \$1889  } ^ { 1'h0, \$1899 , \$1898 , \$1897 , \$1896 , \$1895 , \$1894 , \$1893 , \$1892 , \$1891 , \$1890  };
  assign \$1901  = weights[258] ^ weights[259];
  assign \$1902  = \$1901  ? sum_17_1 : sum_17_0;
  assign \$1903  = ~ weights[258];
  assign \$1904  = ~ weights[258];
  assign \$1905  = ~ weights[258];
  assign \$1906  = ~ weights[258];
  assign \$1907  = ~ weights[258];
  assign \$1908  = ~ weights[258];
  assign \$1909  = ~ weights[258];
  assign \$1910  = ~ weights[258];
  assign \$1911  = ~ weights[258];
  assign \$1912  = ~ weights[258];
  assign \$1913  = { \$1902 [9], \$1902  } ^ { 1'h0, \$1912 , \$1911 , \$1910 , \$1909 , \$1908 , \$1907 , \$1906 , \$1905 , \$1904 , \$1903  };
  assign \$1914  = weights[260] ^ weights[261];
  assign \$1915  = \$1914  ? sum_18_1 : sum_18_0;
  assign \$1916  = ~ weights[260];
  assign \$1917  = ~ weights[260];
  assign \$1918  = ~ weights[260];
  assign \$1919  = ~ weights[260];
  assign \$1920  = ~ weights[260];
  assign \$1921  = ~ weights[260];
  assign \$1922  = ~ weights[260];
  assign \$1923  = ~ weights[260];
  assign \$1924  = ~ weights[260];
  assign \$1925  = ~ weights[260];
  assign \$1926  = { \$1915 [9], \$1915  } ^ { 1'h0, \$1925 , \$1924 , \$1923 , \$1922 , \$1921 , \$1920 , \$1919 , \$1918 , \$1917 , \$1916  };
  assign \$1927  = weights[262] ^ weights[263];
  assign \$1928  = \$1927  ? sum_19_1 : sum_19_0;
  assign \$1929  = ~ weights[262];
  assign \$1930  = ~ weights[262];
  assign \$1931  = ~ weights[262];
  assign \$1932  = ~ weights[262];
  assign \$1933  = ~ weights[262];
  assign \$1934  = ~ weights[262];
  assign \$1935  = ~ weights[262];
  assign \$1936  = ~ weights[262];
  assign \$1937  = ~ weights[262];
  assign \$1938  = ~ weights[262];
  assign \$1939  = { \$1928 [9], \$1928  } ^ { 1'h0, \$1938 , \$1937 , \$1936 , \$1935 , \$1934 , \$1933 , \$1932 , \$1931 , \$1930 , \$1929  };
  assign \$1940  = weights[264] ^ weights[265];
  assign \$1941  = \$1940  ? sum_20_1 : sum_20_0;
  assign \$1942  = ~ weights[264];
  assign \$1943  = ~ weights[264];
  assign \$1944  = ~ weights[264];
  assign \$1945  = ~ weights[264];
  assign \$1946  = ~ weights[264];
  assign \$1947  = ~ weights[264];
  assign \$1948  = ~ weights[264];
  assign \$1949  = ~ weights[264];
  assign \$1950  = ~ weights[264];
  assign \$1951  = ~ weights[264];
  assign \$1952  = { \$1941 [9], \$1941  } ^ { 1'h0, \$1951 , \$1950 , \$1949 , \$1948 , \$1947 , \$1946 , \$1945 , \$1944 , \$1943 , \$1942  };
  assign \$1953  = weights[266] ^ weights[267];
  assign \$1954  = \$1953  ? sum_21_1 : sum_21_0;
  assign \$1955  = ~ weights[266];
  assign \$1956  = ~ weights[266];
  assign \$1957  = ~ weights[266];
  assign \$1958  = ~ weights[266];
  assign \$1959  = ~ weights[266];
  assign \$1960  = ~ weights[266];
  assign \$1961  = ~ weights[266];
  assign \$1962  = ~ weights[266];
  assign \$1963  = ~ weights[266];
  assign \$1964  = ~ weights[266];
  assign \$1965  = { \$1954 [9], \$1954  } ^ { 1'h0, \$1964 , \$1963 , \$1962 , \$1961 , \$1960 , \$1959 , \$1958 , \$1957 , \$1956 , \$1955  };
  assign \$1966  = weights[268] ^ weights[269];
  assign \$1967  = \$1966  ? sum_22_1 : sum_22_0;
  assign \$1968  = ~ weights[268];
  assign \$1969  = ~ weights[268];
  assign \$1970  = ~ weights[268];
  assign \$1971  = ~ weights[268];
  assign \$1972  = ~ weights[268];
  assign \$1973  = ~ weights[268];
  assign \$1974  = ~ weights[268];
  assign \$1975  = ~ weights[268];
  assign \$1976  = ~ weights[268];
  assign \$1977  = ~ weights[268];
  assign \$1978  = { \$1967 [9], \$1967  } ^ { 1'h0, \$1977 , \$1976 , \$1975 , \$1974 , \$1973 , \$1972 , \$1971 , \$1970 , \$1969 , \$1968  };
  assign \$1979  = weights[270] ^ weights[271];
  assign \$1980  = \$1979  ? sum_23_1 : sum_23_0;
  assign \$1981  = ~ weights[270];
  assign \$1982  = ~ weights[270];
  assign \$1983  = ~ weights[270];
  assign \$1984  = ~ weights[270];
  assign \$1985  = ~ weights[270];
  assign \$1986  = ~ weights[270];
  assign \$1987  = ~ weights[270];
  assign \$1988  = ~ weights[270];
  assign \$1989  = ~ weights[270];
  assign \$1990  = ~ weights[270];
  assign \$1991  = { \$1980 [9], \$1980  } ^ { 1'h0, \$1990 , \$1989 , \$1988 , \$1987 , \$1986 , \$1985 , \$1984 , \$1983 , \$1982 , \$1981  };
  assign \$1992  = weights[272] ^ weights[273];
  assign \$1993  = \$1992  ? sum_24_1 : sum_24_0;
  assign \$1994  = ~ weights[272];
  assign \$1995  = ~ weights[272];
  assign \$1996  = ~ weights[272];
  assign \$1997  = ~ weights[272];
  assign \$1998  = ~ weights[272];
  assign \$1999  = ~ weights[272];
  assign \$2000  = ~ weights[272];
  assign \$2001  = ~ weights[272];
  assign \$2002  = ~ weights[272];
  assign \$2003  = ~ weights[272];
  assign \$2004  = { \$1993 [9], \$1993  } ^ { 1'h0, \$2003 , \$2002 , \$2001 , \$2000 , \$1999 , \$1998 , \$1997 , \$1996 , \$1995 , \$1994  };
  assign \$2005  = weights[274] ^ weights[275];
  assign \$2006  = \$2005  ? sum_25_1 : sum_25_0;
  assign \$2007  = ~ weights[274];
  assign \$2008  = ~ weights[274];
  assign \$2009  = ~ weights[274];
  assign \$2010  = ~ weights[274];
  assign \$2011  = ~ weights[274];
  assign \$2012  = ~ weights[274];
  assign \$2013  = ~ weights[274];
  assign \$2014  = ~ weights[274];
  assign \$2015  = ~ weights[274];
  assign \$2016  = ~ weights[274];
  assign \$2017  = { \$2006 [9], \$2006  } ^ { 1'h0, \$2016 , \$2015 , \$2014 , \$2013 , \$2012 , \$2011 , \$2010 , \$2009 , \$2008 , \$2007  };
  assign \$2018  = weights[276] ^ weights[277];
  assign \$2019  = \$2018  ? sum_26_1 : sum_26_0;
  assign \$2020  = ~ weights[276];
  assign \$2021  = ~ weights[276];
  assign \$2022  = ~ weights[276];
  assign \$2023  = ~ weights[276];
  assign \$2024  = ~ weights[276];
  assign \$2025  = ~ weights[276];
  assign \$2026  = ~ weights[276];
  assign \$2027  = ~ weights[276];
  assign \$2028  = ~ weights[276];
  assign \$2029  = ~ weights[276];
  assign \$2030  = { \$2019 [9], \$2019  } ^ { 1'h0, \$2029 , \$2028 , \$2027 , \$2026 , \$2025 , \$2024 , \$2023 , \$2022 , \$2021 , \$2020  };
  assign \$2031  = weights[278] ^ weights[279];
  assign \$2032  = \$2031  ? sum_27_1 : sum_27_0;
  assign \$2033  = ~ weights[278];
  assign \$2034  = ~ weights[278];
  assign \$2035  = ~ weights[278];
  assign \$2036  = ~ weights[278];
  assign \$2037  = ~ weights[278];
  assign \$2038  = ~ weights[278];
  assign \$2039  = ~ weights[278];
  assign \$2040  = ~ weights[278];
  assign \$2041  = ~ weights[278];
  assign \$2042  = ~ weights[278];
  assign \$2043  = { \$2032 [9], \$2032  } ^ { 1'h0, \$2042 , \$2041 , \$2040 , \$2039 , \$2038 , \$2037 , \$2036 , \$2035 , \$2034 , \$2033  };
  assign \$2044  = weights[280] ^ weights[281];
  assign \$2045  = \$2044  ? sum_28_1 : sum_28_0;
  assign \$2046  = ~ weights[280];
  assign \$2047  = ~ weights[280];
  assign \$2048  = ~ weights[280];
  assign \$2049  = ~ weights[280];
  assign \$2050  = ~ weights[280];
  assign \$2051  = ~ weights[280];
  assign \$2052  = ~ weights[280];
  assign \$2053  = ~ weights[280];
  assign \$2054  = ~ weights[280];
  assign \$2055  = ~ weights[280];
  assign \$2056  = { \$2045 [9], \$2045  } ^ { 1'h0, \$2055 , \$2054 , \$2053 , \$2052 , \$2051 , \$2050 , \$2049 , \$2048 , \$2047 , \$2046  };
  assign \$2057  = weights[282] ^ weights[283];
  assign \$2058  = \$2057  ? sum_29_1 : sum_29_0;
  assign \$2059  = ~ weights[282];
  assign \$2060  = ~ weights[282];
  assign \$2061  = ~ weights[282];
  assign \$2062  = ~ weights[282];
  assign \$2063  = ~ weights[282];
  assign \$2064  = ~ weights[282];
  assign \$2065  = ~ weights[282];
  assign \$2066  = ~ weights[282];
  assign \$2067  = ~ weights[282];
  assign \$2068  = ~ weights[282];
  assign \$2069  = { \$2058 [9], \$2058  } ^ { 1'h0, \$2068 , \$2067 , \$2066 , \$2065 , \$2064 , \$2063 , \$2062 , \$2061 , \$2060 , \$2059  };
  assign \$2070  = weights[284] ^ weights[285];
  assign \$2071  = \$2070  ? sum_30_1 : sum_30_0;
  assign \$2072  = ~ weights[284];
  assign \$2073  = ~ weights[284];
  assign \$2074  = ~ weights[284];
  assign \$2075  = ~ weights[284];
  assign \$2076  = ~ weights[284];
  assign \$2077  = ~ weights[284];
  assign \$2078  = ~ weights[284];
  assign \$2079  = ~ weights[284];
  assign \$2080  = ~ weights[284];
  assign \$2081  = ~ weights[284];
  assign \$2082  = { \$2071 [9], \$2071  } ^ { 1'h0, \$2081 , \$2080 , \$2079 , \$2078 , \$2077 , \$2076 , \$2075 , \$2074 , \$2073 , \$2072  };
  assign \$2083  = weights[286] ^ weights[287];
  assign \$2084  = \$2083  ? sum_31_1 : sum_31_0;
  assign \$2085  = ~ weights[286];
  assign \$2086  = ~ weights[286];
  assign \$2087  = ~ weights[286];
  assign \$2088  = ~ weights[286];
  assign \$2089  = ~ weights[286];
  assign \$2090  = ~ weights[286];
  assign \$2091  = ~ weights[286];
  assign \$2092  = ~ weights[286];
  assign \$2093  = ~ weights[286];
  assign \$2094  = ~ weights[286];
  assign \$2095  = { \$2084 [9], \$2084  } ^ { 1'h0, \$2094 , \$2093 , \$2092 , \$2091 , \$2090 , \$2089 , \$2088 , \$2087 , \$2086 , \$2085  };
  assign \$2096  = weights[288] ^ weights[289];
  assign \$2097  = \$2096  ? sum_32_1 : sum_32_0;
  assign \$2098  = ~ weights[288];
  assign \$2099  = ~ weights[288];
  assign \$2100  = ~ weights[288];
  assign \$2101  = ~ weights[288];
  assign \$2102  = ~ weights[288];
  assign \$2103  = ~ weights[288];
  assign \$2104  = ~ weights[288];
  assign \$2105  = ~ weights[288];
  assign \$2106  = ~ weights[288];
  assign \$2107  = ~ weights[288];
  assign \$2108  = { \$2097 [9], \$2097  } ^ { 1'h0, \$2107 , \$2106 , \$2105 , \$2104 , \$2103 , \$2102 , \$2101 , \$2100 , \$2099 , \$2098  };
  assign \$2109  = weights[290] ^ weights[291];
  assign \$2110  = \$2109  ? sum_33_1 : sum_33_0;
  assign \$2111  = ~ weights[290];
  assign \$2112  = ~ weights[290];
  assign \$2113  = ~ weights[290];
  assign \$2114  = ~ weights[290];
  assign \$2115  = ~ weights[290];
  assign \$2116  = ~ weights[290];
  assign \$2117  = ~ weights[290];
  assign \$2118  = ~ weights[290];
  assign \$2119  = ~ weights[290];
  assign \$2120  = ~ weights[290];
  assign \$2121  = { \$2110 [9], \$2110  } ^ { 1'h0, \$2120 , \$2119 , \$2118 , \$2117 , \$2116 , \$2115 , \$2114 , \$2113 , \$2112 , \$2111  };
  assign \$2122  = weights[292] ^ weights[293];
  assign \$2123  = \$2122  ? sum_34_1 : sum_34_0;
  assign \$2124  = ~ weights[292];
  assign \$2125  = ~ weights[292];
  assign \$2126  = ~ weights[292];
  assign \$2127  = ~ weights[292];
  assign \$2128  = ~ weights[292];
  assign \$2129  = ~ weights[292];
  assign \$2130  = ~ weights[292];
  assign \$2131  = ~ weights[292];
  assign \$2132  = ~ weights[292];
  assign \$2133  = ~ weights[292];
  assign \$2134  = { \$2123 [9], \$2123  } ^ { 1'h0, \$2133 , \$2132 , \$2131 , \$2130 , \$2129 , \$2128 , \$2127 , \$2126 , \$2125 , \$2124  };
  assign \$2135  = weights[294] ^ weights[295];
  assign \$2136  = \$2135  ? sum_35_1 : sum_35_0;
  assign \$2137  = ~ weights[294];
  assign \$2138  = ~ weights[294];
  assign \$2139  = ~ weights[294];
  assign \$2140  = ~ weights[294];
  assign \$2141  = ~ weights[294];
  assign \$2142  = ~ weights[294];
  assign \$2143  = ~ weights[294];
  assign \$2144  = ~ weights[294];
  assign \$2145  = ~ weights[294];
  assign \$2146  = ~ weights[294];
  assign \$2147  = { \$2136 [9], \$2136  } ^ { 1'h0, \$2146 , \$2145 , \$2144 , \$2143 , \$2142 , \$2141 , \$2140 , \$2139 , \$2138 , \$2137  };
  assign \$2148  = weights[296] ^ weights[297];
  assign \$2149  = \$2148  ? sum_36_1 : sum_36_0;
  assign \$2150  = ~ weights[296];
  assign \$2151  = ~ weights[296];
  assign \$2152  = ~ weights[296];
  assign \$2153  = ~ weights[296];
  assign \$2154  = ~ weights[296];
  assign \$2155  = ~ weights[296];
  assign \$2156  = ~ weights[296];
  assign \$2157  = ~ weights[296];
  assign \$2158  = ~ weights[296];
  assign \$2159  = ~ weights[296];
  assign \$2160  = { \$2149 [9], \$2149  } ^ { 1'h0, \$2159 , \$2158 , \$2157 , \$2156 , \$2155 , \$2154 , \$2153 , \$2152 , \$2151 , \$2150  };
  assign \$2161  = weights[298] ^ weights[299];
  assign \$2162  = \$2161  ? sum_37_1 : sum_37_0;
  assign \$2163  = ~ weights[298];
  assign \$2164  = ~ weights[298];
  assign \$2165  = ~ weights[298];
  assign \$2166  = ~ weights[298];
  assign \$2167  = ~ weights[298];
  assign \$2168  = ~ weights[298];
  assign \$2169  = ~ weights[298];
  assign \$2170  = ~ weights[298];
  assign \$2171  = ~ weights[298];
  assign \$2172  = ~ weights[298];
  assign \$2173  = { \$2162 [9], \$2162  } ^ { 1'h0, \$2172 , \$2171 , \$2170 , \$2169 , \$2168 , \$2167 , \$2166 , \$2165 , \$2164 , \$2163  };
  assign \$2174  = weights[300] ^ weights[301];
  assign \$2175  = \$2174  ? sum_38_1 : sum_38_0;
  assign \$2176  = ~ weights[300];
  assign \$2177  = ~ weights[300];
  assign \$2178  = ~ weights[300];
  assign \$2179  = ~ weights[300];
  assign \$2180  = ~ weights[300];
  assign \$2181  = ~ weights[300];
  assign \$2182  = ~ weights[300];
  assign \$2183  = ~ weights[300];
  assign \$2184  = ~ weights[300];
  assign \$2185  = ~ weights[300];
  assign \$2186  = { \$2175 [9], \$2175  } ^ { 1'h0, \$2185 , \$2184 , \$2183 , \$2182 , \$2181 , \$2180 , \$2179 , \$2178 , \$2177 , \$2176  };
  assign \$2187  = weights[302] ^ weights[303];
  assign \$2188  = \$2187  ? sum_39_1 : sum_39_0;
  assign \$2189  = ~ weights[302];
  assign \$2190  = ~ weights[302];
  assign \$2191  = ~ weights[302];
  assign \$2192  = ~ weights[302];
  assign \$2193  = ~ weights[302];
  assign \$2194  = ~ weights[302];
  assign \$2195  = ~ weights[302];
  assign \$2196  = ~ weights[302];
  assign \$2197  = ~ weights[302];
  assign \$2198  = ~ weights[302];
  assign \$2199  = { \$2188 [9], \$2188  } ^ { 1'h0, \$2198 , \$2197 , \$2196 , \$2195 , \$2194 , \$2193 , \$2192 , \$2191 , \$2190 , \$2189  };
  assign \$2200  = weights[304] ^ weights[305];
  assign \$2201  = \$2200  ? sum_40_1 : sum_40_0;
  assign \$2202  = ~ weights[304];
  assign \$2203  = ~ weights[304];
  assign \$2204  = ~ weights[304];
  assign \$2205  = ~ weights[304];
  assign \$2206  = ~ weights[304];
  assign \$2207  = ~ weights[304];
  assign \$2208  = ~ weights[304];
  assign \$2209  = ~ weights[304];
  assign \$2210  = ~ weights[304];
  assign \$2211  = ~ weights[304];
  assign \$2212  = { \$2201 [9], \$2201  } ^ { 1'h0, \$2211 , \$2210 , \$2209 , \$2208 , \$2207 , \$2206 , \$2205 , \$2204 , \$2203 , \$2202  };
  assign \$2213  = weights[306] ^ weights[307];
  assign \$2214  = \$2213  ? sum_41_1 : sum_41_0;
  assign \$2215  = ~ weights[306];
  assign \$2216  = ~ weights[306];
  assign \$2217  = ~ weights[306];
  assign \$2218  = ~ weights[306];
  assign \$2219  = ~ weights[306];
  assign \$2220  = ~ weights[306];
  assign \$2221  = ~ weights[306];
  assign \$2222  = ~ weights[306];
  assign \$2223  = ~ weights[306];
  assign \$2224  = ~ weights[306];
  assign \$2225  = { \$2214 [9], \$2214  } ^ { 1'h0, \$2224 , \$2223 , \$2222 , \$2221 , \$2220 , \$2219 , \$2218 , \$2217 , \$2216 , \$2215  };
  assign \$2226  = weights[308] ^ weights[309];
  assign \$2227  = \$2226  ? sum_42_1 : sum_42_0;
  assign \$2228  = ~ weights[308];
  assign \$2229  = ~ weights[308];
  assign \$2230  = ~ weights[308];
  assign \$2231  = ~ weights[308];
  assign \$2232  = ~ weights[308];
  assign \$2233  = ~ weights[308];
  assign \$2234  = ~ weights[308];
  assign \$2235  = ~ weights[308];
  assign \$2236  = ~ weights[308];
  assign \$2237  = ~ weights[308];
  assign \$2238  = { \$2227 [9], \$2227  } ^ { 1'h0, \$2237 , \$2236 , \$2235 , \$2234 , \$2233 , \$2232 , \$2231 , \$2230 , \$2229 , \$2228  };
  assign \$2239  = weights[310] ^ weights[311];
  assign \$2240  = \$2239  ? sum_43_1 : sum_43_0;
  assign \$2241  = ~ weights[310];
  assign \$2242  = ~ weights[310];
  assign \$2243  = ~ weights[310];
  assign \$2244  = ~ weights[310];
  assign \$2245  = ~ weights[310];
  assign \$2246  = ~ weights[310];
  assign \$2247  = ~ weights[310];
  assign \$2248  = ~ weights[310];
  assign \$2249  = ~ weights[310];
  assign \$2250  = ~ weights[310];
  assign \$2251  = { \$2240 [9], \$2240  } ^ { 1'h0, \$2250 , \$2249 , \$2248 , \$2247 , \$2246 , \$2245 , \$2244 , \$2243 , \$2242 , \$2241  };
  assign \$2252  = weights[312] ^ weights[313];
  assign \$2253  = \$2252  ? sum_44_1 : sum_44_0;
  assign \$2254  = ~ weights[312];
  assign \$2255  = ~ weights[312];
  assign \$2256  = ~ weights[312];
  assign \$2257  = ~ weights[312];
  assign \$2258  = ~ weights[312];
  assign \$2259  = ~ weights[312];
  assign \$2260  = ~ weights[312];
  assign \$2261  = ~ weights[312];
  assign \$2262  = ~ weights[312];
  assign \$2263  = ~ weights[312];
  assign \$2264  = { \$2253 [9], \$2253  } ^ { 1'h0, \$2263 , \$2262 , \$2261 , \$2260 , \$2259 , \$2258 , \$2257 , \$2256 , \$2255 , \$2254  };
  assign \$2265  = weights[314] ^ weights[315];
  assign \$2266  = \$2265  ? sum_45_1 : sum_45_0;
  assign \$2267  = ~ weights[314];
  assign \$2268  = ~ weights[314];
  assign \$2269  = ~ weights[314];
  assign \$2270  = ~ weights[314];
  assign \$2271  = ~ weights[314];
  assign \$2272  = ~ weights[314];
  assign \$2273  = ~ weights[314];
  assign \$2274  = ~ weights[314];
  assign \$2275  = ~ weights[314];
  assign \$2276  = ~ weights[314];
  assign \$2277  = { \$2266 [9], \$2266  } ^ { 1'h0, \$2276 , \$2275 , \$2274 , \$2273 , \$2272 , \$2271 , \$2270 , \$2269 , \$2268 , \$2267  };
  assign \$2278  = weights[316] ^ weights[317];
  assign \$2279  = \$2278  ? sum_46_1 : sum_46_0;
  assign \$2280  = ~ weights[316];
  assign \$2281  = ~ weights[316];
  assign \$2282  = ~ weights[316];
  assign \$2283  = ~ weights[316];
  assign \$2284  = ~ weights[316];
  assign \$2285  = ~ weights[316];
  assign \$2286  = ~ weights[316];
  assign \$2287  = ~ weights[316];
  assign \$2288  = ~ weights[316];
  assign \$2289  = ~ weights[316];
  assign \$2290  = { \$2279 [9], \$2279  } ^ { 1'h0, \$2289 , \$2288 , \$2287 , \$2286 , \$2285 , \$2284 , \$2283 , \$2282 , \$2281 , \$2280  };
  assign \$2291  = weights[318] ^ weights[319];
  assign \$2292  = \$2291  ? sum_47_1 : sum_47_0;
  assign \$2293  = ~ weights[318];
  assign \$2294  = ~ weights[318];
  assign \$2295  = ~ weights[318];
  assign \$2296  = ~ weights[318];
  assign \$2297  = ~ weights[318];
  assign \$2298  = ~ weights[318];
  assign \$2299  = ~ weights[318];
  assign \$2300  = ~ weights[318];
  assign \$2301  = ~ weights[318];
  assign \$2302  = ~ weights[318];
  assign \$2303  = { \$2292 [9], \$2292  } ^ { 1'h0, \$2302 , \$2301 , \$2300 , \$2299 , \$2298 , \$2297 , \$2296 , \$2295 , \$2294 , \$2293  };
  assign \$2304  = weights[320] ^ weights[321];
  assign \$2305  = \$2304  ? sum_48_1 : sum_48_0;
  assign \$2306  = ~ weights[320];
  assign \$2307  = ~ weights[320];
  assign \$2308  = ~ weights[320];
  assign \$2309  = ~ weights[320];
  assign \$2310  = ~ weights[320];
  assign \$2311  = ~ weights[320];
  assign \$2312  = ~ weights[320];
  assign \$2313  = ~ weights[320];
  assign \$2314  = ~ weights[320];
  assign \$2315  = ~ weights[320];
  assign \$2316  = { \$2305 [9], \$2305  } ^ { 1'h0, \$2315 , \$2314 , \$2313 , \$2312 , \$2311 , \$2310 , \$2309 , \$2308 , \$2307 , \$2306  };
  assign \$2317  = weights[322] ^ weights[323];
  assign \$2318  = \$2317  ? sum_49_1 : sum_49_0;
  assign \$2319  = ~ weights[322];
  assign \$2320  = ~ weights[322];
  assign \$2321  = ~ weights[322];
  assign \$2322  = ~ weights[322];
  assign \$2323  = ~ weights[322];
  assign \$2324  = ~ weights[322];
  assign \$2325  = ~ weights[322];
  assign \$2326  = ~ weights[322];
  assign \$2327  = ~ weights[322];
  assign \$2328  = ~ weights[322];
  assign \$2329  = { \$2318 [9], \$2318  } ^ { 1'h0, \$2328 , \$2327 , \$2326 , \$2325 , \$2324 , \$2323 , \$2322 , \$2321 , \$2320 , \$2319  };
  assign \$2330  = weights[324] ^ weights[325];
  assign \$2331  = \$2330  ? sum_50_1 : sum_50_0;
  assign \$2332  = ~ weights[324];
  assign \$2333  = ~ weights[324];
  assign \$2334  = ~ weights[324];
  assign \$2335  = ~ weights[324];
  assign \$2336  = ~ weights[324];
  assign \$2337  = ~ weights[324];
  assign \$2338  = ~ weights[324];
  assign \$2339  = ~ weights[324];
  assign \$2340  = ~ weights[324];
  assign \$2341  = ~ weights[324];
  assign \$2342  = { \$2331 [9], \$2331  } ^ { 1'h0, \$2341 , \$2340 , \$2339 , \$2338 , \$2337 , \$2336 , \$2335 , \$2334 , \$2333 , \$2332  };
  assign \$2343  = weights[326] ^ weights[327];
  assign \$2344  = \$2343  ? sum_51_1 : sum_51_0;
  assign \$2345  = ~ weights[326];
  assign \$2346  = ~ weights[326];
  assign \$2347  = ~ weights[326];
  assign \$2348  = ~ weights[326];
  assign \$2349  = ~ weights[326];
  assign \$2350  = ~ weights[326];
  assign \$2351  = ~ weights[326];
  assign \$2352  = ~ weights[326];
  assign \$2353  = ~ weights[326];
  assign \$2354  = ~ weights[326];
  assign \$2355  = { \$2344 [9], \$2344  } ^ { 1'h0, \$2354 , \$2353 , \$2352 , \$2351 , \$2350 , \$2349 , \$2348 , \$2347 , \$2346 , \$2345  };
  assign \$2356  = weights[328] ^ weights[329];
  assign \$2357  = \$2356  ? sum_52_1 : sum_52_0;
  assign \$2358  = ~ weights[328];
  assign \$2359  = ~ weights[328];
  assign \$2360  = ~ weights[328];
  assign \$2361  = ~ weights[328];
  assign \$2362  = ~ weights[328];
  assign \$2363  = ~ weights[328];
  assign \$2364  = ~ weights[328];
  assign \$2365  = ~ weights[328];
  assign \$2366  = ~ weights[328];
  assign \$2367  = ~ weights[328];
  assign \$2368  = { \$2357 [9], \$2357  } ^ { 1'h0, \$2367 , \$2366 , \$2365 , \$2364 , \$2363 , \$2362 , \$2361 , \$2360 , \$2359 , \$2358  };
  assign \$2369  = weights[330] ^ weights[331];
  assign \$2370  = \$2369  ? sum_53_1 : sum_53_0;
  assign \$2371  = ~ weights[330];
  assign \$2372  = ~ weights[330];
  assign \$2373  = ~ weights[330];
  assign \$2374  = ~ weights[330];
  assign \$2375  = ~ weights[330];
  assign \$2376  = ~ weights[330];
  assign \$2377  = ~ weights[330];
  assign \$2378  = ~ weights[330];
  assign \$2379  = ~ weights[330];
  assign \$2380  = ~ weights[330];
  assign \$2381  = { \$2370 [9], \$2370  } ^ { 1'h0, \$2380 , \$2379 , \$2378 , \$2377 , \$2376 , \$2375 , \$2374 , \$2373 , \$2372 , \$2371  };
  assign \$2382  = weights[332] ^ weights[333];
  assign \$2383  = \$2382  ? sum_54_1 : sum_54_0;
  assign \$2384  = ~ weights[332];
  assign \$2385  = ~ weights[332];
  assign \$2386  = ~ weights[332];
  assign \$2387  = ~ weights[332];
  assign \$2388  = ~ weights[332];
  assign \$2389  = ~ weights[332];
  assign \$2390  = ~ weights[332];
  assign \$2391  = ~ weights[332];
  assign \$2392  = ~ weights[332];
  assign \$2393  = ~ weights[332];
  assign \$2394  = { \$2383 [9], \$2383  } ^ { 1'h0, \$2393 , \$2392 , \$2391 , \$2390 , \$2389 , \$2388 , \$2387 , \$2386 , \$2385 , \$2384  };
  assign \$2395  = weights[334] ^ weights[335];
  assign \$2396  = \$2395  ? sum_55_1 : sum_55_0;
  assign \$2397  = ~ weights[334];
  assign \$2398  = ~ weights[334];
  assign \$2399  = ~ weights[334];
  assign \$2400  = ~ weights[334];
  assign \$2401  = ~ weights[334];
  assign \$2402  = ~ weights[334];
  assign \$2403  = ~ weights[334];
  assign \$2404  = ~ weights[334];
  assign \$2405  = ~ weights[334];
  assign \$2406  = ~ weights[334];
  assign \$2407  = { \$2396 [9], \$2396  } ^ { 1'h0, \$2406 , \$2405 , \$2404 , \$2403 , \$2402 , \$2401 , \$2400 , \$2399 , \$2398 , \$2397  };
  assign \$2408  = $signed(term_2_0) + $signed(term_2_1);
  assign \$2409  = $signed(term_2_2) + $signed(term_2_3);
  assign \$2410  = $signed(term_2_4) + $signed(term_2_5);
  assign \$2411  = $signed(term_2_6) + $signed(term_2_7);
  assign \$2412  = $signed(term_2_8) + $signed(term_2_9);
  assign \$2413  = $signed(term_2_10) + $signed(term_2_11);
  assign \$2414  = $signed(term_2_12) + $signed(term_2_13);
  assign \$2415  = $signed(term_2_14) + $signed(term_2_15);
  assign \$2416  = $signed(term_2_16) + $signed(term_2_17);
  assign \$2417  = $signed(term_2_18) + $signed(term_2_19);
  assign \$2418  = $signed(term_2_20) + $signed(term_2_21);
  assign \$2419  = $signed(term_2_22) + $signed(term_2_23);
  assign \$2420  = $signed(term_2_24) + $signed(term_2_25);
  assign \$2421  = $signed(term_2_26) + $signed(term_2_27);
  assign \$2422  = $signed(term_2_28) + $signed(term_2_29);
  assign \$2423  = $signed(term_2_30) + $signed(term_2_31);
  assign \$2424  = $signed(term_2_32) + $signed(term_2_33);
  assign \$2425  = $signed(term_2_34) + $signed(term_2_35);
  assign \$2426  = $signed(term_2_36) + $signed(term_2_37);
  assign \$2427  = $signed(term_2_38) + $signed(term_2_39);
  assign \$2428  = $signed(term_2_40) + $signed(term_2_41);
  assign \$2429  = $signed(term_2_42) + $signed(term_2_43);
  assign \$2430  = $signed(term_2_44) + $signed(term_2_45);
  assign \$2431  = $signed(term_2_46) + $signed(term_2_47);
  assign \$2432  = $signed(term_2_48) + $signed(term_2_49);
  assign \$2433  = $signed(term_2_50) + $signed(term_2_51);
  assign \$2434  = $signed(term_2_52) + $signed(term_2_53);
  assign \$2435  = $signed(term_2_54) + $signed(term_2_55);
  assign \$2436  = $signed(tree_2_1_0) + $signed(tree_2_1_1);
  assign \$2437  = $signed(tree_2_1_2) + $signed(tree_2_1_3);
  assign \$2438  = $signed(tree_2_1_4) + $signed(tree_2_1_5);
  assign \$2439  = $signed(tree_2_1_6) + $signed(tree_2_1_7);
  assign \$2440  = $signed(tree_2_1_8) + $signed(tree_2_1_9);
  assign \$2441  = $signed(tree_2_1_10) + $signed(tree_2_1_11);
  assign \$2442  = $signed(tree_2_1_12) + $signed(tree_2_1_13);
  assign \$2443  = $signed(tree_2_1_14) + $signed(tree_2_1_15);
  assign \$2444  = $signed(tree_2_1_16) + $signed(tree_2_1_17);
  assign \$2445  = $signed(tree_2_1_18) + $signed(tree_2_1_19);
  assign \$2446  = $signed(tree_2_1_20) + $signed(tree_2_1_21);
  assign \$2447  = $signed(tree_2_1_22) + $signed(tree_2_1_23);
  assign \$2448  = $signed(tree_2_1_24) + $signed(tree_2_1_25);
  assign \$2449  = $signed(tree_2_1_26) + $signed(tree_2_1_27);
  assign \$2450  = $signed(tree_2_2_0) + $signed(tree_2_2_1);
  assign \$2451  = $signed(tree_2_2_2) + $signed(tree_2_2_3);
  assign \$2452  = $signed(tree_2_2_4) + $signed(tree_2_2_5);
  assign \$2453  = $signed(tree_2_2_6) + $signed(tree_2_2_7);
  assign \$2454  = $signed(tree_2_2_8) + $signed(tree_2_2_9);
  assign \$2455  = $signed(tree_2_2_10) + $signed(tree_2_2_11);
  assign \$2456  = $signed(tree_2_2_12) + $signed(tree_2_2_13);
  assign \$2457  = $signed(tree_2_3_0) + $signed(tree_2_3_1);
  assign \$2458  = $signed(tree_2_3_2) + $signed(tree_2_3_3);
  assign \$2459  = $signed(tree_2_3_4) + $signed(tree_2_3_5);
  assign \$2460  = $signed(tree_2_4_0) + $signed(tree_2_4_1);
  assign \$2461  = $signed(tree_2_4_2) + $signed(tree_2_4_3);
  assign \$2462  = $signed(tree_2_5_0) + $signed(tree_2_5_1);
  assign \$2463  = weights[336] ^ weights[337];
  assign \$2464  = \$2463  ? sum_0_1 : sum_0_0;
  assign \$2465  = ~ weights[336];
  assign \$2466  = ~ weights[336];
  assign \$2467  = ~ weights[336];
  assign \$2468  = ~ weights[336];
  assign \$2469  = ~ weights[336];
  assign \$2470  = ~ weights[336];
  assign \$2471  = ~ weights[336];
  assign \$2472  = ~ weights[336];
  assign \$2473  = ~ weights[336];
  assign \$2474  = ~ weights[336];
  assign \$2475  = { \$2464 [9], \$2464  } ^ { 1'h0, \$2474 , \$2473 , \$2472 , \$2471 , \$2470 , \$2469 , \$2468 , \$2467 , \$2466 , \$2465  };
  assign \$2476  = weights[338] ^ weights[339];
  assign \$2477  = \$2476  ? sum_1_1 : sum_1_0;
  assign \$2478  = ~ weights[338];
  assign \$2479  = ~ weights[338];
  assign \$2480  = ~ weights[338];
  assign \$2481  = ~ weights[338];
  assign \$2482  = ~ weights[338];
  assign \$2483  = ~ weights[338];
  assign \$2484  = ~ weights[338];
  assign \$2485  = ~ weights[338];
  assign \$2486  = ~ weights[338];
  assign \$2487  = ~ weights[338];
  assign \$2488  = { \$2477 [9], \$2477  } ^ { 1'h0, \$2487 , \$2486 , \$2485 , \$2484 , \$2483 , \$2482 , \$2481 , \$2480 , \$2479 , \$2478  };
  assign \$2489  = weights[340] ^ weights[341];
  assign \$2490  = \$2489  ? sum_2_1 : sum_2_0;
  assign \$2491  = ~ weights[340];
  assign \$2492  = ~ weights[340];
  assign \$2493  = ~ weights[340];
  assign \$2494  = ~ weights[340];
  assign \$2495  = ~ weights[340];
  assign \$2496  = ~ weights[340];
  assign \$2497  = ~ weights[340];
  assign \$2498  = ~ weights[340];
  assign \$2499  = ~ weights[340];
  assign \$2500  = ~ weights[340];
  assign \$2501  = { \$2490 [9], \$2490  } ^ { 1'h0, \$2500 , \$2499 , \$2498 , \$2497 , \$2496 , \$2495 , \$2494 , \$2493 , \$2492 , \$2491  };
  assign \$2502  = weights[342] ^ weights[343];
  assign \$2503  = \$2502  ? sum_3_1 : sum_3_0;
  assign \$2504  = ~ weights[342];
  assign \$2505  = ~ weights[342];
  assign \$2506  = ~ weights[342];
  assign \$2507  = ~ weights[342];
  assign \$2508  = ~ weights[342];
  assign \$2509  = ~ weights[342];
  assign \$2510  = ~ weights[342];
  assign \$2511  = ~ weights[342];
  assign \$2512  = ~ weights[342];
  assign \$2513  = ~ weights[342];
  assign \$2514  = { \$2503 [9], \$2503  } ^ { 1'h0, \$2513 , \$2512 , \$2511 , \$2510 , \$2509 , \$2508 , \$2507 , \$2506 , \$2505 , \$2504  };
  assign \$2515  = weights[344] ^ weights[345];
  assign \$2516  = \$2515  ? sum_4_1 : sum_4_0;
  assign \$2517  = ~ weights[344];
  assign \$2518  = ~ weights[344];
  assign \$2519  = ~ weights[344];
  assign \$2520  = ~ weights[344];
  assign \$2521  = ~ weights[344];
  assign \$2522  = ~ weights[344];
  assign \$2523  = ~ weights[344];
  assign \$2524  = ~ weights[344];
  assign \$2525  = ~ weights[344];
  assign \$2526  = ~ weights[344];
  assign \$2527  = { \$2516 [9], \$2516  } ^ { 1'h0, \$2526 , \$2525 , \$2524 , \$2523 , \$2522 , \$2521 , \$2520 , \$2519 , \$2518 , \$2517  };
  assign \$2528  = weights[346] ^ weights[347];
  assign \$2529  = \$2528  ? sum_5_1 : sum_5_0;
  assign \$2530  = ~ weights[346];
  assign \$2531  = ~ weights[346];
  assign \$2532  = ~ weights[346];
  assign \$2533  = ~ weights[346];
  assign \$2534  = ~ weights[346];
  assign \$2535  = ~ weights[346];
  assign \$2536  = ~ weights[346];
  assign \$2537  = ~ weights[346];
  assign \$2538  = ~ weights[346];
  assign \$2539  = ~ weights[346];
  assign \$2540  = { \$2529 [9], \$2529  } ^ { 1'h0, \$2539 , \$2538 , \$2537 , \$2536 , \$2535 , \$2534 , \$2533 , \$2532 , \$2531 , \$2530  };
  assign \$2541  = weights[348] ^ weights[349];
  assign \$2542  = \$2541  ? sum_6_1 : sum_6_0;
  assign \$2543  = ~ weights[348];
  assign \$2544  = ~ weights[348];
  assign \$2545  = ~ weights[348];
  assign \$2546  = ~ weights[348];
  assign \$2547  = ~ weights[348];
  assign \$2548  = ~ weights[348];
  assign \$2549  = ~ weights[348];
  assign \$2550  = ~ weights[348];
  assign \$2551  = ~ weights[348];
  assign \$2552  = ~ weights[348];
  assign \$2553  = { \$2542 [9], \$2542  } ^ { 1'h0, \$2552 , \$2551 , \$2550 , \$2549 , \$2548 , \$2547 , \$2546 , \$2545 , \$2544 , \$2543  };
  assign \$2554  = weights[350] ^ weights[351];
  assign \$2555  = \$2554  ? sum_7_1 : sum_7_0;
  assign \$2556  = ~ weights[350];
  assign \$2557  = ~ weights[350];
  assign \$2558  = ~ weights[350];
  assign \$2559  = ~ weights[350];
  assign \$2560  = ~ weights[350];
  assign \$2561  = ~ weights[350];
  assign \$2562  = ~ weights[350];
  assign \$2563  = ~ weights[350];
  assign \$2564  = ~ weights[350];
  assign \$2565  = ~ weights[350];
  assign \$2566  = { \$2555 [9], \$2555  } ^ { 1'h0, \$2565 , \$2564 , \$2563 , \$2562 , \$2561 , \$2560 , \$2559 , \$2558 , \$2557 , \$2556  };
  assign \$2567  = weights[352] ^ weights[353];
  assign \$2568  = \$2567  ? sum_8_1 : sum_8_0;
  assign \$2569  = ~ weights[352];
  assign \$2570  = ~ weights[352];
  assign \$2571  = ~ weights[352];
  assign \$2572  = ~ weights[352];
  assign \$2573  = ~ weights[352];
  assign \$2574  = ~ weights[352];
  assign \$2575  = ~ weights[352];
  assign \$2576  = ~ weights[352];
  assign \$2577  = ~ weights[352];
  assign \$2578  = ~ weights[352];
  assign \$2579  = { \$2568 [9], \$2568  } ^ { 1'h0, \$2578 , \$2577 , \$2576 , \$2575 , \$2574 , \$2573 , \$2572 , \$2571 , \$2570 , \$2569  };
  assign \$2580  = weights[354] ^ weights[355];
  assign \$2581  = \$2580  ? sum_9_1 : sum_9_0;
  assign \$2582  = ~ weights[354];
  assign \$2583  = ~ weights[354];
  assign \$2584  = ~ weights[354];
  assign \$2585  = ~ weights[354];
  assign \$2586  = ~ weights[354];
  assign \$2587  = ~ weights[354];
  assign \$2588  = ~ weights[354];
  assign \$2589  = ~ weights[354];
  assign \$2590  = ~ weights[354];
  assign \$2591  = ~ weights[354];
  assign \$2592  = { \$2581 [9], \$2581  } ^ { 1'h0, \$2591 , \$2590 , \$2589 , \$2588 , \$2587 , \$2586 , \$2585 , \$2584 , \$2583 , \$2582  };
  assign \$2593  = weights[356] ^ weights[357];
  assign \$2594  = \$2593  ? sum_10_1 : sum_10_0;
  assign \$2595  = ~ weights[356];
  assign \$2596  = ~ weights[356];
  assign \$2597  = ~ weights[356];
  assign \$2598  = ~ weights[356];
  assign \$2599  = ~ weights[356];
  assign \$2600  = ~ weights[356];
  assign \$2601  = ~ weights[356];
  assign \$2602  = ~ weights[356];
  assign \$2603  = ~ weights[356];
  assign \$2604  = ~ weights[356];
  assign \$2605  = { \$2594 [9], \$2594  } ^ { 1'h0, \$2604 , \$2603 , \$2602 , \$2601 , \$2600 , \$2599 , \$2598 , \$2597 , \$2596 , \$2595  };
  assign \$2606  = weights[358] ^ weights[359];
  assign \$2607  = \$2606  ? sum_11_1 : sum_11_0;
  assign \$2608  = ~ weights[358];
  assign \$2609  = ~ weights[358];
  assign \$2610  = ~ weights[358];
  assign \$2611  = ~ weights[358];
  assign \$2612  = ~ weights[358];
  assign \$2613  = ~ weights[358];
  assign \$2614  = ~ weights[358];
  assign \$2615  = ~ weights[358];
  assign \$2616  = ~ weights[358];
  assign \$2617  = ~ weights[358];
  assign \$2618  = { \$2607 [9], \$2607  } ^ { 1'h0, \$2617 , \$2616 , \$2615 , \$2614 , \$2613 , \$2612 , \$2611 , \$2610 , \$2609 , \$2608  };
  assign \$2619  = weights[360] ^ weights[361];
  assign \$2620  = \$2619  ? sum_12_1 : sum_12_0;
  assign \$2621  = ~ weights[360];
  assign \$2622  = ~ weights[360];
  assign \$2623  = ~ weights[360];
  assign \$2624  = ~ weights[360];
  assign \$2625  = ~ weights[360];
  assign \$2626  = ~ weights[360];
  assign \$2627  = ~ weights[360];
  assign \$2628  = ~ weights[360];
  assign \$2629  = ~ weights[360];
  assign \$2630  = ~ weights[360];
  assign \$2631  = { \$2620 [9], \$2620  } ^ { 1'h0, \$2630 , \$2629 , \$2628 , \$2627 , \$2626 , \$2625 , \$2624 , \$2623 , \$2622 , \$2621  };
  assign \$2632  = weights[362] ^ weights[363];
  assign \$2633  = \$2632  ? sum_13_1 : sum_13_0;
  assign \$2634  = ~ weights[362];
  assign \$2635  = ~ weights[362];
  assign \$2636  = ~ weights[362];
  assign \$2637  = ~ weights[362];
  assign \$2638  = ~ weights[362];
  assign \$2639  = ~ weights[362];
  assign \$2640  = ~ weights[362];
  assign \$2641  = ~ weights[362];
  assign \$2642  = ~ weights[362];
  assign \$2643  = ~ weights[362];
  assign \$2644  = { \$2633 [9], \$2633  } ^ { 1'h0, \$2643 , \$2642 , \$2641 , \$2640 , \$2639 , \$2638 , \$2637 , \$2636 , \$2635 , \$2634  };
  assign \$2645  = weights[364] ^ weights[365];
  assign \$2646  = \$2645  ? sum_14_1 : sum_14_0;
  assign \$2647  = ~ weights[364];
  assign \$2648  = ~ weights[364];
  assign \$2649  = ~ weights[364];
  assign \$2650  = ~ weights[364];
  assign \$2651  = ~ weights[364];
  assign \$2652  = ~ weights[364];
  assign \$2653  = ~ weights[364];
  assign \$2654  = ~ weights[364];
  assign \$2655  = ~ weights[364];
  assign \$2656  = ~ weights[364];
  assign \$2657  = { \$2646 [9], \$2646  } ^ { 1'h0, \$2656 , \$2655 , \$2654 , \$2653 , \$2652 , \$2651 , \$2650 , \$2649 , \$2648 , \$2647  };
  assign \$2658  = weights[366] ^ weights[367];
  assign \$2659  = \$2658  ? sum_15_1 : sum_15_0;
  assign \$2660  = ~ weights[366];
  assign \$2661  = ~ weights[366];
  assign \$2662  = ~ weights[366];
  assign \$2663  = ~ weights[366];
  assign \$2664  = ~ weights[366];
  assign \$2665  = ~ weights[366];
  assign \$2666  = ~ weights[366];
  assign \$2667  = ~ weights[366];
  assign \$2668  = ~ weights[366];
  assign \$2669  = ~ weights[366];
  assign \$2670  = { \$2659 [9], \$2659  } ^ { 1'h0, \$2669 , \$2668 , \$2667 , \$2666 , \$2665 , \$2664 , \$2663 , \$2662 , \$2661 , \$2660  };
  assign \$2671  = weights[368] ^ weights[369];
  assign \$2672  = \$2671  ? sum_16_1 : sum_16_0;
  assign \$2673  = ~ weights[368];
  assign \$2674  = ~ weights[368];
  assign \$2675  = ~ weights[368];
  assign \$2676  = ~ weights[368];
  assign \$2677  = ~ weights[368];
  assign \$2678  = ~ weights[368];
  assign \$2679  = ~ weights[368];
  assign \$2680  = ~ weights[368];
  assign \$2681  = ~ weights[368];
  assign \$2682  = ~ weights[368];
  assign \$2683  = { \$2672 [9], \$2672  } ^ { 1'h0, \$2682 , \$2681 , \$2680 , \$2679 , \$2678 , \$2677 , \$2676 , \$2675 , \$2674 , \$2673  };
  assign \$2684  = weights[370] ^ weights[371];
  assign \$2685  = \$2684  ? sum_17_1 : sum_17_0;
  assign \$2686  = ~ weights[370];
  assign \$2687  = ~ weights[370];
  assign \$2688  = ~ weights[370];
  assign \$2689  = ~ weights[370];
  assign \$2690  = ~ weights[370];
  assign \$2691  = ~ weights[370];
  assign \$2692  = ~ weights[370];
  assign \$2693  = ~ weights[370];
  assign \$2694  = ~ weights[370];
  assign \$2695  = ~ weights[370];
  assign \$2696  = { \$2685 [9], \$2685  } ^ { 1'h0, \$2695 , \$2694 , \$2693 , \$2692 , \$2691 , \$2690 , \$2689 , \$2688 , \$2687 , \$2686  };
  assign \$2697  = weights[372] ^ weights[373];
  assign \$2698  = \$2697  ? sum_18_1 : sum_18_0;
  assign \$2699  = ~ weights[372];
  assign \$2700  = ~ weights[372];
  assign \$2701  = ~ weights[372];
  assign \$2702  = ~ weights[372];
  assign \$2703  = ~ weights[372];
  assign \$2704  = ~ weights[372];
  assign \$2705  = ~ weights[372];
  assign \$2706  = ~ weights[372];
  assign \$2707  = ~ weights[372];
  assign \$2708  = ~ weights[372];
  assign \$2709  = { \$2698 [9], \$2698  } ^ { 1'h0, \$2708 , \$2707 , \$2706 , \$2705 , \$2704 , \$2703 , \$2702 , \$2701 , \$2700 , \$2699  };
  assign \$2710  = weights[374] ^ weights[375];
  assign \$2711  = \$2710  ? sum_19_1 : sum_19_0;
  assign \$2712  = ~ weights[374];
  assign \$2713  = ~ weights[374];
  assign \$2714  = ~ weights[374];
  assign \$2715  = ~ weights[374];
  assign \$2716  = ~ weights[374];
  assign \$2717  = ~ weights[374];
  assign \$2718  = ~ weights[374];
  assign \$2719  = ~ weights[374];
  assign \$2720  = ~ weights[374];
  assign \$2721  = ~ weights[374];
  assign \$2722  = { \$2711 [9], \$2711  } ^ { 1'h0, \$2721 , \$2720 , \$2719 , \$2718 , \$2717 , \$2716 , \$2715 , \$2714 , \$2713 , \$2712  };
  assign \$2723  = weights[376] ^ weights[377];
  assign \$2724  = \$2723  ? sum_20_1 : sum_20_0;
  assign \$2725  = ~ weights[376];
  assign \$2726  = ~ weights[376];
  assign \$2727  = ~ weights[376];
  assign \$2728  = ~ weights[376];
  assign \$2729  = ~ weights[376];
  assign \$2730  = ~ weights[376];
  assign \$2731  = ~ weights[376];
  assign \$2732  = ~ weights[376];
  assign \$2733  = ~ weights[376];
  assign \$2734  = ~ weights[376];
  assign \$2735  = { \$2724 [9], \$2724  } ^ { 1'h0, \$2734 , \$2733 , \$2732 , \$2731 , \$2730 , \$2729 , \$2728 , \$2727 , \$2726 , \$2725  };
  assign \$2736  = weights[378] ^ weights[379];
  assign \$2737  = \$2736  ? sum_21_1 : sum_21_0;
  assign \$2738  = ~ weights[378];
  assign \$2739  = ~ weights[378];
  assign \$2740  = ~ weights[378];
  assign \$2741  = ~ weights[378];
  assign \$2742  = ~ weights[378];
  assign \$2743  = ~ weights[378];
  assign \$2744  = ~ weights[378];
  assign \$2745  = ~ weights[378];
  assign \$2746  = ~ weights[378];
  assign \$2747  = ~ weights[378];
  assign \$2748  = { \$2737 [9], \$2737  } ^ { 1'h0, \$2747 , \$2746 , \$2745 , \$2744 , \$2743 , \$2742 , \$2741 , \$2740 , \$2739 , \$2738  };
  assign \$2749  = weights[380] ^ weights[381];
  assign \$2750  = \$2749  ? sum_22_1 : sum_22_0;
  assign \$2751  = ~ weights[380];
  assign \$2752  = ~ weights[380];
  assign \$2753  = ~ weights[380];
  assign \$2754  = ~ weights[380];
  assign \$2755  = ~ weights[380];
  assign \$2756  = ~ weights[380];
  assign \$2757  = ~ weights[380];
  assign \$2758  = ~ weights[380];
  assign \$2759  = ~ weights[380];
  assign \$2760  = ~ weights[380];
  assign \$2761  = { \$2750 [9], \$2750  } ^ { 1'h0, \$2760 , \$2759 , \$2758 , \$2757 , \$2756 , \$2755 , \$2754 , \$2753 , \$2752 , \$2751  };
  assign \$2762  = weights[382] ^ weights[383];
  assign \$2763  = \$2762  ? sum_23_1 : sum_23_0;
  assign \$2764  = ~ weights[382];
  assign \$2765  = ~ weights[382];
  assign \$2766  = ~ weights[382];
  assign \$2767  = ~ weights[382];
  assign \$2768  = ~ weights[382];
  assign \$2769  = ~ weights[382];
  assign \$2770  = ~ weights[382];
  assign \$2771  = ~ weights[382];
  assign \$2772  = ~ weights[382];
  assign \$2773  = ~ weights[382];
  assign \$2774  = { \$2763 [9], \$2763  } ^ { 1'h0, \$2773 , \$2772 , \$2771 , \$2770 , \$2769 , \$2768 , \$2767 , \$2766 , \$2765 , \$2764  };
  assign \$2775  = weights[384] ^ weights[385];
  assign \$2776  = \$2775  ? sum_24_1 : sum_24_0;
  assign \$2777  = ~ weights[384];
  assign \$2778  = ~ weights[384];
  assign \$2779  = ~ weights[384];
  assign \$2780  = ~ weights[384];
  assign \$2781  = ~ weights[384];
  assign \$2782  = ~ weights[384];
  assign \$2783  = ~ weights[384];
  assign \$2784  = ~ weights[384];
  assign \$2785  = ~ weights[384];
  assign \$2786  = ~ weights[384];
  assign \$2787  = { \$2776 [9], \$2776  } ^ { 1'h0, \$2786 , \$2785 , \$2784 , \$2783 , \$2782 , \$2781 , \$2780 , \$2779 , \$2778 , \$2777  };
  assign \$2788  = weights[386] ^ weights[387];
  assign \$2789  = \$2788  ? sum_25_1 : sum_25_0;
  assign \$2790  = ~ weights[386];
  assign \$2791  = ~ weights[386];
  assign \$2792  = ~ weights[386];
  assign \$2793  = ~ weights[386];
  assign \$2794  = ~ weights[386];
  assign \$2795  = ~ weights[386];
  assign \$2796  = ~ weights[386];
  assign \$2797  = ~ weights[386];
  assign \$2798  = ~ weights[386];
  assign \$2799  = ~ weights[386];
  assign \$2800  = { \$2789 [9], \$2789  } ^ { 1'h0, \$2799 , \$2798 , \$2797 , \$2796 , \$2795 , \$2794 , \$2793 , \$2792 , \$2791 , \$2790  };
  assign \$2801  = weights[388] ^ weights[389];
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7170  = \$1 ;
    if (rst) begin
      \$7170  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7171  = fold_done_1;
    if (rst) begin
      \$7171  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7172  = fold_done_2;
    if (rst) begin
      \$7172  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7173  = fold_done_3;
    if (rst) begin
      \$7173  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7174  = fold_done_4;
    if (rst) begin
      \$7174  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7175  = fold_done_5;
    if (rst) begin
      \$7175  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7176  = fold_done_6;
    if (rst) begin
      \$7176  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7177  = fold_done_7;
    if (rst) begin
      \$7177  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7178  = fold_done_8;
    if (rst) begin
      \$7178  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7179  = fold_done_9;
    if (rst) begin
      \$7179  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7180  = issue;
    if (rst) begin
      \$7180  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7181  = term_valid_1;
    if (rst) begin
      \$7181  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7182  = term_valid_2;
    if (rst) begin
      \$7182  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7183  = term_valid_3;
    if (rst) begin
      \$7183  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7184  = term_valid_4;
    if (rst) begin
      \$7184  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7185  = term_valid_5;
    if (rst) begin
      \$7185  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7186  = term_valid_6;
    if (rst) begin
      \$7186  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7187  = term_valid_7;
    if (rst) begin
      \$7187  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7188  = term_valid_8;
    if (rst) begin
      \$7188  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7189  = term_valid_9;
    if (rst) begin
      \$7189  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7190  = accumulator_0;
    if (term_valid_10) begin
      \$7190  = \$7161 [17:0];
    end
    if (fold_done_10) begin
      \$7190  = 18'h00000;
    end
    if (rst) begin
      \$7190  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7191  = accumulator_1;
    if (term_valid_10) begin
      \$7191  = \$7162 [17:0];
    end
    if (fold_done_10) begin
      \$7191  = 18'h00000;
    end
    if (rst) begin
      \$7191  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7192  = accumulator_2;
    if (term_valid_10) begin
      \$7192  = \$7163 [17:0];
    end
    if (fold_done_10) begin
      \$7192  = 18'h00000;
    end
    if (rst) begin
      \$7192  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7193  = accumulator_3;
    if (term_valid_10) begin
      \$7193  = \$7164 [17:0];
    end
    if (fold_done_10) begin
      \$7193  = 18'h00000;
    end
    if (rst) begin
      \$7193  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7194  = accumulator_4;
    if (term_valid_10) begin
      \$7194  = \$7165 [17:0];
    end
    if (fold_done_10) begin
      \$7194  = 18'h00000;
    end
    if (rst) begin
      \$7194  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7195  = accumulator_5;
    if (term_valid_10) begin
      \$7195  = \$7166 [17:0];
    end
    if (fold_done_10) begin
      \$7195  = 18'h00000;
    end
    if (rst) begin
      \$7195  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7196  = accumulator_6;
    if (term_valid_10) begin
      \$7196  = \$7167 [17:0];
    end
    if (fold_done_10) begin
      \$7196  = 18'h00000;
    end
    if (rst) begin
      \$7196  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7197  = accumulator_7;
    if (term_valid_10) begin
      \$7197  = \$7168 [17:0];
    end
    if (fold_done_10) begin
      \$7197  = 18'h00000;
    end
    if (rst) begin
      \$7197  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$7198  = accumulator_8;
    if (term_valid_10) begin
      \$7198  = \$7169 [17:0];
    end
    if (fold_done_10) begin
      \$7198  = 18'h00000;
    end
    if (rst) begin
      \$7198  = 18'h00000;
    end
  end
  assign total_0 = \$7161 [17:0];
  assign o__valid = fold_done_10;
  assign total_1 = \$7162 [17:0];
  assign total_2 = \$7163 [17:0];
  assign total_3 = \$7164 [17:0];
  assign total_4 = \$7165 [17:0];
  assign total_5 = \$7166 [17:0];
  assign total_6 = \$7167 [17:0];
  assign total_7 = \$7168 [17:0];
  assign total_8 = \$7169 [17:0];
  assign \o__payload[0]  = o__payload[17:0];
  assign \o__payload[1]  = o__payload[35:18];
  assign \o__payload[2]  = o__payload[53:36];
  assign \o__payload[3]  = o__payload[71:54];
  assign \o__payload[4]  = o__payload[89:72];
  assign \o__payload[5]  = o__payload[107:90];
  assign \o__payload[6]  = o__payload[125:108];
  assign \o__payload[7]  = o__payload[143:126];
  assign \o__payload[8]  = o__payload[161:144];
  assign o__payload[161:144] = \$7169 [17:0];
  assign o__payload[143:126] = \$7168 [17:0];
  assign o__payload[125:108] = \$7167 [17:0];
  assign o__payload[107:90] = \$7166 [17:0];
  assign o__payload[89:72] = \$7165 [17:0];
  assign o__payload[71:54] = \$7164 [17:0];
  assign o__payload[53:36] = \$7163 [17:0];
  assign o__payload[35:18] = \$7162 [17:0];
  assign o__payload[17:0] = \$7161 [17:0];
endmodule

module \bc_accel.layer0.parameters$47 (rst, word, read__addr, clk);
  wire [9:0] address;
  input clk;
  wire clk;
  input [9:0] read__addr;
  wire [9:0] read__addr;
  wire [37:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [37:0] word;
  wire [37:0] word;
  (* ram_style = "block" *)
  reg [37:0] memory [568:0];
  initial begin
    memory[0] = 38'h109d55ee16;
    memory[1] = 38'h2fcf35f3fd;
    memory[2] = 38'h1f54a40e3a;
    memory[3] = 38'h2025edf2af;
    memory[4] = 38'h000004334c;
    memory[5] = 38'h1f6c93fe01;
    memory[6] = 38'h204cb3f6d9;
    memory[7] = 38'h2f6875f5be;
    memory[8] = 38'h2f790be102;
    memory[9] = 38'h000005ed83;
    memory[10] = 38'h2d56e5e66c;
    memory[11] = 38'h204dcc112b;
    memory[12] = 38'h213d4be264;
    memory[13] = 38'h1f164c3f16;
    memory[14] = 38'h000005fe7c;
    memory[15] = 38'h20947bf34e;
    memory[16] = 38'h202903fd8d;
    memory[17] = 38'h1fcdac03b3;
    memory[18] = 38'h2011e5f58b;
    memory[19] = 38'h000005eadf;
    memory[20] = 38'h2ff8c3f880;
    memory[21] = 38'h2e3b25f53b;
    memory[22] = 38'h200cac0bcf;
    memory[23] = 38'h1f5fb3f1e8;
    memory[24] = 38'h000005ee6e;
    memory[25] = 38'h0eecbbf97f;
    memory[26] = 38'h20f593ee22;
    memory[27] = 38'h2080dde5a3;
    memory[28] = 38'h2fea7dd546;
    memory[29] = 38'h000003f3e0;
    memory[30] = 38'h20c865fdfc;
    memory[31] = 38'h2ee6fbe4b2;
    memory[32] = 38'h2022bc181d;
    memory[33] = 38'h202dc5dd7f;
    memory[34] = 38'h000005fc10;
    memory[35] = 38'h2fe65dfd3b;
    memory[36] = 38'h1fa3f40374;
    memory[37] = 38'h1f7cdc0406;
    memory[38] = 38'h2fc8420519;
    memory[39] = 38'h000004003d;
    memory[40] = 38'h2ecaddf45e;
    memory[41] = 38'h212f7c13a5;
    memory[42] = 38'h2fbfac0411;
    memory[43] = 38'h2053441b04;
    memory[44] = 38'h0000040ccb;
    memory[45] = 38'h20b9f3e857;
    memory[46] = 38'h2064d5dfeb;
    memory[47] = 38'h1fcdac06b1;
    memory[48] = 38'h2065f5f4e3;
    memory[49] = 38'h000003f4c2;
    memory[50] = 38'h1f3515f5b5;
    memory[51] = 38'h2ec2541c6f;
    memory[52] = 38'h2fe3e5ef12;
    memory[53] = 38'h2013520423;
    memory[54] = 38'h000005c491;
    memory[55] = 38'h207d71ed84;
    memory[56] = 38'h204dbde207;
    memory[57] = 38'h201f5ddc0f;
    memory[58] = 38'h2fd215f8af;
    memory[59] = 38'h000005df67;
    memory[60] = 38'h109e9bffe8;
    memory[61] = 38'h1f0cadf6ea;
    memory[62] = 38'h202702067c;
    memory[63] = 38'h206f6c2a01;
    memory[64] = 38'h0000041cb8;
    memory[65] = 38'h10aca5b0e5;
    memory[66] = 38'h2fbd45fb9c;
    memory[67] = 38'h10255df1af;
    memory[68] = 38'h2052c40d05;
    memory[69] = 38'h0000020aae;
    memory[70] = 38'h1f324c01a2;
    memory[71] = 38'h20c8adcf8f;
    memory[72] = 38'h1efc8df401;
    memory[73] = 38'h2f652dfdc4;
    memory[74] = 38'h000005f6f4;
    memory[75] = 38'h1ffdedbe7a;
    memory[76] = 38'h10111df3b0;
    memory[77] = 38'h2e795ddd4b;
    memory[78] = 38'h20edbde791;
    memory[79] = 38'h000005f503;
    memory[80] = 38'h10ad23eb52;
    memory[81] = 38'h10954d9159;
    memory[82] = 38'h10bdfddb2e;
    memory[83] = 38'h10577dfe7a;
    memory[84] = 38'h000005f8ee;
    memory[85] = 38'h1ead7c06ff;
    memory[86] = 38'h1f553df362;
    memory[87] = 38'h0f541bd605;
    memory[88] = 38'h1ff9cdeacb;
    memory[89] = 38'h00000200a0;
    memory[90] = 38'h1f53440aa6;
    memory[91] = 38'h2f11fdf32f;
    memory[92] = 38'h20c49a1766;
    memory[93] = 38'h0f96e21277;
    memory[94] = 38'h00000205c2;
    memory[95] = 38'h1061fbff65;
    memory[96] = 38'h2f51fc1e74;
    memory[97] = 38'h2ff7140dcb;
    memory[98] = 38'h2f83fc1228;
    memory[99] = 38'h0000042490;
    memory[100] = 38'h2f564dfbf9;
    memory[101] = 38'h2f1a1de2af;
    memory[102] = 38'h2090cc12cb;
    memory[103] = 38'h100abdeaf7;
    memory[104] = 38'h0000040603;
    memory[105] = 38'h2fbfddff84;
    memory[106] = 38'h208365de76;
    memory[107] = 38'h2efb3dc711;
    memory[108] = 38'h2f717c0251;
    memory[109] = 38'h000005e71f;
    memory[110] = 38'h1f06dbf9e2;
    memory[111] = 38'h209325e036;
    memory[112] = 38'h1fd725fa48;
    memory[113] = 38'h2f6e8400d6;
    memory[114] = 38'h000003eed3;
    memory[115] = 38'h10831dfcec;
    memory[116] = 38'h2fa36437ec;
    memory[117] = 38'h20d615f614;
    memory[118] = 38'h20d46c5198;
    memory[119] = 38'h000005fb3a;
    memory[120] = 38'h1ff91dca43;
    memory[121] = 38'h2fdaadf87f;
    memory[122] = 38'h1f65c3e067;
    memory[123] = 38'h2f946de26b;
    memory[124] = 38'h000005e415;
    memory[125] = 38'h20dbb4100d;
    memory[126] = 38'h1f3ef3ddba;
    memory[127] = 38'h1012a5cb89;
    memory[128] = 38'h2ff884045c;
    memory[129] = 38'h0000040135;
    memory[130] = 38'h109e6bcabb;
    memory[131] = 38'h2ef435d70c;
    memory[132] = 38'h1f682deb41;
    memory[133] = 38'h20b72a1f9f;
    memory[134] = 38'h000005f7d5;
    memory[135] = 38'h2fd99df04c;
    memory[136] = 38'h2f423dd7c7;
    memory[137] = 38'h2f71a8041f;
    memory[138] = 38'h2ff1bc0bb3;
    memory[139] = 38'h000003f652;
    memory[140] = 38'h2fc6fdf648;
    memory[141] = 38'h2f9da5e73b;
    memory[142] = 38'h2f0945e945;
    memory[143] = 38'h20f6bdfc7a;
    memory[144] = 38'h000003f6d5;
    memory[145] = 38'h10476c4a1e;
    memory[146] = 38'h2062ac24fe;
    memory[147] = 38'h20749bd969;
    memory[148] = 38'h1ee61bfd0c;
    memory[149] = 38'h0000021ab6;
    memory[150] = 38'h2f58f5e635;
    memory[151] = 38'h205a8ddb16;
    memory[152] = 38'h2fdf040125;
    memory[153] = 38'h2e8d2c08ad;
    memory[154] = 38'h0000041abc;
    memory[155] = 38'h20dadc1599;
    memory[156] = 38'h2fdc44016d;
    memory[157] = 38'h2ff915f791;
    memory[158] = 38'h202c6de630;
    memory[159] = 38'h000003fc39;
    memory[160] = 38'h2ff515d70a;
    memory[161] = 38'h2edeac1b3c;
    memory[162] = 38'h1fe03de4dd;
    memory[163] = 38'h1032b3f8fc;
    memory[164] = 38'h000003d8f5;
    memory[165] = 38'h2f984c400f;
    memory[166] = 38'h2f4fabe463;
    memory[167] = 38'h2fc7add543;
    memory[168] = 38'h2fb95decee;
    memory[169] = 38'h000005ef09;
    memory[170] = 38'h2eb4e5df1f;
    memory[171] = 38'h1045c5ec10;
    memory[172] = 38'h2f5d4dfc2b;
    memory[173] = 38'h2ff1a403d8;
    memory[174] = 38'h000003f29f;
    memory[175] = 38'h2fb06c1c04;
    memory[176] = 38'h2faf7dddcc;
    memory[177] = 38'h2ed8cdfccb;
    memory[178] = 38'h1f9e5c0317;
    memory[179] = 38'h000005eec8;
    memory[180] = 38'h2f8d741ebe;
    memory[181] = 38'h228293b81a;
    memory[182] = 38'h2f507de347;
    memory[183] = 38'h2f8c1c1445;
    memory[184] = 38'h000005c706;
    memory[185] = 38'h2fbfd40e07;
    memory[186] = 38'h102afdef83;
    memory[187] = 38'h1025ba0559;
    memory[188] = 38'h207e65f53f;
    memory[189] = 38'h000005fbef;
    memory[190] = 38'h2e2825f228;
    memory[191] = 38'h2103c5f09e;
    memory[192] = 38'h2080720131;
    memory[193] = 38'h2f45b5e382;
    memory[194] = 38'h0000046ad9;
    memory[195] = 38'h2f635c1794;
    memory[196] = 38'h203a45e179;
    memory[197] = 38'h102233edeb;
    memory[198] = 38'h20a77bfc1a;
    memory[199] = 38'h0000020356;
    memory[200] = 38'h1fc4d3f505;
    memory[201] = 38'h2f6e4ddd74;
    memory[202] = 38'h2e25a20006;
    memory[203] = 38'h2f2543f9ad;
    memory[204] = 38'h000003facb;
    memory[205] = 38'h2ec4c3f7f6;
    memory[206] = 38'h2fce75eae6;
    memory[207] = 38'h2e4e8a0be0;
    memory[208] = 38'h10425dcb38;
    memory[209] = 38'h000003fed5;
    memory[210] = 38'h2f6e85fa66;
    memory[211] = 38'h20784c0d75;
    memory[212] = 38'h2f7cebf6f9;
    memory[213] = 38'h10116411a5;
    memory[214] = 38'h000005e565;
    memory[215] = 38'h2e9405e45a;
    memory[216] = 38'h0f41b42391;
    memory[217] = 38'h2ed645d926;
    memory[218] = 38'h2fd025c6e2;
    memory[219] = 38'h0000041712;
    memory[220] = 38'h2fa655e83b;
    memory[221] = 38'h2fdacdd91b;
    memory[222] = 38'h2e8ffbdce2;
    memory[223] = 38'h2f8d9de0cb;
    memory[224] = 38'h0000040eea;
    memory[225] = 38'h21ad83f4fa;
    memory[226] = 38'h10595c077c;
    memory[227] = 38'h1f8b2c0313;
    memory[228] = 38'h203f240255;
    memory[229] = 38'h000003f5af;
    memory[230] = 38'h103055df4c;
    memory[231] = 38'h0f5a6c177a;
    memory[232] = 38'h203b65f343;
    memory[233] = 38'h20109de741;
    memory[234] = 38'h000005da74;
    memory[235] = 38'h0f7fc41319;
    memory[236] = 38'h2fa19dfa87;
    memory[237] = 38'h2d648c0ab9;
    memory[238] = 38'h20469df6e8;
    memory[239] = 38'h00000400e8;
    memory[240] = 38'h20f9c231e1;
    memory[241] = 38'h1fe78c0421;
    memory[242] = 38'h2f20d5fac5;
    memory[243] = 38'h106db5f2fb;
    memory[244] = 38'h000005fbc1;
    memory[245] = 38'h10105c0b6f;
    memory[246] = 38'h2e69b5ff02;
    memory[247] = 38'h2ee22ddc1e;
    memory[248] = 38'h2e3d840d48;
    memory[249] = 38'h000003ff44;
    memory[250] = 38'h10040c167d;
    memory[251] = 38'h2fc5d41a4a;
    memory[252] = 38'h106103ec0c;
    memory[253] = 38'h1f4b321be0;
    memory[254] = 38'h000005efa3;
    memory[255] = 38'h2f9c8c216e;
    memory[256] = 38'h2123e221f1;
    memory[257] = 38'h2ff2edc6c8;
    memory[258] = 38'h20a52df740;
    memory[259] = 38'h000005e0b5;
    memory[260] = 38'h2f1331f191;
    memory[261] = 38'h2fdeec0aee;
    memory[262] = 38'h20ac2c0b05;
    memory[263] = 38'h2fa92c0618;
    memory[264] = 38'h000001f4c0;
    memory[265] = 38'h1fcc05f16f;
    memory[266] = 38'h1043e3f72c;
    memory[267] = 38'h1dad6c0343;
    memory[268] = 38'h2fdb440b44;
    memory[269] = 38'h00000416bc;
    memory[270] = 38'h2f3f1c022d;
    memory[271] = 38'h20dc5bfb2d;
    memory[272] = 38'h2048e421e4;
    memory[273] = 38'h11047dd849;
    memory[274] = 38'h000005c1c7;
    memory[275] = 38'h2112a40a7e;
    memory[276] = 38'h208c15e488;
    memory[277] = 38'h10813c3a88;
    memory[278] = 38'h2f95d5cfa1;
    memory[279] = 38'h000003eed5;
    memory[280] = 38'h1f5695f9c7;
    memory[281] = 38'h1facfbef8e;
    memory[282] = 38'h2fe75dfa21;
    memory[283] = 38'h10bc0dea23;
    memory[284] = 38'h000005f476;
    memory[285] = 38'h2fd555f1d7;
    memory[286] = 38'h2e243dc10e;
    memory[287] = 38'h1e6e7c193f;
    memory[288] = 38'h221f83ffe3;
    memory[289] = 38'h000005cb11;
    memory[290] = 38'h2fe39c159c;
    memory[291] = 38'h2ed8941db5;
    memory[292] = 38'h20df13f330;
    memory[293] = 38'h1034340b90;
    memory[294] = 38'h0000040c8d;
    memory[295] = 38'h2f2e85cdfd;
    memory[296] = 38'h1f37f40d77;
    memory[297] = 38'h1fcb35ebf9;
    memory[298] = 38'h2fae35dab4;
    memory[299] = 38'h000003f734;
    memory[300] = 38'h20e05df5cd;
    memory[301] = 38'h2faf43ff56;
    memory[302] = 38'h106e2206be;
    memory[303] = 38'h2fe40c027a;
    memory[304] = 38'h000005efdb;
    memory[305] = 38'h1fdcd40ecf;
    memory[306] = 38'h10b075fef0;
    memory[307] = 38'h203da216c0;
    memory[308] = 38'h1ef21bdcd0;
    memory[309] = 38'h000003f833;
    memory[310] = 38'h1f9105f5cf;
    memory[311] = 38'h2f6ccdf9d0;
    memory[312] = 38'h2ff43a0b8a;
    memory[313] = 38'h2fd8240516;
    memory[314] = 38'h000003eeb9;
    memory[315] = 38'h2ed6041c62;
    memory[316] = 38'h2ff1cc2322;
    memory[317] = 38'h2f9d4c1293;
    memory[318] = 38'h1e1703df83;
    memory[319] = 38'h0000040774;
    memory[320] = 38'h0e84c5f8f7;
    memory[321] = 38'h2fa22deeed;
    memory[322] = 38'h104f520b79;
    memory[323] = 38'h2083941b89;
    memory[324] = 38'h00000418f9;
    memory[325] = 38'h2fb11406b2;
    memory[326] = 38'h2ea85be9b1;
    memory[327] = 38'h002eb409b8;
    memory[328] = 38'h2f86ac310a;
    memory[329] = 38'h000003fbe2;
    memory[330] = 38'h20713dfb26;
    memory[331] = 38'h2fc9f5f17e;
    memory[332] = 38'h2e92ddcf1a;
    memory[333] = 38'h2034945725;
    memory[334] = 38'h0000041825;
    memory[335] = 38'h203b5204e0;
    memory[336] = 38'h2fd105de4e;
    memory[337] = 38'h2fe0fc15bd;
    memory[338] = 38'h2f89343e92;
    memory[339] = 38'h000004044e;
    memory[340] = 38'h0f8bb40cad;
    memory[341] = 38'h2f140dd7a3;
    memory[342] = 38'h2ecd1c15c4;
    memory[343] = 38'h2ffa1bfaf5;
    memory[344] = 38'h000005b38c;
    memory[345] = 38'h21e813d200;
    memory[346] = 38'h2fe5fc0221;
    memory[347] = 38'h1fbbc40b30;
    memory[348] = 38'h1fa4842303;
    memory[349] = 38'h000005ff67;
    memory[350] = 38'h101341ee7a;
    memory[351] = 38'h2e837c2a90;
    memory[352] = 38'h2ec5840a0b;
    memory[353] = 38'h2f6a9deb06;
    memory[354] = 38'h00000419a3;
    memory[355] = 38'h10e32c086d;
    memory[356] = 38'h2fe0540b31;
    memory[357] = 38'h109a7207a7;
    memory[358] = 38'h2e623def64;
    memory[359] = 38'h000004100b;
    memory[360] = 38'h2f803db377;
    memory[361] = 38'h2f412a0b14;
    memory[362] = 38'h1f751dfb03;
    memory[363] = 38'h2ef6edfc9c;
    memory[364] = 38'h0000040667;
    memory[365] = 38'h2fde23ee3c;
    memory[366] = 38'h2fc2c3e1d5;
    memory[367] = 38'h2fbb35f840;
    memory[368] = 38'h2ef31c06b3;
    memory[369] = 38'h000005e442;
    memory[370] = 38'h2fdb94017f;
    memory[371] = 38'h215c5dd472;
    memory[372] = 38'h2ebc5df090;
    memory[373] = 38'h1f85bc0ade;
    memory[374] = 38'h0000041152;
    memory[375] = 38'h2f1ff5fa0e;
    memory[376] = 38'h1022ba1c82;
    memory[377] = 38'h2f2b2c11a2;
    memory[378] = 38'h1f371a0372;
    memory[379] = 38'h000005d100;
    memory[380] = 38'h206f53eb67;
    memory[381] = 38'h20d915d2f0;
    memory[382] = 38'h2ad58deae7;
    memory[383] = 38'h20628c3fed;
    memory[384] = 38'h000003ce1c;
    memory[385] = 38'h20eb22294a;
    memory[386] = 38'h2014b5ca02;
    memory[387] = 38'h207cec00cb;
    memory[388] = 38'h2f81cde225;
    memory[389] = 38'h0000020aca;
    memory[390] = 38'h2fb3540c9c;
    memory[391] = 38'h2fbcede4ec;
    memory[392] = 38'h2ff95c06b2;
    memory[393] = 38'h202ab5fa4a;
    memory[394] = 38'h000003fb43;
    memory[395] = 38'h2ff7e406ee;
    memory[396] = 38'h20d6a4074a;
    memory[397] = 38'h2073dc03e2;
    memory[398] = 38'h2fb56df2c2;
    memory[399] = 38'h0000041102;
    memory[400] = 38'h2ee085d6e3;
    memory[401] = 38'h2eee9401ed;
    memory[402] = 38'h2f152a13b2;
    memory[403] = 38'h20c4bdeae3;
    memory[404] = 38'h0000041459;
    memory[405] = 38'h2019e5edd6;
    memory[406] = 38'h2090e5c84d;
    memory[407] = 38'h2f843de8cf;
    memory[408] = 38'h1ffaa3deb8;
    memory[409] = 38'h0000040165;
    memory[410] = 38'h20030df98a;
    memory[411] = 38'h1ff1a5e65b;
    memory[412] = 38'h1fc7e5f9f1;
    memory[413] = 38'h20568bbf02;
    memory[414] = 38'h000005fd6c;
    memory[415] = 38'h1ef7c40bc5;
    memory[416] = 38'h1fe9b20e28;
    memory[417] = 38'h20c1541809;
    memory[418] = 38'h2000041958;
    memory[419] = 38'h000001e986;
    memory[420] = 38'h1f978c0929;
    memory[421] = 38'h21ffd5e08e;
    memory[422] = 38'h20c33a281c;
    memory[423] = 38'h208555d447;
    memory[424] = 38'h0000040cf7;
    memory[425] = 38'h1015041e7c;
    memory[426] = 38'h20b04debac;
    memory[427] = 38'h2ef655e16e;
    memory[428] = 38'h2f187a055a;
    memory[429] = 38'h000005fe16;
    memory[430] = 38'h1027ade26d;
    memory[431] = 38'h20ca2c1e04;
    memory[432] = 38'h2f9aec1e91;
    memory[433] = 38'h2eb0edf603;
    memory[434] = 38'h000005e012;
    memory[435] = 38'h20af44203e;
    memory[436] = 38'h1ec67405dc;
    memory[437] = 38'h103613de28;
    memory[438] = 38'h10782be56b;
    memory[439] = 38'h000004095b;
    memory[440] = 38'h103ddc179d;
    memory[441] = 38'h20d10447a9;
    memory[442] = 38'h2f93040e30;
    memory[443] = 38'h20fbc4098e;
    memory[444] = 38'h0000020d07;
    memory[445] = 38'h22148c0cd4;
    memory[446] = 38'h2f896c0cf0;
    memory[447] = 38'h20ca65e25e;
    memory[448] = 38'h2f772ddee4;
    memory[449] = 38'h000003e3e8;
    memory[450] = 38'h1f5c3dd4a2;
    memory[451] = 38'h100aac07b2;
    memory[452] = 38'h2ea1f3fa7c;
    memory[453] = 38'h1f4525f9e8;
    memory[454] = 38'h000005fb1e;
    memory[455] = 38'h10550de396;
    memory[456] = 38'h1e6d63fa3b;
    memory[457] = 38'h2f98bbdf04;
    memory[458] = 38'h203e8c2e9e;
    memory[459] = 38'h000005fa07;
    memory[460] = 38'h1fc15c1335;
    memory[461] = 38'h2fe755fd0f;
    memory[462] = 38'h2fbfbc086e;
    memory[463] = 38'h208bd5e762;
    memory[464] = 38'h00000403c6;
    memory[465] = 38'h2fa1d5f5e2;
    memory[466] = 38'h2ef3a4126e;
    memory[467] = 38'h1f40fc1cd2;
    memory[468] = 38'h2080f3ec21;
    memory[469] = 38'h000003f32e;
    memory[470] = 38'h2e8933e64a;
    memory[471] = 38'h20c9b5e7c5;
    memory[472] = 38'h201a540f3a;
    memory[473] = 38'h10d54c0b34;
    memory[474] = 38'h000005e97b;
    memory[475] = 38'h2f890db93e;
    memory[476] = 38'h10cb6c0945;
    memory[477] = 38'h209845ffbb;
    memory[478] = 38'h2f454425d8;
    memory[479] = 38'h000005e349;
    memory[480] = 38'h2f9095f673;
    memory[481] = 38'h2fad8de9e4;
    memory[482] = 38'h20a985ea58;
    memory[483] = 38'h20102dff97;
    memory[484] = 38'h000005fc76;
    memory[485] = 38'h2f76edfd3c;
    memory[486] = 38'h1f39a408be;
    memory[487] = 38'h2f9b45dd3c;
    memory[488] = 38'h20f83bd32c;
    memory[489] = 38'h000005f710;
    memory[490] = 38'h206adddec0;
    memory[491] = 38'h2ffc7c0395;
    memory[492] = 38'h2fa18c1f77;
    memory[493] = 38'h2075841f90;
    memory[494] = 38'h000005dce8;
    memory[495] = 38'h2f23ea0db4;
    memory[496] = 38'h208755ef7f;
    memory[497] = 38'h1f84b20725;
    memory[498] = 38'h1f7785ffb8;
    memory[499] = 38'h000005f336;
    memory[500] = 38'h2f145dcbef;
    memory[501] = 38'h204cac0597;
    memory[502] = 38'h2fb8840a14;
    memory[503] = 38'h1f106df79f;
    memory[504] = 38'h000005fc30;
    memory[505] = 38'h1f905c2346;
    memory[506] = 38'h2033740074;
    memory[507] = 38'h2f9612103c;
    memory[508] = 38'h2f8615ef06;
    memory[509] = 38'h00000405f5;
    memory[510] = 38'h10017c0d41;
    memory[511] = 38'h21ef62019b;
    memory[512] = 38'h21ee320a8b;
    memory[513] = 38'h101c25fcfb;
    memory[514] = 38'h0000021bdc;
    memory[515] = 38'h113615e981;
    memory[516] = 38'h2f0c640bf9;
    memory[517] = 38'h2f6c7a10e6;
    memory[518] = 38'h1ff1a404c0;
    memory[519] = 38'h000005fe92;
    memory[520] = 38'h2f00ac04fc;
    memory[521] = 38'h2014edf406;
    memory[522] = 38'h2ebe720e8b;
    memory[523] = 38'h2fdb9a02eb;
    memory[524] = 38'h0000041273;
    memory[525] = 38'h2ec06df7a0;
    memory[526] = 38'h21c3edd6b5;
    memory[527] = 38'h20f6940867;
    memory[528] = 38'h2ff9aa2ec4;
    memory[529] = 38'h000005f223;
    memory[530] = 38'h20421c181f;
    memory[531] = 38'h208825f942;
    memory[532] = 38'h206d3ddfb4;
    memory[533] = 38'h2075fdeff1;
    memory[534] = 38'h000005fe9c;
    memory[535] = 38'h2ea1bbf8b0;
    memory[536] = 38'h209c53e515;
    memory[537] = 38'h20656dcb50;
    memory[538] = 38'h1f7655eb46;
    memory[539] = 38'h000005cee9;
    memory[540] = 38'h2ed6640b44;
    memory[541] = 38'h10c1cc0e10;
    memory[542] = 38'h2f7b53f9d8;
    memory[543] = 38'h20bbf3dee6;
    memory[544] = 38'h0000020159;
    memory[545] = 38'h201e040498;
    memory[546] = 38'h2ffe7a0a01;
    memory[547] = 38'h20452a11fa;
    memory[548] = 38'h1ff365dfca;
    memory[549] = 38'h0000042e36;
    memory[550] = 38'h1fcf640b5c;
    memory[551] = 38'h1faf05ee94;
    memory[552] = 38'h20ccc41527;
    memory[553] = 38'h200235e470;
    memory[554] = 38'h00000415fc;
    memory[555] = 38'h2f156def29;
    memory[556] = 38'h1f3bea0147;
    memory[557] = 38'h1fed4c236c;
    memory[558] = 38'h2fb815e99e;
    memory[559] = 38'h000003fb41;
    memory[560] = 38'h20f115eb9a;
    memory[561] = 38'h203705f8f2;
    memory[562] = 38'h21bc9ddbd9;
    memory[563] = 38'h2e947c03cf;
    memory[564] = 38'h000003f340;
    memory[565] = 38'h2fbd2c262a;
    memory[566] = 38'h2f72c5dbc1;
    memory[567] = 38'h2faf35f6a5;
    memory[568] = 38'h0000041f5e;
  end
  reg [37:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer0.requantiser (rst, i__valid, parameters, i__payload, valid_4, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire [18:0] \$1 ;
  wire [20:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  reg \$13 ;
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire [18:0] \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg [3:0] \$25 ;
  reg [3:0] \$26 ;
  wire [20:0] \$3 ;
  wire [20:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire [18:0] \$7 ;
  wire [18:0] \$8 ;
  wire [20:0] \$9 ;
  reg [16:0] bias_0_1 = 17'h00000;
  reg [16:0] bias_1_1 = 17'h00000;
  reg [3:0] clipped_0 = 4'h0;
  reg [3:0] clipped_1 = 4'h0;
  input clk;
  wire clk;
  reg [1:0] exponent_0_0_0_1 = 2'h0;
  reg [1:0] exponent_1_0_0_1 = 2'h0;
  reg fold_last_1 = 1'h0;
  reg fold_last_2 = 1'h0;
  reg fold_last_3 = 1'h0;
  reg fold_last_4 = 1'h0;
  input [37:0] i__payload;
  wire [37:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [35:0] \i__payload.lanes ;
  wire [17:0] \i__payload.lanes[0] ;
  wire [17:0] \i__payload.lanes[1] ;
  input i__valid;
  wire i__valid;
  reg image_last_1 = 1'h0;
  reg image_last_2 = 1'h0;
  reg image_last_3 = 1'h0;
  reg image_last_4 = 1'h0;
  output [9:0] o__payload;
  wire [9:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [7:0] \o__payload.lanes ;
  wire [3:0] \o__payload.lanes[0] ;
  wire [3:0] \o__payload.lanes[1] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [37:0] parameters;
  wire [37:0] parameters;
  reg [18:0] parameters_0 = 19'h00000;
  reg [18:0] parameters_1 = 19'h00000;
  wire [19:0] rounded_0;
  wire [19:0] rounded_1;
  input rst;
  wire rst;
  reg [19:0] scaled_0_0 = 20'h00000;
  reg [19:0] scaled_1_0 = 20'h00000;
  reg [19:0] shift_0_0_0 = 20'h00000;
  reg [19:0] shift_1_0_0 = 20'h00000;
  reg [17:0] sum_0 = 18'h00000;
  reg [17:0] sum_1 = 18'h00000;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  output valid_4;
  reg valid_4 = 1'h0;
  assign \$1  = parameters_0[17] ? { sum_0, 1'h0 } : { sum_0[17], sum_0 };
  assign \$2  = parameters_0[17] ? { sum_0, 1'h0 } : { sum_0[17], sum_0 };
  assign \$3  = parameters_0[18] ? { \$1 , 2'h0 } : { \$2 [18], \$2 [18], \$2  };
  assign \$4  = $signed(bias_0_1) + $signed(shift_0_0_0);
  assign \$5  = | { scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19:15] };
  assign \$6  = \$5  ? 4'hf : scaled_0_0[14:11];
  assign \$7  = parameters_1[17] ? { sum_1, 1'h0 } : { sum_1[17], sum_1 };
  assign \$8  = parameters_1[17] ? { sum_1, 1'h0 } : { sum_1[17], sum_1 };
  assign \$9  = parameters_1[18] ? { \$7 , 2'h0 } : { \$8 [18], \$8 [18], \$8  };
  assign \$10  = $signed(bias_1_1) + $signed(shift_1_0_0);
  assign \$11  = | { scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19:15] };
  assign \$12  = \$11  ? 4'hf : scaled_1_0[14:11];
  always @(posedge clk)
    valid_1 <= \$13 ;
  always @(posedge clk)
    valid_2 <= \$14 ;
  always @(posedge clk)
    valid_3 <= \$15 ;
  always @(posedge clk)
    valid_4 <= \$16 ;
  always @(posedge clk)
    fold_last_1 <= \$17 ;
  always @(posedge clk)
    fold_last_2 <= \$18 ;
  always @(posedge clk)
    fold_last_3 <= \$19 ;
  always @(posedge clk)
    fold_last_4 <= \$20 ;
  always @(posedge clk)
    image_last_1 <= \$21 ;
  always @(posedge clk)
    image_last_2 <= \$22 ;
  always @(posedge clk)
    image_last_3 <= \$23 ;
  always @(posedge clk)
    image_last_4 <= \$24 ;
  always @(posedge clk)
    sum_0 <= i__payload[17:0];
  always @(posedge clk)
    parameters_0 <= parameters[18:0];
  always @(posedge clk)
    bias_0_1 <= parameters_0[16:0];
  always @(posedge clk)
    shift_0_0_0 <= \$3 [19:0];
  always @(posedge clk)
    exponent_0_0_0_1 <= parameters_0[18:17];
  always @(posedge clk)
    scaled_0_0 <= \$4 [19:0];
  always @(posedge clk)
    clipped_0 <= \$25 ;
  always @(posedge clk)
    sum_1 <= i__payload[35:18];
  always @(posedge clk)
    parameters_1 <= parameters[37:19];
  always @(posedge clk)
    bias_1_1 <= parameters_1[16:0];
  always @(posedge clk)
    shift_1_0_0 <= \$9 [19:0];
  always @(posedge clk)
    exponent_1_0_0_1 <= parameters_1[18:17];
  always @(posedge clk)
    scaled_1_0 <= \$10 [19:0];
  always @(posedge clk)
    clipped_1 <= \$26 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$13  = i__valid;
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$14  = valid_1;
    if (rst) begin
      \$14  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$15  = valid_2;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$16  = valid_3;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$17  = i__payload[36];
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$18  = fold_last_1;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$19  = fold_last_2;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$20  = fold_last_3;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$21  = i__payload[37];
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$22  = image_last_1;
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$23  = image_last_2;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$24  = image_last_3;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$25  = \$6 ;
    if (scaled_0_0[19]) begin
      \$25  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$26  = \$12 ;
    if (scaled_1_0[19]) begin
      \$26  = 4'h0;
    end
  end
  assign rounded_0 = { scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19], scaled_0_0[19:11] };
  assign rounded_1 = { scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19], scaled_1_0[19:11] };
  assign o__valid = valid_4;
  assign \i__payload.lanes  = i__payload[35:0];
  assign \i__payload.lanes[0]  = i__payload[17:0];
  assign \i__payload.lanes[1]  = i__payload[35:18];
  assign \i__payload.fold_last  = i__payload[36];
  assign \i__payload.image_last  = i__payload[37];
  assign \o__payload.lanes  = o__payload[7:0];
  assign \o__payload.lanes[0]  = o__payload[3:0];
  assign \o__payload.lanes[1]  = o__payload[7:4];
  assign \o__payload.fold_last  = o__payload[8];
  assign \o__payload.image_last  = o__payload[9];
  assign o__payload[7:4] = clipped_1;
  assign o__payload[3:0] = clipped_0;
  assign o__payload[9] = image_last_4;
  assign o__payload[8] = fold_last_4;
endmodule

module \bc_accel.layer0.sequencer (rst, issue, take, \release , room, written, weight_address, last_word, address, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [4:0] \$17 ;
  wire [4:0] \$18 ;
  wire [10:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire \$21 ;
  wire [7:0] \$22 ;
  wire \$23 ;
  reg [3:0] \$24 ;
  reg [9:0] \$25 ;
  reg [2:0] \$26 ;
  reg \$27 ;
  reg [3:0] \$28 ;
  reg [6:0] \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg [3:0] \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  output [3:0] address;
  reg [3:0] address = 4'h0;
  input clk;
  wire clk;
  reg first_fold = 1'h1;
  reg [6:0] fold = 7'h00;
  reg [3:0] following;
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
  output [9:0] weight_address;
  reg [9:0] weight_address = 10'h000;
  reg [2:0] word = 3'h0;
  input written;
  wire written;
  assign take_word = issue & first_fold;
  assign \$1  = ~ first_fold;
  assign \$2  = | waiting;
  assign \$3  = ~ last_word;
  assign \$4  = \$3  | room;
  assign \$5  = \$2  & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$7  = ~ last_word;
  assign \$9  = issue & last_word;
  assign take = \$9  & first_fold;
  assign \$10  = issue & last_word;
  assign \release  = \$10  & last_fold;
  assign \$11  = address + 1'h1;
  assign \$12  = address == 4'hd;
  assign \$13  = ~ take_word;
  assign \$14  = written & \$13 ;
  assign \$15  = ~ written;
  assign \$16  = take_word & \$15 ;
  assign \$17  = waiting + 1'h1;
  assign \$18  = waiting - 1'h1;
  assign \$19  = weight_address + 1'h1;
  assign \$20  = word + 1'h1;
  assign \$21  = word == 3'h5;
  assign \$22  = fold + 1'h1;
  assign \$23  = fold == 7'h70;
  always @(posedge clk)
    waiting <= \$24 ;
  always @(posedge clk)
    weight_address <= \$25 ;
  always @(posedge clk)
    word <= \$26 ;
  always @(posedge clk)
    last_word <= \$27 ;
  always @(posedge clk)
    address <= \$28 ;
  always @(posedge clk)
    fold <= \$29 ;
  always @(posedge clk)
    first_fold <= \$30 ;
  always @(posedge clk)
    last_fold <= \$31 ;
  always @(posedge clk)
    start <= \$32 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    following = \$11 [3:0];
    if (\$12 ) begin
      following = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$24  = waiting;
    if (\$14 ) begin
      \$24  = \$17 [3:0];
    end else if (\$16 ) begin
      \$24  = \$18 [3:0];
    end
    if (rst) begin
      \$24  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$25  = weight_address;
    if (issue) begin
      \$25  = \$19 [9:0];
      if (last_word) begin
        if (last_fold) begin
          \$25  = 10'h000;
        end
      end
    end
    if (rst) begin
      \$25  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$26  = word;
    if (issue) begin
      \$26  = \$20 [2:0];
      if (last_word) begin
        \$26  = 3'h0;
      end
    end
    if (rst) begin
      \$26  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$27  = last_word;
    if (issue) begin
      \$27  = \$21 ;
      if (last_word) begin
        \$27  = 1'h0;
      end
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$28  = address;
    if (issue) begin
      \$28  = following;
      if (last_word) begin
        \$28  = start;
        if (last_fold) begin
          \$28  = following;
        end
      end
    end
    if (rst) begin
      \$28  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$29  = fold;
    if (issue) begin
      if (last_word) begin
        \$29  = \$22 [6:0];
        if (last_fold) begin
          \$29  = 7'h00;
        end
      end
    end
    if (rst) begin
      \$29  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$30  = first_fold;
    if (issue) begin
      if (last_word) begin
        \$30  = last_fold;
      end
    end
    if (rst) begin
      \$30  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$31  = last_fold;
    if (issue) begin
      if (last_word) begin
        \$31  = \$23 ;
        if (last_fold) begin
          \$31  = 1'h0;
        end
      end
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$32  = start;
    if (issue) begin
      if (last_word) begin
        if (last_fold) begin
          \$32  = following;
        end
      end
    end
    if (rst) begin
      \$32  = 4'h0;
    end
  end
  assign last = last_word;
  assign \$8  = 1'h1;
  assign issue = \$6 ;
endmodule

module \bc_accel.layer0.weights$44 (rst, word, read__addr, clk);
  wire [9:0] address;
  input clk;
  wire clk;
  input [9:0] read__addr;
  wire [9:0] read__addr;
  wire [1007:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [1007:0] word;
  wire [1007:0] word;
  (* ram_style = "block" *)
  reg [1007:0] memory [797:0];
  initial begin
    memory[0] = 1008'he1f71a773fbc4de7ffc4bdf18fe9f4b7fe2fc2df81e13e84048a4d93e1a1fa7ff8fe6b687ffe8335352208c02f74fffde54ffffcc92376d4803fe02f93f0f34f308e6934f8e96004019e10ed3823af733d9104f57821f4cf7fbfdf93cf1c4cd9ad128701e22007107690fd60d37583b0b83dffd7fbfffd7f71fe86b3c2a2;
    memory[1] = 1008'hff7cffa53fd3fe6c347f77f3079c30fe1c460f95f17001d723007fc4e31e780f20fe03e00b01660000fc01bfffbf0ffdfa4077fc600fbc3c436c004f078009215000e0405006ffffb2fa7bf38affee383046c30be1fccfef0b60c7e07a0e6a0bca9e7060d7510407d40080f910980f0084c63b69e61202fa3e08ff718f8c;
    memory[2] = 1008'hf0c3410e082d10e006bd3dfb74c40b1d6c53fc180f65a748d281618c1bf00600a601f18409ff1820e7f0c07f00dc0fc00ee0f805ee0b01f7897c48199fd80d41cb81c84ee0240001f01a00020fb80200fdf8831fc11c018e0d80ff61fc7ff0838ff62e31a19bcf182058b3c4c7c1167ed6dbf370f71f7c41e0bdec1e01ff;
    memory[3] = 1008'h1e1e1070f002d703806014101214b05ac72603fe06d207eb1001ece4e017f06757da0377e8000f9d80194b6907f0007ffe0007c04300f006a245a82081c295527771500de492119921d0000287000098740016015f5bc7a03d780241df004f804002e0807f7cb6066647d06b6ff10f032c25b032c8681d2e0781edccff1f;
    memory[4] = 1008'h1f8007e0f8809c0f0c09f1e0600edff4439ffce0fbbfcef78ff9e4a3e1780eef870048a3a002e25c30470b5006f03f806c03f8008067c00dff8c7f1ff843f1fc0da61ec0bfe1054802703fff860fffda40ffdfac824000ccc161064fd70ff1e3befbc61801a21e811ca4e817ca6203f601cb81607878ad15e28de01f3d77;
    memory[5] = 1008'h41fe0094df91eb03ed1fe0fe03fa9000001b80018d9c01ab4fc01683f87ff44db0d9e2d927fe2cb7cfcec0bbffcc4b05fac3a7dfa63a00ffc02890a83e0113b2908927c6a122731784dfb16883bdbc0813b1e081e1e67f9e7d77f8c33eccdc06800d7771200b36e042a36e091c07802808bc05a07be0fa259f02035df0c2;
    memory[6] = 1008'h1000df99300210fc0ffc5707ff9ab8fffedf17fbb841bffd4600019787400619e8667d2e00406f6e6e03dfefb8d8fe7df7081fff7b0866fa81ffe01a17ffbfa104007000000fd71ffd3973dbff000fc8a802f01dd8cff9c405bd870051ff080027fc1ea7e7d46b83802f7550b2ffa308eddeff2f0dffe9008010e85f803e;
    memory[7] = 1008'h21cf32d9f001ec3fcf5c11827ebb65ffe4c7bffda629fffb30cecaa1412dbfedfbf19d27fffb5a6f8fa685fe1a3c70e180d1dc1d7d890a96b043fc760e0dce1386daa099e8a70ff1bf638e87e683e7bd5246c30be63011c5f07e38a2801af6073725003ffe5afcdcf357037cde2cc3c2a03902eb83fcb769beef312cf08c;
    memory[8] = 1008'hf3fef1befebf83477e001204703de37ec038bef80899f1c5f7ce7c2d21ff7faf0dfbb6ad5e464b079f7c780e1ad580f348201f55c40079d54ffeed17ffd4b46d104d674c0ac29ec890d100503e010087701600fc9ef147e2072197251700b2d1119a40787300039c13300ff7df01ff5f05f8ebf00fec2d001d97a009fc4e;
    memory[9] = 1008'h0bf800f0ff00056fe010c87c5b0f80fc300073831301f8607c992e03c3d600dc7e8079a7300fde5dff740ec1e092907c0b3d070a5740f18c7c23d0a6001c7b5001ab8b23a198f003866e2e9f4cbffd7affff489d863c09bc47e3b7506f090844f7ff083ff08067fe83c07f070407e7f08418037c23006f0438fcfc7f86ba;
    memory[10] = 1008'h5b5343e842471e0c0ef45081e0c54b069e7c3221c3d37e18dfea0084c1d72060014316400f004e06e00e1ddd28e188f9861dca3800ff8711335f8316fba82117d7c23f507e6182ebf7f2f17e3d000dcbde003f081edc3323ffc4060e3800ea63c00e8f9011207b100383ff061a00f809bc1dc0cee3d8068a3a0072c38006;
    memory[11] = 1008'h705e07d626e23c924805e50e883fe97800d793101722020560703df66d9a06ecff806ec3f200cc0e202e7bb31305b3f931040b04334d58efcc287e054180b8501685a383f001059b076406801600444370112c2ec00e007c19e0031a9c3f0029d38b0ce06210ca04708c703b19f302468867fdb8107bbf8807fdf9f1bec7;
    memory[12] = 1008'hb58f1ffb009559a432f9ff11bb9e0847fff889e87df11e059e078058587f68e7164bae704669ef2fbbcb0062acc5075da619d1f5ed9d47f301807e0978e18bae0c9c94c4df60ed01b1f6273a0c680cb02e1f7043c01e04d403f060601e05a800e05038cdc0f002dc8201bb82283105504086304070013329c07015cd3adc;
    memory[13] = 1008'h417f3efbe3fff8b921ff72ac047b601ae0aea7f8755e31ff7cea7bfc4e1fff993dfff7008fff70029fff2463a0fe800002a408340ba9dc00403c208ee7f39c07fff5f8143681e17effbd7f7ead6ee482a4c41e0cbb61b04084e80f004c8015008800f6000ff220047f7011fe5e0017e0dcffef73817fce60073c9f00b006;
    memory[14] = 1008'h6fe08ea8fe1ffd6ff3bcde28b3f94ff3ca1cfd4c11ac370a40f972b0c08005cf81af2ddb4ff69e317b5ef6000066200005400402df77827cb7ce06b83c5e65c787f08e618d5d5fe001b8ff00af6fc1ec318be2b8f13f1e683f9c561b40b894ebf8e6803827c8a3f0a9a177bef0a2cb7d1c00e0eaf4165e0c1180fe67b307;
    memory[15] = 1008'h3811f9fb821b1ffccb0362be22b2081801b39b80303ff02820ff200100ec008007d69c02001bd01c007e8e60a16b07222778001c37d28015e66c5f912ce4f8835ffde1dbffe9f9ec17773d2934eff805dffe003b81f043660465e340faff403bfffde1dfb6fe27df664b7c65720fbe0c1fe4ba74bef904a1ed0006c7c092;
    memory[16] = 1008'h000700cc10e088f31c0f8523839b31e5e0724e1d88c4c188c818403882e4b9f02c89f7017c86f00b841a80970e587b0bc6832407d078785889a0005c0f000da4f88a674bc6fbc002945c000036e00449660063ba387fc29907c00ae07c022c1f002441be02c847800f81f801dc1fa3ce38e1c4618c38660d87ce33c0a096;
    memory[17] = 1008'h0ddfdf002e6aa40003bcc0407d0660bb110603bb88f03bdc1e0d1dc70666338862423c82ec6fc826c07f06e08b901f0f718330730c3f27b840427ed400271d41c040c01400033f7a7f55c1b9f97007ec140020429d8001e8f8d0161cdf3b71044f03da95c063c31ff200d9e4111ff051781e3c1a6fc3e42010686a820e41;
    memory[18] = 1008'ha368e8907d23dc0f7c19f0efc9e4852278627c7ba53d8f2c120d80c0e1a200ac3000092722f200676732c0f0f760271b7501e7d3401e05e5bfdbbf3baa5eb07026e71601f5093bfde6519fa3c00df03c238ef121388ad697ef05e8313018a997000edd3c0fbc9fe00fc39e007b25b02fffd3f41ff83181e4171e0600f381;
    memory[19] = 1008'hc410f3fc005c1b435f907c3207806082007e007e4fa01ff49e25df4e4403c105003213fa83030f602032cff00f0b7f00e093f01e530f01443fa378fff64ef7ff4df273fffd3c691da6ee313208a8b1a01fa7d61859fd22d9e2d6219e08d20fe51478de3f94c8e98f7dd879ffcfcfc25916585e386705dd9fb87bd7ff7f35;
    memory[20] = 1008'he2f6fc033ceffc439fdfee33ffd81ee63dca9efc05a81013f20e0a025f7f7cdcffbc29a2c300c8603c9acf46df52200b2827f0239aff007b4b7801e280990440f000cf289200001fc30df7fc960fc7abf846ae7d9fef7fd27fbff4a17237504fa7b8087fff4216fdd87083ffbd8206ff006ff80619ff1e991cdfeac001f1;
    memory[21] = 1008'h083f9bb477f9f36ed4cc8052d0e44f81fd37f87ff503c39d03770e11e5ffdec0fbffaa1fdbbe575ffcf243fe01d4ffe0280ffbdffe5d648fd7ae3d887c15bdeffccfeaf4fec7f3e1ffffdb381abe3f43d61be2d5fff358bbffc20da3ffff2a8cd78125f787cff7fe3c3546ff42f0f1038c90006a0c40078fce0389ac8010;
    memory[22] = 1008'h34befe7c19ffc3c3e9739d1f5000dfc0734ffc075f920079b9801e122072047b07e7e6b03fff9017fe38400b809000c002c0bb01743ee01986400fbc3c203f001840016f1e09a01ff40b2073c77ec000c3ff7e0a87bdf004677f1d4c00787bfd1c1801bf03680f803ce003ffde01fd7f03c0fe705c4167039085d0e40015;
    memory[23] = 1008'h3c100006000002c08000225db9e23ffa20336b8722007070c006071f3883f02300feb3a05f82bc1bc00b0007c040007d80a006004000702b46b3fff0f7fff11eb307308604be3bfe3e870fe3d9101e949803fe61f800400eee7dc02dc7f009d9f51007f83f887e0ed9c703c19c20f81cfc11f9dfe61a3b7c70e313da3e3e;
    memory[24] = 1008'h925ffe9fa9ffd9e5cf008bffc0030b8e9870c20fe10c17fc27e5f6830f3800f97f80e7d4507d3d040fc207c7efc0f864d805df80009d788026983cf849070f673071d06b1e1e12207fb1661bfb10707185dfa3e9b803c06710f006798800559800037713980e607dc2871fe93083e195c10fc0cdf8fc309f53e25fe33c39;
    memory[25] = 1008'h9962e6cf1a3f7a970fef8c0f7ff5b8f2fe134c1ce2284f60028c5e02d800521f8c2427d9721b90c94187080fcf38067c2f07e7c2e0287cfa81e600721dc09f8d6c1f91f982d795688c55f00e50e521f300578f1f65e01f7d88be3ffc0fff7f803fc6e10432dc1d80ce031000fa2d0bce54047e9000cfa12605fe92007e48;
    memory[26] = 1008'h80160c48000aa3e00848070920c06010ce77000fa2b87d14eb03e2c87065abbb607a8fe041643f89d8e3413807ec83a03c185f80e404fce88838481f8e6300f279e024005802ff6781c7c2425870005fab8001d7171f1f89fa008edf700356cf0077150817e9901e1d800361de93c9d9acc07ec0c067f89c021e31c063e4;
    memory[27] = 1008'h310e65b61d7e89e027f3cf277207b0099c92800e081c1f30421c720d50e6bc3b7cfe2752c7ff4e0df7e52c9ffdd28ffecc7340a9c602005ddf62073afffbc0d7fff51569e7ebb1c0074bfc7ef4bf880463dc2c0cb101c3138c1c25fffffe5f7bfffc31df80c5f7fbfa153ddf40e103fa2c3c24c6018403781fe0cf0e7f8a;
    memory[28] = 1008'h2e401f9805c08a471f12075100ffd89f84d81ddc585cf181138e5f108046763e8013819f99ff26dbf4746367f098fbc32851fff45c86c69a70ff8cca01fabea21bbb9ed81659e03ffff61ff87801dfff57250262dbe01797fe863fa7efecebb1651b07dc0106bf806191702391130a0cc03f9fb203ffb94efbf489717823;
    memory[29] = 1008'h00c3c380d0381f1f4983e0506c09e7caf2c43c2e19f51ef7fed5ff72879f7c206eff01cffbf0087e6802c4ce092d11c0e7190f086200f3bfbfe0b6607f980f03fe10701ffdf461de0a3319c7001c0ff7d000ffdf1838036411c03e482c05dc8c00fbeec0702e480706840860b018960a400be054007c03e00f017c00e81e;
    memory[30] = 1008'h017e318a03e54702bc435016e01a230000d82707cf82f0da6a278b06000077150003f558008e55f1768603dc07c87b80f807007ff4677b0a8f8d00f8bf000f0be000fc5a00439880ff80e4ff980d8f910659f8a21e05b595be8e7373fa478f2bd674c000f00b880f02ffd07037fe0f0200f9cc200f09cb8001f914007701;
    memory[31] = 1008'h022a10340773c706ff382069e39df879508f423302f80000efa0000fa000301c0d8000007063c0020174c62e82600bf806028f00e00ae02444f007eef807ef91c7ffe8787eca09fc207a0fc10610940f893ec3f81e2e07fbc2e20f1c7c7531e047917858379786f2882cffdc0006e60033c0f81fde0fc15580de711fc8e7;
    memory[32] = 1008'hb821e85b425c008fe73a3806db15be7dff0bff3789be9cf88fc3e3e18203ff5e007f9aa00750be08d00146e84ff43e007c43b803ef6b803e630394e671878fe25290f424801f19fc58b156807c00082bc170800ca07e3a180fe1e487e21ea4e0d0f520b77ab42d87e36fe17e27de81800963c2234e3e11b9e9e0131e1f80;
    memory[33] = 1008'h5c759f158f3376d87062694607f5ac000678ff034fdff56cebfb4fce67ff17863ffced7ffff3a07139fe10ea0ed01b56baa11349ab3f1fba746846ff83b38e7f60bec33bf8fe709fc4eb83f2a0f4b6ec031fdf80000178440059e84019ef1a03d939600d7fdc0c827281ab0b7e17c5021fc01e8d8630e358c38623ac7c41;
    memory[34] = 1008'h72cf200cfe3f04e1f033241f01f0787fc7eb83df00ea03f0af0006313cc7fc1ec7ffdc67fc301f7f5a7cf0bfe7a397b1f1c81f7f7c05247f7d7f93f64fff126415c18ec06449aa1e7c6d7fe50d11477fd10400fc63ff9825bf0c098000006800200b4509819c80101f849b20d8c887ced9c21f77be73c913e0c639fe000f;
    memory[35] = 1008'hb41fffa7e07ff2ba797f1b660fce718ff3bb01fff9a8001d902d0fd15fff80b3ffa2008fc843c94c0a4c0a41ff8ce59ffd3efb9f8aa09f704f9c754dbd312653a07f559696e56fe017b9ffeffddf6fefc76c2eb7ef9cfe26479fe307b6734c8c75d9b8a07eab07c0aa8c00cff8e405694070612b00df09110af30b708f22;
    memory[36] = 1008'h064f212027f00201f540f00ffee240bf9668097802001780f0004e0eb44321d201e80d022dc046c97079f0025c8e003aeae0127def0397e13fe47f07e001344002a0300ffe10cfffc1eff17faff87ad33fe20039c64df06f0153f380013f37e1f3f0001dd921bfed911f3f0263f001a7405c0f083fc0fa37bc0fa7eb00f3;
    memory[37] = 1008'h02d0037c2f031e2ef901286eac0a808c00b401c0fac89c1f3c07eff6e7fa21fcfeebcf9907fcd7c31e8e37f92833ffa9c677819ccb800be38000e61e07dcd0fffffd93ffbff0c8000fcf10c1ffb6c002e55f800efff81f2bf001f32f201e567807c38adc48f80e26c720285870021a0774679e076670c4784e0e0581e0e1;
    memory[38] = 1008'h8007d0bc0030038006005a3a0007ce83fc4fee7e07ff87805b8ce003abe6fa323bff86e51fc0e967e41deff3807ee0f007ec1bf067c167831ce068755e06c74038f630010f439f09fb91e03c8c080b807c80204276a79e2ff3f8f27f6e1f47e3c0f4983f805221cc1c130040e8d6c20b0471d7d0521c7908219eb0133ae9;
    memory[39] = 1008'hfffdf80ff93f8afc01f02e003703e7dd808f6e52ade94bbedfc11bff1e143f210103f118007f0a3847e3ec28e20b0edce2b3e1ea2efa1c06b38c3720fdc17c3f41fa91ec07be86af01541790067df1c10063ff793bb038ab676fc3e0e33c5f1437f2e03c23ce01a21be19a000513740103181340339b4c0379de509f55fc;
    memory[40] = 1008'h030014721f00f47ff87fa7ff8fd9c01fe87011430c731247dc607a09840099f0017f9f8367f9307044d0c8000022103e09600fec1ee3eca17b6871bf31e423be5a5137a30b43c009ff84321ffb47a9819c1860049b04403b80c07f18ee93f987c01b9847fbb18c7b6e180f93ef01e72a93813a5f353ea1f24c600223812a;
    memory[41] = 1008'h683de0ee29ff85e701ff8f001495eebfc38205bfc8637dde1f020fc9971df07878bf8043bfbdcc4108252121b122000000bc000003028002dd61c1785c0002dfff00ad3dab0bf7ff8709e6a70f79e3ff3808e7ff718028fd807f314fdfff16f2fdd4bc7e7f61b0ffda080f2c6000ff150d02c5d430000a7e600cbffc07e9;
    memory[42] = 1008'h6407fc0b78de4200009003717631e7f088527f3085c036cc3623c8f1c0ce005f5fe0f7fe7b83134008466203f8527800f3a20803662cca19a1fc96579fff5ee4bf8facec85909e00d02c5008068581009a5bb133202010638801bb3c7c776537f0723e2066a67e20ba73c2946e92f6e58800008e6001bb052778e32496da;
    memory[43] = 1008'he038e0ce04fb05303d9d3580ffe09f0e06f7f0e10dff8e0963807984920721a1f5b8134f9e80506cb012e3ef3cbf5f9dfb7feaf1e7fbad890feffe607cb70f0fef00007f032582c1c8c03838001fe70050f540b2881ff032e07e097fc3e0e9531d0e01601736161209a3f00b53ca4df6b66f2812b6ec8721f7b0820c0d12;
    memory[44] = 1008'h11e0ce320f016201f038a60fc5d3c1cfeef238f0b703ce0ff4b8f22e41c8305008ee8a300f69e10458980ac0fe7c201ff7c001ff7c060d6c62c000ba3e000e87c00ad85fbfe74029eac611de088061c1204e381e43fecf802dc0fb097c1c8213e38103c007c07f03b8865072141f08710fa0d638791de707f39413767801;
    memory[45] = 1008'hd1483c1c1945409b8044e1bc0c753cae03d39642b680e8fe641c9ff42b5f7ec260c318060c34105d8701df80611ff87399ce81d250e80da19cf1f8cfad4e04b00600a3320003fe381ce46da391400cb4cc03061823ebfdaa6e1bfa20043fe0ae21f91cbfc7b083683b105f0001c7c0557f101f9ef105f90e044790700c71;
    memory[46] = 1008'hf171c87f2698c3e063a4cc16279c0012c7d003dcff0a5da171e8400f1fdc73e1b0e33d040e3fc3a0e3adf7b8057f6f803167f0039dfe7008b803ef2ba8073c970003fe5d07fe8f052fd9fcfbfe3fefb9c7efbfbd1303cca3783c5c13b1e1c1999d1d41c4038079003206c00231caa031d3b3e7f7ff3fd74798f9607827fb;
    memory[47] = 1008'h3f07f803e45c0e7ff543c7bfec2e73e420473e0e3f71e801e807827e020604902bf83e1ff6ebd5ffe61eb02f802780fe06701c924740c184040e5ed90a08311844f83f135f9a01d048789df82f07cb99f0f90d9cbf69b0b3ffe3cadd9408803978ed401bf7d43b317943ddbfdc06c0d91c3c806fe1e00b5c18051f69983a;
    memory[48] = 1008'h300f7f7fa800c57fa00647f63c213ffe0052808160eec2e1e7fc0e67e3effe33bffff463f7c057000803d8c63f2d141fdd300e30ae00f37d8ffffe70c3fc8f8250180800e199903e80fb275e2c0013e494106f0cd7c078f3f860cfa38060b8d8140fd822000ca0007d40720644044fff11207c89903275899045e2c0cbbc;
    memory[49] = 1008'ha4001a5708479372f76129c3cf0ce00e46ed3ff60a816f8c51db352b68820c223f000656680f91da740bfffc3f866be3291e3cdc8f90f68a01f33d731fbce503c6de561ff056f004f68b000305510002742ec5161fc34fe9ff5fe8e3fff3a30c0cbb2009e507f0c3f44fffbb0c81fd1b891e018acb80f85677ccaa967b8f;
    memory[50] = 1008'h8017ffe6343fde6101f0de000b6dc420a198241e2d00ff36d00deac7c1f0741e0e07f280d0e3a80915db711fce6603f977e80c1ebbe0a318c00db32e00bb70e36e930c35bff4741c7196c387c1f0f8e8bf1e3c21e5f84367df78316fb7833fb158359687ff4102c33e0a7dd943cfbae110cf8d1612e0924180002a83e00c;
    memory[51] = 1008'h35a70090cae03d063e4bfc41fff9bf78f0d7ff839a3e5ff3f7214f38003c7c84818fe88838f0c84706074c78204ee7ee10d604db0701dff6fc4e3c83ffcbe237862e11215313070e7820f0cb800d0c7cc9e0c60c5e61f381fc1e105720d5ac051b3f00708d0c815559dc01c759c00d703b81c07bf209c78fe5cb5e7ff045;
    memory[52] = 1008'hfe007fa7045ffeb083c083c43c0546010009e060046e04f05fe2830dcede4073ffe0013fd8047bb3825f00686311070641807870c08587a4382e0f1fc291f5fb081f1fc001c1e8d1c051f51dc1c6dfdc00e9ff4103ef0894b0710f18438fa1c03c2eda8c008c784008c7e041c01f06b81dc0766dc205a679e0f0e3d41e07;
    memory[53] = 1008'hefa7986ef52204eee05dcfb885fdf286e79f2a3460616706742c3004a40617d800e6be801c6fa818ce161e39fd31e70f93007840000700302d2fbc73f244b73e0a6f23d0c1f15e18c389f98400bc3bc20ffdbe0400e18ca01bd88a8c8340f110f805e007ac5b003e91f09be11c981c0218e453f0398266051034601307f3;
    memory[54] = 1008'h0c09aef00381ffe9feefccf2fd27a0fbf17e0b7f46a043ee328608ebe21f05c421f032020700a48060db4038000607842088387400d78fc0001c68c80393bf803e39c947f0948040087804311f80132f70000c19441f03cd037020b072c3220f1d4daffe7fb3fff7de7afef3e6b9bf7e1635da66c4a60e485ce1f8914f6e;
    memory[55] = 1008'hcfefbc9c73f0f28003ff43007bf0d1fd87923f709ab9f400520d83c06a00c12965000a654c002ce740192e01f854960feef0780c5c1f8007a17fc33c1cff42c0007fae002fe6fc1c2cc9820013e063049e8e0c893e3beda5c31f670280009870c0202dedfb65581fd6c57c0077fffc0150feffc703fcff0018bee201edae;
    memory[56] = 1008'h07e80d8dfff8f61ffb8f947cf5385ffffe93f7fffcffde8d01ef70328023f3e803bdbf8a7ef0e5ce4728dbbedf92f7c0783cf8dc04d7fcf6807da10b9dff03303e3f2f26f90473f61defffe5f5bf6fdfeb26faf9a7305e602a0007d0cc02e9da0804a000381f00408b606769489b967031c0200fff02365f40e2c2606623;
    memory[57] = 1008'h613c40362f800441e022c13da031cc11486f490281fbf44c5c7b04e17bd21d577d84de69f8006407201d3004036701f87fe0bd8f3825fcf106b6af5287ea060efe45100de081e3fff18fff8404ffde10efed851f7787e4e7f07efe3e8fff8ffa0f4b3e2fc103c3fc05040fc1861873937b870787607033fe0f8820808000;
    memory[58] = 1008'h00010c10003903c0018030007806a0800010080000200120202ab20668de606e40452b201e197ee9e01e3ffe52f3e40127b40001f800003ebac0503fc40fc36ce3cab2df7d908000027a00023ef00665c402fe5a9461e8e8ee380707c700258c7c0ef4f62eadf263e67f0f14e7c9f01d20319d9029303d71e307c798307c;
    memory[59] = 1008'h2bb21c32b7d5eb1ffd8c10ffb8c19b07fc8fc07f8cfe6ff9da01fb099e061879e83308ca87105458e304079e84bcf217fd3e5fffdfffff94d828485f02802c8c40000b1c000352e20070854017c02c07ec0000fcf0001ff14b87ff1e60ffd9e71fe67f42ff122227616fa0fce1b263eaace63d83ffffc15f767fd1b11fcb;
    memory[60] = 1008'hbce8f7d6198beb239092227309c170fbf1826c0f382693fba0e01ef8a7760f3a6e607d85063fad6053dea843f36b994bad22205dc67fb58295e0c46ea81d22ea00f70f40163922ec1dc01ae1d500f00ce01cc087f374803c1830034b6002edf2c0be4e273ecdc073e4ce267f06f2bfc084a0239812501e1028195062e7d8;
    memory[61] = 1008'h602200eb014031ba3f86bf867c3c878003c03e1c3befffbbb3f1e6295fcf7f21c1e7b3191c113098239a441039800f8dbb03d548a106fca53ffdfe3bfcf9f4f88ae86803bd6fc70ca02e53f00281da80bb4b6358631543d808451fe0c6807e122c09807bf0685527e24f18ea6860f3fe4095ff4d212fbd8c71405525d804;
    memory[62] = 1008'h1fffefda3ffff0e3ff09ee31f848881c23e30bffe7e323fcbc10bd9ec024635c41000c9df21c67fe071ece38ffb0496e77849fc32070f56dac7ffd840fc713d03cfc21dfb2f060f7ff36bfffd85f87b9bc11b801be1711ea00b0e0d4e57f222dcd14203fb8980470010003002a00fc0141808337800034fd84809f4ed0af;
    memory[63] = 1008'he009fe2cfd0057105ae184f65af48718045399c03ac2e009988cc572a3efa3a3fffecaafffdd4cf7ab80e013c27e1cd0713264c0ecac37c18de02bb6ffb43c1e04328941f0bf7f03c78973fe3ffbfdd72d38fe4be3dfff367fffc06fc3d4775b65963fc03e31de0f9b8bd9e2c4d56307307f0427ff0e7433fe6b8a32c1f1;
    memory[64] = 1008'h803cf03c01df00f00fc216007f7b03e07f64fc07d72f20787014fe0742e8ec8d12e806e31800401b501ddc9fe03ec0be1080008724c0321a041c38060383c1c2f07c5c3a4983224601ef14b81bf11003be401d5d00f795f007dbfdc000e7ce1ffcf8a1fd6fec0f6b2ec0e8f27f0f1e3e67fe78575fff066fc1c05200da0b;
    memory[65] = 1008'h280fc19341f808e03e0f2803e3b34071ea980f0a9fb070f1a39e077c52c1c0f1cc0d0433e8fc09ee0423f81afe451fe5a73ff9033bffbc020286864c0e980200860c0009e060265c1fd24303f0c331fd2c468c1b0ff64451fe4cb781008f300849d6dc0e0011d3c00c04f80cec1f869e4003fd2e000e06f000aca7ffedc3;
    memory[66] = 1008'h9dfc04317d90e711b0079204fc3d507fafeb3d35f62ef2af67370dbfb56b09a768381faf8b80e5d83c2c029c04b0259c80800b982a01fe860b1960e0c12a1e0852c01001fc45e362c02033e80652ae00e110c01b87787e807fc2ce57fae5f8f70c370a107170e08d711835f411c038812792c8341b57c700cfff14003fcb;
    memory[67] = 1008'hcaea126c53001187e00aa9fb8065c866040c002717608854722098fb017b80e33bb815b19b80c6c1b80f0501e075047fe37a840f5028c051cbd7ecc8fe660e0982766080efa66ffe07afff81efade691fe1e3207c063e1f41ed00f033e319266c280f1f82bfe36c18e4300207070890e3e9000b37c000a279040327b7c02;
    memory[68] = 1008'h7803c0ff803c4fa1fc103f1667cf4e480fc424e3f4c7111fd84022c3807f1610077827002380f80f3c09c8011f298823f2b880bc28d02603fe6e7e76e1f8b97f06a39c7d3c1940023ec4d04597cd97f9f6ffd50ed860791905121b900e827c062d11f139effc2187fa9051dfa71c415a7d31ed17c39c39f8cf7193c8080b;
    memory[69] = 1008'h188d1fc1fc2d057c83ffd7c07de2343bcfb400028190d8885026102c41fa39b9260587b3ac0fa805c0f8bc0e01e621506a980b0f818038f7d87ff87403f0bc089f1ebfcb60fcdfa38177b00002c18000dfe007fe9ff6de88df4bfc98f0bf998f07fac3fbfa7747280bc042f7ec000efcd89f67b8f193ca1fef3d81d0fbfb;
    memory[70] = 1008'h201ff84701da36201202d414168c601f7a40037e0730040269418b8b9461d06d01c314aa0dc26c7fe52c2f8008e6f774e34055365014cdf9f1ac9f9be6195e9f93016c8ede2a9384311fbfdfe1207df26bde45f530073fa4fffff7df591c84573894081600ae00003b41c383841c4c9cff17f0637d07300d7c03ab573c0f;
    memory[71] = 1008'h843915fb0bd06c201c80f403e2de05be815009f231243f2e60005f47324e44737cc566c7f07e206d00068bb7807a73780d3ea304e5fe000fd9dfff85ffecf8cae93fcf501df80ffff05067df271f74fafd7f0a98701f3fc6518ffd0782ff320067f180f9cc103ff013001e20a27b601d1fd3fcff2817eec03f2f9e3f3f1a;
    memory[72] = 1008'ha62cffd8e3decf047fc83043cc1ae7582bc464000fcd9c00e8b8f09a0ae1a7f22a380fc6c38031d0630a47e17ff874c9f03d5807ad5fa082b0ffd0175ff0027203984f207fe0838170e10955d247dca0003ff78c9e700001d300021f500728422df33f00dc23fe18269fe3be71edd14d1d8318cfd08a00ff7f7024e3f582;
    memory[73] = 1008'ha4eb0034e7601f7d7300716165c3df3db8dc09940cf80800ee28801a8e070d2801f0f0883ba27885bc17d2cc0a0c02012ca020f9e03f0fff2dd001c0e000112303fa161fffa1a80007d700c1ff24007f68000f869a7860bbfb8e61bfb000c9fb000a5c007d57c007f53d004fa1d007c5d7fa4285eba00e1fe0806dec080c;
    memory[74] = 1008'hb4bfffdf2ef7fefa4dbcefc0bb068fc07f59febff94ffefe1fffffc70b84701010cf020f8cf830d0c8d000f700dc2b3005e5bf0039b9a021108bff903177f9080007a8de0008f7ef80762f780f6c7e02a243c03f8127ce2806c18391fc6e68aa83571ef0f8b3cc07e007807fd17007ddf619f0b8005e0fc40780dc30703c;
    memory[75] = 1008'hd5257048384700a7a050763ddf780008a181010f7d000143eca9015c0003e050c07187a2060830c063b0fcbe0037977b013167008a06340ccb61806ccb70018841fc328037c88c1e60fb49860c80cfc0661cfc072705f82b11e487e1f686d20318eb802df84e7dafc7d30dfc4041ff411407a77f00dfb650096ecf219f88;
    memory[76] = 1008'h1e3454e4441d1f6060001668201e5cbfc0fe802f93c0001f2e000de21f6fc440dffc3bbc2bc189e838055e7f79569e77c7da04a00ff0c007d9180bc817fe0831fbf9f0870312cc673dc6cc7b864059f8acfbfc04e3c01c3f078018703b013fe3901eb09303ca08000780000012007e02ee123fd64f2302e10fe2be807c42;
    memory[77] = 1008'hc00d806bdc007d671c83ac955d1be2a07d320e73f6f3fffc400202ce237c005f7e00477ae001c66390816cc7f818ec7f7bb879fff9f97e6590877ec3dc7f3500aef57495401c633e3fcf5dfffd6fdbdfdd8984757dce3ef5f6a48c7eecef0af0d7d921ffffc0fbde0a5000606a56c292fc10096ffb79848c5d7f8fbfc0ab;
    memory[78] = 1008'he0cb704f5f9b34bfefa0075388c0fffe0057f820e565060b97c0801bf607078fc0703cbc1e0df744408305bd07786bd0d80ba40f823b4efb7cfe0b57e700590ff0048464fd4fc81801ed03960f00e7ffe00833ff8019eec81febf71f4dfe17d486df39802039e5010210923cc19ddf8f07d87d42fe078740e1a1f6a3991e;
    memory[79] = 1008'h01c1fc1f0007a7c100de7c0067e3c0038c0c0138bdf87582dfff18e711e1d83302381a4007011720703cb3707e47121fa51363f8386f788367a06836f8430d79c711bf91e03fe1f1ffa6403ff06806ff04cac88242a20bf0e047fd040279c440736e0080ff943ffff825bffd87fa0000e23e002b0b8016b11c0f0c2fc7c0;
    memory[80] = 1008'he0c6c1843afb8840c7b091091d807a61de10f63df54ba1e0641475450ddf7fe173edee0723e83115fd81c8500057008005bc4003600401f3b43f0e2583e4f2917afd13bf1de036dc007ce78006da080f3e4003fa9a1fe043827f8f1e0e23c4bcbbea1cfe0069b7e002a0de000e008020fa4c815f00800de01c202fd1d803;
    memory[81] = 1008'hf77d85336dc00b2fd0019eefc418bc6ae72b4304f088f041039e0e5018b111d11120fe0b6bffe037539de76946ff701e3fb9a0e32bc42014d6fc380f200360ff07fe25e07ce2c07f093c3bf005e3b600603f600738381bd3f180157d9000d1e3800243c0338c3c80d4dec01ee9ae00472030857113ae5f857b7bf899d67e;
    memory[82] = 1008'hf034fe528b3e87d605d0de66bcad8617c38a407e01e60efd1be31fe140087e64315dbf4009a0dc049a0c01ff7cd00f0b8e081fda801bf869b02d70781906cace031a85e0a38879a8691ffd70f078ab06e42ffcc687b7012c83bc0be37ffb19f6ddf9517821493dd00081bff42c090f790403e48e00f28f60710af26020ff;
    memory[83] = 1008'hb57fa3c007fee960c117f79e0be201f33f92fb98107fe100ce4c71f8398a0306c080115e09c0df678a3dd67a5efc8fdfc8fbe06e651fb9e4295b1fc41ff90667ff60f623fe072e677fcd6f7b0210e03c31bcefa11bbfe6b1f7ffd84e07846c3178f94920506c9f9188ebf919ff12fd78bcdf835e4e900cfa1a1c84c37108;
    memory[84] = 1008'h03f60267282045106400be190348c14111a9e181fc0feff91796ffaacf802e7d721317c3c2b390cee7adfe03ff8875fff8bef39db797bcd1a20000e608000841f22330e0c89588ff7c2415df438c3a4d3650882b08feff1ffffffdbffdfd64b19da731a0022c0000b1b0860bb323f18d5c401a24380000204403f6500d3e;
    memory[85] = 1008'h08c78043f07c679f128cb29e3395eead13bdc03cf2de080ff9c000f84f5c301de04220ba0038c1e30076f004b5df004658f7ebff88001ff17bc077d67c07f127c07f6038105604e3ecd0e5250f3f3e8da1bffec98fac03080eba19f704041e3936e13981f3d7f41be01f01be537aebf17e03bfd7e03fff3e03ff73c80ffe;
    memory[86] = 1008'h5621e0792e080f98c2a4f5bc352cbf3e0235e9f73ae4c44b88374c7d000761c80c210780f634602f67883a800395b600fb41f837e20103bf0070f320070398006071831e05fd61bfe8103f7fd0c6fefc10de2ea30f00ff717f0ff5161017dc6808f819e07829980f2c1d80e9e9d40f3f47c1e018e83c010f83c1d7f03c3d;
    memory[87] = 1008'h8ee6ec70fc07cb0f18e601350a091c736b11e7af600c0e5614c1fe01026df3000d7bf002334e9ca7f98dbffefc8fec6f28fe03fc13e00008c0fdffe03ffffa06f2ef30779eeab801e20e003830a00f811309f84038078033c07801bc4bb479fc1ff603c03dd07407ef03c071e17807ae03db23e03e72690fffbc00fe3983;
    memory[88] = 1008'h00c42e8d1c00ca80029c202f57c3a01f7fb80343f284700fa08f00f2e203005e01302143d3cf00127c20e9fa3f0a9fc2e8a7e4550ff9c3ed40003034002f90f01da93a05d071c570383cd3038766207006009f0942ffc0543fbc154fffc3a1807c2e10484b940602ff42f06ef80e054d06c105907b98000e19180007a18a;
    memory[89] = 1008'h4c1fc0ac006f42014228e00c20e36c0042e40007e4e003b7ca00f77bd8007f0fe016839800e037143c018380f818500f9fa027fcd407e9ed66001c6e6081c1c1083e440002816ee000597fdcc385cfc410588590c7be024081f00b20c9c0e28e1c06ae7c99c590a02758d0c2104806614d9820b4fd0c044c8051f0e5003a;
    memory[90] = 1008'h0000018b000017c8000198c0201a903da8f008000bc000005680000ef49fccd75ffefa8f01afb2c003f3e7ffceeff4fe4ac70180274cf00100002174000011080800031f10057821ebda003be579002be7800064173fff3bf33fc603a827883ff0040fb0033469d16706d051bec0207c200003ba0000108c060022e99803;
    memory[91] = 1008'h9800f255a91f30f31201cfe7a425a1bfff301fff4bc3f3fbd9f7760a500fdfa19d5de41763f223cb79a6e2dc048b85b5e6ab719f526ecd1ff0ad67836fcff8ef67f3bdb9f198a40c004f3b200e90e043ca558d330a7dc44ffef2f056f19fd8d04eb3e9f044d1c1019f6781e8a8e415c6c00fb1bbfdc1bd7ffdbfa8c808b0;
    memory[92] = 1008'h38672fe107febf100ff663803c1d68d9f1669bd63410c430a021c71eea29cdb7c4017245540740081f8f817401984f8101c8f0209c1ec407e7ff804ffff805ff80809f9000086e107fefc307165938b8024de0130ffbc253e8dac70f7f74d04f3ed6bfc147e17ce852c77484ac1d12c7c05c0024040003212920d002fd9a;
    memory[93] = 1008'h1c0f00f9c3e00f107800f007001f7d8008ca5806041d9fe14dabfc800006018c0000f9f707b9177f7a05860c272872c04684ac03509fe15c801fe07c002703e002c62e015c640f1943e2f1d63e07197fe2e38ffec700008776035eb7f02bf0cf725ddc03e07fc0f0223fca17a9b90379cfb9f0e067ff8f837fb41c1dfe11;
    memory[94] = 1008'h0a281dc6d0dffe2a43fff3c07e070ce48061879006103c007ac1000057f600703fca0f407c821c03f4188c03eb10003807000e109471c1d770f08431678bc3167f841c17fe06cfa8b7504d65d787b8c068b1c904c22e00dd706405c78000e830000e1d001e73f807c63cc0786fc8070799c5ff03def77616ec0761df0370;
    memory[95] = 1008'h0a000ee4d900fd4ff809c0f7817c004fb9c006fd3e808183f018382f2f89f9fcfb005a87c000e97e002723bc639e1c4739ea0463ae604e41368c07320640f2307c0fb3c50061c03c187072c217116c7751ffd77be0a3ecae3c17a0e183788e2873895c2e1c21e58346dc603c618831c7a37bb89c3e3f897303f021981fd6;
    memory[96] = 1008'hc107f79399263b6b4c86bdf000a61000bc7503e581605c44b207c087817fc6c806070387c7ffa47cfff883bb0c0817b843fe998877a0e603dc18e017833c803b126cafda11e36030568e01c0e6a038146403c0f3a4ff83ebdfe65a38beb9a800b3cfbc38390381274a1001378ce024329802d43800d2298835009a13d3f8;
    memory[97] = 1008'hcefa09f1e37ff65003ef4c0f6ff7017eff2687e38a0031fef0033ffe2d323e2201e0bec01c000406805bc317782c26010860e000b43e00c2ce379c0c437fe839fe7ca10ba6c24f72235d10ae0880da11a00f00fbf33ff53308ff18e3fffc5f7fe7d860c2fec90c5115a80182f2b1b8b838ca091ef0c6661c063fa0606df9;
    memory[98] = 1008'hbdf7f653fffff1fc6f7fb369f2f630131e55ffff368ff8e40a90659ce001c186607ff090019c0c891cf25ff101f760319cdf233ed1feb1c2e080f078001e172068e0a82093cb003f986a01fca1c016010e079429a8f7811ffcffc4affffc158879f46806e62a080fc0c8e321840ff6ff81ffaddf87ffe4047853f24eed28;
    memory[99] = 1008'h17ee3fc20d8bfc39006e453ce017a03c306e01fc03500f874000bcfca86e040c43c12264380e4260b047d7ff40afb7f00878fe83f3ffb11ea66190dc2c1e8d4cc3c800573a040fe06ea0ef240300fd04600ff2d6f83f809f80796168308e06073ef08c185089fa0f0b1f8f649608ffc2061e0371cd50760f47f7e38fff5f;
    memory[100] = 1008'h874838d86d037f852b77f147fececd1fd0f861f80e843e0fb803c1fe0ee0ec00c70cc4071183062c6051c05c0f9c2fe069c22e081406e4da487385f6a3b81d08238dd347306c5e07f0c5f3800c1fd80349c7017d81fc1c601f874380f0f47e07fb27a41c1904e3c22efd1ccd19f3a7c0b990002f210002f9c80036f3c018;
    memory[101] = 1008'h1feffca0acc3ef028810784dad0f1fb40611a3e0e102d67c483b7fcf0b21853c663c03e469e1306eced208bc1d6ea820f991ec07fc0fc0381b33fe9bf31c692eb18ac3c3388fd70011d3e1009a3a9c7c93c07fc00127c06002ff860727f86871e386f4368ff3f1c009fe18208d05c08dddd23fedfdbfff7dcfcde41b8002;
    memory[102] = 1008'h809e087829c497a0a47e303b82f0a27c328c1d816800103167f012276f39c710519bb08f118e18f2b8c0807c31e3070ffa28f0bd301f81d5c15c51e8f9c63f07fcee618f9267c9287ebd769f6cbae07d4da4021fe6780bc60f001c01c401c01af804807fd3b80fb81bbf8798fff8f04fc03c4cde107fae603fdffe688fff;
    memory[103] = 1008'h400380180070000107022e00b0077aeec0d404aca0321ee44303e0c00cdf80a9999cfdb398c7d7d09cf16e0c2f41c0bc8ed40ff3ec41ca9f40781ea803e0c1d03e1e1d0bc1cc1348c5f9c372c3c06e0cc6e6b3eaa203c3a984adfbc15c5f9a4347fd2f87a00afc3f82f7c58c585ff8e1ffc7c2f73c40383bf002ab17ca28;
    memory[104] = 1008'h6fedfe0a63fe2a630f80b4007c0eeedfff66c3c27ff80039f60eceacb00d4c0f3b1bfcc916002df1f00082267c2abf0d94e06018665c03751462c7f70e05ef80040fc603a1f0d602e3280afc3d9e46273318879fddfd9ee2fffffab877ec02303c416bf9cf8d80e00a700001afe02c05337d787fcc3e0b7841a07ffc010b;
    memory[105] = 1008'h00200350df07ea87fffaf0f5f4ef71ff7ffa37fb0d101f0143008577c2fe7527f7ffe4bf9dfe9030f639c9e04020200061a000212589ed4cbffc19efffe0a7e1ffebabab879d62009c7c0005dec031fc4b8d82ae400e007043e06483fdff79d9187063359fc41398372ac183e07be55be7284024ea07cab18db35ff33d5e;
    memory[106] = 1008'hfe1e06b341e0138c1e003803a010ef7a004775ea0f5f8080b71d17eafffe803ff8e404c19c603409fe0217e1f1d7ee1ffe0e61b68027020fe049cc07bf5ce67ff982b7ff907b02c7d0f034740405870022f120456f07825e607025940f0070c0f01300713e4004f3930120bd262c3db7feea41ce40b814252709664e2111;
    memory[107] = 1008'h07226c3078703e108e2741f0e2ed20800158678e0482f41071f7ec064000131e00121eb40043effef606007041f613bd1fbc5bf1bbcf2fa81bcf0471103847f003dca200188284e30008ee380c08f30000067005400bc90c2838de3fc78963f870508e19dff0918d6f0d98cc907a1d91c803cc278438273ff336fffff889;
    memory[108] = 1008'h07b33a40616ba60c316c10572e61d085179c03e0f9c1ac1dd038c01de0643f5c4467d5c02ffc54007e1d9fb2aae3ff0eae2e715ae2030c861e8d181395a1e18d6a1e50bff8c528f0e2c11c0f3e2fe1f6d1de1e08381d68d1359b38005fb40000fd809719868a499c2ca818d7ca718cbfe3e7904e78fec687c182280c398a;
    memory[109] = 1008'hc0479f182ab82088ffb800bc6ba1c183fc4c183fe9e00bff9d0017fb6e78532b7a069bfff9db9f214530d00c14ea7a827d07c0fe00bfdfe83d9c210201e010102c040355e189075957f0cb9dbd840459c00405cfaa7f1d02bfb1e00a67ce502f0b08d38c4b1038cdca86599c7861996fbe781a3acf804171e0041a7f7802;
    memory[110] = 1008'h594ff41788d88e400d0cd4003ec6bf6c00fb57c03f3fd8233abbc038c768f78617f1f9a4b7dd32789911c13e1c3c03f9c4c03f846587241443bf4bdc3febb31bbfbf1bef58d1b38900c53aa80359d68031782813498cefda13480f985000f51eddc6c00614ff0063dd3c0c335340c19f00bff83802ff0a886fb0eff1e117;
    memory[111] = 1008'h3939a1c600100f780800e7c1c00db7df7e599ff906fff6f047fe1008a82ffc89ff96d617ff81891fffe83e73833404a383e21100210fa028263e27edb77ff71821fef01427fd510810e40d8015941f60a882300133b183552000059f0180c7d93f076ec42c49eb210d611e027c01e11c3f8ec3c74600774000068e17f7e3;
    memory[112] = 1008'hbffff52e77fe315def8da3378a151dfe411bfe0006dc08e3dae57a334ffdffa5dffff98ff3dfc9c84e938ff62c8c67fffd57c4fc9f721e6e940f321c1f36d8720ae2fff98b6ace8e3e2df8ffe20fd87c8b53f2f8c1bfddf07ffffcbffbfe104df16be0000fe780043b8e00036bbf06a5d7dc3fe678ee6f39fe71db933da8;
    memory[113] = 1008'he684804270a804fe7600ccefc41989803f981801fcc0c067edf41c770000ba3800bf03c03ff8d06ffe4b0010ddc0001bda8000633a12007128f805d7cbc8da3c7fbda4846ff28ce03fc020003d0000108d000379016f9032072219409441b800ec1f00030df18006db90015fc80005faf80fc079c0f8843c0f9fe77629fa;
    memory[114] = 1008'h66075b3410cbe4300180c632180d8f27c1e4c27e09de2fc0b0003839dfffb064df0f06c000b0b000076e000f836c00f928c00fbfa80073581bc0f4200e180f01f1e17a0e047f03f1fe607ffff5037fff90af9ffc00f281c00c7efb8a2fbf80f5f713a03fff6c107fb9c28feaa8047c1b31f83c574783c1b01c703180cf03;
    memory[115] = 1008'hee51fedf40dfe0ec67b0eec0f38bf3c41ece3847ffc79f6fff61f5be3fa304b3ccad891e1818fffff50dbff0e88fe91e197d13c3f872733ad1eef8191c510081c1c001380b118fc000d299000e01d010780e008a0fdbef217cbe0211f8c1605f182ecfc7002ef8701ffc3703de50f374407098300fadc700f87c788723c5;
    memory[116] = 1008'h4c43dbd800973dfaa4f3efcb5f7de030013e6e803a66c87aa7fe05f1372a90e336b40f1a511061c366af6360087cfb011f87c820ddf18dcdfdfc983fefcb03fc7a301f7e1381e01c007404e0054afc0040ff808582ffc260279f2a8529c3f05e2ebe4040191e1e463eefcbe94df86b93fc001eca4305ef8071db78071f84;
    memory[117] = 1008'h835003e892dcf3cc37cc1cd0fc7c806c00a13728077378026fa30006c006ff6401094a348ad2bbc6754d10820b7d086077f829846fadfb013e85f800600e0ecc1bb2cdaf664ee20848230084003001402c000001b006ddc4037bc841afd8001dfc23822c1f5164817816001fd1e101f807ba46131f85673c71f67bce8764;
    memory[118] = 1008'h1163e7608ffe00d8df80af0df8029efe310fffe9e682986cbc61fe63d20bf6b5386e85ff000dd5428ff4266461f727799b70f3df163818f5b473ef9df4006861d61e7e7dfa03ffe67772ffef84a7fdbc10308fbf4962786bc11f8586017e8823f19eee676865c775fa62e60de6e6007f88c87fc7ffcbe4ffe860c3ff8e1f;
    memory[119] = 1008'h60ff0031a7f02470b81c66ef1a8d000040420000b32000039462ea9d8ec3da667ffee71387fd6fe00b0de1f387153e3e22066783c7bb35cedc01dca5fcfefaff3ff3e40c7ba3e1871e4138193190238a98b9700a8277fe26876f4690307017d10f2c70020ce830d3f8030010d4115349c3ba1698dffd70cc59bf9ae80afb;
    memory[120] = 1008'he68001aa7309bd379500378dc80941e0cfdc3c1ae0c1e0ae784c90fe07f0ee633b2b0be73f72c6041cf1447e2cb247a1586201992c10007387fc011c5fc03880c67578821d13c7c4ff34f821850fc3025c7cbf26c04f7d106b495887df658c0f9ef1807e003407e00d58d83f978400feff1befffe69cfe642af71007fc1a;
    memory[121] = 1008'hffdc1c3ff98082ff18018e0a00990033c08e070804007122580e1afd3fc03dffe0763f828e1df07d20fe00be080201f018003cbfa987fe781e007250e01c050fd080943fe840a1f805327f001f03e019d47e01f831c000847c0000a3f000021f858007906250779e0182e1e0241f3c02c00b00360004067f20015ffe347c;
    memory[122] = 1008'h2006ff88007ff74401ff15fc3fd50fb4ffc1791d190039fe91831e884607fe52b3ff670e7cb251c78997403eb0301cfe08902c6410008042007e7f103fc36307fc3710fe0775f7ca02f127f036197fa10207f011da1ffa9f847f4df15f00030d4008006c3e202f81e3c3fe0e00fb473088807ba0003ff10013ff4c02fc01;
    memory[123] = 1008'h02ff27fd09903a700bf3b4007af9c788044ccb3c860dde6e410edbf070d400f67b801e063000e2671e85269f4804176a8686c5003c7c14226eae005681ff806077f800077fc08a1befb07c13fe13c007ef5a003f7eea174fff0618a7fe32dcf6e6f960f1c8040a3fc36067f8b007ff731ff800f0d700041fbc0090447b03;
    memory[124] = 1008'hc0a001b81f981d87e20d707fb173c3cb7eac7ea08983c9009c3c403981c3fbdc044fccc0c5c1ec14700e9416d081e8e0863f10007033520d041f0e1883b03ca43202ca8b800ac1fed878075b208032bd8c2d9ffbb80682dab011f7b804fe77c4082a00ee0448068053887c03e20f80549ba7fff8f56f3f9ffb07d9f4801c;
    memory[125] = 1008'h3fd2e78e4b130e808581b82b802f900203b080000e8000177017a7df4dffe071ffffda1740bf41180ffb18c624ff036c8f6003e0670037c353fffc9bfff7f57fffff71e1f8f78fe000cfe805a7e7031052a1c00e1a0e219a000710e800409740881cd1e078e0fff5fb9fff7a7947f4c500bf870ea7e20850dfffdd0ddffa;
    memory[126] = 1008'hee60104c3800015044037dbccbe8f781c1e3700e6fac06f080e80ddde4039e44419c4f0e400465a49c9680020006000088c00403e65e86fcee63dfd800332fec898fef5480e20c13e0e609f17913fd04d7f204186f800527fc1f4cd25cf35e9be9d43e3f8df38003fc1d8395d5271cae9e007ed3f83fffdbc0b2e964caaf;
    memory[127] = 1008'h5e03f827e01e873980ffd7cc2ffc03900101040c1812005193f0105ec07c003c0780830007f81d00fffd8c700580e3803f087ca2b001de006e200294d0102e1981c7cffc40ec30fe01100fc0f1201260e003fd0d8f007700d018c2bf0119efa2c05439feff40b604fe8c00be77f00716e2e03f8f1e03f2ffc01f78f00bf2;
    memory[128] = 1008'h4fc1e048f83c011f83c096f03c0c817c21102f92150008c2182da016800fffba41eff9b03e0f1803c0116bb804ad77880f8e3100d8e3800d0d0400138c0e607191de5f4854a9ccfdc87ee4d80b425a006063c0190cc0fc200c07f225c0298c380af97c38b0d7822f86f0c4fc7fa2ffe202cc5e0803c17e02b037d02701f4;
    memory[129] = 1008'h85f041f0dc066e02e0ff507e7ff2a02ddfa803f3f9807e27ad0bc21b87b80c700001e609201f5800837ed781ff79e407c38e208a80c5108900cf9c087ef0c98fe48010746d01bc19c164e3cd3ca632c5d043e4b7346b08d25ffc0105efc871f63fc20fe5d1a47cc80fbf0d00e7e1900d6a2e7bf18beff10b207201a0e2e2;
    memory[130] = 1008'hb370002667e03f2c5019e05381dff8908070080407a0a144ee0f3039c07009383f003893700ff13f0166d19b764d2c6f86e7fffc8ebebfa94184010003806bc0082f002181d1ffc6079f706239f20fe617e1ceb2093dc033993c60281f0d1304f0491d9ddc6021df860009c4e82cde7cb3e8eec33cbfec33234e626147ee;
    memory[131] = 1008'hc3a2022f3c5826fbe100452d000150bf9c4d8ea1e758c000550c008ef1e1072f066abf60fc30600780022203c09f707809e8d806180b81a2e70c003b71c20e471b2cec19a02e742018aff3ea38ffd6e88ffefb08cd1fc07dedbe02ccc4e0e823fe07c00ddc7a20dcc0c808cce170ddce4209fb37608204d78ab1ab3f91d8;
    memory[132] = 1008'hcf76433441c3840037782a098c1d8108bce20c7c006047d07e81fac48f25c1aac13904342fdf743e58ebd105b41300024f8000107a100701c1dc003511b1db9f181c09718251b87fe27107d89c6ebb39d7c2800fd1c1bf7a8000f24ff4c18cffe00760e207ef7c80a8781ed3bd01f833219fab0c00bf8a4471b0df318a16;
    memory[133] = 1008'h60cfe5b4fd7ffe07f3fedfccb9d5749fbd43fffff639bffe081be80df63e7c997187ea2ff9bce5517234403584a14dfce58ffbf6e350f82b21f9863d267fdc5e7fff9513bf487003f5e9f4fffadf9324ea4bf524afc1c07a189b2253e010450b6784bbfe711b4703a186dc7cd22799b5000181e2881c6995c13f234d9557;
    memory[134] = 1008'h06fc0833bfa700f9cfe067c5ff4e7e1e9a3fc1f300cf07b054503f92908923b8018701e01cd12c17f2130001c004081c40e983e02801fa1f46fea06c16820f41fc001c5f00fc3ff6b009fa320584e6202c07dd0e07e1e3a0381e1a0780fe027e3c479c007c69800fe4a8c0fe7fafe7d006f80f800f80f222f80fc01f801d;
    memory[135] = 1008'hdc901c2fd40381f6c1781857980cb1780e0f8703ecb9f83cc6cb7c111e18fc11807d80140a5aa028662903b8f8f1290e1e2161c0e2221e3c08401f065e07f00941febc68bf0c4000295f001896f001cd53fff58a81384c000b0a0701f925b00e1e7a3ffc3467b807e230007c602007c0003c699803c77800381f880780f9;
    memory[136] = 1008'hdb061015e00007580400710401c6c04c860623c04c6b1400c93c800af5c01ec78fc1ae3bf824f1bf82436704f848feb7879f2470e0628e8eea200063a780071870006d8700d913c17909cd3ae602fee500001fda80bd0873bec1e17f083479bf8ba37d409f01a000e03ac03c37ff23c386c77bc87fb7f08e9a7f5001e7e8;
    memory[137] = 1008'hc1600a4f64006bf2007f3ff0ffc24222ec26281ca1e283330e2126f5a0e4f0c61e43bd23a219f29821ee8091a6639c9d967834f8779d0f96aeceaecfd805f7e8d052ee83280e3ec805f2f926733e8ffe238d8f4380030df520f82f21d8996272e10d13149cd3e21ec77f016f07b0d7f1f063011c023800400ba02fa1d9fd;
    memory[138] = 1008'hc06ffddc45f74726fe805c27a284fdfffdb7fff4c2725ecf040deae2f007c96e009e0bc018f07a051719c3b654e4d5c8cfd94f8675a1fc077fe9dfdacf0afff407fefe13fde67df000b6dcd54bbcd262f21cf8746202642f2019b1bd10e08c611c8fc55c6ccce671ffe6df61d6d9701c4a63c057c626100e4091ac00181b;
    memory[139] = 1008'h6c34c8376d88071001ffb01c7ffaa1e7cee4840591e471003feefb1ae108bfeb40001d64018b5e006065e981b73e00048de01000a60118164af37b74836006e0001257e152bb29ffff20f79ffe1fffbcb95e8b4a8f3ec762c23960580f87940033fc30091072001b7b0802f5d800a68e8008131200032400340082380003;
    memory[140] = 1008'ha07f5c377fff7d2ffefdd6e53fb933c0738b0007333be00f8687855727f7bfed860179cecff02f977addfef07f9cff1f0ca3c1ee44a393a9810001fc00c01cc47fa26d938eff0401c8fffdfea66ff9e032b8428f7f8cfe51f03fe4d147ec2192c943423fde34007f6d8c329320fd8c4b00b007a8ff117229f3f59b67870f;
    memory[141] = 1008'h9c7dfe29e703961fdebc583ff11af8033b2f8038fb4fbfc0301f52005fb07697fff9c16c2f3a465ff06eff00d19f9207bffe907d8bc20730c0007c3c70717402041c85ba801f02064e407308c987f8002803f01fe3e04fbfbc07f6fb800e6e1003b2ef3d10650ed007c1cf809c04fe718a141a1a49c0e6b9cc1f5daa0333;
    memory[142] = 1008'hf100607f86049fdb3efdc1c1efe078fc976100e3e2c200f64d001e7361ece885a0e8de719724f247402e70041c57c1e5dd3ffc27dffe06ddfffe04effffe06fc77ec7a0000078c7c7788eee4f081d09b283fd47d23781d80ef037b06e0f7103e0f5e208000af3f000afbf009ef0a85ef00c71cc006718f894e09b110e089;
    memory[143] = 1008'h3c2033f2c081ffe0201f7a1007dfc01002180300219c74106381c9920a78f640318ae6611c3e760ac4c064e0e024021a204007c8d4006a8d18404fc5d20e646723f2de487a8d1179c621c338a21d07892871ff83771f80f73bf8037bff0617ffc084f979de9f237febe61ffc241c780231e9d8fad71e7f1c23d0e01533e6;
    memory[144] = 1008'h9db622b1e6433d0e382bc24680ffafef00d9be38009fc7003f90e000701a80e203e007883c40280786c04c4fbc3022d0c0066b8e004ff42100575c75df834598003701978172f898f4ce398f077319e765b99f7687ec3fd86a009d66a40fe76c902e090f367801c18443f8045fd780e505195900478d349cf8d3629fbf99;
    memory[145] = 1008'h001b00be947f6bfe6a1c77e3e781e801fed40f7e039c2fe03bfffa3d9000dfa8006edbc003f7fc00eb7a0c19e141c20607801ed0144cffc09a5af654747fe36734af3662fd53f79b5c15f7f9675d8020bfc40782cdf70864b8d8238127ddfc3b5ffdbe047ed1de0fc4ee93fce036dfef4f01bca4612c80c45a48000ab7c2;
    memory[146] = 1008'h18ffc31c5ff908e7d7b020021e0220780332000006d00000578001f711fff8ce3f793803f60c4804084d1047e3d17b82ba96300d49c613007f0033567c1002fe8600f180072cb1d4628b50000fe200803f601ed0970f254e00008f40d74046c52a0d903f6380006000f8700037e20018671fe3a888185608f81b937c13fa;
    memory[147] = 1008'heb011ec6101c7e1900096779c3f00000fce01dffb2004fed44eeff4783d0e87c04020398253068fac6de208087cd88487d67800f4ae2197c8c4039571dff7558e7f06964798442f1fd51ff9dfbeffe8d2afbd88e001c014c004006501c027901007f45fe47ee3df0fec77dbcc8af9ca577bf138bff88127fd3fc4ce5ede7;
    memory[148] = 1008'h820013a423822b600045578059c63372e05062fe04007fc16003f07e338e42e018e088504568571c2f863819e363e7de1d323e9887a4d0cc997f003f1ef81f803d40d1817c3efc0f5d07c07eee7fc41d41f6009d79703fd78709e00078a2a0018011078423b43f123961fc430047837700fedc475acfe7ac6fdc3fff99ca;
    memory[149] = 1008'haf707fbe44fff9c64fffa8093fb2fe8f2e7fe6b986fef3cf37b3127f019caca5b8e4c3e38f081e98f01d9b43ff10ae3ff40e3dc063bdc006ca22610fa4c3917e3c783f23ee817fd2b18fffe838f8f8bbcfc1188c42b8f0cc038c8e9db0e1ebc30b4d11c620f8d8dc0a0d8f09ea4042126f007b0e200f50f700ff727880ec;
    memory[150] = 1008'hc7cf807f989002f89c002e64c033001be26227f80593d79e6bfc63e7d1cc4ed410c3e8118cf4b358cfc2e03c001cf3008188707000c607f0b4dbc033e0b809ff8bf09ff35f112a5fe1b200ca9b000268c7300c1df57cfddbe7dfefe06ffc20030fc9698c043e09e107037738297eed060607f114e057b21e00ff74e03777;
    memory[151] = 1008'h4c6c4b30af09bffbf7f8f5fffc06d908fe17040fa73801f870019f03feac069fffe27de67b77eeeac73b63efb4077db007ff1a884e8132044031fec4901fc6440dee3343fe4047d00df2f000de050f82a0c8fc3a116cf8f9a1fe468ffbfe47fec2d4801873f830cf2f1e0ef84961f501208001f274000f210000a070b803;
    memory[152] = 1008'h87efff0068deb3002fad95e44bd9c0d787603a39f80300ce0c8008b47080a07b0c171fd042cefc0e10ff3f80ff2b7407976fc2e0661fff5306c7ff8a480d4c87808ceca30dce909fe2b41783ba01f01d881d01fef6003c4f0809cde6008ff0d4138e6023fd2e00c907e18828f802c3cd78b4eeef9cfe02f17ffa3643dc1e;
    memory[153] = 1008'hdc21c7ba00088ce3db7996fa9832bffffd94e82821020640b801c0e1180803d0000007c400006a680a02c02317dc06f604744f7f0fe010fdbff3f977cf7005887fe0b8f07eeaf1c1fc43ffff761ffffe58b1de1d8000036300001af8000017302007c0fc9fe0ef8e4107180478480f825fbae3d8389f05379ffc863bcfc1;
    memory[154] = 1008'he000c264001e07403b0133a13200c25fff50ffff07753f80baa64993be07625b7fff26b3ffe5be967e72e01fff8203fffa0ffbfe3dad3a7d71f9fdca07ffbfc0022f2de5c86aa007df407e1cdf8fbfbefc09fe9f1807fdad9b3ff91ffbff7b1e70fb1807d42d81fec8b13f4f97961e379ffefd95ffdffe9ffbff6e7e7e61;
    memory[155] = 1008'h82c180302c3c2404600392500037001f00d602e03cf3dc7d5a0cff8cd2448e071441f673fa1ff797116e02039f941807dbe00331bb00c1f8805f694426fe074ffc0097fc0962e7ff7c5fbfff846fcf7c34f809cd90025c502049620079ed79031fc1c0780f7803e445001edb4403f8b7000001b00808190ff001507ee072;
    memory[156] = 1008'h0ee34001ae613d00e602d40e100d85e87c3a1e070980f8e090077c2ce301c47fa81a9e77f964efa35c4f0030c1b0001c3912038b082038b983880f1f7e0080f360d04f4cbd0c00107c7d0007afd00072f40002e77ffdb0d7fff30cd1c1ccc8001b4de87bd4ce07f00d8c3d034803c0010003d09000721b00011bf000033f;
    memory[157] = 1008'h18e1f0c9de0e391ce1fba1ce3caa86fe421247b900808ef8181cc2c11e430af5e29807fe33c2fffe1e0e37fdf1a33a8f9e1bf1f460cbde0b50781f881788da61ff41c41bc08c2352f07cf92f875f6578000103833e036e03e06ae43e0478b7f9c50f7c71036e6b095306e35410473fc83fedf473f11f851e19f030343f03;
    memory[158] = 1008'h86f9d0e9c7bf969cd5d8d98f1feedc213c0e42c1c1c66ffe1067abe740def69468e2656607f6420032a726078012e03c1e3fc1e3b37c4e2b6007fe56003ff9e0043f87d685f93aca04cb740002e5da8137515c0605ffdce2d41f040c8ef201e08bfcc1df409f01872c7878461fa300270ef9e010eb3f143e67f053fc5f81;
    memory[159] = 1008'h3f5f540f7db56aeba8944c69903e0080400000000e02014108c08781280bfa6ec0cc44dc0ce4ba8dc58d800247a807c0c1a9fe04703ff867bffc0093ff800238f4060f83df8078a1b0ff834b0bf89172038358910019f8602e7bed067244c1cff79e7ff3f867fe7f0265fb700c3eff8e8000071400f80fc0ffc0783ffc00;
    memory[160] = 1008'h880027e180000900000008f1010400dfa754cffffe30f7056a6f3000797cfff3fefb84a7ced0ca707a02380c18bf00008600030fb20848ff3787fe31bcffe277ffc45ffe801ed4fe28fa0f7c047469fcee1a0168b032c8a649e496b40581cc03d788efbc3d5ff6008fd3b003afe7860e8778cfeecffd9e038fdc902000cc;
    memory[161] = 1008'h8fc000493f000740c062f79087dd2401fff35f9e0dffd480131278d9f11fffe0b8386457c1bf37f38e76201001d060001c6ee85db38d81b31c800054103c2170432350284ff2661f80aff8ff0cbf000064b0ce1ae3561dd00835fe4e0fcc85fc7f7a341f0437fc4610e4c0499dfeef04b47fbecbdbde6b0f018d4c8bbcf5;
    memory[162] = 1008'h0f003000f002033a05c4d7f2c8ff320f9fca903ffa480bffd8003f7741eb69e8fbf23e3f90344fe3f7be05fec02417e4060002809408180d81f026480f06e231f10067f71016f03c0f6f83c021603fcc7401f851e25bcf3d30a07f54021f87038135814009e824003e10000069cd841c601fc05843f102276c30b43e5f6e;
    memory[163] = 1008'h05c47f8058837009c129c47801fca9838095cb600c701e03cc21e07c90616e00043fe0210f2e1287ea059f431778ff94e69bf066681f6402d871fb39831f72c070f92c0f03fa80b9fc84913fc8451e09eff3c0bec20184fe7bfefcb7fe0fafbff5eb85f3ffe867fff6023fffa0c717fe33800e001e03c6c0e0f06e0dfe02;
    memory[164] = 1008'h443da0f2339e222433f0110e4fe9fb042eee0053f8e00cfd0a1dfc071b102c71b900073180040e1c07d20f80df0ef01bfd0f004fc1f035fd4147dd50fe73f1bf03be51e33e23cb3d0fee01c1fa713a7e1e038fca2280397b10073fe100f834001f428fe0047eca000f012011e81f078e03dcff97dcf7f97fbfda07fc11e0;
    memory[165] = 1008'hccebc21fb879733af39f12aa3dc3e3fd7c1e37b036e294206fa85427078003c071000d1e0038e1800206d1e3f1a39c0fd33d8003a05800f4c16783f82538138413036883e2edc3f8083df5be07db1144741dc83730c00742630007306010e000039ee08e016e11601566f801f8ff01c7f8141c9f2399dda26fc7c82d90fd;
    memory[166] = 1008'hcd3f85e599bd624f19e174c1bc24b80f7ddbfc0dcadfc90844ef2f83817034d03e24e017c6ff00dc20bd1f1c00251ff04a90a944050724034f7e40e0e1b5df814b1ff40619267181fe1728164d2440f4e40f2f0b9a00e803b00d007a9ef72f0697f17069482f000401f013803c0240000180001100006f1840ce5300019c;
    memory[167] = 1008'ha002077080300ac8fa80a8adf812cf3f3b07ffaf9550e01f072048a38e0010ae6ca00bb61ff814079ff5b00560e720c384ff8c6024facf24959bc7d6800304080800fc74000e4e02052fec02e22642af7b3841e3cbb213e27f800077a1088fcace2eefe67700ffff8487fff0ee393f9c27e2bfb9fffe7af7ee01de7c4107;
    memory[168] = 1008'h86fc0f3befcfff4ffffec5ccb94100fe3b80ffdffa0ffffcba5b75ee6b3c0055e0c0451213f8ed4ef2c438103eff87ff8df5763dca34033022e00c4bbeafe6703ff3e58ccb524000007300003381c8805b7204cd63a01f21bf00740e280eba6181f0b480e8626dffde7e4519187347a906b02ec49fa0c25bfffc8c8dfca7;
    memory[169] = 1008'h1e8a181062202608be10681e8071007c081003c1818002710c0feb118c1c1fbc8382f130310853fbd6db01bde0f009c6af02bd3fc001f7ee1f31e461d23b86178fb0e219f4821fe163f11c1fc72050fe600c001dfff0c04fdda8058802806b1c000803f0e0801e0e4900002ec07800c2276f02aed96836640fe37500f57f;
    memory[170] = 1008'h0863cffe8f3ffde264a7d0b080c301827a6018075b0003e1a00e5801b48cff11f483d30d883e9901c3f0be3803ff83810fe8b873e8178f3a86efb2209efe430ecbfc18f70ee1805e00ea07803ec0f00fe006081e800790e7003c0abf20e1efffdc00b9d8b84b7fab8784fe18303fc10a80020a3ff401c2fcae7b2f2ee83a;
    memory[171] = 1008'h1fc5d6509c1e7608c347c00e3ffe11f3e6107d6e2003f9e000fe1ec440bfef5015d7f3020cfe08088fb1600fdddcade07f0b9c01e0f1803f3031b2d64310a70edb023cc8e0224fffff61efbf2914bbc07802f00f62de004215a80600aeb03801fc0107b60f4e1e60dc03b80c583dc4c5502f806f81ffc6c835ff5c107cf2;
    memory[172] = 1008'h02b9e0e0639e078471f3300e1f71223bca1033acc3a231ce020f5c613c0833d1dc67141f278012bfbe018003c1df803e08fc03ed70807c5041c1c5143e1d9f41e1ede40f1cccb35000ddc480074c0fad20affff239e4fd161a01f323f00fb832d012c60380564030056f03d450c3f061bd5e1fce26c0144c300051e7c006;
    memory[173] = 1008'h701fd04f093caf506f80d00d7cb7858410e464c349401f024e2938a77ffcf5a7ffd3fe7f0c26e2f0f7dd6787e01c7e7b03c1e7e1a4203f1ac89f803ec6f816e181855a181c60e0077fd40728fcd13745cc39c05cd01c879783c89b3125019b92ff40ff00fb2ff01f10b201c03ae01c02cb2f85d4e5ff2396efff38cffff8;
    memory[174] = 1008'h37fdf09ac9bfe7e09411973d203e80fffc53dffff911bf3f5044e2aa210dc050003b0b18000069180f8561fff8af987af9780fd913dc70064e007fea7800305d00015ff1c021b13203540014012007b46a022bfc227efd7e43ef3f903810e00419adf971dae2f1a78baf00ff2bf00ff73f7fc3c5ff000b1f801e28c4107e;
    memory[175] = 1008'hd2fd619da7ffe73df10c86517347e7e0003c0040002001214228084efce3ffa75fbffcb7efdd9851f6cb6007fe7ae07fbd2fe7f9975837223a3fffbc03f9f25fef552e6e8ec09c70044203d9e7cc103dc0250ecab8001b1bc0116225000ceefb8c37e00101980070fc507befa1f3fd6ee8f71cfbaf07f0cfedfb1b04f237;
    memory[176] = 1008'hffffb03bfe5e03bfce40ee7ff8015f6e1003fd547100869083c0001a0000031501593ae00957040337fab0a47f5f847f83e037f93e03ffbc9ec3c808b93081638798549df32bdbf01bcf570fc17e9eec5dffe48207f400901e01010041fc3000c4abfee71c57ebe9e4041e03b4000038effbf047707c070022e0120bef01;
    memory[177] = 1008'h00000228000007e00100235ffa027c0027cfc4047ff36e87670dea008ffbe7e0fd2eff03800ff400003fb917800b97000d6d3c03d2c9c0f95401b231830c4a02a8d88c08348268dc01b79f80037c6003e5a2011f2701f45060fe0b4f9fc0f03fc0067c078c6fd2bfbe7fef32cffd9389c805817cc00c8fbf4fc0fffdb38c;
    memory[178] = 1008'hf071ff9c0ffff1800d806c00040606f7ffb07d0ffb05807f87e007f9339c0057cd810fffb877efff4efed200040c0000c6e0a1e8723abf1e20fe1e047fe4ec8fdf9441007dc000477f6901dcf5cc7bff3c83f08900ef873e2ff132effe072cfb83f53c00e731a022e71e87fe37f07cefb0034c3b102113800f3848806c05;
    memory[179] = 1008'hb368961b107e68d8041f8febd7e9398f009030fc02038ff0707e7eeaf1b7947616f18421f70043b8c285a023e6aa0b36e8f020024f04000511ff029231f075793f060291e2f101e9ed7400a673458be32c30deb19fd05f9bf33fdae6f3f9860773f011223e61c183e01800ff11800e7090fc7f7b0600407602749fb0091a;
    memory[180] = 1008'h7f02c153ffdb13fff249b3f059ee7f0ef0c7f4cacf3f902073cd30016008ba4c2302d2e24e700c04a781bffff8fb9fff8b60ff6cb9156ff887700d41ffd0c57dfe1df51ff1d8803be2241b53232c11a42c0f78430413a81004b005a65203dbe8807820d8fc330865e260007c304223e27d804f9b3a8973b7fe3f9bfdf735;
    memory[181] = 1008'h61bfe58568ff897e211cff01b10281fdfc71bff1fe1ffa00d8a9f10daf1fddca6b7de387bf9f4371bdeaef2de89816011947ee220bfe54a2b00fa3eb84071be00090f6400bb591fe633f3c20d60967206083de00dbe5f80bffc7fdefbeef0ce180f540b0626e1c001440c00031003e03703ff09d43f0145e0fe0e7c6ffe4;
    memory[182] = 1008'hde05edd3fffa59d3c2f378974b58c06e013000f16a33dbfcc027e9f80000006c008047ca0e3f4606ee99080feef9fabff60e7ffe5f380762dc0fff4dfeffe140dffe27748a8987efe1e7dfeb9ecfdf7e7ebef0ab45e7fffcfffff83ffffc32e102eaf0040683e80d98ee81e303a5e76ffc21fc5cc23ff20fe3fe13dafa76;
    memory[183] = 1008'hc7c0e31c5c1f1cff40f9ccd03f34de07020e0470209807024002703b0d183a04f903c112181f93a301f003fff8091fff80940fe655280cee4fc157e73103fcc737ff340ffff6000fe0e0487c91060827f07e018ffc0f076f00f87b2008ff500ffffc21aff2800bbc390007b7a20864dfff00f33ff00f07fd00e03cc01f74;
    memory[184] = 1008'h039c41a00f0f378430f0103e0e798001c418803cd2bfc7850bfc78007fde6077efc78638183842910380c0083ebc0001fbc0001c64287fd206780070c7f2d70fffffd0449ffe23f83eaa07824f002c1ebc03fb8aeb3e08dfc7cd0de03c86de07dd3d1960fca01b014101ff00200fcc030bfe72201fa27603fc31f00c5e78;
    memory[185] = 1008'h63cb614378f3344bfedf217ec4ca1b938411f798a1019f882001fcc1400622d0207f01000cf01400f6073af3fc31af3fc15fdffe28c183fb1df87c53db0e4707b000284100070171f804463fc0c16ffd55b3a3a887278160c27850141ff84746efa402801ca033074e012034c01307cb07c0fc31f01e07d787fa6879f336;
    memory[186] = 1008'hb07244b3011d03315bb027951b013bde04d79effc02a798f12060161b001fd0a820eb07e0120236030053c160783f974683e1b8093bd0e02d29e206ebbc20517182741ff07f581308fd01500ff7bf3d3300f7f832c303e90da81ec84b80cf875800e50417f301a5365618c222030830627dfce67c3fe543cddf770f4af24;
    memory[187] = 1008'h8110c00b8a006b589e443d99b6d703e077a92e1b1b99e820171f00447810727fdc83347c00380f100ff77fb4702fa70f037d0c8453c001f24003430e0382f6f0ba176f07c1867e37f727d305c37100330a4801f1d27fe0886cffaa8509d617f867a910000d14843a306001c224100602801e4ec007a35fc1ff8c113a7d67;
    memory[188] = 1008'he00e9f8200000d80b1b0a006300ee01880632774f91fe3d0428a07c37019bf740008079c088051c193054ce7f623be7fda7ecf73dde406492e73f70a7ff98137f7908c03343b97cee32dff762b87e72382f02603e6fd9fa9fffffde07bef5e07fcbb4fbf1aa54f350d6001fb9e0025bfa279ff2009005da80003fb00600c;
    memory[189] = 1008'h8177307ff1e187506fe0fc4fcb3b80601e341e00441000026006f2ef8863a5ea7e5270b016417dc37157f7fc809e7fc0280001005e51340e003800b78dc639324832185b55839a00ce24f07ef0ffe25fe93df68db3fb9f204a11e31d8fe79f31f0a5f91e5c3fbfe0cc463afdff080bdf9f800c5c1c346331c62890771a6d;
    memory[190] = 1008'he77fc0244b3e1646f4fa2400313f7841dfc7c43c7e2621c9310a1df2fd00021a000f99220c912682f12f7ef129878689f6712f7e1feff8057e000083806069b900464f4b026de060efef1407f2fa01eb69c01a2078ffcfbfe377e5676ff0833fa9147fff80af107e1a41284eb500662b01833f857833da3fa06cd2f49df5;
    memory[191] = 1008'h23f00cfaff005e07802078d1fc436971c00073100f2a438bfbd018fc743df0473ffc0f3fff81fb8fc003678008c3f8038cbbc0bdebcc583e39008d8c673380c3ebc141784a32b70c00f739c25b4ebc6130528bfe05edda027756042e7b0046777049c000007e004fc0fd8fab9ffde311fc21fc0b8e1e8d20e199c81c01fe;
    memory[192] = 1008'hee0e03e26ff03e447807f60380f648fffe7146bfa3282bfc17f9bd86a023d7156cf9b1e0ac066fd009c041c4bcc6b8fec80f83e070f81ee5e61491d1401f1020046d70900d48c202f8bcc84a07f085005f1062031c408730e6383b4e41ac8ece0dc6636403f6e7e403603e002c00e40e83f31dd13df8413f1be471e1be44;
    memory[193] = 1008'h05220fd06e007d24a003f61f003f5d50018880c00a08a200b07e7f031fd801faf30f28bff97e1e481fe4faff0c7e3fc5c543f40dc04e00d40c41908850832a6c04fb8ee37e3967fffe500ff8c1a0678e3c0677c28847f7f12507dc07700640e800773c787e606f03fc11d81ff15e4016188170f91cfe167087c0ff07b8cc;
    memory[194] = 1008'h50e6c8ef267a40a2077d3050dffa9e0f7bedc07efede073fff88667a981de0e3c13e053c820463ec000b6005c00770709d3ec60ed124e0eee85084dba6600798100033e700083e07d8c3f8fd1f7ffdfddfffedfd4e83807c70dc834407ffb4c1ff0f3b0a44d631f123a335c1207effc22b86f44ff8d6789b8f6da898c781;
    memory[195] = 1008'h50f7cd7280600610043aa0008c2a9800036c00000e5d1001f9d2060c41e9f8ff97f1e78f024ed880530ddf7ee735438711a00f805220fc7ea9c3fff3501ecb0009e0ea048ccf2a77be3c07440dc00000ebc0030be8783beb8042279c00008bf3c060de3ff8427c100d3c803e59101c7c8a0b0f7100000f2c380086300603;
    memory[196] = 1008'h7000fe5f00070226106069c30f74e20f002c00704520036369cc1cf83c3bed3387ce81381e22708151421f63d105fffdf8b0e3c6f20579981c83e6e7bfc3ff71ff0fb9077ae2a1ed22f37bec0fcfb7f244160aa6c13ff844ffb1de137c5f15b870887c10007a344066f1c100b1650aa480fcc3af00001d53c0036310f0ae;
    memory[197] = 1008'h800fffc4807ff80002ff8e000e24c71c1fc1e1c1ef3e1c1a1020f62a23fe00181f800133c3422ed2bf9d7c5f607fc5f60ceff780acf8dc1fdaef63eeeff8973ec49827fa2f24a7fb4068bf200326e7f0631f79e785fe8cf85f00fc93900c24bfff83126077f3a607fbbf607fd8e47fe6401c0f6c03ca41803fe2b807f821;
    memory[198] = 1008'h7007800f00f021201f0f0401f7f03e9c383f48c2cae08e19eeb0e1c833c80d11071a9b0505e091d87000dda6fef4fc5f667fd12fbff9e2e978a0fcf7c805d27c021faedbf0ba80605fe9ec3bfe1ffe0fc99f8dbc81f00cc206efccc9dffd803bffc801c0918836053403e04388e00c3d0f01f0314072c8380e388701c3b9;
    memory[199] = 1008'hffd86cc79c9e0ef2d1c0a3007c0cc039fcec003ea60211fc62e91f81807c188c0fa1c8e1f7ff263efcf00e4fd21483f001d85f280d8b5ee29d8a07ad6e80069f204063c70d9f8018185ec300c7ec600ce80606de5e04c07ba0a8078c18004e03800c4270ffda2f6fb9e261be116c1cb00cf054609761e20fbf6430911f81;
    memory[200] = 1008'he7e73259f3703fbdc000fffcc125d01813d1f1697efffffffef2ddffdfa1899ff4f878ea0fc39e43ffd97400fec7800f255901fb58807f406257c03604f807e11f00c103600dfef81e9ffe606cfaf0065e83c06f90bc0b600f46af00d7d2e03a040e8ffe0cb997c1d6705e16602f83fc527882e067b01d0e3b7e20f3b5e6;
    memory[201] = 1008'hc818f0b5cd0b0a4d515c6eed0f37d98053f08504bc00400fc002001e100402a038001c03901b07fe00588fd3e778f8ceff8f003fcc3087ee3fdeb80fccf708fc7ff0ad6ebe0e803df418e06af595803acd62d0c913c1cc027b7020060978294bc2500f04b850752efd5ffcb9f9ffe3d7caa0678c02f6af88483f78024ac4;
    memory[202] = 1008'h278268f37c201a801f9e4500fb85100203da00000cec0081ff980a089ffffcddfffff9e7debf54f000b1ffbeff22fe7841809000e85c30009af3f7011fe90699fc8191fff8002eaf2dae4ffdcee03dbe1f02d7a0c07bc7084ffd8a88dfff201f87e3500302c50004fac02003b506000181e00d770000055e001699fcdf05;
    memory[203] = 1008'h6303ff479e7ff21c2e9f5a9c0899281039d5000387506813dbe98f8202a61cd907f0a5a03e013dcb7f85ffc041eb3e07b9519e3c9f0666a37832dad0e00099b32539e9e1bd268817f7a0801f447838df36fc090a323e0357cfc0ea0ffffe699298f50200d793ed1c6b8ee1f85c3f767b0b3fefcc01fcbd298c11ba0903ab;
    memory[204] = 1008'h0780314010061713c0e4223c1d76e7ee001c3f800200e6c026008e0a035fffe013ffef0249f61012001c801f098002f01a0e0000c3fc000b4037ffbce6e7db200f73d4002f95300002800068c100a43d91005f8af7fe1e0f78c3f06d0e1e5fc345e5581e2fde806ff90003ff10c03dfb0212402006080300a18074000f05;
    memory[205] = 1008'h1fa0e3f9fe0f300f88c188d80f9c7f01bc6cf0ffc30f93f43cbe44092e3c001877806684e000c857ffc47ffbc1ffffe4ffbff327bbc2187ce2e1b03c0f3c0183ffc3308e78f37fb097f7fe9f2cffe18747b400b00202367000173360023e36dfc1e37c0fc0dfe078269c1f026dc1f0fe200a8c74216987c7834854247a07;
    memory[206] = 1008'hc1e018fcc80225d5807373fe0e3f9fc1ff15f81ff33f00bf01e009f59aefff152c7c490c0300c601e003023807a82302bba230618e67da815de04c29dc1c62dfc0cf22fe0c66fe775f13c1fb60a80fe20f8067130a0c2119ea46f10c065644406ef31f0c0dd3e590df78022cffc03e07ff8701cf606c9efc9c0be380da47;
    memory[207] = 1008'he7f0117a67011daa70398e7600cd5ddcfc01dfc7e0dfe03c3dbc0160831803580aa004c24b01c86ede77a814e07a0002852070ae1027dff012afe001e81faa1c01d8f1e80c6efde06d2ee9fbe220e80f1c0de071178401e00000180c060110e080100dc05fb0e001bc0d000f19f900a17d39d848dc4e0df7a1ec9ff03a7e;
    memory[208] = 1008'hc2e010a7bc40027bf102270b80027c1bd84f83bccff821b69e09f73b80033ffc0f05fb02833f9434001b6c0d6e3b8661ebb83c3c0b8287a7007400f447fa0241d7c03539fd02be0f605300c0470cf02c7f3b2086c780403c7ca7c19fdfff1aefffe4433e77bcdf2588d61e78edf66fba40000b2cca41f3d804183fc568e6;
    memory[209] = 1008'hdf67e36f6bff8977fe70b72f07be400000dc8000607880821f00ffe214bffb82067d91c00bff2e0013fb3e673cb4ff462f0c7e07e3c2e0303800314202cef370001f54034058222e36b9e800139a0181fb004802613ed98c11da1d702c01ec3f783f403f7c010813c213cf00112cff20edc6fc23e77b7e8224873980097f;
    memory[210] = 1008'hf1e01a0b1c00008004020862864c805c801c51020b30818243ef46f3003c000403c000b0000023820681a00e1cce1df0ff1bfc79c0f8f4330f81d280789a398b8063869ef6a000f840601f204610872c27ea011f21b03e58b8213f13ff5f54732673e00003f40003be9c030d5d8c3a4abc1cc0b2ff006af243335a3b849b;
    memory[211] = 1008'h0e40f8e5c203fa38901ee29020041c0c1e618140c1a81c187af4a01342e003f42501e722798a0603f00f003f012302e34000900bd001e00c70c1c5b57e1db53fc1e278fd1c4263fac0037efc033fd1e6757b1a23617caee70335e343c7d9400f71fee0c7a0041f90000060002402010f41f100b00e8be90afa4868f7f133;
    memory[212] = 1008'he5c008047c0f898783b9e070cdc68066826e0c627ef28e3fe7c2c37a2070a4a227101a017100e1470abf8e3eca70cb659c078ad98c7be17ab8603fb2c61f7e385539938f5e498001ac60001c230001823ac11a8009fe0036ff801be5f007fe3ed7fe8c7f6e345ffbe0a32ffc1e1e3f01c00fe0d601f817f07802270f862e;
    memory[213] = 1008'hd1dbc064103007d58600423c40041aa5e2e0031b350021e0681530c77f8fbfcff07ff8a619bc86018ee83c15e7de61441c8a14cfe807c23fa7380ed37f01f50f201de817038fe3db6153bb41873bba826f89186e5de200ef315203e709fe0a13fe4bdf0413ade1003ace2007f2c210514fe07d506301e700003f65007abf;
    memory[214] = 1008'h78747b8b2bccbc7b79c7efff7f1f02781580bfffe617fffe70efffe091004c3c0bf3ed437e648e7efc6affc627ceb0c2ffe10d639e218639e62c0e3230c1f5604c0f403080cdbedc8271db800b354000a0438019b3887fee3b406ec3f801ff56000ffffde46fffb620f703f35dc1f2f4777607f03a695c0f4fcc51ff1fc5;
    memory[215] = 1008'h03212f00ce56771e68b3f5f747fd8bbe51c0ff0a0e987bc8f18b839dc006c5983fc0888350108857028170138067f0713e778f990f7c7072c017202e2b7ffff37f866c806ee7c014005c33c1c353bdfe2b7fc6c9417e7ac132fc3a038787a51326da10033288000976d801fbf5fff5a6efe0faac7fc1afdbee305ea7e8ef;
    memory[216] = 1008'h1a3041fd008813430f712638c031ac7c493b503c984181f046ff3ffaf900034f000001f00005b7000807ff3f6f9f73fff919a781ba803812ca7b63bb6ee362b01d3fa00010bfb687437ec0be431e18c19003441fb77ff796b83f797f637e7db6ecf81100202c30500a998002eb8101e6f09fc118003f9e8001faba002a9c;
    memory[217] = 1008'he412fe7dc3fe372c3884647cfc21a399f667ffc0971033f23e6769a51f801fa7f809fc4fe90c7eb8e3bfa1f600ebe3c01e8ff60c495870eeb0c16c5f0fda8a438c3ff2b8c3d1117fffac7ffdf48eebf549a83548700387107e78e331c332269db980fc001c53c8f099400001352584df81fc01a0bfc8f32fffcfb7f2e403;
    memory[218] = 1008'h276f606c0fd41ee7f00620560206c3f3d3efff433ce08006e080c64cc5f80a0c4f43fccf806fc8ff3c210dc07e339c008329ecf086d9081e5e339b80ee5ff10205ffe17e29ecc000f239103f76a7287fe5e7dbfdbf83c273f03e40bf81c7d8003cf7020c80480b480bb27c0cfa03e5cdfff3400f7dd800cdab002c07800b;
    memory[219] = 1008'h038057903caf0901e28058047806007b9f900015bb04078fa477f7b88144627001ca1e043802c44f01497bc0fec3ec07b01a30fbe17e0dfc19e6f05a5f9e67b5e0ccf7db198c9ffe614ffffd9cfc0185fc000db703b1c0013e1c1023c3c0007c1c29a384f75871a10e43bcfc380bce0300002528003803c0028060005202;
    memory[220] = 1008'h00f81f980f80f9e3f003927800f95f41fcb03a77db23ff4d10dff8750c6bf16dc7f35e84ff652007c646041399d72433e53dc03e595403ce27af1e0038f4982bb2b9f2e82487872c7f78ea87af7e40f7fffed60c284e17f3f6fd421ffb1c31f8f440c586818e780019e60003f2b0403d3e64f233b7918f7c79a86c800c03;
    memory[221] = 1008'hf00bddde887ff9661fa39607c7f8a78000d07a80088b320011b00d0371c1c41771ea02651e6e374397a35ef278d3df031c3bd04fc3348bbec3218d9c20180d633bc0d06f32650fbc41e0c66206103c10f06242ff94261492dffa133919810261f057ffef9b1fff766de544795c5a76d833b589c73c15c39fc1d493faacdb;
    memory[222] = 1008'h8fb004917f81fe13f81fcf1307fddd007fc2d91dfe3700c3ca7a380ac40aaa0ce04705de83f057053e07025d7828f1c8c18e0e6a98df90bd7200fe0b610f839e00f018601c0bc1c3f0741f83c4006f1026054a7bcba04c449e040641f03849b521d3418ba01195426c5840179d9d1f7f63de1e97c1b00d3c0ec6b797b334;
    memory[223] = 1008'h5781f8ddfd701bffd2004ffb00034432e0d9b3ffbe9f33bf41f303ba127fe05e3ffffcb7d7b35dc00db03e9fbb824bcf1560f8f3ec29c2a4af3fc805f3f0ab17003fa78007f42e03e1887d9f179a57817804731df00c063a0000f79801d0f0e045caa5636773d9141f6d80805e7818012ebffc0bfeff949fcfffda488c5f;
    memory[224] = 1008'h840c2229004540e0b02ab46c1b83043f0fc507f1e78ffffc20c1f4b99a6006590e1e39fd18405ce205bc20317ecc03ffe4321c85d2528e03c031f66b1fff964277f360e6e56ea07a3f030dbfe9600fd2cb1af5cf3c7fc0f3f7ffc9637fff24dbacf0887f0fbdfefee90fbceda895fe0affefe6477f9f4103fff6c74c0a62;
    memory[225] = 1008'h0e79c1d4e3b41e007e803881f01a80038044003802d587011c00f069c7e3125dfff0093fcf0007f08003006300000c3801005f80d000f1847deba1f71fdc0f23ed80504773112171f95043ff0f001fe5d011a7f0361c7b837e5b030bb3b1401678a5c06b7f8c0000f3429804902bbc514c801fef9c01fd73fc5e1fff9e7f;
    memory[226] = 1008'h2473d748b797f70d73e450c78e0786eff3704071c3000302e8003c0f200b8c14003e138001063001f8e5b03c023c41e0e3401c2e1404e5e2803f05948fc1f843f07f72cf3ff3f8afae842adfd35fe7fdec961fe63d10982fcd21cefed0cbefed99397642bc54d746030c0aeb1b1ddd7807effa71f27ff27622ff2c6411ff;
    memory[227] = 1008'hb8387032031003817103efd3003b078644207cc27a5fce4ffc3cd97e1fe3dd002c60464001c010045d6bf80700dec1f005f41e000f03c0a932427e0a207e01e00fc04c01fc07efedf0effcbc0dfe9f00efa2f00ec2102e1e7700f6ce003cf002804f070c3c69b047c698847c741507c3bf1f0287dae20c88fc00f03ce02e;
    memory[228] = 1008'h615ffdb650ffcffc166aff82d727010e073410e414006e2050386ec270500f1d15407ba2f807f0fffc08ffc7e11ff07e1afe07e03fc0780a0fc00242df80651ef00cfbc0f7cfa9006c0f8007d0b858fc5e7f8f46c003fca8001dd0c001039c0030d33a7e7c977f098e0ec43ba0e002f3603cbb6019de0e839d868828f078;
    memory[229] = 1008'h8f905ea97d0cffa7fa6f981fcafdc0200e10078197925e043907fc41891f43d95b5e1ed9247daea381e745504017df67177ecfe0ffbffe094f861fd8c1d03fa73c81e4ba91068282c058503ee08000bd218004d13fff6fc2f7efdc6cffa7c420394e4038004d081027b45f221fbbe1d200a7815b0cde0fb2dcfcd303ce03;
    memory[230] = 1008'hafcdef67f80fb06f00017fe00035bf6b7998ff1f8e164003916502f6d81837e8dfb7ff79710085b8f14477bff41e860301f40000ffce000340efbf2006bb8860c2ff9c7017f8157ce1c213fe0060208ccf01ac06effffd72081ff363fc8567fffa172aa73fcf3fd7839a3e00650f9c0583feff33fddbf3e7fd8cbc1cff0a;
    memory[231] = 1008'ha10f7df44fd7fc387bf4200d8eef1a3ffc18fbffc5dfffde2573f75aa7fc89b84ffe980839cd226c820b600700abf9fc39bfcff1b0a97449b683e0113dfcf1cf19f34a06f86c00783e670003b4e7e4f313d34bbf201739f320119d923ffeeae07cd282ffff88dfffeb97eefd7092b5035cada7921ff9ee1307ff11b2625d;
    memory[232] = 1008'h7f248017a01abc00370190061a07868b981708f907601e002623dc63afe325707f020d07f00002bf0082fb9ffc2ff0deaffe0303ced0101f84ff002c73e040c600461b183ff37c0e172bc1c0f2f87c0e081f81e39f17fba0f47fcf0ffe1fa05f90b7c2008feda1093f4709e770007ff91f808e71d07824f000f71f802f39;
    memory[233] = 1008'h4007188f005f94fff2809ffc2c007fe1fff19d03577380764e3013208f8301ad9da61f08a79950fad83f18e801b0fe000fc7a040f87ddc07831fa09092620f11c6c2348c3c2201cc3c747c72c3030f0c5a60e1b88fffcbf8ffa00f0df800b8d81003dffffb70ff287209c087288002ffc7e0b3f07e09fe03419e70b410b6;
    memory[234] = 1008'h6c5802a416fc6f0037f8a000ed0a38779b97e27a1d3e8fb9e3613bbf51f979431e018067c218487852000317996031111e023f00d8c3401800fe719a27473926f430d4747f010c00e16001df86821ef0718fce4158f820587a0f3d9791f7d8efffff3c8f60dac0652d7f83b3fffefbde224e009fadc04506cc3eddfcc5ad;
    memory[235] = 1008'h8aeffa03c43fe009a01f232280004f778262303c6d387387c383fdfcfd93197f836084e67c1c0e0fd3bb807f8ffc0fd93ec0eb87f81ebbbf806e563c62e4676a1f060b93fe28056070102f37820cfb3270c98fa7f02736be42e35bc86c33f807803f30be91e3b6c63f312ee573f8ce81c028104415cd0201e08014306001;
    memory[236] = 1008'h036c212004fd030afda511dcffa00e72027cafa018cec704b0fa3c0ffe000ee48c13fb6b9f1817fe8fc6900700f6010907001dac3003f81402f803380bd01f81da169411c1ef5887306c2f740688e330281613074640e8c7a047077040b73f10373ac0d5b3143f2776016bd3dc04d31e148c2f0b4003b1e08478340d8706;
    memory[237] = 1008'hc758201377c235f5080cb71c3502d303b061e001c70380c0b857e00d5064485d1c0d016243876ecc13f0cc7efd50e7848880843ca800323d13ffc69abd5d0833d8806b0d9401e700c7a900000a8f0570bb600f05e7fd5e0589fce5f4df8fee50a03d9e017715cb7ee062820ecc0df03caffb678af10be61f717ea95187ff;
    memory[238] = 1008'hc00019c401439e9c037d89118972bec06e652647f588f70f2af4c59602060fd1ffedcdbf77ec6d6f97b1fcf3ff1b017f826b82036c12f7cbe07820e89f017a9f3fef61f9998b003c0789e7ebe14fbf936a0cb2783903f05d71fd04f3f3fedf2e88f4fdcbff9ffcbfff0ffbfc6c9eb4dc08feffa85e1ff7dffbef11993ee8;
    memory[239] = 1008'h07f81d903f9ded0000b48c18810cbf0a135ff2fa02ff6801bbfe9ae27abee73bedfd833450a41fe088fc3f7fea4fb7eca574071e3fee8ffdfc039a9800bcfd011bcef00e0044640dc02cfff000c7fd804e1bf80187803168f8070297c1f863b03f82d07e6fecb03d3601f0ff5a3fd1fa3f2801b03fe03a003f21f847e128;
    memory[240] = 1008'h0de7de68cc1dc38f919e703711cd7fa0bf87cc42f97cc697df942130fb4c8037a08003786404f71bc447017018d13e2404878e302fe3fb12e0003c4fff84d2fffc7c4ffc636c8001ae50001847c001806a001c02f8c07a9f9c879871c07c9018079d70e37033f2ba9211afffa91c9f6f1001e8d000054b0607e1b1b4c86a;
    memory[241] = 1008'hc0e07c781f4f4583e0f0481c1604901f00c603040d07e0f0e17e1ff30a057ff0c07fcb080e70d0802c01b6de03ac3180028e186c600305a739788110065c404005fe26005b8b3bd0c8331c1ce400b18838009ded6c2f9e307e5ed10c2fdd41662f4f1d1c1c11fc83e51bf87ca9e20f832b5f30466fc70601f0a461040a4b;
    memory[242] = 1008'ha01f786283c784a83438280703a049e5e007b87c33b147825c00f00e05ea00e01f000400ec00a0e97f7f1128e076909e007b0b82093d30039ebfbb50c0d2d01e520739e480d017670050245c0119e1caa25c1c098f6f27d345fb7276770437a07c63d14a1d3c1ff19d230e1e9270c1e12fa6e0bfe1fe033e6fe013076f13;
    memory[243] = 1008'h0001e00c001e03e001c0120070073ff3f3d9f03307ef5bf020f7cf0e4c06efece0f4ffd74efcf03d800ea987a04a909c83a01cf020d08e038fe618cbc6f249dd538210fdbbe2a01c80fe14be00836c84a299fc0fccf905cc0fea38038f21e87de4be800b5c3400861e4015eeec10a58287100e6048f0e69cf70cd7eaa81c;
    memory[244] = 1008'h84037fa01c01851800f022001f86a3c21f97f0001e81fc000bfff804d9bfdf5e7f180597e3ebe0702ebe09a6899bdffb8d011f8bb191bc0070c08190138c1299e1008b3e838c01bfcfddffffd4e7fdfd8f00d1ffb000039200000740f001a403400f7f77ffde6dfb89664efea40007fde97fbdf6f7df8991f7ecf103b8fe;
    memory[245] = 1008'h43eff35e3b1cfe3fc27166e77118b00375c381fffcfd3c1643f3c039d8f00719dfa1e1c3e872f81a5f88e9afffabfffceeeb00029513f28c80bc0e7d1bc3e431ed97204ab0303e3e820b20046f33fbf6a5d2c97c308bfe33075f60410fac63f0f6e2ee7f46f3f0ff1c6ff0fccae8fb4ca0ff3fd91efff64fffffcd07f2b7;
    memory[246] = 1008'hc5a20e616d65743b637c5fecaf9d03f42010047780001ea270007d4e843c1dea0f8010a3fc62482f0739607f810790f0193e000f43f63bf77e0e03d5c0e063f00f1e0c00f1e193bffe4e7fed8307ec60fc8fc07207fc3e203f0fc0fe83f10204fa0a08ed45d65b8e1a6feb44c64ffc4f801fa12d03f01362a5014602e95f;
    memory[247] = 1008'h08fcffa80ffffd3d17fd17f8a9e08e3c1e7fa3c7efc42e7fe803e571d310ae23398b69883e3ea20bc0fb0bb83f107bc3fb03ee76941fec3203d1c83370392a27070b82e070b9f809787fc61f877c36ddf7d4ffec07c0c020f0180e8f8f01c0ff613ecf005654f041fd3fd43fd03e929918c2089200648300043034001e02;
    memory[248] = 1008'h9f000077ec0007037000607780c2de7f804ffde004fe1c004e61c00534297f938083f9fc186d2fd183f001ec67187fbbf987f07f78f9a3f53c2fe5c1a5e3e41eeabe716ca906bf898617c21065ff23846fa218c7007e1f10277162c2ff3f20cfc7a4c7070a1f7038e9df0665c1e091d13d4e5813ccc2c1371c3c5ddd02c4;
    memory[249] = 1008'h53d42c2878cfe59f2dfc69f08fe6c0078fce087a59dd0fe448907a51b17c00720d9065203c17422ac1f840f189960620ca60e010240611313b773113cff0963ab6807310e8e74404f055204f645b00e117a99e71fa68fbdee8f079ec0f3380c18bbcc0607c3f570ec1f1c0821f781611af3e8a83e0cc0e366ee113e6cb05;
    memory[250] = 1008'h84f8cc185e1002847e94340f0305e7dfc03e9de401d047813c00b85fc1a21eac3ac364f3fce3a82fe005bdfa83b39bae47101016700e816c49c48e760e8005624614558659700413f830080f828080700400cf81c01e009887720f1fb401dd670cbc97edcf6d97f5cff9df5cfc15f247c020610401427a983b049b9ef959;
    memory[251] = 1008'h3e0357ea7c208716ffff107fdf79e08ac0ed90a805080c009b88c8106bfbf1a883400fc0601848364c8fd4ec3ca5ff7f7da7fc0e4bfd0e6a261fa63300000d78057ccf9cd02d8dfbe78409f00702ffe003ccfe44bffffef4ffffde0195ff3beb0078c4ffe339d7bfea5f26ad379bff607ffff78bfc3ff1a06339591e058d;
    memory[252] = 1008'h81fff0cb7fff9f4f2c78dac10fa1ff81bf87fa1df2efc78c892820d03cc05e535c3fa84b8ffe6f12c17c6083fffbcd3dcb1a5bec799c89f9007c3bfb40001b3800033d17cbfb31101edc03817ec809f0a42ef409619ff8938001e7c0043de2b103fbe11fe1c77df7ef02f9f95b3671d54e28f447cb0fdcf0ee7c779b77e6;
    memory[253] = 1008'h89f8603583f7d2cc6f785041fffd00f000400701e70807fe53f6bff940f033b41f10a260401a43878ab5e0713ffe0f9f3be00bdb0600fff3c1e144dc1f3d8100b3e440030fe4edfaa12ff8be179b79e027f0f80338fb90374f120070e060b7061e0d0ffe8031785822fc85716052c2a60008078406000300cf10702be10f;
    memory[254] = 1008'h917e80e03fbc028761c6ec7ef3770083f040307c00850f01902fe026a45c018c8d8138c07853040f019d281fc0bb03f80db03c071607e1ff07076300308ee017cc3c003e411d8044e07ff00b6fe800023eff002620fe069b2dc812f9ffbbbbdffbe1e000015e00087f76ff07bdfff2ba0c24fff1c26cde080899e00109ff;
    memory[255] = 1008'h5b8c42601cd006d0de00d903f00501ff33049be03803bc0f30f78ff24bfe02643de1b2684d084ff0e0557ffe0ec3ede3a67f5e30e3005f0bd787311ff0f59fdf8e133170667048820650c680f3080c7e1d8432d0ddf18fa05f980b92e989e407b83bc02e8e240ab14a008040a4000e1aa44c1e9a1fe1a1bbe47c69b54fcf;
    memory[256] = 1008'h20b5ffb4bf80fed38001a99e843effa41a1aef00e227c3e0007c3fd68ed80498f8018c0fd008e1c7c2b63441c2b060012d0de010c1fe8007e07054089f0eeaf3c3503c7c251236415f120a806520400010ce000503eff0606edfac8bf1b7f07a0dfda5d2e767a00ef3f803ee3e00738062cc0832386085e7061b1a2963e9;
    memory[257] = 1008'h700587cc80dc7fd0e393fe6bdbfa9023e39800780f803220d3c0839d40f1e7d63ef9bc13e1ffc8ef028a5810f9dc8066dae0aecca7c6cfcb443bbc7801dacf000f74dc01a5ceec06580d815c60d8087017c03fe600264c7e0df00260fe802e3ffe0297ffe310fff713bdfff7f033927e4249605c0874f7a00d961c307e60;
    memory[258] = 1008'hfbf99cdeaf0fe19813fff003201fc8f718c9f7dff888b5bf304211f0aead1752000010e80ffe4f475fdec3b7ffcc18ffe3bf9fbe29b83be74120438ca0c7098f1c2900828f33323edf87780cf0660017af60360527d95fba82008740007f6400f3e2502ff346ce0b839202f003dff1904ef2f0fa728f0ac668f8ec3c7c81;
    memory[259] = 1008'h81bffb3cf67b6c6ece6eb643fb422009a0cd8bf8daa1fe08ab74017f1e631e73fffdd73fe780132e503a6000003c200036600000e7e7010bf0fe65cb461ecc8c18130ad6f56af0ce01e1d8005e0690afbbd0cb52435e1d81bff7f476ffee205ff88dbfc06de72000f6328482c10807752161fde85fd3dc23bff5041dcf1a;
    memory[260] = 1008'h041feae2e7b21fc197c16c11fc1b00b2000005188204b9007000700f0c1b808581f03871fe0e0f918435827174400691e4002038b124000f780e505c204002e832505c07f118605df84fff0f057ff9f03fffde801013b01f8ffb31ff7bfc17b0f0e2f410d6ce03903cffffc197fd180f880f80a8406003875c003077f800;
    memory[261] = 1008'h9c10006060001e800001201340029b8c07fe1ac8fc874053cd21e03101bfedd41f0f14c3e0f00c6e1dc28099e0d067df0e02192020151f6000f7dd04022c303801a3c3803016c001fd04001f80c000f040001ac6d046f80c0003c380001cb80019e389f1f6030712e1b061fe17801ee97fffbc17ffe70b380072b303f68d;
    memory[262] = 1008'h587e7fbdf7ffff1fffffecfefeffc01c385c05818cc05012d90dc63614121b9419f0f983078f989b783d04384ea03604f20058cff02f9bce3f86f8027a8ec10cedec4a4ede84124281189d17f181439fcc003dd93e0efc1dadcec5dfeefcfefcf984c0639e94175029c9e140b91e1c60a203c12c006a08ea0a781e803fc0;
    memory[263] = 1008'h1c0b0452f83c6f05e237b91e60fcffcb419be0724ef007c21e00f0654d184614110c604119f690e1b7f9021c18e063cfc702b9fe00ff83e10341c13f001a1612e2d1a06cef10379001236a001b26e00191654000379e0373de68321b461383106189f7fe044b8301f2e37007961f20f8ee5e399fec00cae220000a303800;
    memory[264] = 1008'h860020286105818e808039935901fd1bc0efffbe0cfffb6187fff4180e578079e01e139f186793c30676f03e00cb01c1e2901c034b81c01d7840389486078f58f0f095069c1b4e37be64daab10b62fb192e41a11e900c32607431132bc6b6bf1b31f2c3fbe91f046049f9ec017f9ee439033b07bc7fcaafc0d05b7d4839a;
    memory[265] = 1008'hfeb8f0ae7828cf1666c50202d09090bfaf2d108da9d8040fd7ff10554dd90c97f3fbfe13bc09689bbc046fc41c7f20e362201e02da03e0033077abb97f7e1c9fe0bf21f607c0087a07f2f01fcd4fcdffdc90e7fe07bbe1aef1ffcbaf9ea58000563898800337b0007e780041db800f8020f9fcbb9ffa65fa7fe35b809f21;
    memory[266] = 1008'hc14408c318209c8e4f8f9ff4fd4dc07f01c487733fb0323c29199c127fffee27fd79a0e51fdd3d98f8718210010f060022201e003072018e3fff7f48ff8fe92bcbf7e686f54823f1bef797fff34f7fffb86c8f7d90e6266c7dfb7671b0210e701b70ffc1c149ff87387ff7ea022af22881a7804848e084c20323d951019b;
    memory[267] = 1008'h9e024174805e390a2027e1e8000b901106683ff00f0478000016981a007a0f041a0bf1e102ff1eb7ffe3710037f14583711a7bd0073290810fff476c7b7c1d4139c5a1e03c9f0b46d0a1f3e71f0f9010c0781b0e9f7bff5902f7f622fa7a34363faea4d7dfcb8038fefeee00cd7e8c1d89c01ff0fc20a507c4200077b015;
    memory[268] = 1008'hcdd822ffbf800ed8fa30f14090078d5ffa70b547c7b1c01f3018000b0fc0b1103c0e1e8107806805c0700000f4206f858401c010e38002ce5000008f2409dc940177e153bf4128b007d07e01f80ec17c106e3d0070b0c0f3f502027d364501effff0c28181fdfffd7fbfff479bfffe1fd07888880f0dcf1ce218a1d80669;
    memory[269] = 1008'h02401c7020059f01447bdcbc4fb9c17f6b07dbfbff7d4ff6ee49ff860e677060e6e7828e6e7811ff87845fff7fc3ffffe0fffff80748fd015603fc89a07c0e481300d480c00479bc60f77ebc042f5c0073238011ffa03c5efe128d8600487ee1010e23400fd81607ff4241ffec0a1ebe9bc07e59bc07e30040e6b1e20fea;
    memory[270] = 1008'h8080cc74141c5763c11e2034100744823ce56ce83fc3ff23ec7ffe32bdaef84e43c7c30251c22023bb02900807c900003a80261fec77fbf90ff00170bf003618fc7b41a07fe8c907f99dc8093d740000efc0000fb0ef11e586e020ea9e071cf981e098d067650b0a5552f0718123005e1004afd12fb9e583f7fe49becf47;
    memory[271] = 1008'he012be1d011eb1c001c83c000ee2400098fc8001c2f0004429400aaf07842018203e04920581454ba106c40000049915de46b9b63100887dff0fef33fd900e3f8c002ff6001371ff4c50ebc163220bbf59835fdb3c7f0c9302f00f753700ce0af0fd006fe0140fd8094c9ff458d4fd75a244747c78efcbc04d81905bf85d;
    memory[272] = 1008'hdb38df31e9fb8010013394001fff479ef44c173cc5d0fc820b02488e12fff8f3dffff890f7fee8215a054800036c000000ee00002642500036279f967402fb5ff7ffdfb4fffdf07a5fc740084180400011cf00183471a7805ffb8773fc0035bfc00debfe7f8f1fff8917fbb128064d049082facc0008060000081e000205;
    memory[273] = 1008'h67407f2b03dff79be01e9f007588a038006f80005f709000760802af7fbfd843801b0c740403b7b28b07f3100d8d2f01dbd3f00c3a6c6c76a81a03bc0011ba7cff96094a79a685c0806a0dd820f0cb21b9e207046c03f9cc6ffddfe7ffffa6bd7be957fc164ff800b101438e6a087d8fde01238ffebf7afc47ff89e4ffce;
    memory[274] = 1008'hc01fe1d700ff1ff880060170007b007590c71c441f216467c0835a657f800024a1c7287aeff2d7ff7f8dd802b860043bb72a018020180f2ebfee00007e400001f8011203803543bb38006a01c004011ae07f009c9faeb831e5a6858919f0643bff803b9aa4c77f73f800eb3fc44fc4e435f03320f00738cfc00b78e00972;
    memory[275] = 1008'h079e1e7ccfe74bc08c3bb10a7613087060e2ab9ee28919fe62411b46c07ff41403ff0130062413b8612083667ce00ce3fe426c68ea86858e1f87fc59fdf7e11ff5a001f120008bd10bfa4ac7eeb3f4aee2051c0ac200fbdc1c07f1e1003cdcfb65c97e040873f0229e7e9219ffead89fb970943dd913267c783b29dfc378;
    memory[276] = 1008'h01a00e341f078b03343b2031c3f7e01f805c009005c02600750200065dc003639c001371f801b00fa49120aff07621dfa7063743003e221f1f803f31f003f81f831fc0e81dfd074ff3c0fcc0bf032c5df8367cfe2ac7fc120c9de5401cfbdc010ffd56016f9fe06981de07ec53e0730e01063e7860c7670b0c2031f44c01;
    memory[277] = 1008'h80d1bb980508f101d13f105f00f0fffea01fffab04ff9cb04f500644191ffe100a0ff992e03f01b8007b40e006640e00e98863043d06f806059e7c7bf307d27e407e75d40bf5418181b634381f63ca86f078f7792f0fd0e2f0793c2f07c183b879587ffcb77dff6631ede237977ca9f970713ed42472af07a71ce0186362;
    memory[278] = 1008'hbff003abbf007a90b0171a0f027900027a6ae40fe6fff47eecff5f46d06be0e4494e0100b61c3005490b874e1c0a1501f380e03e2c0e03c40503f838c027c1c400fe9844f3c7ef80f83f780f018781e0687c1c166af907e4bfc2bbffed07f249f83f8006215e5ae3f4e4045ef7ede12700cec87d0911eee014f6ce02b7cc;
    memory[279] = 1008'h0fc0f8e7fe0f6037f022ebff003bf83f3c590219d8600101ef006803b60011f7c10c0b66fffdf4f4e1d28fc19c83f661dbee2ee8cae2680ad3b03e53b0904f7f800052f01f81ff3fd8a5e7fdec8f083abae087d1b13ff003c1ffffd00bb8d407827473ffffc4dffffcb6ff36d403fffc109fa777a10411780000de000404;
    memory[280] = 1008'hf017800862d02a3cc607e2a1174085c0bc3efa485affb392a3bda8e4be2ffe47fc1e7740307084b73e31807fda54ff5167427ffcae695a38a3f026163efff1004440bdd0bf5e03f3c1f05fff7fb7f9f7b142fb0a613b1e1e60012771a5f1ad8eb0709000b89f44ffb90ffc7f5f687a5747f0e621f8877edfd04fe09b2594;
    memory[281] = 1008'hcb805b61f002143b853aa735f00d161c09e9c3c1baf8e43708fe01b5247000740d1ffb006ffff401fff92d7e10323fc7c06175ff4703ffb7bb7fa1f857dd0d81dbe56d3e3832a065fbb53f1ffb1f2f74a13fff1c512fc1341dcce5eddafd2e413cf523000d7024020d0002fb10040ff101dfc0300d702384cfff38707ff3;
    memory[282] = 1008'h81e270981e28250740305af80cc00747b02074e18199ca501501c91d60cfffea4bfc27243e00364100023ae03f60d5cfc2243ff008dff5e0400003ff1001e7f980693db1c68fa1e066384eb13321ffe93001ff9f27f83c127e0f06e3e1e0c478fc1fb05ffffd447fb300d25bf0280087f021fe0f463e001ce7c0300ed800;
    memory[283] = 1008'h20e03f1e280146806130380efb800789f030b51fe300c3ec41dc3982adf802e2c380fe70507fec0e1ffe4d3f077540803653560707bec0738403df81805c8f1c0f84e000300ea1f01f723303fdc1407f8857075079840e7785f8c339f70cb203e1c1bbb600cb98e034ffcc4fef20fffee1080ffc0700fd88703f2e1707f2;
    memory[284] = 1008'hc1cbbe461dffe649e7fdc8de07e4039a72e0e4a7d785fcfa60cb0fa771a511a42bbc1d02a020f84fc0878c7807c0dd007c694907f9872077847a016a07881e8e713960c30fb68f561cf110032352503428178177de9fbff5b4c14ec0400fe79c0076e1f708d8aff00e9dfe00adffe08ffeb180bffbd02dffe604dfe0201c;
    memory[285] = 1008'he780da7e3c480381e9004c1e1182c34f9a35611f4c4ee3e880450f3a78238f9c005a42f0d6b82610cbf11c06edfd6aeb328436bd860715d2f00beb34e1b8040c3f0040278004c00a4a4c001121d1039f2487747b17fa10c19454079c07cc17f0779de0083db00c3a06005802551fa141f1e2cbc06e3a1f2780725dc2c806;
    memory[286] = 1008'hef46b232c0f0670000122290e412af6726e1809c139e2109d19f345d78f203d6de7fc5f1dfff8c0071fdd0be57497edffb8bc3fef62862fde9febde07800db0fc3ffe1b07ff07a665f464fe901bab7f8b80015bcb1000fe7119ff891033d79bab19f5ee237b9fff2e4e1c11fae0020ef3403b9c847e2ed827dff5b3e33f4;
    memory[287] = 1008'he00fe42633fee05041b040bafa4148c4074cfc26645bb815622277bb1840c3bf9ffd1932daddb43afad9403e51e3bf17fccfffe04b4566e5077f7c1b9bff9c93fcefeaba043ba00ffee7b1ff03d10703a94b896703f0001a03802280880378d04c46a001feb385f30d405a33a39af9730082f008340502598098a58ac06d;
    memory[288] = 1008'h5e01e035e01e04b501f1fe007f3006027ff432143e4323215407001f5fd83fec3a01df0282f7240be67d5f8c6163fcc80407f8e0440ddd10c9fffa406a61748f8800cffbc78b06cc0cf008dff340bbfd4005ffc507c197b0781be607c0fc443e8606a7de1670f2ec6703a0f0701e2b82c02fe40c05f81d7e8c0795e400b8;
    memory[289] = 1008'h0fe06011fc0e030780e1d0701e10c7c7cff87cffbfa3a9c3b0ad071ec78ffe6cee5f77fc70d7ffcc59ff8003650e001d92b000e0ad01d43ae001abee001a78fd03cb27efff2a199c00a7c98008ebb800dee3c01e60e0001c1e000d03c001c03c381c11f800673e0047ebc09cf67e387f79a7e41ffef241a0f0b0cc031e49;
    memory[290] = 1008'h79c695c3ddf35d3ecf3401eae740aa200ee84601dec8c03ef80c07fe209f0114017017807f00b87ff286b7f9de121feef100fe981800f6c14000020001017780007f78000ff75ab868fff4520f3fc10053d8e004dbfe5febb3fffaf9d7fc0f0f7901e73782fee15719838cf0d81dd00c000d38980781e9739028d7d0163d;
    memory[291] = 1008'hbc203033f59f00795d9137534e4930a200e223600647d000e0bf0007408830641b4f87cf7df604affe2067c2f4027e0f4b05a3e110cb9f601474f081f7c20c1c780086420209783bceae1fc7ae82b6d3ef24601f5b9857d11f021e4a7e87e6bdc27f113a85c50e015d714001db84206e01e00b500e3e43000ff83241ff31;
    memory[292] = 1008'h05800e701e00f609b30a6d97a0d7f0753f0b8e0745b0f3e0d4419c0c03bb17503bf8f043381e2411e781601781ee15fe10abf6606a660d0c83c7ecb0fccd6a0f8013833f91083fde7fdbffaffebec8bfc7fbfbef7e8503ecc802af9b2ab7bdb7d19a2bfbf448b7f9e35f9fdfb0353ffb2ece0c3ff381e0a7d80b801f0031;
    memory[293] = 1008'hf9000770000009401bc03600b8c20df73706ff7b877bffe4b90f5ffe5a37ff684026c781e000b81f07c6e83f9facdfffc59dc5bc81009e91b631413cfff5c89fd5e0c108180c507fff8d6dfd0467ffd845eee2035000004e80001c6865004626a80f601f810e88a41370100047ed201244e07d01ff77eb1ffff851feffca;
    memory[294] = 1008'h37a03067aa021aa90193d9e18c8f6c0784b9a07f99d7f3fe42038890380709f61101b8ee3bf36b64791b71f991eb80015540277f81f2f2fa1000601e001ff76083d22e39339ddd040cf29fa079bfac7f579bf420a6c002670e000700000119ba06bebf0a28e6a6b99dd2c7ef85636f2ec700df47ffd4579fec20508b0311;
    memory[295] = 1008'h862791d886681e0073a183df0014ffc883efffcab2fefffcefce1a822de0099036d03d14790138c18813f9b8b7bca3e303058302e12938fa28e78b704938ed0463aef026035221b7000235e20b042bc751c3f14d0f44c7a78c147a3ef0ffd3203fe534f78fc158f1dfd17e10ddafe01fe803b463187f8d61d15841d1941c;
    memory[296] = 1008'h86e0ff942f7ded06e7ec9074bb4fc00002cc10021cfbd9c7e6ff8c3a8fcff9f87f143f99f20af99da08f800418a3f8060c7ffa84dffdd33ffe2765ef663e16f6d3c3e62ffe0e8b0c57c37d4afb31caefb025ac4120e20384143000d1437034703c237e070e71e078f413e78f6bbe7877cf0c0e18d3838904b198fcdbc48f;
    memory[297] = 1008'hd06201ed04002718c067a6ee05f3c01fc29c0008914000007000020601c03c907f030d4fc8fbc87c5d1efcf3036847e00f803ee4b403e01a041f87c0a9f0a41fdf00fbf1388f4a1400e4b118a6fa1fd22e81f96cddd3d0df533004fe21001f560003282f0f9802e0f5c6bf17fde0f0db5a0f882407b0031bf601585c2018;
    memory[298] = 1008'hffffcfffff9c02ff01a27c441f1e020bfff8201ffba00fde8e017fe1e080707c03c34784b43928110320607bfec40c07dac2701fa3bb81ff7000f016001f076843e004017c69f3ce0fce31c03246080021320003c0347f9d03cffd787bfc9fffa7093e70fc73a20bc089586a1000807080f0127809f86d00eff37700fc07;
    memory[299] = 1008'h6001c01f4267fcec32b364efffbe3ff507d3ffcc7c3ffe2be03f97fe94029fbc2063ede0006e1f1246029ed6404c327407813f6036251fad7006fe7d8127e2d8007c278c0f80d80f10fb88574a51c3fe3f0c3bfcdfc4405bff1e7f73fe0ff53fc1fdbf8e4f0bc058f19c20e4a8eb8f45ec6dc907c31fe13cf21e1a0d00f3;
    memory[300] = 1008'h009621fb4c40fce000034600000490feffd180378e62206f8f3c00313e7fde77f3914b7e3187cfc6b8ffa63e013bf5202e9f80d279f01429119e47fa9000649a0080e2d83a40567f80cb67f000d1e73f6e96259cf01d070700069be0084097c00710807ef8819c902318e2f8d9d87fc72ea03e6d877fdb819ffe08e07e2c;
    memory[301] = 1008'he60618520033861807fb132dc0e7ff3ffc01f7df02c723d3f73edefd64021c1c3001e11de6f8ecd430ab7c0001d4e060bdb97bfe6afea6c4000e805c4a2820d43c201fa47b1642f826ebffc3379cf03dcce38b81310201ac00099d03c3e260a7ce93385cd01e00df0dcb01f05b457d1f800016042006627040180325bfd2;
    memory[302] = 1008'hc40f0a7ce0e025058f0ce7c0e015e07e00bfc7e21affc820ffe0306c3e060737c0e003880f0853847001885dfa30646c312d40228e7f88297c780ffd8780f5487d8aaac2e80268fe60170fc004c0ac407c0f8c0c9069ab11c27416041e403000a2128fe83c0a3f0ffa000fff31017cc14050d1884ffa3842fa09f4000020;
    memory[303] = 1008'hffc39863feebb6bf6f3f6ab0e1667f9db353d7871901e3f0d00c3800ebc7860bbef42dfb0707cff060740ce3c1f42f7c0f3efb491bc77fc7c07d345e67e0fd89df1ff3e3a1ff8b030061b8ea01381a6127416619fdc07c6fda51e6f9f41cf18993cdff87f85be1fe037d1f081feec1d24181fb87bfffc97f7fe50f83429b;
    memory[304] = 1008'h18647851821fa44001d00648180002a87fbc3a03fba18315b7adf9793b7f7c7217f68b003fecb200f9c91da0dfedd40f6e5f81efd4de1c5fcf982bdbf2d839007d9c6807b1c242870040207808831780f87af10730c0ff3d3c0fe3fb40f02f8a0e44407e7f2c07823387fc3311fea0f1e067c06550200680400068100032;
    memory[305] = 1008'ha81c1fe7fb93f61ebe5951aa8254ec90000680ff02000ffc3001f7bac11e5d8d13f1e01f1ffe20a7a6021467e371f70c259cb017c18206fcd11c03f911e3b48bfda771bfb96df00e79d6508f8d403ff04690e0839e016efb8023f638067f120647f983620c5cc8178c4c61f8c0833f67cfec17097fc261a67f1e677ffc47;
    memory[306] = 1008'hd879f8c50c960f55048010a46043bc4afddbe4402eb6f80347f340057c2c3c6f9df867d928004c06f88e000b604c03c86ac05584081d7c3be3881c121bc3e7ba380f5f0fc00e41967f8cb10cbed08565f760639e402c8c74409feb4643fe28001d7298fe00d02f79040ae3c4a49c316ffc1df87fc03bf73fc0f7c5fe0bfc;
    memory[307] = 1008'h5e76076c4800071e00e0e5c9237c07801cb9f8fcec1ff5ff79c587dc0e0081020000075c000076ca07c6b01c184fcde503509ff08c00400a2e72609200278c8c00181e3b81ee0f1deb1ff9df046e05fc47937f64a033c7ea000009c00000f4007806fdfffcd21ffbf998f33c35098403bc0108b908000e7e000057800001;
    memory[308] = 1008'h207018f33f1ff5ace7e514fd05c7bfe2ec53376e6759c40356ee730d1fc0ff63ff3ddeade1f28f3c03d1e002a01e804009b03fe1624bfa4e29e001c303f81840ffdfe4a700f2e31c3e1fe71f25c1f270941b7d9d007d84a00ffe2a103884f5d0069f4ffec5bfdffdfe5ffffc60dc761a8078207407c005505821f378a08d;
    memory[309] = 1008'h7ff9c315fa3d040203e0200658127a0fe2b3b07fca303bef9474200bc81f80ac01f01c5eff05b19207f4869e3c8c61d1c34c702c57c23393f2bc4fbf4bc3d2fffc0ce1fd010ee01be7ec02aefae125730601dc6001e6ffe23fadaf81ff07f007d41953b840887f830181c6504012fe0020e04042fe16e5a161fe20076673;
    memory[310] = 1008'h7c07c7f30036173a42c1edff9e1d2fdb14fbf72c06b2fb80778cea0e016878101f074dc1f8709e045e2e01e7dc323ef1c181ce3c303de3cfe27d070e13c0e1d05e1a4f6364790f58007c100013c4e8733411ff7e291800360f000761e000e41c08ff00006050003a828002d0e009650c4071dc82cf1c063070a0011f1a2c;
    memory[311] = 1008'ha0302014a3420d069f204003f9bd8eff6888fde98f03d9f4cbf18e8f041e89cc0159c8806ff038cc7f009320cec53c0ffc00e1ded03e38e0c2bc3f647785fe07b827a0ab80f29ec7f48ff8fc00ffbf00cbf3c003d84afecb9f7ff9fadfe01b8bf8013efd4e13ffc6c10ff00d00400c85cfb33ce0ea1bfe0cf9ffc3e3196f;
    memory[312] = 1008'h21c330021e2f4302e3e61b463e01410000a600700d698204202f2123446336540266600c33e700d52d99c39e2e602a0ff786b9c1c873065dc607901b8073fafd9c17ad81c0d8c0bdea5e4b3ebda40fef5fdc6ff6df057cef7b88cfe74c04ce33c86e3f6fe8539b3e8137035e1368f505c0cc3ddf06e2e37716e869f8ba69;
    memory[313] = 1008'h0c846f208808fa91860fb99c45c04013ff30a00b929401b068e83c17005d3080024a223063330ac66302e048f0ce6d3e00de4b30278d9102e1ffc85bfff9e2dfff8cb483fc43820012380409828383a02601f0a890654e41ab2b832802f41ea4294a78138e5f801081baec001fadfa01cfb80c94d094ca110ea22d39a763;
    memory[314] = 1008'h2d7fdf8bf79201063fe0d883ffc7a9be035db3e1c2fc03c79ec018fc94fc1f4bffffe801f76c788795e49e1fc322cc7804a107f1ca007e056e9854627c000a35e0004bffd17861ffff9601f88a633b70b7320f00a03fbcdc07bfd0020dcf3a02e02eaff7ffc9fe7fd99fe7fb518c7e0a2800032c00019e0000001a0704cb;
    memory[315] = 1008'h800009df0001195031030003cea6ffd7bf8fffbfdcf8ebfe958fb18d66009017f002015f000c8ad18c0c9ff07f1fe80de287ee345ddce58ef0c680199ff021f26e029cc7913a3020016a00000140180342ac033de1d070387f63c1b3b2aeb11749f264021fc600f07ec6cc239cbee252283ff08bc39fbf203639c715451b;
    memory[316] = 1008'h2003e120400a035080007c00000c0d37e9b5f3fd3a7519ffd69efbff43032a5664f82b08cbce028003f44c1f02f000920804fc0040ff00210f666efa86c7c380c0be07e49a0574001794c20260246859a7002016cbfc703e4e8f0747e0f0207b0703081200802ec018030001c300e0dc03bf71f001f6ed20000d2a00bcba;
    memory[317] = 1008'h20ff3e841fe3e940fff80c08fe033d21bf20fb05ef899e022887dc0f4487f50e1e7f400fef8c607d52cc80036874007309e00091f400c02f0498bcf06ada2e02a9386433364e059ff760719fe403003fe18000fac0006c6c000706e000707d8bcc86faca401ffd4740f6f5240f0226080518065e5317ede83ff05c43ff81;
    memory[318] = 1008'hfbca0bbffc2f08fe438eef6bf0f023a81e481f83ae81b03ce9a20fdfc0000058000006c070382e380ff0be71b031f93b8719819878003f06443ec411cedf67864957f00d9d8f1fff35e3fffa7effeffeca7bfffb692071d45a073cc0f0634807d452400c14d4007bf78003ba3e00f7c39cab80499bf8049d9c00422b8001;
    memory[319] = 1008'hce46d27df6dc0affe9b8bf1deba0a4009fe001f1e501c608003ac0d5fffc7f7fffb785ffefc04e04c007dfd9b89fffbffc1f7fdea1f1f8ca020e174000c381073cbcac7640d3d01001f600311f641e89fc05fb3f1fb86913792219777962877a900cf207f41f9835007f47f7303070638080fffa05fffc800f37e0107fcf;
    memory[320] = 1008'h8c001ec3e003ff80409fd47c09bf0002dd1c002a22e000ef32000cb2e200f608da2873bf49e67ffe36f0498002fe007c2eebf3d0e4b89808f007006f8071268c06036820e00fca0808d518011f000031a401040e70b16a3f2a2933f7bbdb97fcf4d87c031b5ffce2ffba043657802be1443c0b207008d39fd04dbde806bf;
    memory[321] = 1008'ha0c00cf3b76044e380006ef000019ebf3183ffe285f0047fb2002ffd5bf3e7e08feae6e203bfaf301b52e62ff70c58fa898bbcbdf018050867f640efe5e014200f001210f804e60003e00000066c0000ae6f084bb017fd867bbfd85ef13df40ad7db2e4d7c26fffa00e7c703bfe824258a03d46c802c97e01fff26239873;
    memory[322] = 1008'he863401a3bc0006000009792d6440728005478000502664008cd8ef2f1f7fecf0ff3a9ecbe0f1953630e8e00002c24000b51c321df158d3e01dc00552711627020226e5188988e62199dd7719c7fce1333c0b1102004003268401a410e0323c284a21208080520000a300003968e496da80b8ec3600129a5667c55cf0b3a;
    memory[323] = 1008'h1ea93f67be41e500a00ed1c83c1389e0bf143e093c41e0580179f1910bfff871f1ef36020007d00c13e646306053c20f0432e8e063891c165ce070108e0700819080ec51e05f009c04a643c041602309680300327c46f00fc6e40ef80700399e2801ff007a5de00f2698107633cd83c1afafe623b5de07f047c043033fdc;
    memory[324] = 1008'h8da15fe05e013f8ba579f4c6443ccee0fae82f0c3f9a70a380c71fbb0c300028018007a9bd6063d5ff02dfcffc25c00f031000f808008784df10ff99d18f783e306a8de307f984dec2904df8bf61de9df409f4cfc6e0def81f59ff039e5ffb8ec1790000f138000e8a3f80e163f80765b4fc00b7fd000f73f804fdfdb0fe;
    memory[325] = 1008'h478efc0877ba8203c6f958acfb87452275d7b84e3d3d607bed760efe1d3dffccdffe020fcc00801b80036ae1d3727f8f038fcbf435feff424017a8764d7b862fc1e3a1f91ee9383d11d4e0d01a664b89ac07884b47c0fb957c03f387403f507c063fc139f3d06deef607cbee00000fe0e9068360b851333ce7100a07a009;
    memory[326] = 1008'h020c19803bc1ce63fcdc025d7fc023fe1ff57f413d3e603fd228079f8107f0f21c6f7180a0ffe836cff7100cfe01304c6a5b078612003c02d8e7c22403b820005f840a00c04bcc2006460060e300440ef205c39d40e71af01e1fd0644015405c2ff134c0020d8f50325acafd3b31bfe960ee1ed40ac1ee03e601f81be07f;
    memory[327] = 1008'h030f002be0f0619c0e0e5ce1e13e826b0bfe784060ee7e023e1d304fc0080c0e018880f8c1803b88760f0835e17c1b6797414430f208cf8ac8f401e53de9eb738b8e3db7bc42843387d617b80a606301746630139fe4607bfe64e759e008150e04aefe0e4bf7c9aecefdc102ebfd4013dab6e7da81e20ca034b8f607b54c;
    memory[328] = 1008'h8f6fefd3cf8068a00f80da00f80f1e3fe76c419f922077d9e2051b1e3082201c03fc04007f401822202690e003c4900a004dffe024807a00671fa2ba000100887880e0bff80dbcefff4dddfc3acf77cf1173bdff01c17f459c0feb0b80a6e0fc17702001c00e2000055c7fd98f27f8157a2ffff4f1ffe0edc7ffd4c593f8;
    memory[329] = 1008'he7f806e87f8033bde871642a5dd76000da880002074e0722b9d01547fe80ffef82171c85e1cfb7b9f4d59d00f6f3ff3bdecff3fc9b9efa329c41ff0e4718379387f31c67b34fec004e134c0e6e2203130f779b9d414c1d6427f7ff81e7ff3cfee48004ffdbbff9f1fc27169fb749771004c1415c140124520e0a3bf00ef8;
    memory[330] = 1008'hc01c7b7c03ea07f01b464980ae3cbc1e3fdfc09fff3c09ffb3803ff76047f017ead6003f553877fe46e59180563f7c6f36df38f958f3bf13af187d1bfca7817fc4f9b3c1ffc0c6783b7c4782d3c8f03968060353efdf008ff4505d790a0786044000150a258c3103402fa05f240277980800d030123d020403b610f20021;
    memory[331] = 1008'h800f009b40f01f401e03f701c0d634c1c0bbf8780fbf0f01f7e1e07da8e80324263df5400f7e34006946877ff01c7fe006817803d42e54710267d020563e020de1f5875021e8802e307873c79a0e3839503383dc980fcc6fc071eebc0e0eef5cf84981a809de01c0c99700139180d1d0bfece043be140e9bf08af1caf982;
    memory[332] = 1008'h0f177f80fea5000fd3f459f87f845cc015e68ccd5e0ca830811f0703d867000e360004fbe0007747001b078830207427660f2ebe3875ffe12006335080e13d041f002901f8124791fa7063b8300b73d651b37361fc872313c0c1f5ec067951c4d717167fc0ba63c843802c062e0186cb06e0bbf035791c012e719eacc887;
    memory[333] = 1008'h8378482c358107461e1070efc6e648efff8d38387e948123f1b0c0bee017be6f71f0e1e7c7708f886b0090affff807fbeec1effc781c82a724f1c7c01f1c3e00f947e423e1fef17361fa20be8ec01369f69f1db4be3e375b5f41f091c603b3c02119a3e7c31046fe0f026e83e903fc3f6061c4160d1c076d11e0004977a4;
    memory[334] = 1008'hc05040a20d04ca20d8fc400fc7810a3df8c0f73f1f763f319cf40ee8af683e5be673fffc7bfdf7cdfffef017e8d602af4060d5f81401b71a27ef8056783001ee8841881a9c1071e9c8f5028f8cfc1ab19f258ade49797fe38df678327cb10f45fbfc600102fe1038e4e003021e0d7c61c9103f2ef707e08920782c570ec1;
    memory[335] = 1008'h5f2e1520681b433f004e48224fcfd0f0c0370820776183007af8ebc90207afe877e101e1f900277f4147e137ff873fffff54781fb7e440bb089f37a3400abc003c0080553240893a23980000c1e00803cf39001ce13ff466d87f176100c1d702d7ff6e07fa1d8101077038306c02012d51f7e01a37fc3d97043b91d003f4;
    memory[336] = 1008'h9c5e0625f71f033f80d7bb5f1dfdc0018e200029a3c07fbf10c9fda43f820ffb3fa09a6bf0e248bff74720e0386a1e03e5200002a29b64d3800103a8303fee9fd77c8c95f7a3043ff4507ffffe1f7fdcefa4784a37f87e4603839c609c8c2dc855ec247c0000b9a003402000dacc93e281d812710e8065764c2e53307eed;
    memory[337] = 1008'h40060da208f068015c288a10e0204dc380643c3807c1e7806060381040c3ff8f84feecf61dcf6ef43e7d03e3e5f5fc3c26566396a67d39879fa270acb39f8b9c94c8e817fa09000df00800fe0d800128e4007c1e8279c4688f3de685fa7c4e6f3f0f07e14f70cc16ce1e602e32865c001d07c12dc0fe2b1e0192d070003c;
    memory[338] = 1008'hffffbcfdfe61a6dc031de20031ff1cf1c34b62181ce003837006383bff83408e98691939bf3c562cfb85443900ee43b81fa0f3b4b20f3efec100918f9e7f08fdff427f8ead1780806ed00609c14053d054027b030180002058000086a280ae773d0640e03886be1fe10ce17e20f637a61f6807577000224ae00038520103;
    memory[339] = 1008'hb01ef8f2226e092dc9698fff714908c1e1f1ce1c7d1cc1efd8ee1c7420071c6b03718c00f110f9783c021f7d7b93eecee52f78f0eee39c8e400a809c200001c280005c300012059ce03b44c6011ca06c18df2644d02e3f9e20fff9f08fa04eb07002c023801c0e0007866002783a01434e4001dc634816840e010025f1bb;
    memory[340] = 1008'h25ea9f38c213f118903f3180ef8b01bd05609e99711cd1bf30141c64030f36e01df3cd071e10c0417088600301b000608502966c90ff6fa8a966e7dfe03fd87c0f180784740084d18f00887c770cc7c303d8fe01f47a0b7fb3c0a8ff8f3f9dc5e6f8dffe7c287fcfc5e221f04c022c050440ff703c0072cb4007b09e0011;
    memory[341] = 1008'h2061872dcace529065ef2f0321f7615304a50d3a083ce400239b2017c07839dc1f01b881f10e6c1ca27282228478431940c02304f4022035dfffef182ffdfeb0fa53dbf991fd000050380700f1807c1f104fe0e1078018093800bb50a018356705e640281e3b0081e7ecc23155ff25c400060ac00281c70650fc507907ec;
    memory[342] = 1008'ha530a3be000000ff8780bd74fb06792983db0087831801c1f52620d9b4016009bf1fab408ffe4083f7f89a22014e03f0949c0798380238010a81ff00e640154fe7ff5fffd87a17e678c3be6f27a1f36e70187be067c9f8b76f7fc79005fc79400d438b7fff900820f740005f9e2101e0fcfbc02ae105c7600790fc000cce;
    memory[343] = 1008'h23fff066ff98e4de6effb6307427a01fcea651eecd483ea132f314717fbfffa7ffdff28ff3fc66e5f097426fef1fffffd1afffd031d07d24f05c3a481e4156421ffebd6e09558381e197e7ab99b613faa96e710182ac00050e0001501803a87d0ad783f80c8c1f81ef9bc81e9dddf244a47bba23ffbc3ba361ffeed78d8f;
    memory[344] = 1008'hff86c83fdbfc09fe1b039fd33e1906ac13700ce60097b8c0aa73cea1e000145e000a52f13c5dfe0dbff33c086897ef95c163fffffe36feb77c3cdc27edc14267c1596e040fbf02cba0a407a03a49fedbc01019ab70002730c202f204fc40933f980a441e0a1141c070003c06980f8070d10873ef3a613e6bbb3047cbf7d1;
    memory[345] = 1008'hc02ffb0c037900f4302c2e0007a39f8724a7bd5259f3c897a42ba0dd230001300200e2011034a800062643eff4407c7f857da3f4dfe42ea907f021f0fc03f77f07398fedfef209a01e1a4c0fadc2cbf0c80cfe03a29ff44e7a09e6da00d7638004f207836000c0f0c0080e0c4420e0e1c143ff96ffffc137fe3db8fe500e;
    memory[346] = 1008'h5620021ccc0021c2b1bf081d3ff0c0f0fe85883dcc91c3f019fc3880ffbff19fc99b09fdbb00036808030007e10001f020803f00002ffbe4c407c1f000f80fc07f80621f8807d0eed82d8eb0400c7c0041dd80f09fffffcbfffbfcffffff8e7bffc909c4bc6934e387099fe870f1bcc06688004400013f40503f3c000ff0;
    memory[347] = 1008'hee1c011393400078d800178100066fef595d77a394e610782e0387a9ffffb84bfffdecb7f7ffcffffebcc7187ed03187cf0784f0f0203f0021ee3ff407e7fd8346ebf890721e03be01c403801802f01bb0059783614083bc04001f400c01b001f1d9c057829c2436224096e221f1f5a706ea01f027a00d238600b20c8004;
    memory[348] = 1008'hc77ff874e5ffd1bfbffb97f68039bc007c95f936ec5fa4feeeff77b680000010000fa72aa47effefeaa4a88fe174069e5e4100cd601000810ef0f9c34f2cbb618623b61ee2ffdfa1df7e7c1ff987ebda167ddb141e3cb0d0ac108788059e75608de043e000ee2ed82fa04982dc06d868136dafe023e6ed3ecaf4d4e050de;
    memory[349] = 1008'h6808070ba0001e90307c540fbf82ab3f242f07f2face0e0017e0ee00e1fff9a3067ddbf227c1a7004c03b63ded2ae43fc2e3040c8502b004420388dee0618486ee107effc14b47eed850e04003f800005bf0235c1e1003de000005de0080c7eb780caf3800f4800800ff00240efe8d464e20776dddbf0d07ef7c082cffff;
    memory[350] = 1008'hde7815f77fc01a5fcf636d1ff43d91c80c9dfb04fcbfcc5ec057788b88b201efe1e0e6ffddefd260b7e647c17f9c9c0fd01bc5e7593104ac0403e63aa4246c71f3f0fc51f2497f0f00665af00218e7c0878573879ff03189fe07fd3fe8e9187cb58a01c07f2f453f207d8e8b8cbecef347fffdb9dffff9bfeffed7fef283;
    memory[351] = 1008'h01e380111438027397e0d127dfff7ffce057fe5c05c98060300e07013f2601a0c180389c3a03a407405cc6b01f2f0800f6503407a09c03fb631efbdfc0e7943c03f148543fe14b439cf87c197409c383c1bc74b4cc2c03df80801ef9bc05681b8023c601f74f8017e7f00cfe0c041ebb00ff0c8d0fffcb88027f9400e7de;
    memory[352] = 1008'ha37783543732f06373ce1d2408e1c003c35a001e0fbc00a03fffde02bd9e1059b1658dd98630d1f1c00fff7c033fff82b677f01f46200114002057703f07f1e0f043f033c33d429948d82997cf11e00842137ffe82066398004496000417c072e0bc7bfce017ffe800fff1030f300c0c19fc5f71000577c0008fa21851c4;
    memory[353] = 1008'h841f00c4425001c12748601379e33b61c193b7f80d00bfd0d4007d0877041d85c003c6b200388928c281ca03ae4fc030ecf8170b1f81e0e348190a7c23a2ae8070166006083713a770303dc590034cd82048c9850d473260381b6203ca50700132270649c150801fa56001fb16003fa037f0c41fef847918fc47c09f8dfe;
    memory[354] = 1008'hf810e6df8dde7eca89c5ce0878763df823131f00f21fe00721df5001ef050e107862aa05020533f06082c047897849f300831d8c3d7390e1d36783dba078203fdf06338df021c10e0af012cf3b00eed8103ebd2331c3f41e1e7b9607a74b31f8fb3b03bfff9068d81203800000d83002009ac960385e87007a203114ca11;
    memory[355] = 1008'h6c12a84fc11e00805876ea8b9fcf698c263e3f5733f6f70113de861045f9e7ffcdd8f990100f9c0478ed40f937c6023a7f0007fff404dc6f6f8730cffce71efefde0dffffc0d0203800c20707ac00b02fc08e00fe1cfb2e4d0d03c1187c0cc1c7a58515da0fc2f3d5a02e4fb304d27db1802702900258190044100049010;
    memory[356] = 1008'h9affbf4e738b808d0fc0b659f603fa7f4e6b7f85057e0131f2c0f89c21fff0c43802020c0001a88384b4019f223d9c002c202007000203fef875f86603e7800830004bc000049a12ff6b13301e000f808810780cfd93e1b38bff1f1432346b3f4c4a718182c3800039653e001c03020fc7f7ffecdff1e9a3030bbb1070ff;
    memory[357] = 1008'h29ffffa8cffff4dbfbfc21f2ffe09e403fb70c03233e002f251032c100ff763e86f72260bc2cc241b0fddbfdff03fe9ff91ffbfd0dc2744d61ed89e9bff9ae53fbbcebb7b780e0e1fe4f30a5e1674c107d2beb6e7276005ff8000637cbcb0d5af5ff99f2736ef73cbdf37f9f5148a7e993c3efd1ef01fe4ffdffcb23f206;
    memory[358] = 1008'h40cfe054015e1ae0070f6607efefa0033e440d11df3fffeca7ffefc16fae804a480128c01065e207f80c4014d60003835e40028fb81fb1d145706e216602850fd080e0dfaa234e0be425049ce907020e7468c00cd5a07c17c207607f70f433f7198afe6e013bf921d3e7fc0b1c3ff0c3f05c708e4fd3158ff4e063ffbc0b;
    memory[359] = 1008'h1ffd561bfd81e3c3021c742e478e3bf540c509e83080036f0c001e62000024403bc2823ffc208ffff80003019b341c313b81c233305ce020427c6ef42781cf0df8fcf06f8f81fc403a06bf06a677fe002cfff00284007a5b700784b700f807ec074701f47b746cfe127dcfa8a4a43daf0420e778001e7ed401e1ef801f3e;
    memory[360] = 1008'hbf273e1fd3a2f89cee1ff9efc0f4fbd6609fb7b409e7c40983440983800f9e7c01f9f28037ff14083ec107fc92b0f38c5b0e4dcf70f01862cb2cebe47120bc06300fc6e7097f818380d47c600f7780006fc001a20680777c9402f7ce803f5c2c07f28005f37e006c17e01d527005a3e32ac063d8d405bf05205fe01c0cff;
    memory[361] = 1008'h21cbeba718c39ea30a16f2424167efe24c7bfdcc23afee961f7ec059eff0133ff30fc8fb81fe0e0173e102eb80802c7c01064bf8c071eda7c231dd52001f7360238fa620779c6017dcec00f905e70f900c007802b2805111fc041c79806109f8045e878c789825478e8600fbaa000f9903eee7c27c00d402a00480ff0457;
    memory[362] = 1008'h1fc039ac15cddcc0f2eec6067c09c007d01f804e07300154c70006fef00401138224c3765d2716ffa42089200f68c3e1b001ec11ea07d0007ee3fa6fd7c5e7bffffefcf79fdf401ffa2200cdc704326c4e03b0eee6ff089fdce023bfebc03866900b12df6878efd4cc41e068207b0741601614d419ac243356bb6a1317fe;
    memory[363] = 1008'hc6fff8cdbcf39b67c4ff1dfc0f9291b00d92901e427f0ac06f036403c8dc7f4fbffbf1126700500143826de47f2afff3fbc1ff8f9d90b8f580feaf741fbf548636002bce7d3133ba57d7ee210090073caa00fcee5c1f43c06ffb8095ffb9a82fc7ff92bff670cef3e9e083f8f6001f80a7e7af9d5fffe171f717e400f03e;
    memory[364] = 1008'h80220a08e4427b6e516036cab50ac3fe8f343ff0715fff8717a4a4093f7fdfb2e2fdfb0f1c0d86fcbce9010f9dade7dffaacc01fe50d07a3c250fecbffdde557ffffdca84b213fdfd1e3ff80938c17e31dee76a161fc1c047df321f0400641dfbb35dce24e1fff7df0a7dbb8e3f738a680011e1cf81035471fe3f9c78bdd;
    memory[365] = 1008'h2512c02d5c01c4b098cbe9317c76d00e46dd00d9fe803f9fbc80f0b80d783f002702f00b3b4b087be862c03291e6010052c033efe805dfe97da01037c26303613756060c07dc8007304803bfc17ffcf00fff8ec3b9c3e873bc3ed61fc37c3bff20813cfd0840fd80e6cfff404c986080c61e37ac489330ab0012f4cd13be;
    memory[366] = 1008'hfdc07bb19c067210e1c7e24d04060fd27860f001b3e0060b7400746e0c41c061d8380f998701f05cc0fc3090001300002b64380fd8000ed680180aec1c17f8b1cdaf2fdff3467bff78279203c3f000f8b2002d282471f843833a0518e381518c3c3df07ff460006f063000f8f10007c9748c081acbe1e79a7e8f70c3f3ff;
    memory[367] = 1008'h113ff2731bf72fc6f970eedc06893d279df2f2e1dc1eecedd9fec1251cf78067c36a767e7efd70e58e86bffa0cfdbfdeccf89768057ff401cb9f707006b6060027823c0a6016d197c101998c111f01f00fb51f834074cfd30c07ff2030ffe3001eb883c4e010177fc7617fd8f61fcac6861798f668c00355800822080001;
    memory[368] = 1008'h200002d410a15f01000160113f037eb9c5c48ff50753bf185210e1c49845408ae0c413ec11fc2c101f47f9acf44b9307fe27fa39dfff808c3df000e0d4800d1f0000f1f9e40eb608024e61800b4520019c5980082fc734e7ff61516f0831542402fd03283f143023f20f847620b84fc248478044915044cec704fce0600c;
    memory[369] = 1008'h0033c1b00011908002079800006940007f7c1001b2c15cdae40923ef038853b83d191f8ff581fbfd700884002ce8444e07a003f8ea11fc01d9323ffa0a5fff83bbbffaaec00f00379078128d87813bf87267fd6f8237875868044388d8003516f10229d0c35a14feb8a20d67a230e0318684af68d8ca330c87f00c807e09;
    memory[370] = 1008'h79b31fd2415c0f7213c2d402243efffff8e15bfc06418546ae1bd5e2c9fffbf957fffce037ff0401c2b2b079a778e340d4e400001c000023a33f1f7ff80801ff17ff4d83f7fc78181fc282ffe4612df65c119b67feb733d00cfe14803f9078256c16abffcff2ff1fca9ff83fd8180047ec767f2e1cffdfe58664a5e00030;
    memory[371] = 1008'h40e1059e3f3ff881f81f215e18ab4100795c7f3fdab38fe320b61bfaf9fb00b4c10018b0ffdff7df3da79d00d667f016016c0d318252787c2378005300000b8000006b9e8e6884003fcdc004fa2f009c6a83b2808387cf8cfc7cfeafe7dc22e5448c1c299dc27fbfdd73eff9c9a2e513e1dd1f700fe014400021298201d6;
    memory[372] = 1008'h7ad3787e86e504cde6204c0f81154e60f3bf860737aaf061e01c0f129fd1efb1fd011f4fec10047ff00071f5a1e785c83d6fbf07d383e26d67870771c031f3f5c2fcb63a4f04600fe05c20f81ec1fe01f01702ede008aff0005e5d0001c320043cf8002f03f0ffe07f1ffa26e06f6cf7f8fda10da08e6a1febb6b7f7ff5f;
    memory[373] = 1008'h12083043619e36f7c3c8cd7c414b4ec801a765031ecdb0c0d07b019d9e478cc1e6e1ae9f0f56e9f0a7f8487a3c50efc74523f874e72eef0e03e090201e300000c201161c7819004007902003e94025fc1c081e024fe00496b424c34000f89c40055f89018495c07c3f030f83f061783e005ff00e0adb80a220080efc9850;
    memory[374] = 1008'h03033b6a58a1e6e3006c6a2083877c97cfd34f7e7e1a7f1ef19be08f1c129c61e0aee73c00c4e3c00ccc8e99f358e39a4186fffc19f17d8140f97edf1bb36d8741bc601c3f82b3eee59e7d8709f35000cbe200783e0f5063e360879ffd3861fe0506205e08580180c7041094a8c0b84a7ea00566ba000608b4006006dd88;
    memory[375] = 1008'h1c630b503801e4034619f06421f7a6b800882e70043e8fc06fcc7d207d173ef1d4c14b19a03ee1d2c9c01ecf41b0d0fcbf851fc2d881ff05fbfb5fbffdc1d0e6371d4c01b3f97953fc4ff7f3ddbf7f35df7fe37d573fd23bc3bf02b00bfc22607fc170a630b201c5e7606a1c3101ebc5bbffff808ffff85db03fa72a0072;
    memory[376] = 1008'h63bff0ce985f23c20ddb74309f9660104fe621c1fd40bf7df405e01d001c187c8d67eed007278748611fb167c1e90a7107970f8c0aa0f6830e04495bf129fe5f0c4be5de1393908006010000fe9060ffdf8007f900806ee40c07ff636f001467c50379cfbbb141fd2d0e2040341680429378c07072400001b000004b9fc0;
    memory[377] = 1008'he19f7c6d00046668801bf41cf01f1000274c800000980016c9183ffc1a7e3f6f3dfbc7d30ff39501e804247dfc82c79d0ff203c036903c07002002d6000416e400019e4004303787bd6afd060aeff00056fd0002f813e0ea0777cb69ff00e40ee8883a7e7fe28f990a381b4019343f3f8088185eb38b923d17f8724f7cc1;
    memory[378] = 1008'h891affdb13ffcd1c7fffc02eca66ff9f7f9ff0dff97fd21d4537f5701fa87e27ff1ec4bfffdfb8f6c91c8003dc57b47c44eb81e3dd3b0e2d7c01ff3609ffe707c7fb2bdf3c492c03fd87ffcf1de3ccfdb235c32be1c60bc7ffff3919dfbd47d7f5bd2df386bb9fe3f648fffe2e91f25c3d0739f7fc3f9dd2ff2caa89491c;
    memory[379] = 1008'h4a12398ee295eb77fd381307ff8be000150e400092e7417f5c387fe0c9ee4c4d8ff1967bf1236df960eb79c38fdffc38fe0fe3cf43b9dcbbda80e36fd00e32b8007ffbf01ffecf9b58c8406df3e0003f8c172fc60cf9bb3081ff1d1876e0501c6004440e7e00ebcd8d27cf4b3fffd72101bfbf843e21fd04bf07a23ffd1f;
    memory[380] = 1008'hcfe71befee4f7ffc46dfbf4439e22300002020018202001470000b67ff41d87fe50f877a307c1cf88da6000185a602189c802183c24e183c8ff822707f06110bf0e7304e0f3ec94080191d05139ff8593ffcf1868730e7f0df0fdb9e168d9067fd8200ffe8131e7b5463e8b7043cf7e0c7c1a0a93e043283f838003bfbe1;
    memory[381] = 1008'hbf9fe06bfffe0e93bec1bc7e5c19fd83e08fc93c89fd130023e02003183f8034c07c071f07e061f91fe60fefefa03ffbb60201f270001e8f0e8bda60c9d66e3cc677fbe5cc6f27f8242b78008706200068a4050fa0000f540400e640c03f7d44017fa807c01f40f80ca01f007003ee89e7e075d2f00cad99c0f1d0f40e32;
    memory[382] = 1008'h8bd0468cc842fd9e1421f9f1d007e07fe70a37de39ff7be5cffffe7960f3e0701b3c43003786100170e57b8401e1ba00663a00bfd0afbfff8200d000731101044324127772c4fff991ffd7d00761dc0e202f9040c06f016c47e0058218021ceb003e5fa878b1f50f823aa1f01f391f01025050f62e000f20a074a90007dc;
    memory[383] = 1008'h00bf8ca017cca280dceb005651f1870001fa10083b72df4fb797fc383e5f505dc2310fc1edcc860e9e8cff27d7dfbcb00eb90b04cb99580ded083e0c28cbe31a803a1b0d0f04600eee0f01ee36b580c4cff8cc0d76ff104b2970613c67021d0ef0450b8730f8002a8b888039d0d8249c20217035e06607746ae63f10bd0f;
    memory[384] = 1008'h12c7be154bfbc5f000007c140038029ea9e6c4119e6000016e4000029bff3319ce098681fb00d0fff80a900203bc00000b5df01337af871f6f33e08c60fc771f6a2b8b6681e458fff13e85f386900d3b9980c437cf7ffb69ffeb0143f8308dbfe11171ffbff682f7c5e22d708ef80700fefe8006efc30387fcf020001f3d;
    memory[385] = 1008'he4019b1600167a7fa70161421f2e6111979bb801db4e3a3dc10e3478107fffcff3feca641d8cf6da79dd602f16ffb9e19c031dfd1bc7920b50b05fe58303fcb4800102a6b5bc07ffff9d47fff26fcf9cbdbbb7a00f00444fe7c5f32ffffebf6bf62b00005f7e3c31d5dff9ce93acfd7d1f9f34825ffc7d93fb8f781acec6;
    memory[386] = 1008'h202ff951e0fe031c0fc00d401f397efdc4379a15a7c1b68bd60617d926fc00900fc111e33bd47c0eff3c8d07e318c9b033820f035e08e00b33420f4f9d5a7bf6d107ff8e1cfe0007ff360206187000410f08007200911c01a9db677e378825da80cd03cc01181a000805b805f003c04cddd9f9c1d9b11e5fb00081fff81f;
    memory[387] = 1008'h3067010ac4e060ac3e1f0c43e7f0400003fe00005fbf0007fffffb6339d010031c1b0553c301292fc002de0e7e8fe0e6e3df8e027838f2863e00008770098740291f681626570fa09fec2278f9c01f7ff00867bbfe40fd1f9c07d1fff01edc203ccdfffc9170e258167f9e038f6be03510216c803c317214bfffc0defbdf;
    memory[388] = 1008'hac107c98404e9d3071c0230e1c0471ec01e207d51e401fd3f401f87701ffbf790bf384899ff870ddc7800e041ffbe040f3bc0407af80c2d0bcc3ecdfc23f85787f00574960028f0fe0a4e78f0a3e7f80ca03c03c6e1f812e627e06cf83f867f01fab180f5c3001a1d5007d1d101fc1d784203d786203e7d020703d2209a2;
    memory[389] = 1008'heff8c2babf0464aee544cff31efd3ab9fff57401fd03d001603f800effde011e6cc6a9863efa180b87c2b4863f2670e1c712060921e061f739c0f8876a3feb3a21de77f03cecc7f8803c1e381da783cdc8787f8f84635eca4f35661c3f0632c1f0137b200017310302f0007c31a11fc0b47417741f22e700a8036c0881f5;
    memory[390] = 1008'hbc07ce12a0f8c66c0dc6da7ddc255d58c8ec5bf50280afda26667ff290004038201a16aa040007f820e1603e1f580fc3b3e35e303448a3c2f040008e18233af0d8870e8b077938007fa3103af858f80c8a6fc000097e075039783c074e84e03e7fc6f802b053e83fc07f126c2fb3c052cb88eccbc048cdb819c3fb005a1c;
    memory[391] = 1008'h81220fb09f004627f03fa20453e373ffff6ef1f045fe0017f08ec0399bfffc65f7fffd10c7fc7900fe049bf8323d7f06fcd0040ffe02c0f4a89efb2fa07c1ebc0f800301300927fc1ec17ff7e063ee3b16f864b38b32bbfda0b90189a000c81c811720fffef91ffff309e6107880be0451f7ffe1ffff067fd168b5c8378b;
    memory[392] = 1008'hb98a19afbf0ff9d4275f724ef347c3f86193df02cdef01e78933c782f807cfc079786ea1d990e0127e510700fa64400205d0060357cd48b247e03f861d27ede2c23e413705c57c607d9806bfbd8523ef3f0fcd5437887a20bc0160703862e14f3b10c0801ddda006f6907e52d25eb5683c1e0cffb7f860a6ff92ce8f22c1;
    memory[393] = 1008'h6039c0d003f81a60bf05793bf0133823ff2981fc70003e27a407e6331f81c7a2f83b67bf03c23b8078ba720e6ff1f0f7ce3d1e74bfff4b4143fc1f4fff81f6cff03efef701fe91de0df9ffe015bffc00f7ef01c83057d0617ff0071ff0e017ffd20183efe03533fc073c1f063de980fe20be00f20b401201bc145089c1ed;
    memory[394] = 1008'hc370fa403e81c442f430443e8f0d3f083e138ac2a13c00f013301ac080f017880e003801c101c8fc183c00e380affc700ba3c74417b874e38010ef6e000374e01c754703c1fcfdff0d1c00707180070378007047800fbc2200030e5001f8ef00010376080f9c6881798204340829ff415f18e17ee981671e484bf093c21a;
    memory[395] = 1008'ha603e3382fff8101aaf8107807853c880c43a081dc380c1cfbc003d53a36dff170be7a1b37cf09dd7071c00c7eae0f6ffe437bfca16a3f087e580be54d83fe4d780f6c07a3f7700600ef98e01a0b660f98fe60f20df00380961801c0fec81d85fdc782faff986f5ffbc76a7ffcea01f8c1061adc21c1ed831866c0618eb7;
    memory[396] = 1008'hcc46734184c3f780267ef86f03733f0c3533e0c79efa1c1c4b68c1e4b57e001b7478012377c021f7ff07ffeec42ffb0097ff61035c21a0bd6f6c544c7ec3fe77986757f882faf7383f37ab8efbf29c04a338f04ad373f8ed2601f9e3f00d0ab680081d4282b5cc783b172720bc2e7319a3d3a22f3c3e02e3cac36e10f855;
    memory[397] = 1008'h80a1f2000c0650840427000c01917114034430817f596cb4f5cde50fe01c2ffa81c3f4081e11e895e01f5400c0b9c049909e00b04ffd0081e3fb6f3e3be6706258dca627d4618a137b08a4b0d0f4caed8bc067734058bfbc3d209ae7ff833a795f0f7f22628fff870afdc84682d840ea6d07e98f1c56ff7bfdf7dcff3e13;
    memory[398] = 1008'h7cc57c073e3ffd1840fd48143ec6b33f039a3c1c8c980559f8015591f0000337000001dcf07436c17fde5b0e0192c804051fcec01244e60b3063fcdd0e5fc3806b39b11583032fdfdeb68f6ece07f9cc93f133e6fdc3ce8dc1fff7f81d8ea7006d7cc7f71d75ffff069fbf01d1fc200be8feef54083e2b400c00378cb001;
    memory[399] = 1008'h9ca808e1ff97e777ff7fb079ff34a00002fb03f0024038034058cb9907f91ef78f98612fc810ecce5a3aec392461972fcc15bf3d24450ec03e60e1edf0c13d667b7010bb7f4c300fe47bfbfc4333787dbe76a0848fb9fdd1ffddcf3ffbfe0066fcd88ffaf8cbffce937efffdaed87e415ff03fa7fe83f27fcccff5486ab2;
    memory[400] = 1008'h1ff51881ef01c6e7ee0058ed80087f000f15bd6070000a4380020565c41c0815b7408219fc00f15fe01e27d7fa4ffff83f8ff0c3d49fc00eb407fe2f282fc3bee37803ffafe3827e09f0a757067ff7d04afe23051ce301a9bfc2d9947cddc0775e7511e37fe9dd80fe490026d1fdc05dfffd7a9fc387e1f80002c4e28103;
    memory[401] = 1008'h0815ee28003cc7d0037871b0e80e231c342701cfea707c0c4ffe6446b87fc6ef87fceaf83c1c8f03014841dfe7ce5ffbfea9efb8eb985b9e02f005168945f256081e6d68e1f304b1e5e383386a10b35cb017c2ee78001057001f126806e3a367281a800001ce017a70c09fff4053fffc8001d96c00c98fc0de7030ffc5ce;
    memory[402] = 1008'h2b6e763279c7ff97e0e7a0623ef4ff10204d447e05e02e007600c2834818027421811b220a0e9611f8c4a20700e4b0c0066dc808541c467fc0c07bacd604ce93a048f19f078be01e1fde0483f5c508feb5421ffe3bfe7210bfc7771ff0f676f807c61feff01ba9fe07803e000a04400210dd4f423d75dc500c8c5c0028ca;
    memory[403] = 1008'h0931fa50dce786b1ff3a5364e2f4ffe37e0ffe1ff8ffe2b65ff87ac0fe07979e20f0ea608c0f359180366ec3fab7c01f822403a0aec03c0ac0039819001857f8038dcc1846f8e1ef07cf7ef0effffe078f41c1fc3f0fd213c3f780367f7043de620572500070d00a140307ff91ee5fe9b08f347f09efe11e9c7e0005a9d1;
    memory[404] = 1008'h47febcb087204a3051ddc42d1e377008027f00403bf0000f9f812fc1f90848ff807e25f1cfffbf907dfbe0f20e5c1fc7f3d7fd7cb5f5dffb3fef7f68dff9c45117f0c4313faa8fcb4040e0e040d0fe03463ff1b4800fc64c217864a4b06066eb81425857ff9c0113fc80b41d903da050400780ef60f818b307850b04f1e0;
    memory[405] = 1008'h8fa1e0df5f3fd6b7d4f3842f92785012b714800002fc000047000404457e039530400000001ad087809f24a339b30c00064400110d052a9771810187001e26fe788827fffe075bf710de64ff03b60de097f9c30c86f93f935d1fca11fffee003fdc6886d42c234ac831ff1ff28ba24dab3ffcff41ffe941807e0b800580b;
    memory[406] = 1008'h7c004e17060617a13beeb94a65459009d05df80fd923fc24e694cdacbecf7fcf03771c003202be87e977003e1fa0fdfc788fff872e4aa809d01ffc606bcf5433f3e05dfe1ef284fa5b4dfffff4afffe7b1d8366ca0471ca3f84dfa7e11be2235c1966f90584afc0f97bdcbfd96914e7c077ffdbd5fffff3e7ff6a8a0eceb;
    memory[407] = 1008'h72a196cb273ffe3d668897c040e520079c37fffd24ffffc013fef803c7007f240347f900585093ec3e2ae16c1e5603eef21c33c9580379d2e94351cffe0424ff87e057c6d04d28716183c0de10e00da93503e3fc81d99f0060e8945c10c1445ff1efffe82beff8c5fe7f801f17bd8071c15da81c173d606003f0b483f100;
    memory[408] = 1008'he1f3ff8715fef8610fd81c047940401dbf0c001302c000f8200019420508005e0ffd65e03fbcfbf457f24701e07738c00923da021017c015301578ce003fcef003fee088b7670383079cfce8f9febeff171f97d4e900e6f85867fe87ffdf703ff983800010f800401ed03f21660f8fbf89001cc20013f2b007fe243562c2;
    memory[409] = 1008'hff83002cf8000cd740019e0007b975b2801d9c20618901ff200c3be0df27c00ffc4804f480006a00000707142e4860c3c5060438a8700b83f207c0cda029e41c03be65807fc32cff30620faf0a201b48c807b8bf25003d0b5002e494203871c5075f87cf7ff00a8ecb0017805a007017b1de8e315f99e739f08cccdb0ccc;
    memory[410] = 1008'he13fafffa1f492f80bb82ff85c0637c400536e00091f800003c5000148109bc641c5fd6ff63f8dfbffa0b160e690380bf880003194307badbff8c19fe80008fa800097b0c0046f833b02f8337c0fc231e3d77e0e07a194f034802f06001bda3001948023856dc53c6e5f267fe023bfbf23b738f3366fc33024843b064cc2;
    memory[411] = 1008'h7ed0d799c406fb8062fff003d7fbed13b0ccde36853639593bd43a1d501db02380fa163017e7f7830bfc8afff874d7e94c6c1cc8c8051358e03f70660dfe1266afc983d2ffb88f3c77c472c2bac7b007c2f864f890987ef819670ec034e8e011109ee00fd036315f836707907ad6f8e10500c02580083bb803074f80300b;
    memory[412] = 1008'h85003fb7f3f9ebdf8000cf8020416830ef11701d8c9ddd8d8010e75ea86be72d20f88a767e00b7a6c412a6f3f7464eb187288006fb869731b17b8fa2fbbfe13f40e3fa03e254ae0fa1fae3ffe38013fc10001decde7f472e4fbbca1635bd802c6fe5e7bfb7ffffffc71f9ff91a00ec08efffd9f07b2310f303f02d101f07;
    memory[413] = 1008'ha00511dff837853dbbbcc9ef79cf901fba6be8ff3649802f76938d74460e3dfbc7a6f4dbfced8bedc9a06230639a05f1dbf7fbfeec59f178a100387f00028680040339fc0a011f80dbe7fffd9afb7a63800df477082c81d877f871a7fe0312650a8ab787c6dfdffce44ebf8365e87694f8095e77af9914d83ff7d0c4f309;
    memory[414] = 1008'h940f80cd607c023c0b8164806076607001e00f809a605801c403c94ccf0f020f40e080e49e0c7384e1c5effe4c1ffdc1e67d900a4fc504463cc387d1f03fe13fc3fe10680fc70c37cf20c2e0c0b02c1c6b19c7fe5a0f0f70f0e8ffc78affac748ff58f440f802387f6210116f036001eed6fbfeffe9cb27fee5f67c506ff;
    memory[415] = 1008'h01fe36880fe7cf807c60d501ee051865f8f0ecbf8c842fd3e02f1e1bf4046affffe08a7ffe28adfcf582020f5e0c0070f6c0060e1410e2e40fe1c0e9e43d0e3e4380aae8381f0e9e0190efe3f85a63ff0cc89f5481a8e020b81c080303c365f8787e01facd740feff700ffefe0b5dbfd807f01800078394416fd3e617d06;
    memory[416] = 1008'h00a03fa00f07f801f077a03f82f88843822dc6000440640c594487df0006e854005dedc0007ea40087e35f390709e03874de07cfd8c87071dfe3ff43f219e6f02dbe0185bf0764fcf62605f80b601e00c008f0080e083b00f25374040276387347071efcc2fb8eac2f9ac800d00e108d1fd980e3fc5d826b13fe080fff41;
    memory[417] = 1008'he0e3fa934e1efb846167b0061738fffb332bde8c2e7c45efff825a2738fb38020bf612081e40a0016404de1c1339e381fb1a300789e3c8585044d79dabf818efff984fffd9124380fe047807e447e079be7f8ede0c81f810a807c20cc4f800dac790e0ae107c0fed875f79e0318b97253a9df7d3e0403b3fa80031fe0007;
    memory[418] = 1008'hbf72078bf338edd1901e1af800fb5000a6c1409b162625f0607ffd82cfed303feefa8057c9fc0f0fbbe147e1c75072be43265af938e387f2003b80589908edc38323f4022a78005ed1981f659903c641b83c1613c1bef8ec58b783ccc7e235611c240007602808ba03c183002f00d1066ff8f1d2aa258a205b6a03cafff8;
    memory[419] = 1008'h37c03cdffe12e7bfa0645bff8c24ae3e20b8fe215e06000f0a2075f8481190e2e038089e63f80247fb00806fa24a1884c4d1fbf0063e7fab9d0183b48000006000001e3908062e1068aa802fec801bff50015ef979b0c166183c1c601087a80201fb3aff787b9ecf0f281b008a00903d10263e4681fd80483f84480f8b1f;
    memory[420] = 1008'h637600d398001ce082f041a03c13701f06f3f0fdffaddff3604c1a807efe7faf7fde7f1e8d00d5158a1680e0015a04002460000358e88d99620a2853105f2f7c05327203e69f0ff5062df813f666717ce31d48873081eecb1ffded01c10d9080f6d380200c450800a00000067bfa481f4e0e2f1603f86321f3017b370188;
    memory[421] = 1008'h00f6efe43fac060013f0141f60052435e0d101fc0a701f076000ec4600067f321023d3ea00101c2ac56353f03b777b03f4407042e009021d0d1581c5e2b89b900129d01001fd3f20bce7d3b38a760c60a773de2903f2a0d00e1e0ac0000ee07f01ce7800520dd82120240420c205019f0f83813a007007a00f010300f011;
    memory[422] = 1008'h3e3014bbff0aa0b783a7003df8c97ca50e766341cfb178387c058f8f810c003c0d8803f029bc3c00bfe24000f28e000792b8101014f383b4c0707eee1b05fee8783bd8a7b07c832dbe00f63df81df1e79c6e6bfabffcb35b67df67947c38303bc1826101f8261b1f803e314887980720df4f81e87d780603e380e47a383f;
    memory[423] = 1008'h7e1e5d8fc04cdd3e16ede1c084da8fbe8611c9cc633e6bc03f6cabc7fef3faffef7e0cfffe81de4fc00b409fdfc15f0ffe06a0ffd0000f79c0e400580e0d0f803611f8054310e0070ebe00e003d00e331801f7b203770fb81e619983dc1dd81d4497ff7ef91f15ffe0c01ffc12007f87a47bba01c3cf201c37a25ff0e41c;
    memory[424] = 1008'h9f6718f4d8674c2f047091f0c1e90038140503808b88a80e28350061e884e33a012e35fb4a657fffef7f58d803d59b000f11586f60397ffd8009800c4cf88413dc83e80fa03d2fb9c313f89c58bd43cda7d43c5ae0038066007007ef02b47861fa76f005c34980000a0ff001dff3e7094080f1749c1c570342ce60c73dd1;
    memory[425] = 1008'h9859c05d671e1dd24387fff2383ef859a2cfa157e3d09878290b8482800b6c2000004840178d80013c217f6409dfc7c417fe580017bd0028e4c3084750708360664c441606162fc30508d1b853a49983306a9c72de00f81cf01e10f301c02e601806fc1e2cffc095cfb405fafa400c962005c72700cc790100de341b8f91;
    memory[426] = 1008'h1e0f10bec139ec8e00f9f8401f063fcf3feece1704a0c78a3b863d80efbfbe7849dfa2e04e0f8c035e1d0001e02c0005cc1800114997fa05eebcf73ccc582561e31607de0ac6c0503c7c8003d9417c0534d8f037af4eca03e1cf8f8f00fe89f00fb27838007420000bff80001fe084217738002c019c001007c28003fc2a;
    memory[427] = 1008'h0407fffcc00ff77c0e7f9deb3bd4787e01ef0428b866dfe1679c725c6be111a633031dde7f0a9ba785fe6f708001fe00a18b000f810732a50e1e2845e0fe1f4d39cf38bc923883f007b3ff80be8ff99c33fc70746d100026f1001b128003c8173d2e03e02497ff033fefcc0c0a67047363c1e06f1e83e64301ef34e8cf69;
    memory[428] = 1008'h40383f8c019fdbc00dff9c003fff88fbae907ffdef02cfe1841f9f9ba7cbc252acdf2360e3e2a409f81f0f03f0e1f81f049fc0f827f185c207efe8201f7f920017ff90000be10438002041c038c0f805e81f80110f201f0cf200051db8803ff3c012003c18c847838b00f81be81e0188fffffe0fe408e13800afb3018dde;
    memory[429] = 1008'hb307e39300fc68f21f170e01f3f49f01947dfad3659fce06d19ff46de03800b2c780083ffe00ab7f7445406190003e3c0703c7a032fc3f0edba0066c8d00328de003386e500380030a40006184010648c000600c19c28ca3fc57fc1b81dfe1f9835d871f2104c1e30cc01e38c023e30860000efe000331ffffa01fffffe2;
    memory[430] = 1008'h0ffa0c233c1000147d8212023c2b8b807e5aa02745ae023d79c009cf10f8fe26879f6ac439e6de83b01b0ff035d00301fd0170ff502e1a02e1c8089c78000dc388024038002735c187e25c1ca601c587601438521ee1e0c1c60ee630c19ee19c38ae0701e620513a10037fc058f1f98b00e060680085075018f06e001fee;
    memory[431] = 1008'h2ec3c110fc187c0fc00551fe08815c063e63c007e612a07b083012c1d8fb803f0f9887888184418c8be4308703741750dd0ff61851ff24d9ba01e2af863f033003e0d2082c2c0047e0600c3e0b8243c0239c3c2080ac68e02f87ee9ff8dc40d60f0dc013e61c603e07c1f7e2201f1e301743f035461a0540d0e2002a0400;
    memory[432] = 1008'h53f261ac7a6998068c3818e2edc10c3ef83ecce7ebcd1db73c05ff70500fc06401f943103f801a07c903e02090b61aad0730250070011406b7073c3bdd782fbbff84fb061a2ec59f807488fc02c007800404fc03620d406ff82421c7cf643dc2b50667fc02f6f0d01b760300f40038718713d81c600caa8c179c2063bfe0;
    memory[433] = 1008'h4008045d802c02e09bfc4c0b2ce1e0f3d326081818d000004f00ce129cf00a1c08340bc2037df4e0500c3737029f4db7c8041773b00c71fd8ebdff0fc3138793073bd110607e703b91710203b2f42000d62b900d0fdf203e09f3948098bb80019e3633ee9ec1a00f148380206aff88092a32d0687dfb843effffbc803fde;
    memory[434] = 1008'h401fffaecffffb177bfc517a3b20c30011b0ff90793febc4beac171ca00b806b79d861f73f00b48e6c961cc06786ff3c3b6733a73c8d7d2abe0dc7dc0808e68a030e1b43efd190e3fee8ffc7bd73bfe36d2e848ca0003ae90128cc6c00122e0f8a4ad1f61e19c2209b7e00014010f3e9601c105641f345587c7f1c453f9d;
    memory[435] = 1008'h4001c044003804e007815000fefffe0197cfe072fe811873ea8380005c9340603018afc73791b8633b807d10394be101ff77726f2ceb1e77503f60af9fff07ffff221f69cc3c8091303ac7e51e35ff7df7846dfc0c181010c1f013000c00b00073cf91ad8ba9023d32f14ef11e0eef3fd8c7ed9ff2c4983b061ff6704ff0;
    memory[436] = 1008'h1f70e841b208830200f07c000f2600036724217778f17fcd9ffe043d81387472218f060290e462553c03025d63e075de767ec0b967cc173f40012f048017f95c005d244002877c0037fce013ffaecee36c08fd02083f83f083f8be081e40c843e5014fa0a1707f0d1303fcc9220f7df6820c658e640ec987c08802403e08;
    memory[437] = 1008'h3e85d867fdcec2fe9cfc63ff8b84b7d5ca153667635d92dc30000a433eb038d2d28159ae983cd831434c1819f20101bc20181f829001fea9f7bc807c1a241f804681a00041f84a2ffbd0e5ffb0786d8137c40057ee1af3cfc3039dfc3bb6f383729b458079d618073d03407bfab80e1037e41ff2fb707d007e10440bc718;
    memory[438] = 1008'h6e3fc313d27f1b39c9f01398cf8e000f7f6097e366a0ff2e4a7fc2d11e67f057717f857a07fc53b2dfc961c87a762f8fc60560f860441f2501f80c0537018062f002377f8003206801f633800e524000d0e3fc0effe6e58ffe7f4affcff45ff1cff8926070b0020303328074802c07deb3c7fc1537bfc074fcfe170c03f8;
    memory[439] = 1008'h000004d800a0cec1ff44c7aff0244000414c000388c07b7f880047f18d3e0479df98869c30006b638a12899fbbb0af73acf182bc53094344fc538a07d8f8063f2c5022708883092ff6c100dffa013e1fb20ee03dc513d8e3d040ae78011aaf9ca8fb8076083f837837c07dd3401f940f1fcb82e3fc20039dc400193c2242;
    memory[440] = 1008'h93deac61c05d92058401ac1c088558002f2020000c1a0000f800000051c6dc8a901e338112e26011803e7a7cff72c0e3020001f0400e80841e263f938201f67010e25f00f404c1fe3f66ffee791ec1010b487c5ee9ffe4fb910218e73000074015074c77ff2ecfc007ecff89340ae07e61163fc8b07bfb0d37f040f87c07;
    memory[441] = 1008'hd017f20903d00f610004af0b3fdba80781de1878fcae0bccdc4133aa37af78ddffed9d04cefbbfe2fc6620c04635130fe7af82c93d0f7a0d84707fc00b078880003279aa5ad004077843f72002ff04537ba15cf747d7bef97ffff62c51626c7e91fb603ffddb03f5cee83dd16074f83683cc004c5d87bcfd1cff4b684aa2;
    memory[442] = 1008'h3131105046601d00c201180a7e210d3be234ce7f0001ddf8e02bffec021ff73045f46282fb040f2d5e4203f3c1f01f3ade000f8b060007318312884001ec010082c750003b22781e906580ff0cf80f738fc075dc64033d3e0ea651ef61db5ec009e4055e18900d83d86383dca00f7f4731d6013097a048034817188e0190;
    memory[443] = 1008'h0071f820e19f010411e041030805a43fb0d800b80a000b0036f7fc2216643ec02b0b440a4240d813dc67f83b17df83b87c307381c86e3edc023dc81003fca6048dc0402f3c058e81a081f076051e0f20f5c0e1060700005804808f400803763087f128f860323b010ea0e5c1c8c9f0113c10195380ba7bb803823188701e;
    memory[444] = 1008'hdc7be373c7bfa6cc7fec21ffbfc7a63c847c418c2f6037e4f301be29963fe39e84e21772502cf57ca7cc1e6cfca3eecce43f9dfe73e1a0ffe83987f6838002e03fedb30bde56c9e011ee0c43fe23e47fd878cefaff9de0af5f8800fde0007fa20007903bcc3c87fdc0c07ff2501ecef7bd361e0b9ee3f332003d278409d5;
    memory[445] = 1008'h8e0cc10821ce12c218bf4ff39cd2ddbcc9596fdc213ef7e4cb7fd00fc53803fa03803f00f805b1a1f8795803349010320200032090ddbd29f31c05cff1c770ff0c335fe1c1ff244503213ae00d0bea0eb1d7216fc011f7988a4f39f16cf4dffeaf49ffe1200ff0e340f21fd258038f450eadf031fad8f5be070f1be960b3;
    memory[446] = 1008'h0008001040032e4e034065f04781001a106c33589e8c1759e9e2ebd7e81f9da621dfff701ebfff2183f787070530c218e20c198fcd8a19ea062064013f83ce58c81c4b00c03ee0c3b4c2db6687ecdbf174c56007c736ac341de23b600fa7dc04bdf994021029f001cedf846455ff8e088406c8ccc0570ad8247c0264ebc2;
    memory[447] = 1008'hc00c8e3a0743ffe17dd74e03c2313e0f9eb4f83ff9ee5047ae838fc2988678adc00099c019003483f0037cfe093700f9010c06c3de6070b2309da7dd021f384724433ee001385eb601a8fc2bc5924ebf8204f87f49fff332b0bfce1738007bfdf00021fff8d1dffff861cfdf7f4000a340c7c9b2f14089980600ed80600e;
    memory[448] = 1008'h027c0258040004100000349803b2b3ffe4e13db68f6221c45e600e658740f31dfc020220760f754958e5fe67fe78ffdde72fc79cdf21dbf160f101fb08380f42ac0c2dd0fb6526f07c557f00061140033049016240accd6c7fffc1a3f3b2296d3a59e149f3a47ff05898be8667428d508c00883211e00011832b6a6394a2;
    memory[449] = 1008'h780032d4890360033862f39924058febffe0ff9c290ff940b47fff48310085a7e8381b3477f8870e1f81803f00900fe0788380020ff00fffcc120c6c5e000f0fc040c01e043e0b8383f138380e0f03c0b0e23f4a1a038f81e030f2bf87ffc0fc47ff0c7fb06947720598fcb031c82f1d45f0727487032013f86270098c11;
    memory[450] = 1008'h6001e0377c868aff802147c003041f0300e1f0000e1f9005e0f6017f7fc1f9d7e4709538018e570018657ffff057ff7d0b3dc1c08801b80831388447f3878671f8700fdd8804006408ca1e301e30c201601838164031c11006181201e307217030bd701c60dffb0dbf79618b67877e270e1cf008fbcf0407142ec0338678;
    memory[451] = 1008'hc9ad7fc913fffc8209f824083f4bc4054c84782588c410f8b8f04b0b1c8ff7f5f83ff12f8bfb0ef039841471c76c403e368037e025b7ff84f7081ff9313cff009f8db007c8449fdf3e81c25708857250901c560f0fffbfc0fe8f0e08ddb820039d135db81c773503012d0c730200c62cdf47957560a3c60e081c30e3278a;
    memory[452] = 1008'hf91001dd19e43e6bfbefdeffd7f8e5e87bbff50bbaf9b2259f2d8d7900f007e644c00bc3a401b004fff806000400a040e0000b0608638c403c01f813c03fe27985bebdf011eb802c504cbce9f6039a7f59ffede52f03bd80f031920f10bd20cdebe9c1b81f7c3f00638fb00c61ff40d7c0e3f9c5183b867bc70d3930b1f3;
    memory[453] = 1008'h601e1067119f8f2389ff571a019e840069f8805073c83617fc7ed7fa52df41cf3cd00ef57c144bc1844684003e37800710af0021325080437ce83edbae4068bec0802be11e00cc3e3be0ada62a0bdee2c28ee08c0472f5f8bc9b9f07dc70f5f47303880fe237f28d527ffffe6cff8ef7e7dbea7ec1fef9c611e3bc011c30;
    memory[454] = 1008'h600082ea00001d680000d7033c06f1bfe2c119b828f187820c02fe38ec0001f00002083c0d40fb21fc0068ffe0029ffffb217b0f400003f2a1c120b81be819e0fc1f070f81f7d00000ef000006e0001c9682203b7001034b8000078806005ad5dd0db617c0b3c329428133f049013fe0900b07a80088fd0800146b409014;
    memory[455] = 1008'hffe03dde5e0ee552084f7dcd0fb9fffcffe5e2139ac7087b09f10534101ff4b9fffe7807a7507f02fa3e3327d9284045fa49807c1fabbec2cffcdfb1ffdffd0fe7ffe8db3b55e0b7da4fb860e55ddbfc81b4c9e5a1a7fb6701071676707d8ba6eb83582ffda8e7fffacfffff969a33909bfd05e6ffecf7ee7c4005097ed5;
    memory[456] = 1008'he0c9c04edffc07ffdf800ffee802fe1c402cefd30317fe7cb3fb7fddf3782e2f3e53c1a5a360de83bfc2e070903c02a4030835c22080788b50013c26003dc39a76ce79e850fb98e8fbb585e03a001d850001fb77dfefeaeddc0e735d88765577d7ac807fd0703ff41f97efc0bfdff8cbe033c04ffeb624bf6bc02ffdf803;
    memory[457] = 1008'h8021e61f001e03e001e23a009e05807fd09f0bee01b0789e2ff891620f100166f5059e7da01366fb837285381b101701c000a011301801031fffd37007ef34800100f00000073a787cf3c3272ab9a616aabd835b81e09e9c0f63f2f07fbf2e1ffcf141e07e0c0001ca40005c2c01f50b107f971800be03e001a07e001aaf;
    memory[458] = 1008'h31c182137e14030381e2211c0e001f500f03e4001a61b800a41d68084a00359c86035d04004dd0f80315043801209621007c6057af845a1a0702c1f0ff172f07f0e7e8ffe10ecc3c067fc3e0f7bd2e0f6b06c1d40f480370fc807700f806440f01303e5fe00b809f873fe0fc6ffc0f8e3ee387d9f007111fc048789ffb30;
    memory[459] = 1008'h3078056217007a607002131e10303167fb08a17fe831f07f31f200f3e203e760a41e30290603c0a07118c44440f485600208440768805015807d632c00677f00e51e307c690651707dd40e81fd87880fd157007f380b3fe62171faea0e0b60ce007039c40173a0e80dbe0780a3a0fe02287f2bf7b06183fbc40e43dd3054;
    memory[460] = 1008'hc49fdad883fe06121af02b6303277fa848efc2f0e2302f4003c028188fff1b27ebfd1b78078796001f7be0028db6007c7e6202970e02630e4014fb6a0523100003c41041fa8053fa50170dfe03e1b3f997367ff8070ac05820bc0207074221107ac2f17476df080ab0f31c1fbb9bc13fc11f73f000041d821119907e831e;
    memory[461] = 1008'h90021fd8800eeff840f6ac33f5fa10001e62000e7a1efbfc2bfe2d0a103a2fdcc7750537fe34ebfff8028f90c362d0243e4a00c2c4000fffeff0fe7effffce27af858001717c02377fb84def1774462f3cafecf31cedf1f68ffc072f0ff86800fd01c8f2ffd9ff7fc05fcfe3f4707f780031b7c104ff5fffffe1c090bcfe;
    memory[462] = 1008'hb4838ff7dcfdea46cf8251ac7680088058133f2c0381e4e3b9a165c5f80003c21080967f81c157c5e6d5cf2040053800dff0eff3fdfcc204613fc8eecadc185defe3f6a91dce81fdf7b5ff1e39e02ffc36ff8e049f807f45fe1bac177634772b32cf4c7111b037d8fa1e7ffc5ca94a0aa07ffe1bc5df4b30107c7cc2e53b;
    memory[463] = 1008'h243e1f83e783fc3f100df47a3bdd3f838203f0780621c1a967dd079890a0f03186000638c08e70c005fa0e0e0180e038043e0f584ff40fd329cb4fb01fe2bb01c7f39a133f76e0787fe40fe57000be1f320786bb21d03d400fcfb2f37effdffa1ffec400c02985ce07fffbe259efbf386abf57ec67d11e075b9fec3ffe54;
    memory[464] = 1008'h43e0c1f43f1c1e039301841aa07bd6110f510a386723e3c056683e0583cf47ee04f23dc086c01c08264f81e32ff43c067e738685fe70e43df8eb80c7cff84db8fe03151ff579209f00570be00de0fc10e60b87b41c1fe3e9c7e87deb7d07f23e21f7fff7c007f83c025e01e015400e002e60000646000ec7e1012a0f8487;
    memory[465] = 1008'h061aa11c00765e805f31b007e45f24fdec127d9ccd3f92f861f131e886024152fc71356f063ff83ce57e5b3fc7f403dfed00371fc00e29fc7fa01b67fc11d77c6c006a851e05cdfd4360ca650e0724c4c1949c07a0647b43ce20ee1c0607a1c07b3e42261408267c8121878115d478038244ff9f2d5ffc75f7805f600006;
    memory[466] = 1008'he704200ef863100f03a158e13a455c01f0d7a8ce63710cf0b0045a09c0880070010015002838406e2d846f66f037381f037ff3c027bd7c6217afe6b1f81fec5da05fc7f8093e7f713c89f600ec833a00c5afc03d07f66246780a7d074f34f8bee34f870b76903f6301004d141000660048d8604bfed12c3edc97c8f7e3f9;
    memory[467] = 1008'h7df4fc599c13b2fd8e016ff0a0f2881fe07d8c0f87ce9058fce18f8763201f1e7959fbf390835b040001000df810084f0a49bc7024692f830234687c4bf500c14208145df9a201e0dfc8670df28261af2dd401eb4bfc79d83303bcc03a3f88380c7c61eca0461e020ba3dc203878674606104869781f7f0b80cc75012185;
    memory[468] = 1008'h7fffa7eabffe0461f1007703c00521bba04b8004078c1fe092c1fc0fcf7f476e31eb997780400ee00a30c10c0f2680014f4823f4b6c63f44b1ff736c0cfc0b4003fff400fffb003b3fc4807bc1b38ffe3d07a2fb507f38346187cb41f80c641f80fa4eb0bf4e4033e0d40004971410a0b7ff3e9967ff2af41ffd67203fc1;
    memory[469] = 1008'h441ffe07f0fe27003f1cc7ad6a16a01880cf3278660000222b2b7b6220178a16082e3ee07f07c2d1c5092bff00d7c7fbf50fdbfc8de578e487fbd094ff844b2267ff29810e5c07fc5e17ff0206b980c05e078541f33a38b79e7f7767c7dcec2e95742177c079bf8006f053c3c59cc812920e70cbfa801dae084f6f4a0c8b;
    memory[470] = 1008'hd0f80064220060e408de0e03ffebfc3c7c178781e58c3826408b800e207cbca003b802041c000043d80cffffee0f2109e4808a477417f11eff21f8f3ae5f37c40c8547e3103d04277fc88c9ff8a0c1b7526400720fdeb9d8afbfba3e0dd9c397311b16b91211d353213c807e538cb9de700c78879f83247ff0b817ff8c02;
    memory[471] = 1008'h23a0e05ab81c0f6bfb00ed0fc01a5e38e867ed2a44bc3e7843c3c3d8860b0078b0c025199c06d017c0dec000826c0134823fc89417bfffe67842a01fe77b48bff6a4effdc38f0ca3c0e8c1fc04153d01b082b906531841f9c1e69fc45fcd90dfefdc03e93c100a87860138b847c6c31cc0b7ff74401f51f801f0bf001e8e;
    memory[472] = 1008'h0862701486e311c2dc19213c43475ed43df9051bc70858f421a087c60b2278043803a0050c407878190b40783756018f7cc018f57c000d1e188f3ea180440c00024014000488f1e029fe3747ffd4d8ffe1691f8e80783b1e7e055580386e8bc0089740ffe9000efee006fffc20ff7fc71cc001f07c157f4783bffc3f3ffe;
    memory[473] = 1008'h53b4060fe10feb7a13e79c013fb5c002133c004c0c47de1e667ff7e1334066a61e050fe0e071e8a0053c9ef8dd207e40870658002005c30187f003701d201618cffc2190bfe8e673807ff8a10fe76800f4cf019ef3df003f2de002a80c01288380704610008c0200d2201a0230077c81306001b33e001977b00081ee002b;
    memory[474] = 1008'h1681608848fa04a793a0c80fc385c7822e444267fef3bf8eed0322b65423e27d2017f8d1c3fb1705751b8302846004d70012125d31b6fb437a0fd90fc59078ace801ea5f003330434b821b31586c7d2069f96105c55c10459fe04053bf048537f043900058bf8286038800a07841400341f7868c3ec37377f140b3460a0b;
    memory[475] = 1008'h7bfffed8fffffdeedfb67e620341dcbc177603830d080e18321401824832c7bc1a00116ce0004f7fb5035e7f90a8ffc6023ee968f11b6701010149d62d3e2e9de7fc08beff9c2ebe10415ff59290d7ff650c73e098ffff562fff8dc2ec0035b48000b9dda88b1f6fffa3767bd29707f23fe7f07e7ff99a9fff81ec1f031d;
    memory[476] = 1008'hc0fb94cafffc061ffafe1f1d079762c87c190c97f79d2ffce4a572fbfca007ff28046f24d00156f1f9e80e0ef890a2ffcf6633fc40f180dc60003104067dfae5fffeb54972cba0d8083a060021c0042f8a27cfaf14ff8ffffffee6b9fcffa3ff39ceb03f076b9ff076d9c3760eaac9f2e403fcddbfffee3cbfbdbd83ed4f;
    memory[477] = 1008'h703707a785e03b287e477007f97dcfbc001ff398047c8380578220c3c0c1f77e783604e0417c278007c793f80db87f03dd4303cc006079e3e7ff982ffef1f3ff823f9f41c19b78e0e00b0e1e0301f38044403002f0f07bf30effff103dd7d207d73daa8b03cc87fc7dfa970ea3104ffa047f89a145befc2cf7ffb2087fe6;
    memory[478] = 1008'h61fedb9ff7cbb96cbfed9e0f8d398000c84c001c0f983fcaffff9028063b50624338a784618010061f06fe00fe6ff085457f03043f64e05ec3e2bbf82039fd003a207c07f96bff19f601f38f127c30e1af831f3cf817c05f0de00ee27c01ae0f407dc1af458703f5106026071c00d1108a00001267015e05c021ee5dd43f;
    memory[479] = 1008'h8a3dc640c99896041fdbfe03fde538938411f77c2182dfc234007db59afff1a3ffff663ffdefdaf9d85cc86ee41c67de05efecf147f607f618407bc5f00afddf00ff6d1a15f604f3a8137dbda11fcde431f91f637fcc04a4218f92221fff9a697f812e9e8081602808c14144280c4432f046808faf0000a018001b280007;
    memory[480] = 1008'hec8e041e31c1e2c11c063e618076fce00e078be070785a07130e0040700323ea20215126000908007f1270b7d8ee24be03e233ea3c0678118c3411b1c3001c180065918802195823529440b669700fd0800734c0e17f242e2ee3ac820008493420040d043800e0818e06080688f1dc29feaffddf11b3ebe01a5edf02efed;
    memory[481] = 1008'h7bcbd8e7f47f6979cb740751738b1fd45b1f9e6f92ed8cff1ede05806013007e001927c6110df820d0f834083c2710e5e230cf98a74df50ea2d1b2bbf83ee9fd8cfd02b571120e799868df71e4ce379c842039cc5843e8dd93ec61b0035c09e2becc89ff803c1d260083006008784f018f07f859e4417ebee033effef9f8;
    memory[482] = 1008'hbc9507ef77cbb311013fd5a3bfbac83ffbdc63ffffb7ff11919851a16f9203552000091e1c40ba61600961fffe4efffdbf5fa5d07c41f052b67810c94fc98555f360f60f2e0cf13b870380017728000082412c0f1c3f3e8b4ffd9cee0f3fd54bc3d9b4231f9e003a09208301f880ff0d61fffeb1983fc0e203ffce201f74;
    memory[483] = 1008'h7bde1a97fdf8b34ef1ee57ecdae436807fdbf3f3e153ef8f1ecb3472031f16631e40f7e4041c9113ab4001f049df9920bc124f03e99860d48001a020e07e368a5bfec101b5376770f24f660e2020010355f41bb341fff9a7ffdfe2dffffded56f93d3d13b87a7f2020517701b486b2a5a7e03a7e000025181f83a691b8c3;
    memory[484] = 1008'h000e679401dfce43004c001e00ff1a0ffe1180ffccef78d9fa7620878ce11fa8008efe02804043ff980e9e70fe1df801474cc02ad4df061e1eac897077f0b7c7fc1f48750010078759f2787f081f8c0c03bd7e82400c1c2401874180006cb809fcf9cf0436eff18265f99c0e8fe0d08661cef1807dc1a087829e32b013d6;
    memory[485] = 1008'h4bf067d0925efb00ff98f806212f3e600f838e1bf8aa47f249407c117fdf40cfff8005bfa001e8e17b9a9ee2c769dfee1e9c7ff909c3dff3b1c023d3001e2c995160f1f4181608e210880e700381c780323856060087fbfc087fb5c0b7c95002600102200bf00d41ec03ca03e038806a1f5cf809fe0f1e9a61c9470c3c1c;
    memory[486] = 1008'h027be266207e02111e421cdfc647600f006319a004efbc0057930058019903302900318003f1c603ffc47a803e53ea07a70d80fc69b90c4ae0189e920f80e820f0e43b0403b1c8187a1c070da28041ee719e39821fc0c301fd0c0007b0cc983ffcfe0f873c6043d5ee808039e020a11e0bde30e255fde4099ff870a9ffc6;
    memory[487] = 1008'h475007486f002f47cf80ed2c3e07e683f94e183abf68071f3600dcc706f5737458ff7289a58bb01c2078e3be173de7c2e79c501cf99b03d76203f186807ff87c18f69c0333714fdb1bfff950dffffe025cf605f704fde1a07f3c3d8f61c080845e1cecef848478228402c6323c5b3fc3ce07009e30e01b7b5fd2a3fef71a;
    memory[488] = 1008'h6e23c03238616226c807f27600793ffe31d7ffa5c07f783c47f44b427c703677c731963c4674528a000c00023c3e0283e0f0024f061240811fd007697fe4fc13ff8f8dbf2b5c0035184bf0cc049c31c04559b81c1007033402a1c2602d181a0dec10c0055866c131074c8511d458c809d801e007d03c004f03811cf03039;
    memory[489] = 1008'h7c7ffc43f7fffbb2dffe30687f8a00007f248010da80fff01bfffef81f00c07783b8289c7f8f89c7087a1a6471845dff8f87ff20b817e201378ff8f7f9bf87bfd2047bfb801137f60f247a710de61f8792427e41a6e7d883ff69f993ff0f980270fd1e3bef2f21003ce860b0d700108eec7f05dd8000cda003f0fbe03e02;
    memory[490] = 1008'h82048b281e33c648c7eb71cdc10671c3e517fffff523e0fc51a1f2e0f003d1e1dfef8461c1c351d3ce2f9e19f07dc59faf23e7fe5ddeb584c011006203f001d106007dd10bef87cfe5e7fffffceffbff4f9a8ff580001060080004004ee0e69d0a740e1800f6fffffa99ffdfcdb68512508af1ac30139b0ee074038576d5;
    memory[491] = 1008'h8c0c0f1001c0e5802657a08040f1c7e6c1eee5383ff80f0016060401781d50b7638e0d223c01e00882dd4bed7803dc6b84f6c0e057de1e451f83b831f03f073e0172400010370891e660038b9625f2ef042fcef64c1033bde120f2283c4e7200f1fec7b0fe0ce403830fd095f07be0b600001cc0000034180009f1827338;
    memory[492] = 1008'h7001fe0fff93c8bff23c0ff061e5e203fffe3f88d8bfff4593ffec9c801c03e869c0ffa6bcff6d8381e07e80f84e840787724078fc87c7c401f000383c000b05c318f07839aa9401f05040ff05800ffb0081ff377f81b097f8139a2f14f14270849ff81801ed2f010f0ef05ad02b0271ada7f818dd3fcc81dbae021ed98d;
    memory[493] = 1008'h8087d90400ff2e0021f814001f81e00420540002c7c0407e64001fd64fefffc23ede2011db800a09e027263f0194a0fc0f2f87e0e5d03f8e53f6d3f04f6f2f1a2f92501e78060eb83ad8bf878d8ed879d9d10f8e083ffbe01ffde600175804008f01f08d0dffe3002dcb3003898a804a79602adffe01efbff0fdd15d5dda;
    memory[494] = 1008'hcfb8bf0c0b89321b080331275001ead3e96fddb007fc0e006ec94004c00600ec2020254ee78fa0effffe02e67000367e410477c0804bf009820803dc4840054da20170affe1ffc6a4733fb811c0c183b806303e81711fdd1f000301e1000302f00028003e03e001f03c005e0ae00b87dd4e2a4c5c025fe1c0519dde200bc;
    memory[495] = 1008'hda44bc6e6600c1dd687018edbfe140bbafbc03f3792d1f67d798d7c4cc0cfea405ee1d42ad40cc22e00fc833fffd9e03f9ec862d107ce782f00606dfc58898919a7fec3be8bcc7327f340080e3730f561fedffe0d80aa487898044fff05f68f79fffffff6e5ffffee1e3ffea2c013dcbe001cf8c800c7ff063c2f60a404f;
    memory[496] = 1008'he203900f800017df28817ff215026ce223dbf9e10553f984b43fdf62361e01a00385b680000d0a02e77ace7a0d26e0008b07f9e0c193ff844830089c00000688911031099e0d0fb378775dfb8c16dd78b9607c35900003778000171f009049f094093fbf387680000667f80027fffa059009e212e71e1c3ef1e04e421c33;
    memory[497] = 1008'h8203c025f700729effef22e7987c7383a0ea4efbd752e0ff12f26e42a4f0e5d5861ecfdc7ddc2ab0032f6020c233220024f004001d483b90f00001b70000b9623d002c3ac1ace2c0001e0f0026b86002523904bfa07d06e5cfb01a87bcdf67f10628c6000076200006e00401e75cc01d51a3fe3fb9618725fef022bad866;
    memory[498] = 1008'h08381e738820d72033ad740250bfe00ffeae21c63b960c03ea00061d332700133e688003bd94ec17f3c4af008f34f022733a137ff3801ec5880003f814000c0000003200000703c1ce883c3dea87c168f03f0304ef47c612e1f0103d1a22e6a1e00f4f034fd4d019f70a000e11e0b019035f01b001e1fb01c3ff583fbfe6;
    memory[499] = 1008'hfb7f303fbd82833ea860de8d02d8829c0fde09c1ede43ffb6c60bff2576e0330efe7080c20e41baa780361c002083c22050f090d80f03212fffffcefffffe6fd000ff9c0007f39e09018861c2f80e1c0c83e180ade7828e9e3842a9e2462d3e1c2b57ee01097fc229c37c11d43f810e4017e0c101f87eb81f0e6bc2b3c7c;
    memory[500] = 1008'h8fcffe60013fe20003fe1e003dc31e2bf1c9fd78021fe780baa9e007800ef85c0147e580743a6123e127dfe38059ca0001f0e0017a3c001ef6d3200fc33038fd2fc68eedff88c03cf14c0acbf8a1efc603bc71898a1441678184721c38277fc382020005fbe0201e000003c81010700544d7c0004137000e06f01000e4d0;
    memory[501] = 1008'h3cc4040e102003d10f0031a5f82681df80fc03b900c0638fd87075ffc0470f884830fbec2f4fbe00e5c90010f720031fc403fbf87dfefc034486daffeeb7fdffffa78dff9899ffcc309fffe9b4dffcce5c03d1ffb67c70af7007c13e00e600819ac30fc40200fbfc261077fa5030bf2901fc06d01b007f20e000e419800b;
    memory[502] = 1008'h4803fbd4003efd381cffd7c072dd72bdf42769aec533034cd43fff8d3fb8074bff90d7fffb8fd43f38f801f21f181fa7ae91f83b400307d9401497f40004786000018408000304000859e003e397811615ff2010047ede2817c3fcda7e7ecd61c7cffe563f87dd52773fc00154ff00119116c3c11914f80301e10200713e;
    memory[503] = 1008'h5f2a6f4783c02c4ff8175cb8913d0a0c82c31c8f3f62d8009e224fc17dfe18eaffc1c877d8062ff48160017440d40839f381013f8a100bf01e00e2c7401078850002be01403f088c0f16000003e010003e4040000bfffbcc4be3a0103803a80b80b72001a0ab0000129dbff073bfff3ab9fe08a1f7fe7c8d3bef786401fa;
    memory[504] = 1008'h87fde02dff5116c6446fd1f491c002bfee2b90df21d1106f25fd076e00c1fd94ff3f4a0dc98c5b6a761280060288c0003658b800a775bb778007015b80781f306303f3df0bb680013f46000004000003682b04660200054870001be000139e2b2bab93ee3fe77f81fd09fe4d8e10861effc0feafff3fbfcfeffe48697ac1;
    memory[505] = 1008'hac4029fa10111e2233a8837ff38b015fda0145f3810035f6843ffec0fa000edf810388e018e0dc09d70f701c234061e033ea1e00481a60b20c380ee0e380430c38841142f00c7198f185938c784638dfa0009fc70f83c210f038061e03e890c01f960d07dc303287c60112d8471fdebfc170ffdd7e0fedddc09689fc0b7a;
    memory[506] = 1008'hf3ffe467fff8513ff801bbc4003aa81000efe3000dfd90013fdd8602ff7e8437fff2cf3ff3fdbb7817e90633e2b07338ef05af44d110e24dd038b5e23b8942a138796471804d019920a0398e8b0038c01b03020380e300100e1a3481c383c83c1839fffe0c77fe038dbd784dec25f7ef000f1c4223f3b69efd7e91f783ed;
    memory[507] = 1008'hc01404cc00036e6000ff6e003fe6823e7fe827fff8821fe88880000e020357ea2009c4e005705f00ef00f403ee4fc33cecdcf33ce0d33b0901e9f8e3ff9c2e7f11eea5390bebffffa36bdfe7e8cab1d402719c08e8f715c2fe67400fefb901f72c03d10390f1805f7e1003911fb4740118efada8faf42e10d600b4446002;
    memory[508] = 1008'h35f39d72fbb01fe27800bc01801cffbff09f1adfdbc0143ee83ff07f5cb83bd862b392064f4270c07e32fe8de3dbf9be1fffffe77ff79ff0d60239f900078e813e70383fa74b1e007b88ffc73aaffe797effe7f10ca86df72101d1341d291a00e10d23c007c029803e813e01f107f00fc1df347d9be78d137f21100eea49;
    memory[509] = 1008'h11377f03eef653ad8df13cd8739b3e0208337e055e3fc891c7f5b50ddf80e0c4f854457efd8917cbfee48009ac7873b930c00107cc645e3dc3f5e4c963d6cdca608bd506dbaf80015858005680c000d624a047a7c1b00c553f80c550802c190180c1709bfbdac2afda9037ffa30a83fd400f0f0600f1a9400f2d1d0df2e3;
    memory[510] = 1008'h5e824796c0650b358f786803ef63d07f3039bf3c0d663f6fa46062e2f141f4141f86b69d63832decde07a03a01ae80000d68010077008407bc1f27da000019700001af703a2cc00000aa000004e00000270500044000015500000b7800406f8b01c4c32fb7927b003effd74067e1f20fc9ff7c157ff299c03f82de01f83f;
    memory[511] = 1008'h1b6e01f3f7fe36cee3831013da611e723e97f817f52ffbfe7226c0d886ff05785fe06d2fffdf0ceaf26eaffe00513b8200d0921352156e177bdfc797bbf03ef44840900782164ff80fa63f67ff0ef9f221e2f5e9606fb383f037718c02cfb1f47dc6157ff9daffde2c9fbce757c1cef60073ff30007cfe9d9bfa5642f6b6;
    memory[512] = 1008'h0d6c801b7d90068817017ca1804e072000b01ee00b00140058c742007807f3a5807db1400f974c21f83e078929f0f93db83a1d3a23f19095cb14bc0d775d00fe43c018f8fc32ba8fe42f8af867300f046387e08e0edd442e5dedca937f01e304e8a28af42de8394bee00da5e6f85881ccdfdc7a87fb0fb87f49d100e2011;
    memory[513] = 1008'h4001986e0018837002c0f1038c031207ba6300e70b980360c3b0bc1e078c789078bc831f0390e3c0301c0f75f8cb32356fb5c69ff3ac47ae208e008812400e6238002630038fff02bf21a007c3741c3b3fa3ff1dff427f27de11ff9de03be974076fe35001e404807f0af9fee0cc7fdc8703e3e8781cc70f08ec384dd8df;
    memory[514] = 1008'h977c7e1fbc76c1fbffec264fbb8207ee7c2447cf42016bb611443e842cdd7052f2cb851fc4b0d8fecf090d7e2932f7e1b709f9b5e8eea64f9d6fff21faffe0730fe00e047800983b839c63e82defc2826bf869e6c71d811440bc04400fdaa72867df9ef7c003b7f802106e003e6180069407b33200303ed003f1d80039bd;
    memory[515] = 1008'hf1c25fef9c32697bef5fdff9cfd841e1c4543337c64b376002276bd338c0d1232bc410249c77c2228ff1668305b65c20cf2a063c28e367704cfe80d89048054f10c01de323e20803def0141f0b0025e028065e00b61e079863e01e2e2e01a261f80072a8807e504a34830fffc1e7dffa3879c035239c8a1e1f84a140e06a;
    memory[516] = 1008'hbc026794a2463ab21877aea15d37af381eef61c4889e39e0e6671e254000067c0005b3538624d5e6fac2aa01f00b801e021e03c065e838039017e8b0707f4d4c2f90e483c40c04ed31f8c870cc8e0bbce0d00dee1051bfc8803fdd9803bfe290f8f970423fdf4372da3704158fad0003921f1edb83f8217670e013871c01;
    memory[517] = 1008'ha00ee7157cfff2fe0d00a700147877fe2825fff3fa71fc1fc0f3c0fd07cbe0bd7183600f106fa6e0ccfd5effca99c7f1fea001ff88401fa68d8201dba19c439e0fc7e9817b8ce7dfff1bd7f98001bff0680fff00adff28de06d03f1f3803abf83b3d5038e3aa3ecec45b15ff053bd7fd21f921bcfc02b293c7f4c931fdc4;
    memory[518] = 1008'h760de6d4d10c1790007010b1873e780ea162e013683473b593a8f67bb1fe79c1ffe5fc9efffe54ea7bfa04fec6d207ffed84ff9efd4a3e696300c058060002a0c60009a008d2bc1ffeec2bfdee0ff9bef775778c41ccbf4cfffff4f1dfbf2341f9de0fe03dedff83ecffe8fcb3367b0d01ffadce0ffc42f03c1395401952;
    memory[519] = 1008'h783c7f37c3802238fe809720f81cc7ba8bbfb4dc03f84fe1af01fd007009680effef02fffc722fbb8b0e0ff102940d621a0ffa1ff01fccc4078e0fd6f0e7ee8f8dff333dbdfb4f80d80f70126bfc00370c417fe2dc0e705ea180b4d01c9c3c0c7312102c199483c21a80f823e01e80df042fe4d842af8d027c7ff03ffb6c;
    memory[520] = 1008'h0993e01b70b00d331e0bd7c1cff33f1040ffe7021e3e51e7f86fbcfb800ae87300158fd00240f2801e0b887812b067823f07f822f87f1e83c0f9f4860e30ca03c600447860ec20c40022be039305c079b4f80993fe034cf7fda0dbffde2efbd4606d0702380800658f001c18c041c1483a88007fb38006effe007c7fd406;
    memory[521] = 1008'ha8780fe25b0fe803b1fc71971f81d80f361e00e025a81c1663c5830fc75cb01822c581010c905c05e6cfc83635ade7e1c7cc780324ef86030fac2378a44c92801ae40805de61fbce56fdf8d1e6810e34317c4282283b106ac0f5e668036e2f407ae32d479961ec60860ed91450783cc08030ff9c0c7ff598e48056a48006;
    memory[522] = 1008'h2a30603e5598054c340400a280f3fe03f1fbf03f8ab803e05b807c301fbc12513bc10814600092588201c001fdcfe81fd8ae0e58fca1eb3ac3040280197bfb07d67f64ff33f42d6c8417a66f04302418521cfa0f4cff9e4ec1f0ca019f427484ba863ac7ef903e7e3e87e794f2e8b98e7ff30857ff80e6ff4e1f1e8243f1;
    memory[523] = 1008'h7bc19999ba519aede271ccce060681d16e4a7f0fc6bffcb9ccff2e8d4835005fad40b9b2feffd2f7ca0cffc0644f7f41b7fbf8acdf691f9f7302f5ec3d3b8ee39e201428900306060e2c6040f1daf61b7df7d29061f571bca3f48cc0ef28650fffe0cdc9282cc0703ed337c0b512dbfce6038142403a1ebc0183c7ec780d;
    memory[524] = 1008'hdf80f5d864fc036707c0eff813ed9fffefe080fff1c007ff9700343007ffff6c70bfc3e20ff1ac00d970b03fff9c3d3f8a7f0e7a47e7fe32302e83f3800408e84002a674240b300e200a001f9a0100d076100225800381d937a0175cf041a487ff0c16fffe9a0777fe75b1bee4cbd00e00ffa53d03ff0f787fe017a0f001;
    memory[525] = 1008'h601101adffc3f26fffff49033c31800219d09fff840212cf2b67cace6678183b1e4044ed840df3b54a3f71fd3f4d8f9e64ee7c4cabc9e180006019f7e80c3ccfce73c5367c0aa01ffcc608f02ba0108067080718a001181f000046a0020cdc6e0781003c30674b8318e3a800c0de065407dea0c839b79ee1fada27a83406;
    memory[526] = 1008'h5bff700fce7e04fce7f02f0e1f465fde604ff80f04ca08602010060f77039087e03ffd1c01ffbfe81ff923bf0c476defa61ff67efbf46fe2c3383fda9f01f603f000f00f0187073cd20001dc02019e44d0067664930f8050000ede0a8016f1020183d1e077eefe067547f07f8407e18479583134c7f2a2300c74078ccf6e;
    memory[527] = 1008'hc000ff3f0007f3f54c3499ffe748400e7a3000c783801c780777c780c7c1e050f81f8d2f83e056703d0418200000400113208001323d80011b183021c187d206383803d1838d18d000ec3381ec883d45d84f9ec9716f1f07335d816277f80990f8062670ffa00b0fd3aa20f1e29e067f0956b0897ebba739ce3863e9f79f;
    memory[528] = 1008'h01078e7b029b9f200ffff4040fbb70d0000fda360180bff0380dff8007e0d7d01e01f900607f087c0e42819e3fb039fff91d3ffb90200400425b7002f10f400398f0108b8ac7e003614e803804c00e004102c00ea603c18c012f18e0077a1e0073d0c4cec5295ff3f09ff9df337c0fe2cc6ead22bfc405e5dcd858e2098e;
    memory[529] = 1008'h1fc7c5e15e7a1e0fc3e121a178a113987f242980f204b803b8ab000092c5108357d93b321012afff811f87fb435dfdec37d1fcc3acf3e5fa607582b0004d094020101407e380fff1f80ffc1f86fa03e00f001d04fe807e98c01ff8a887ff9f683c98c3ef509e026f81e009c96c01cc284051c00404100fa0121ee86960c6;
    memory[530] = 1008'h7db707d6e4c27f776863f2fffd6e86fb830a7a9fb101e77ebe08d7e003f630e97c488c9e808021cb180127263049f856053e0140d9ef043de1acb02e591f338336b29c0309674000cc4b701df3ffc27c3fff1fc63e1010b7e40031bf4003cbe000f81f0219d0e210138fd480341d60002a403f1aaf078bbc707012830e07;
    memory[531] = 1008'h333fc354ee3be59ffbf1985f3b93f018b73403c004002400b3e7d0017329e7ee61fbca041f2ed0ab2c7ea39fc515eff783a3f9901273e80590a3038700001dd1000196965006981aa038001cb2e001f98f00150060c13a89bff81bffff0017f6c007f20f2482005185ec73004762907be663f8a6a76c7f7f401f9fc603f5;
    memory[532] = 1008'hdfe3fde5ffff1f626ffc99f247448c10003cd449b5984422a004f41160a00c42df7dfa3fbfc88076fce2e000b02093e4932afffce3adcc7c0de003349f400160804340bfb285d801ff80e01f7ebfb5ec9b8104db43ffd6553ffc14140f235975396c102b006ba27811c47d887d323a9b9fdc0026029c65ec27eb4bf8fce4;
    memory[533] = 1008'h02ff3c2467f342423c11530007be150e19e1acc3951cb43072fb80116a1467bf0bf81d60eef8c608bdbe678bf9fe20a60c5ffe651b628f943e3b3de1919af778409209cc0d17334091cba83b7ac201a11c101ce2680f103799f561241e5e4001ef7d05fca8404d7e3309fc8270165542602f84e80a3ff18c03ff45f0001d;
    memory[534] = 1008'ha7fc07c0fe80f98e8bff1062ffc500019ce20c306c80464c80217178f8ce00bf83c04660f00d4e174095c7de0168bcf08fbfcdcbbea9ffad27e07de3e458be7e4917c5f0b3fa1eb82337bd816268307650184fffa78c0d82f283f949c1fde4ccffa226e00ae6e607ae07f17e206ddfe77fb21cd7fee09df7fe02c3c1f80c;
    memory[535] = 1008'hc37fc2e00bfc06320f00fb4ae00e0f606800250f040050345001158d8e5204640831067a6340db80400bde3ff3b07bfd3503d790505ef0054397c9607bbee207cdf230f4c42da006b00e006415f14401ef220038480d02e085f0468c17008069c0418e50605c6010078e200061f1000f01c644747662161e333bf78f32ab;
    memory[536] = 1008'h036801e43f803d03900bc36fe47f00e530b03cf3ed15ffda00eb9ce77c8806f7f6606573f524fdeaf20e807fa06c1382ec032b87e0fffefc680c00023dc10800f9db727de8c2eff7a8ae3ffcfaf006cc3f842e042fe01b507e80fd8ba80fe203f0fefff4ec3f583fc3f301c4ee21cd858142ec444037c20101fe18067c63;
    memory[537] = 1008'h115315ea3ebbdac383ff2c3e8f9f87c703485c700781e6806c1e528e88207fc0ebaf9e1c4401cdd8006e403ec6dc2b78e9e1bfc1741ffb12c81e1844c0e1411c0e260d41c040a001f81059f6de7fe6b757ffef3fc7ddf07f3e7dc3e27bfe1f4707e26003c83860187efe05f1f5ffd277fa00cf2daa05f2c881fc2c3431c3;
    memory[538] = 1008'hdd0807a87f20bc90017f2000fefb2bfbc32c083fcf1f87e1c8fc3c3d603effbd8f7f9cc43ffb5c0fc7f8907207870e0db51c13efe003dc7d1a3dbd2123917ca21e007201e18c2f3b27265011ce7800008b000401e7036064717791f807fc0780e61c39ffef6000ffc3600b1497001801bc3c18bff9a0ebf043cfb7003df2;
    memory[539] = 1008'h5a0c01d23cbdd381ceffae107f28ffff05d3f1bdffefc91e6bdcd86701ff00ca6ad032508023625b1c25d17f742fefe76761e05ca7c2cc9e1fe07517fc1f1a37c1f27700bcfa003cf285ff7779d19f04d41dff3380fffc4efff7f53feffcc13e076be2020046fc018fa209fc2df065850078442b071025a7e1ed77248e26;
    memory[540] = 1008'h717c40921fc8053803c0d680300e8021704a04d41c4824c1e074f0140cf86617af06eadad066199f821122002d2625541c6039b2f187c34bc03078491707891bf1b8d3fc00104e3b1034671010f7e7ab5a4113b7d21f0045c5f66176fc93d787fc7ec3fc1f8c5be1ffe0200fbcc00003f3516e43b61ea33f8104a3c3fe00;
    memory[541] = 1008'h816807101a0aed43e376d42ca00efc807c3188d3de316815ec01626f4038f38cc98ec07c71e946d38e61a3c7fbe02f3fe51fffde70160296000c51f000820fa01850f603833a7e303fcbf61fed3ec7f13ce5758305fa6a5417613d503483cb07c03809004c506b008393e4eb158e77f2ff982337e8041142800b50480460;
    memory[542] = 1008'h0b5410c0bb816c11f00bea92039fbfffc04ffffe80fffef07bf061217b0880430680d6007c1c245585ecafbc1a77e880c7f8201a630c078e4f7ffc10ffe94707ece0b8004c5fdb0c005d1fa00de5f001db3781fc043c864c07d60480f970e00f0ec503904800110dc883145800ea024052017a4020044442000815f80215;
    memory[543] = 1008'h410f1f621e201c02c800302987c44e0c7e19f28fd7bf38765fef1fc4f0ac3d24fffff457fff6c5fc180bc10158fe23a0c56a6e0cec6e60c7000e0eddb1ea7f1b74fe70f9ffe14030dae8480c06e080005cd000006fb0cf16631c706031c78003387040f1e2547f7f0401fa80005c03c0a0019859401f536001c534803031;
    memory[544] = 1008'hcf81c02c387803010182e800701c8020e070203e060002e0d0c00781c32fc436426409049e048d2980f0800dce5b0002f2b108c0a40c1b8a403a200e00ea07c634a8050288787fff4f73f3bcf67406706d82cfd6a03787930527ee7914b7efeff35200281c08038280380c400f02c0074ffb9a72bffe47dbb7e839201bc4;
    memory[545] = 1008'h2ff01eb260c0132f00a0b0f01e0f30df5922f1e00d86010148013c07b020fba20407868019fe2023e4c04ee6d765fd7f8733e5efb02fd4fccf03e03c000fea800201a207826d807719c77b099421dd1311cfe67a80ce986fffffea21bb026203b439ccfc5ace1fcb86b87c1f9f03c3ef550823c6803a80affec03cfffc03;
    memory[546] = 1008'h5407f22a007f842c00078b4d999e3001f9ce37bf9ebd7fd4cbabf9b06001fc5b00c79fc44281f1939b9445f03c3fff03711dc07c8c0222f11e7bf7dfbfb128ffccef7c0d043219e00d97f000b36fd0019af386cea4f3fe6b24df2028322fb064dd04606035c34a07b35fbbbe38f775504c11800e48c3f295c1d3801ea334;
    memory[547] = 1008'h2c3ce180e7f812160f812840fc04ee6dc0c22afc3d054f6ee076001c2fffd807ffbdc23827ee13851e467c0c1a1bc1c1ee383c0e001f00e2d60058ac0003f6c01e4c14871c0e1fa01fa07fc3e809f87120bf04c107ff867027ffa7001fff818c7ac7f017f0dd507e5a7803c1778008e6b1e0fee63e0bc01de0ae94ef781c;
    memory[548] = 1008'h1c6a0ff4e080c79c380df087869e8d6202f1d12606febb3d2e57fe41a005186800438d8404a0fefff1c74f4b5f48f062e4ec0e1fc600e1fffffe00efffffdffffffdfbf00e362003bcf000b707400767d3b068fe085080dfb3841fbdb901b7ffc63218fc3fb81fc3efd07e1e7e43fb8f623178de971e822c73781b8f0701;
    memory[549] = 1008'h0621c58cc01bb58c61b0d882380d1f730c5ba0f0f580c677f8046176e000008c00b38d80ce602800f6860c0fd0608137ef09df74507ca5e5a6c1bf60401fa66001c06644158628cc5e1a3d9ee722892c200439d5d06fd90c0d8008700000403500070060ee985a114b1ca2ebf1ace3fe86ea3e517f02d73e3098710b0f86;
    memory[550] = 1008'h047ce0a2c7847a63f8e774730dd6f003c0363f3c214cc38670243846cff7ff0fe977f1f703b60f012088c043f02c0cb28500c3f020ef5c6380a71774b4c0470a7c02e0b70275a6b2f4d6ca6fa43cee7e12cec261fff7fa0bff1bf0f24f3f1c05ffe0d9c7da7facd87fa2be07f019889e80160ba407c077400c0f707ac0d5;
    memory[551] = 1008'h0701c31c707c09e705e0d044d62b800f8076023c21c223c004401c437c00c33fe4c0e2ef87af187e72607cf792ccc819e6d257a26c049e8559166fbd2ef468fcabc9294983c1037e0fc043f84d8eb146d3680e2e28008f237020fe3f8ea3f7fe0b9d9e221521d161fc59c91f439354b6f006243f18b667f31626da0842c0;
    memory[552] = 1008'h2c7809e0d9e07133e2965904afb8c00c5f4a80238400060ffe00f0779afe7e0787fd061e1c8393c0e4639f3e231d0000018800004e69f31cbe22677effb0027fffe3876b1fbbe9fded799fffbfb9dff861078c7ed3fffff8cdffcf700fffbf00e03733c01c5df06208a380791bfc04001e7a41380c03d7409c3090088003;
    memory[553] = 1008'ha03e805905e00558124408768d51e0077f85f5ff37fc73ffbb6e993d0065ffbf05fff9cfff9c865cfc2d00007843080c06f00003ed81796807f83d78ff07f401e6fe0ddb0e8e079fe5c0ffdc0f4ffeb893300c9fc2f9fdf307bf5e4f73fca8f372799fe07e23fc0fec7bc07bf37d00c5000034464600b0f0c00f07210d51;
    memory[554] = 1008'h986023850607e310f5fe6701fc7e501ff9c3117fbd80e3bffc0001fa4121b00c4840078035797003cf1901c384403878090027d210061fc57e06800ed80407cb07c06477e80ffff17ddff802873c02307783fe7ef607c04a01562c202020941f690958380fcf03803618780270bfc1b181fa10ed1dbb407ffa30e7c07826;
    memory[555] = 1008'hc43100a5c600171c7001f98b00be1cf00eca828063f4a8073700c7e246d0c1763a188681a330942a3f42806403220cf00600e68a000c7044c003a93f006cc3bfffc49fff3869800000fe00bfe7a07fec5d1fdfa8e0004ecfbf9446bfff086fff7e43001f049801c12000380d0803819c0181ff0e4d7fb5e46ff9f8800617;
    memory[556] = 1008'h48f7ffc0797ff80f71fe91f33fc883f8a409af2fc63ff0f0e1ca012d31dec08b5c6100d3ec01e855864fdff3f4c9d30a8cbd3180ff86400e2a5740dd08e509c20b9b88003dcb9f78803248c005000800460000061a707e59a60fc9c1515664000efb4ff1b8707bc385039d5001b17f03861f001c600005c000006a000003;
    memory[557] = 1008'h7050195023c202581e7cb43c7841838dbc6e17c1c580ec27480f81553083c193db7e0bb18be08398fe0df0081d0b84c1e83f6cfc3fffffe420ae0f523a00560c4406aab47d0ab105022cd2e1e01231fc21a90fc589b28150a8a28286e03f191807e061d86b8464a6cc0e933a70eeb7a6e78b3f6f3cb1f4887ffe2cfdfe04;
    memory[558] = 1008'hcbc84d982ac883c0f800040682d0bda3d93b91ebc0b899868817b1bd80887e44dde0f448dd03cf8cf83a02f806047b80674016101d01e1e049f9a7d00fde350065f10d019560f819f0a7b0bd8b7034640742f86451f754ebbcf467edc4353489a076c8c15ac4ce260230bba0663e6640f203a32bc36234de01eb6fdd43ff;
    memory[559] = 1008'hdc02037d00000af00010bf9c1bca5de1fc48dd1006a7380053fb140d09df3ed09d159f48c9fe1c18cdf9786008160004f86000009e0000706f99d50a7f22014f632096864b81b8efd8012bfb8d1e5e78958195003a66812671800f922fc0d16f1540200a2290800a87480cbf1e76fff8082223a01cf70f7fe778af03a003;
    memory[560] = 1008'h3060024d3c00125000009badc00ba13f0076601000d0d3a1d06f3334e5e5662bffc6a75fcc03d9aef77f80fc7ca6e73be677d7ef94189148140fe151f9fe361fcb6048c7bec3bffff5fff6e35eebcf0d20eb10bebcff1273bbfc331bb862a252e946207c04af1fc0f8f4fcdf238feca0dffd4a8fffdff44fffff79a1e116;
    memory[561] = 1008'h44a081d0032df0b0247e718010ef05686f207f04064ff0020437e002c22e9c4733e7ff7fc81ed3dc385affff181fdbf9e40df87860bf81cbfdc0f9ee680c1d00024e11ee0c9c0f801cbf56078afff8c8b7ffd35907780fa830a01f0dc44072efb9ed7e0f019f81d01ad01c012c06e0019001384fc08209efe6015aba0c10;
    memory[562] = 1008'h02b1dc105527db244e7983d2a598907aa0e98b160e1cf17fd0de07fd07fe6770d3c7f3c2fcd9bd00f912003f7d1c007300f000306f0062028de0da61fc07f61fc8f3819c0ddebe81fc5f8afe07757de03c710060818bff285ffff10b77ffb0c801b8d9dc643db8c2c76f8e3c57e0e034d005f816041542670020e000809f;
    memory[563] = 1008'h017ff8281fffc20feffc31f9cfc75f001f69e40380b8402c6d818f1f03f0079437057bc63827f87feffd3fc02243dc07c427f0c14017fe71230030703c0285064030e07c078e549983decfc0374ba0c355f50eefdf7c005f818006c1e0036c3e83f2780cf20e01c3ef80fe282c1de3c00cf7f010ff7f031f09ec8ec07f99;
    memory[564] = 1008'h400001d40080162016002007fc09800eb2904a03fd67e20fedfc413f60b881b005985b00713f20570df13c16cb0b2b80dbbf9fe3a3ec3c68c02097331c25a368f03486350186b85ce1e630fc1f6887817488f01de00999fe01010d7dc8001dffe0057ffc781182cf115f9cf09bd0cd0a03ebf4032fffc41365f8306c4f90;
    memory[565] = 1008'he08177de000b7b800082f247c00fc00efccc90e7c8d00e9696053c789cfc132b99c031bb98123b43c1f9839f4f102ce973024878b0623a98f630641fe6862df7f380c532481e7a05c01e01efa4f01e7ddf81f79e812f76780a17f483b41fc4060dfd0086bde295c99877f633bf5ba3d18000398402f5194237f195b7fe80;
    memory[566] = 1008'h81ddb89f374f9e216503fa4440ff6c621f36088a00000000980a020e9fe7fc03ffe3eabffc00cbf3c03e887beefe93fff93dff7ef4034f991f7f5f157fffca0331b81aa2c70260f01f152e3dc0f1730c3f717f026f73517c9fff05e3ff6884380134c9807337460433f0007c74040f05f703e007f3f9f83ff3bee93079e9;
    memory[567] = 1008'ha00001ff0f992c78202c09e5b045c07b58e321d1fba1bf82ea51f99987fdb089f00107fba3ff506a871c8fd562c3ee772ef70e60d5d4f0ca5fe015aeff7ffb37f3fcbba9bb07a03fbc3d91fc2373b143abf69f82c2da7589ff8428e3fff37ac1fe961a2c0ccadbc0cccff51e83728c1eb0bfbe6f01ff4e7fbc01f201fc95;
    memory[568] = 1008'h8fc00fa86c003a2040011600b40e1c707e81f031090fd2f3201fc06647ffc43453a88002b2c94c1fbb9e007c1c102e82d03b81e7f0f85e6fff68020ff201f9f8c801fec8003a83bf1010384d5607e6fec0d7afe5e7f07467d5e55f62a160160c1c510d8308904030d94d073a68fb11ce0443ff0502f7f0b37cc16003b474;
    memory[569] = 1008'h8e9ffb7cd5fffdd74ff3f0705fbe1f469985d6e9bd1ead9be1cc317be1fc0f087f03e207e05e607c1f7301e3c8510c3802001b0a8041e0808007586c007206e03e67efc0c22903c102021e01f300f017006fa203600070bf801f1bfc43ffbc7fbbd30a11e1a016181e81a3c0404c38cd29c400a21d880e202c7028015783;
    memory[570] = 1008'hff8e326ff0c806fe98482ec0f6048ac03e726006c60b80e8e130288f7f0001e455f01257dff0321ffe50b73ee06424f6424affe4205e2cc507671018b8378dc4c37c784871077fd1e8cf68081c80a001811e10114dbbf8341fef87c179290c0280990fa87c006027a00e5cfce0530f0bfdea3d2e884fc0d8e16c530f1007;
    memory[571] = 1008'hc805d9ebf829f7ffeba85dfdeb9700087fe224c3e665603e040602e5602e3fce0ec01db1e801cf14003f9e607011eee700078e385f7de7c6305ebf641fc39007fcd9302a39805800a022468f055610f015ff9c0a0ff000e098001f8373c0f84afd074481e78089cfdf16cf79d03faf8dfb76fc5bff88b8b7befc5ffdf3c5;
    memory[572] = 1008'h803f9f08001b50c01c41ac00079f62434d67003ece6805f7a480b376dbc3e0c7e0f56b44128f8600dffb040406a840042c0f80e045cc0f11e45ef86a03b30be03ff40e07eea347c1f010d7190ff817e0ff881f0e0f27bfc0d9defbbfdfbba28f8019014ff86499241e4987c1e4689e1e9a001a09f809e8da013d07e02bc7;
    memory[573] = 1008'h3ee37fb8784b8263d8039e1f0cf31a03a1324deb04b18c91f720c03f63cc004078f8a1bf0bf84cfe279b50ffe8a773ffbc1077bf780221f6fcefff25aff9fd98f000588ef80828fc07df8eff8d210bb9d9907c02f9bffcc6ff9e5f9c835360e9e5ffb00b81f2800009fc0003b0002038f1fffee05f7e7c821f4043844026;
    memory[574] = 1008'h7fc00086ffb999ffffd37e9f4e25e30000fe68101db0162378451f53f3fff18ffd13ff6fc7f4c1a0730628003fc380000cba1422e06d932231e13bc2ff399a0dfbb44e3f7a8d618f00580870c5900438d27bcfe29fdffe85c7ff3aedfff20a52f6dcc3cff4c3d873f5a7fdff213e289a70c1f9b7dfafd1dfeabf45c94bcf;
    memory[575] = 1008'h00ec0fc06608fc1de07360ee0406be1fe35789075859c7f203f80a16e1c0f6fe2ea5b8c0f3f4df16ff0f081e0290c1c000000800518079fe001e00e203e18c02fc1cf00f81c5c43fe5d80abfb318003f33b000c57e2fd037f8f0166ff1012e7fa28fc30e80cd819a65e0268ddc027c28c3d7e07a7d3607ae4000c7e6f009;
    memory[576] = 1008'h07078c6894cabf979c83f1e6b53d83a0de820a03ec01e9900e8f7851e678ed0247fbd103bfbf0034d4600f828a41b87d06008b418048e01c0ff3b8c04c721d041e61f003e7cffffb901ffffb0bf5c4223140f10a07e01de0fc01f57fc0e9bff0f41ae1022407ffd14d3ffda9dcfe643cc073ff08007f50801788642fec00;
    memory[577] = 1008'h06b0f008a80f08cfc3c550f87cea45c13b907c15f907801f907c60f8358027e76ec32bcbf00faeff0bf00c3f138203be68827ffc1033f7c68781ee58701fe11741f8b0ff398d46cca326299f322303db0eb3b981f007806000fa07407f00603fc002c022781c0061cdc001f26e000f00b270007e19000fc0507ffc1f8ff8;
    memory[578] = 1008'h089c7a608f83058fc0700058478981e18af41c069665c31c761ce7ffc36ff834767fe703c1fe70f8027ee00e058820e09a0e0c7e30f1fbfbc084ff76038127c0e88178020c1604838034cc7841600ed71070e04323fc1fb2378fff821ffffb002c1fdbdf175c00f830e081c01e013e0038d839bfe14a197fefc007d30007;
    memory[579] = 1008'h0c6e84d8001e4fc041e02c196f737f86184ffb6089dce87091df0c9fa00383c403fa0000ffc02c2fbb83714f00c7c8f01e1b06035580e078cc0ffe74800eeb70017814020fe7dc013f23e00bfa09019028e81a000f375df1ee2ed40dc0dde5af61fb3e7685d05e5f277ce3f1d1cd9fee5079df5be21770b60a7553e0ddd9;
    memory[580] = 1008'h880ff23d1fff0e78fd617fc7ceffb1807ca7b067f7060e47d8d0b006b9c063c7d9ad8de003e84603c34fc13d2fe143c2eb840f800ee0700c0f79c267041c2f15c00264c7a2036b5e40c1e0a0011e01cfc1c009f1272e3c35fef095c3bdfc2c7bf75ee031b0398230198c30005b6bff11d42018444fb20247fc780c0a80e2;
    memory[581] = 1008'hc25820de171c1e5e17c3910cb37257ff8c407ff98963ff60a10866a6a39c05a9f1bc924df1f2c8c93656ffc91e79f91f44cf47ac8716d05ab98effbee027fc12039b648fb2c9207fee9d41e219c01c00f51326475b4045d3c9182e4f07e0bf1ce54f44f94c23473b8767fc1ec095f55373eda5250607fb02285db27b4326;
    memory[582] = 1008'h026503300fbb0f627f604003a605806d0449d0058498db7057ffd7c1903c5fa3ebe43ec7cf80143cd03e60f073360e056600601f771e01b43e59b701f98ff07586743e0dff6183f813401f0b791038fe201f6ec0df003fa5de03ffefd03fdfb2a7faafe87422fe03f107c30c547fe0521ff7fac5e21fe700003e336fa018;
    memory[583] = 1008'h307001d206009af9c40717e6e0d73ecf7c0a0a4fa28001fc20870cc096c070a13a357013d05f31029ffe0e9c0f884385bc0430a6c00f060d3c1109e3e0003e1c3c03ebf02ffb3b82007a9c044495c098449e019700803a820103e135703c97e00341487d83513cf2a0e60e123ce2c1610038063001e20209ffa001ffff80;
    memory[584] = 1008'h651e03a690808be8981b0311c389cf1f003df1fed3bf0ff827f8ffc003083860048386c400780f660380dc8e02f5c5fd3279ed0077f7e046fee517df812ef5fc083c7fc01e04e0f1ff831e6fe413c1f0d05c3c057e20bfe9d5c3fe99c03fc57603fe0c31f10840f1c4013c3356bfe3341ff00032af80070078002007008e;
    memory[585] = 1008'h810ccbfe715abb2009c3b840fd3bf714019905800a8220000da5000000e8983c1c838f42402af02083c783b805fc7d000cf0fc0cff0cf8670beb0fb6fbf0fa87ff0f16be91f9771f307f43c3c5ce38324cc782393caec037aa7e81be45fd2bb10753a78c1b1f51c7830018feb1819f0342006a405ee7e10768bf00ff5041;
    memory[586] = 1008'hf47588621d9d186017e38808fc3ee0baf061842f040817d60e6075e9200800fe827182c12df41121c3c3f03657de389eacd3a47dfc2742fb00001de0006dfb80285f989092f3d400f82ca01f07e281e0d6081bc764e8046edbe204fe05c006f4fd26a4c328183e7d4ea00718dcace184800c5f100085000003002800f641;
    memory[587] = 1008'h263ff052021913944061c5ec322ed0d807598fcef8a06bcdd3073f07efff7dfd6feb0f973d802bc010a03e2b2fa800008d8003be6a025fdc00ffe3ba01e00b800cc0a280030403fdd82d7f47c09008fc10000f85a0018736001f741003337801403fa8e703a23f898d8cb1c05ee10e0539f017768fe08cc418bf8400227c;
    memory[588] = 1008'h007e79c603ffc8083efb4b9d73a583de5484ff9cf54cffebba68490cc01c01de07f079b01421f7c4152701be8d987f7fb86fbffbc21bd5a5806001fd000008400401733e9edaba7fbfa14153b90f899e2adb6b110080784f871ee5e07f0ff5ae3b8b7c0027fd00015dcf3fff4c1c636160fc00620fe005b06c035931880e;
    memory[589] = 1008'h3399efb07ecffa07c1ed902fe7875fc6a0637ee2041ae660407fa7058cb81908c78731b6b840df27203ef8047fff30e07343f18f670d10fa8900807cbf000209d062e3c303130c400022b4003f363023c220806b71c3e1849c7c0b0126802002441dcf00877ff8287dff848bfff7007f07c07f50fc06c502f040262fc001;
    memory[590] = 1008'h7e1402e1f0f50b7fa729b5fc3dff0802cb6c803abefd86f963e9b10e1698f718b183f183180b181381a41affc0e6017002f000012880007f220fc40000fc600003e6408038648e0fcbe9f158ff1ec001f1c4049eff0f2d6f43b803fe73c0d35a381d81fc09982b00f383e014285c07f620e0ffa20e0b8003e0a0c81c087d;
    memory[591] = 1008'hffd8f0bff83806fe940a73f1400ff0006a560067e7e8026c65802e1f843e7ff007ffff22affe30509ef11f01f4e5f80f1e6ffdffeeffff94fe03013dc1cc27c71fc40271f8007d8072e6f0036e7f87e7efe17f9ece0fc0107ffc410fef7afff8f868ddf90761e369565e16f16d63f03247e181cbff7eb1ff63ff914c3ee9;
    memory[592] = 1008'hc0063c6c0247c1e274fc3e3f2e038600e3626006c33ea0e9371c0da7c3fe07dc57f0fe443e1ff000e5ff18b2c0b8c70001172480217e040afe003f1fd841ead8840fbfc4c012e1e2047406e38fc7fa07bfff079f18330cb78111c71c0a3820c07f004840bdf4161fdc07c7fdf37e117ed39d0c1c881a92c00591700ab99d;
    memory[593] = 1008'h87e07c484ec7e7e0301e70e063cf6a7df7c6b3fb12461f9170618d33ef002582ff82c36fb90e1477c075099ffbd8ec1f9fae153dfb42a8ac7806e01784080a78c5425f8840e0c0704de40092c14260269d4e31e50c7784484f7073dc331a31c238d7809b1cd48063e2602c3bb4078bfb4280016c709802c6bbd0042b8b01;
    memory[594] = 1008'hc1ffc11000fc0ce00ec036100b83003fe3e8ff1f81fee000951ffffc9e1ac03000003f8c0000d9380a88df71bf7ad939939ce6896b80c787f01021840006fa484038b6e2220d1f2627636fff8f03ff17a861efff900443390000156e0e00686f60034662130e88af1ea803f05c00600c780001fd000003c0e000df3f8017;
    memory[595] = 1008'h7807fe49fdcf0a087beb62fcfab5cfd707c7f7ed98723f7eca4de4c041ccf72700203f736ee35e37cf3ea0f69e6b7ffb2461959262a47ecd60802647d9ff815fc63cc7361876c7827de5f87f5013c1f08faeb248def9f66bfbff16d183f3d49478b68c0050ea981dfe1fc3bf63cfb04121601a6b1c34c730149f9cd07289;
    memory[596] = 1008'hc072402e012f09002feb4f00ff7ea1abbc2fe8b842280e2f7661b87e4063fc29097e00f02f004e06fc967d88deafe9b9f8a5459f9ddfdcfd07d01ff69613ff0fc3ff401d7f9d72f03fc79e03b7cbe07fd0380f9eba442ada005ef618000fb1e1ce1fc2b8198ce601d81fe038c0ff038674070f666060111c071f97c83ff9;
    memory[597] = 1008'he407f08683e639007ec42007f483ff400b4ffefdc9bc1f6fb200e6818d5f080083e1c1c07c3e1c0787e18fbab8cadf0ddc9da8bfe3ce3d6ee1fd003e3b8806047102485c607f0000f20000039d201079b02f03be6013ccd7fff4c73fff3dffffa1b5806ee078410e0a061801000ba1f94ba28000e87d8e0f07ffc4687ab6;
    memory[598] = 1008'h03b870203c03c602683cd860e1ce404f80e800ff0ee003013e280001418900617a29931233d915807c0916ec301bc186c48f0d34f8edc48e4d2fea6c61f3f2445ff4308efc026a187ae1dd86ff0ffee661018f14a207737ff253560007f070002fe70638c340437eb8047fe08047f452869a98601f330683e2f0007a6401;
    memory[599] = 1008'h00a8b5201d0cff83e0c0f0258707b8f81fde77c07cc25c03e921e01f04f03f800f81ec017802e047900ea1030cf63a62c37277ee12fff32103b801a0a940080abe0095517025b3c8e78517e66c7f3c6c726007ea80ad0f7ccb400fc9f0e0308c3d15f081c046607a057706e377e1fa350db367d0e9501b0e9431e84420ce;
    memory[600] = 1008'hb003d4e801de4a802b8420118c82d1ff10601efff301e7ffb70da7ff46c28a8a4e05fa80e0061809032a0001e01c203e0f820383e360705d61ee73c81e0dff9170fffd7e14bfe18cadde5dba06e7ea11623594ec813df0cf018245f874601c07c1e0dd9a2e243847313be85027240e11c933c02cb889060f8015f8ee64bf;
    memory[601] = 1008'hf300184bf82c24f9801e368041e5e3310881ff02ea6f007fafc03c3e160000347400dc3fcfff42fe1ffa33fff26941e0ff8307ffb8003cc40e022635b3f0fb1b0d10521baa89901a02680004b8181001a1020bfd4cf258928beb06dc7de0a1025f0ea8ffec2f97379981a73100e421b43230054e0e80068e0fc00ae0da07;
    memory[602] = 1008'hc7c0c60468002730004115df89e31ff3f053e7e1b1e03fe0ff936a95a16dfec5fc213f47ba318c5e9b810026c11cefe0b09fff3f0134746fe200816be1801d63f0033d1f0ca941ff7f6bfffdf697dffee3cdf9d09c90ce4bf900c611f9b2f4f4f39a9780723201800370e6611a0046a5fa003049b19f0a703ce32909c8ba;
    memory[603] = 1008'h47e1b3d57c1b857fc1e0da7c1e0e4fd01de518211d3087786ffeff8ae4c0007e1eff8be07ffef40ffdfd7f81a002a936028027803801b80301e078e2ce013f0d29f01685800b40981c330331af8db247ef09c77d001c00e083dc9f181e7fe06389fcf8065dae401fdfba0187ffb02c7d87a1f268127c09103f00134fe81d;
    memory[604] = 1008'h407184ee063c1b2863f0d64e976883cffe783adfffd8f0fffcfc01fecd8f93fa9fa01f2978007e8e00460021e178011e163713e161f01c074170fc70031dad8d71fdd0470fcffe4010cfe07fc83feffc8ed1ab8e0f03e0b0605007070f46f021e0df020f0fdf00fcb9f207f72e007df2fe07d63fc1f07bfefc1f9c9f43ff;
    memory[605] = 1008'h1af07dd10b1e3e2ef98ef5e7190facbb8356a1e006246e00fc2cf78779a8036c9c007e42c9fff423ffff0305fd907c9b9743ccf9f0021e1fc008c1f4060087817017701707b6f05e7c7200f00f500600cc00000e0c0171796cc7338c8c7460c40f8bdfb850f7c8a60e722be32386f85f67fdb0047e1f817fe265aff80ffb;
    memory[606] = 1008'h208628b36800f8a39c3f101df7e840b1e0461f3e1e7d93c7c0edfc71b1ef04ba11108d80bec12c26e63f13a271c20600dc0048fa137a5911ffae343ffee787fff8406ff8cc1eb7d001e47f001c03fc00fb13e2cf30e0f1901e471f00c071e048071767b00b123f8019cfd4001f7df8896a00c2ddd128609c1f800a13f408;
    memory[607] = 1008'h006a782017fbe611771c6806648e3bafc0ebb8c838a8cbe199049e09980fc0e980f30c807c1fc01040fbedbf9fc69fd4387c3ff5ae0aae37c078171a0060dfc002e8f400f086d30fbfcd3b17f897cf9fd6ea801e6a4da1efcafe0bb043d02b085db33a081fbbb8083cc01962562387b582ca65a425f3244075981e2e03c9;
    memory[608] = 1008'hd64803a6003e99100601f902000557ffffd2fe3fe607f682885ebc0370f7f82e4ffff66d9f807d80a8dce83fe61f80061d5dc7f0f487f7dd9e23f1686e0001c3c27004070002bf0200393800211903ff79e07ff8e022143278080c1f80007308760374602b1d6d0e92635a0097f9223b08ccdd0b7ff1fc0387bf4c300439;
    memory[609] = 1008'h2700c25700030568042077f2807ed9f07f90f44ffc5fd01f289dfc98ee160843e00c9eb027f3fa00cb7351fe4db11ebff49fffeca39a7de88f63bf432f39f102f3bf7789ee43b30179f7dfff91007f7f1c84f97cbb184d1131e7b552c9f3dbaad6f5c1811777d0102dd6e7e33638facf79e3ffb1b8bffcdffefde362b968;
    memory[610] = 1008'h400700300070068bce20eb90100726433042690073e7f8014e1f00f281fc0b403e401c8190f17c4667027001fc1781fe83c07ff4ac3fe8c20eb860e1fbeb4fb97f7131007e0b7f00a140007c4fc0bf80fe007a09d87fc02c83fc6528074ee0800adce3621a3c3c0ba71f406c44181f7e2c200f6570701d045a77140f87f2;
    memory[611] = 1008'h7be7de0ffe7186bfe7042bf060a234041d347050610506ae287043c2de00c99d000d18038940683fe47f187ffc110043c048001c240007e060003fffe04cefbfd607b3ffae7ef83fe817cffe017fffa007ff8c02f36039dff081d6ff7e206faff40485c01b80ce1f3e01f1c3c4dc00193cc4ff7bfaeff31f12afb0a741ff;
    memory[612] = 1008'h0e40f0e0031f020071e1c4053849ff7b87cfc198ecfc338f23c03803adf9c82fff0cc6ff43c0cfe01cc1b9701e73d780cc79f06c27cf0ec1601f803000ff0f0107eb2c00413200e1fe4e0f31e1f0bf062e0be8c01cc3c0b4f448060f7800ab6f010dccdf416007fc6e199e02157fc0e27f700e4fcc01eff8083ffb9205ce;
    memory[613] = 1008'h877a2bf037fbf10edf3f40f32924eeff8f7fffbcfcbff3dfdfefb8fd7d371867f77f86e25f081f0ee8c33c13f1d3034e0939781413b2004718783ff3c5c0ff1a7c017b03e08087806e201a06e382e1fe680f0fe17806bd610077df1902f9f1123c0b86f807c46d00046ad0003983e00fe5a60f7ef860ffff160fb3fac0f4;
    memory[614] = 1008'he0a8f0ae5b1e80b7a000496b0015000001c000203a40000fa4048dfd056f00283bbc808e30004ceb3706fea88b1e94c07fba734b8bc0de1c01eec000c37d400027ff20025ff2fa2b8133feff90174035326840518c08bc49e205d68f271cb5d8f1ccc0a216c71f1bfa32e44f849f04bea024be2e2c4f71e16c62be0358b2;
    memory[615] = 1008'hde1001960000098603e00a7c234b803a0277004013a000006a0000069f987f89f80000e78e01e530f007800224ff100382706174cfdb059870ee5c758a8008676003d508700323881edb2e83ef9e25f4c9a78b0563fa1f87ff8007f01d9f9c00f3ed430227bb00007a9007f0400d161f1fe6777e7fff84f6357eb80037fd;
    memory[616] = 1008'h4600007e600024f20401872b017ee6a33ecf9f232330f0d37b65c6bfedffbfb33efffcfff67cb30fe61382bfffcd0186039800049f309118f3c27f5ffffffb7fff7fb29df0763e3f1fcfffec00f1fffd6489c428803e000f89e010fad3e8e3d2bc6a29f61ca3ddfff65ffb7e4da8a24fa00701ee00781ec01ea3daaa58b3;
    memory[617] = 1008'hc6070ae010392c020820c3f0500f0022c0064f8e890673bff0067f6586f5fc604b0d2de0701eafe4e39f07f1cebe5fbffb403f7f88185fe581185f8b26c3bb68e87f263e7fff77d8e00fe0a5052d12e023be4e8ace806f65f000f53fa01e128fe896000c01a0009f990033e1c01e2573161c0c21c1c0d3e43e0fc008350f;
    memory[618] = 1008'he063f42f7f7b86bfe40c63c000ae8000001b082001c005c05c16fd03edc0043a5eefc00bfffe00dfff808f00005074000983d809cc1e811a8e61c3f87f1f000fe84100c40fde0c1ef410000f012000f872ac4f401e007c7608079481984b403a03d70003f0c00078880007098000e0190318002158c146139c1ce0d0c04d;
    memory[619] = 1008'h02100800200e004131f004233380828e7eddc8fe08fd8b00262a4003078c001382c0870018087011000000df7f9f1eeffdf39a70183407056184067e54014fc7803bec6207bf7e5004b9e5f8dbfc3fc017fdfe00400ffff150eef31f46ce1ef82fe12ff88010ff88c41f31dc90003d0ce3cc3ccaf3e7c84f88f431218f69;
    memory[620] = 1008'h25cb1f607dfff70b7fff603400c4fffe321bfae1e8be257f1fe4e7f156443f700f0fbd015c03901f90c1fff4168fff27a8ff4dc70c4f6030f0fe217a0fc01f68f01bb62300de78083f173141f8b0100f03a4c0409d9002605a20622482ac9140fb0b0afb4e307790250f84c073788a41c00c1fe860a37c844d57dc3ff5fd;
    memory[621] = 1008'hf383d26438180673b080285e300c8600f11b60078dfe82353fcf81e808248f785ac586a5400b900140878003c040000e0f0003c1d080202ce6bf6b3e3a4a7af3f610e63ff5864896cb1f9889b5dc9b67d7c05ea39c4761ff88900eba8a064bd12006c1002f540284015bf83047fff382fba240e72f1c6e70fc06ec25207e;
    memory[622] = 1008'h7fc001a3cc0003848ba08a7c370dc0be61a1007f03e00000370010077870cfb04feb8494c37fa0b3b6ff3ffffef77fefd877eff81c007f02ffe631c2ffe38297fe30a56a4710303c1e530376ffd577f5cfa18603100d3e6a80008abff881892fb81541202143c003fe80810ff0039fc6e002228000000cf000100d100f3f;
    memory[623] = 1008'h8427b06a9bfa07ffdf931184abe8bffe7ff59ff85dc62c30a172f9165cc08427fa0a443f44cf563453051ffe01e5ffc0f3cfffdf09ac3d6d60ffbd87f8fedb3f3ff93a1ed3d384fdf143dffff7cdffdf78ac6bc8404df177f0f0072ffeffecb63a01b8007cbad90c79ec4601eea5c678a28fe677fe7a47fa241fecd15811;
    memory[624] = 1008'h07feff203f95a0000043e0e018befacc302f2d0d4b4ec27a81ffefefbe98126bfc8bacdff45d78fa00008c07c098c0fc6d3e5c0fc3ff800e5c0e079581e078af0e1f500cfbe70de27e01c815000fe000e07b8207af77fe19d10f810eaff0c20338e3a007e5de0038db54018750003f667e0c2e75e18471f59ece9e0effef;
    memory[625] = 1008'h871cf178f01b830f873b18fe6da1600440960dff2a000fae129efe032001f940000700c61d83c734683dfff7980fffe0ca7f895c8f000b000d73a84007070b6078e0c5e1982b7f7807070e076f19b0f2304b1b4360019b6ce425bbbf752b3ffe7dd0000f1e1c00e981c00ffb9000fe16a9c003be58003e05880327e9c047;
    memory[626] = 1008'h03ffcb0431985c412e074861c0d5ffe00f379f8005c064001031401d08e6f02c26bdb5800bff70202e410408f1700087c5040c3a2681d3e28828a32007818a80b970118fafd4c00ce01f13a02d837e04fbef8043d0003108c0600c8e00099e8000b8d322188efcb79afc272cfa9470a1c0cdfddc2f7f7983803d9aec0219;
    memory[627] = 1008'h009c5810098183003fbe206988f10ff6fad9b7068ac1601e3b37c01a0e4ff8d4b5eec45c5f7a41c6f74435ac2dc1014000188b001020ce00c798069e2183fa6010c32e032ee38902f9cf002919f005068c008cd9ea01d49d80329370038980803598cd04390a0ed03cefa761fdf2c19ed3e015cc0ee31cc01be7dc0ddfe9;
    memory[628] = 1008'h001c003002c00ac03c004c01c01db0080c32024202044da828ffbf58811f81e0e0f80e0f81c9e4f81e06816021d915302b12babc9a5fcfffbe1f705bf0ef44fffaabe7ffeb09fdfc76daffdedb63ff9cbc37bd8a07fa3fe887f90cfbff72e073fffc020003b17c28bf101129dd6001f8ec0e81d7f2247fff2465cffee9ff;
    memory[629] = 1008'h9c60cc33f8f01860dc001209e000e97d381efffa9af3ff78c70ff98663dffe4bcfeff36b3ef7e8823d7de1dde2d0bff60718f81841878f0368ff30a7dff3e083ff0043a3df1d2d3fbfd8b1ce06f3f8000ffffa04ffb7f05df8eeff85aaec8bfff91a9203bcd7c47ff66272553ee20c5fb001a669a0708f781ec457630806;
    memory[630] = 1008'h6c1309a6701eb8fa03c127ddc65800c61e34fa0ef5bcc6b1b54301e5f1c60423f9d0001e04cabd2ff72c7e07a2c67c7ebc2789f3a359be42b701dfeffc3d0ea863c3d1c6aed9b2c7dceaf800cba799ad677b092c5c3c06b9ffc8f6afffd35a80c1d35e00f882f81ff92f83b3e3ddbdc88fc025a72e41d701fe716b1efad0;
    memory[631] = 1008'h10f85f8075dbd8400c6d94c8ef38171ffdf3f7a5cb5b1b80e418f8ccfd9070bdb1100a73f86183bffe5bc112fa7c8c0d83fe97b86fa2ff09603f6f4600f85d6007f3d7803efee00de01fdffe077ffde007fffc031f05002879e082c0ae004813e02bc3c0400ffc051bffc061f9f00f1beff0e1cf4f1e055a65e06393808d;
    memory[632] = 1008'h0de008f09e0eba80f29f1007a671081c073e01f07df70f4d9764fe786007a07ffbe011fff4213ff00d1a47d807ee12876ae3fb10cc1e17aba00f001ae1e023603e07260187f79820fd0c200f16e000f37e000f07c007f3ff014636e005c7f480b4b60f1f13006fc07e06f826a81f067df6f998504c1e4f155148ee7f0e5c;
    memory[633] = 1008'h31e082171e0d4101c1b060dc156b1f7737a0fdc00d0e7c0010e5c00382350ffc38003980007180000e0dc30f7838306001c78440987ec31c8ffc0382bdf87e0007dc5820fc070092c09f181e118b80f01cbc0f9000cbfe765c3dcf340e1dc90479be4709f03470bf230747d995f8f938360e999a60ea2d8e3d37a7aefc0b;
    memory[634] = 1008'hf15c7a720f9d87c0707f19c60561801c010801e061001c3e21fadfe20bfd0000bd7f010197ffa454ffff7937b047323f00b10ff03838ef820d207ac07501cf07700cb9fd002183c001f22e001827e0001074000073037607a83bae1d45f9d8105f5f84a8fc6eec8f0781c1f0383e7f83407382b09f31b2fbbb3827e1b312;
    memory[635] = 1008'h8007a01d05f145fd0f01dfd8c31e803c220417c081e03c013c03c0c6ff0f806fc2f81bbe3aa6e3cfe0219ca4d061f547cf7fff90cb97fd244001ffd41e69bb02295108a2072044ff36f5879106f27cca6a7b0c374183286481edc64b02e5e5b47e34e0003e14000762e098f815335786401f07ec00d86b8033865a0b1987;
    memory[636] = 1008'he08c78e681407e3f0f002000f80fce43b78ce0038095f800b4038001e70ff8ddbfed259ff1de41b07f05127faf7745eff4c048e87f001401aec6cffb8177cee1fffc3a0ed8a8c7e0e69f381feb700877f679f1ff6f9fe300f9fffd62af80a40022ea3ee198ccfdbd9781937060204ea0f7fcb740f01fefb7d81fd309e0fd;
    memory[637] = 1008'hc43fff38bfffe2affdfc3bc9f98a00800e9840135e91c01cb17c753903bb71f38fffade3ff7a26ceea7e0781a060303ee701877375f3f6dc53dff1b1ff85d6f9afb4e68b79bf6302118800f7e8407fb1e2c269c71ffc033bec01087b83e9417c68ff816350a260df06877de9ed8d0c1124fff65bb7fe04b171f3bf9a0f61;
    memory[638] = 1008'hc00dec69087e0780b7084e8a01cef801e11386305bcae0016c1500327da70e2ff90092799802c787800ca1f026101f03d2b3f000c5ff004c0bfe7810103904c7c1a0101e1683833e214e6dc2030ff62230d2804b7f1d93c063a274ccfc0fa5afc0f35fe60c423f2189f5bf01bf0f9935c0e7002893c31103f0a0f21ff00e;
    memory[639] = 1008'h5ec30f94e871e1241e3c0603cfc6a003ef53987ee46906eed4986e87c0041fee00c6def07e59ff77c37e1f75f791cb8ff16a78c91f4707f960005e3c001dc7fe1c9c4fffefcd83e7b8981cf78901efb0d80fe20f200e3f30d7403141e209947841bd000717000040008189cc5cc2c4ed4a623b5013c51481b5f66c1a382a;
    memory[640] = 1008'h3b9f0e2381afeab8788ebbd610fee37f800e200000e000047e000c37900e0c244847e66004be6c00018fc82f0f63807fb0ac11d801bb19fb4463f81cffffe1cf7ffe1ca317f1d161823dfe18e394c18e2cfc337302390a3851b8e1890f398890e2f180708e68831caec01323340031da818e380c37e12103f83500fae210;
    memory[641] = 1008'he3c7a3173ef8fe31a60fe32ee61efbffbc0ff5f8e0fef39c1febfc01fbe004fe29200fc04400f088e306c07780323838070483076e07e1fcfd70023f5e000a3660000e241d03bd4fe12fc38e00f639e00a031861001cf418038dc30838c409c39483307b03f747900ae9708014c71cc533e002762d3c19a1e3f828026d81;
    memory[642] = 1008'h1f6073d894013b01e878120d41a10080ff588ee6fcfdf26be7f5fbf34142fafdfaeff55f5ff87fe15827cf6f00dceb30f3cf639c3c573c0274bfe36f037c32f98dc32f5ca0357d81ef1bfebff27fefa12ffdde4703007dd0003fdd420fc7f001c20c380bffebc04bfdf8161fdf01f01e5e078ea0c0a0780c3c0c63478044;
    memory[643] = 1008'h66e038e3bff7ea9de7a338df6c3c8800206000c00be00100770008035e27f261e0a0085ce000840f570e9e1fbc72800704c08000ac18600f80be5f7bbfdffc94267cc271ef8ca1c102423e0386a0e00007fe4603c0480e0238001c638071bc1a070fb2781b3060000bdfc0f09570209be3a03873ffdfed37a3fe40e977d1;
    memory[644] = 1008'h571ffe63fcb7d7d957dd92f9c8239ffdfd55ffdfb771a7cff1f26dcd1a194682623b0bbbc7c387601b88e77e7f6ef0c9a672d3ffcdc11d84c7e03f8e3d576328c1cc47150ce124007fcf820799b04672f5f8f5ca84413fed8c01deefcffc9500f3150bfd5feb03a0121408038e38814b07f3fe670f8f6b403c1256f5e839;
    memory[645] = 1008'hb03d1b07006735c1ecf368043ff4809504b80ef8f1a7008d67fef99911ff8080baf20d603c603447bc0700a99838486ba2843a987f029fbcefb81e07a301f1e7f41fdab003eae7f7bbcfbffe7b6b90ade5c201e720340381b4e0d95f7800f44de82ef37f962fbdbc78df0d86a7f0ef4327ffb297fbfec17fd3f8f09422ec;
    memory[646] = 1008'h1fe0305bbe120f81f960f803103b7ff1bf17fe0f877007367803b367c0b001fa73c31f8b5e78f0c9f60d87e00d087e00aca72c10c672f9d680023e0602c1f060bc1c13ff80f800afa97411fe670006afb800fbfe5fc001f5fe881c7da4574e27c078017ff60e0bfaa06208942fb80862c54000de00001d884803745dea9f;
    memory[647] = 1008'h3e0fa82fe0e7003c85fc13ff81025923e30180bfb03e0fb817fffbd1b2903c6239070e226064e81c04ce598f83f09dfe1fc05f00ba57c01001b999f14fe6b7003fae080077eae74f001e824000f0c000e114019f840e7e4c00fadef0049fb78fc079440001f0bb8013012000001d87f9d80bff0f807801ff84004c100005;
    memory[648] = 1008'h6b1a0e12697c6aa207ce38c07e11330001c626806e20c80033191c00617e007630916d01080ae03083eaa0243fc83f00ff028003f70a403e637c181495bee60e1827c2e005ebffffff4bf70281bff2701ff8dc00f83e53d783f084701784178071ee39dffe913fd7fb10f01f20140073e1b0035f5fc078d8feff9c88bff9;
    memory[649] = 1008'h0800339800100182be109c1dc0097d1b709580ae08480018cbc1417cb07f802b06bef0b57f961b073943007d1b600fd8810033fe1c06fff97240e6276094132ee9d0d6b79d410c195f5ac03374f8033fc78507fd6387f94f01efc7b81ec45f81d2fc43eb40787cc00085c220087c1f01fe6281bf524e1bb6026012a0b140;
    memory[650] = 1008'h6cfd9f4197fbf33ff7ec47ff3f76a8fc03699feff73f3fff26806f70fff7e18cedfc0e1efb80a00af033183fde27f8fbd33c01563a813a7fbe00cfce0008031d18199b3c8a4ae8bfb9308b7d83600000970003818e7fab99bf42bb67c00454381808f00000a58021ec1e03f8921f0e2ac9bfe7187c66107fbdffb6737bab;
    memory[651] = 1008'h00f008a7bf9f9c031ef1ac8a7f85282000433e000563f4438111f9f30380003a0020704d80235ee50b35f87a7b17fcfe09d0b840135e068d076099dac73ddf4e3be2ad1e04a13e1fe0c7fdfeeba37c509bbe9568b1ffe033dff1f3effe46032cf807a57ff9bf7ffffa7473be4d590b6c40f0dc67f81ffbf9b0254fc1b752;
    memory[652] = 1008'h0bf049c4fe7e995fce50681e67e37e06b1c7e03f441a0780c3c47c07a2f00f883f00fb01f084807b139a80ad857d1df1c4407338431ff9c4a801020205d52a00fe80b0840022b458700646ae08700ff9c001ff8491f5fe41604da447fd28101fac000e7f23e0171ebc604e6a6fe0001f66c0dbf828c0218266093810f096;
    memory[653] = 1008'h04b005ae4d00090fe3215c7d9a9887c0073bf835a81d8708e7d0618a10719f82c70131087806080700731163fc03a8fe0009d620289f9003f7c3d86ffefd4dfff380fbf7101ae398347ee284037ab3202fdbd230e000f62e000e94b101c86dedff444f500e4c3e87f58e5ffdc0e0fefc0981ff8867fffd089ff3fe0b061e;
    memory[654] = 1008'h791c885fc70044b95c08404f823e08baace033742003f30c007c703347b3ffe8030ff800207fb1030bfaa99808004701c160307c179b0fc0be418e41903c666603c86e202c049214000ee39c42bf7998017b8bc7312073306707e780006768000fd7863e800225f0020008004a8900048a3c002cd78006c87002648187f2;
    memory[655] = 1008'hd000f86f801e856002fc17407ee58056214ca2f1150a0df860713706df4e02ad23f104d5fe1f4affedfe9e1349efddeb3dfc1a005441c011857a3d70d2814388602121ae00610006eb60407eb3041cf0a0018d121e70e1c0fd043c1e4072c1c503bbe78009f02af7b202bffba02d7e07dfedffaf203c87f12f84482cf007;
    memory[656] = 1008'h5bfa16613fc7e31068edbf000fa2f03ce567cae506005c00644440324f583e2fffe0448d7a804cbec84b56aabc15fcc5cb7fa13c33f84882d847fe87e55a422d92f02343cb448fff302e7fdd8dc66621fc007ddee736800ebec203fc1f9bc7fe58bfffd59fc6f3cffc3c0801d768441619d9cf09fa1ef6bef401d7db65fd;
    memory[657] = 1008'h3ffffe8e3fdf0523227b33ffc5bf910802430000072e3ff04e02ff7fb6020720400689e000008e20031e5ea011499c3dcd82cffc786cfb46af2243fe7300019850079900157e247dff06b05fc167f97e1dfffe01f67f3f1a7fdf807fd3c0a53cfa03c8fffdb58ec1860898bfb8b20bfd6cee7f758efc06e0db2e27c2f8f9;
    memory[658] = 1008'h7f035c22fff3301e8ff97793fa367f039e59700f7ffbf81c0a71aa3607e000fdff800789d00473180549b3c01accdc0079dc81ac4fe08e901a400def832ff9ffc81ce5c48ff05ff00bf9ff9ffae9e1e4d2a6f78d80fffec43c7feef00fe357db539608fc3e5b1f8ffae3ffecd1af795238171fc01813dc9d8fff9ab4745c;
    memory[659] = 1008'h7ffac7c7d63c4effd780effef40b01e25be01e113651c00379fd316f45819201f839e1b2987d272d0046b00a5038c23914016be8638dc81cf00bf94f09be11e0ffc1dcffc8517065dff605b8176dde0f4df8c13dc344182c1d412301b0edd002bfbce04054ca43890e3cf781b61c020ca07a604c6e6990c57c09b8a1597c;
    memory[660] = 1008'hfb038543803c341403a708063c7c8a1c0029a38008007002081f017741e8fc1384c7823704188696c37d7950520fbeb60ab9f9e57792100b004095b000097a0001ca26001e12cc0601c880c02d015c37c007c7fd1ff07180f8fe780faa97346c21f27e43f717ee1fe3bffdeeef1ffffc1f83c0597cd1cd9bd520d90f002e;
    memory[661] = 1008'h061a16d43fe00503bf004773f02981e8301c64a38dc7007bc8605a434577c01057fe810f7ffc31deff42065fdbe04086fe9b000376f80428d7e4b79effa989f18088fa0c190806e20c35bc71ee3011946dc070044e0fa878f3d0e31ffa06119fc030408ff67030bfc38a8fd41640255413c0f00d180f6693c0e453fc1d80;
    memory[662] = 1008'h1a20d32c1e39d8c8631fe047a069b0d078b710038f81f038382e2324801214130220ca202400120070000ea001f0de801c0c6fe06061ff0fbb5ebc4f9fe100b9fe175fffc8593ea03882f8a38c5f2e18f8c8f1c6b9580ff67e00bf63e001e8f8c016be28000aeb000202480060b47e0680a8f25c0f074010b077d01c0e8b;
    memory[663] = 1008'ha8083f26833afc2233b782c4ac14d85faac1023eab3021f5830017ebfbc3fc5f8418e9c8293674005326f83ffcaec6b9db8cec07f8cfc01fff801d37f80fe4bff1f24bbce879406c31e46c850f16547c586ea688d85964c6054b73717abfb717fbfa3005f7c701ffb37863871bde80259054186900fee3c047fc50083f2e;
    memory[664] = 1008'h13f6cf2e13be87059f4051f9e105131f03f400000e39cf16becf4f3f919c87621edefa2045e36b3c42a45007fcf4187bf98409ee4ae2ffcdb11fb8a9f07d09fff3807ff801403003cebb7f27ba20c7fe5e09effc9239f9c3e8cd064e0603244108093a8195f3bfed62b76d81f227fee758fef4a73c000e17b00628081338;
    memory[665] = 1008'h3fe2213b7c731e49fbff5243413a040d8e778f7d995f1f8fd81d0183fe2e813a38f03ca3ac082a72f69def07e57ff994cf6daef98c4ddfdf71eff8ebff679a217e7ce8dca7fe01cccfd8720776314c0edc7082a5a701bfe4af9e0d40582f448ccbf28a9701d309e0bc520df2445a7bd6803fe8d680bcfdb60c9f79264c9d;
    memory[666] = 1008'h21cb60b3398a1d03e74003de729940fc8034be4722286ff0c20ef40d0227a988f9383821020336e6201b800038783f71f67f505e63ef5d8f7b7f9af105efc6704172f2cb78de000e3810101f93c01373b81808f93fb3fec3f0bfea6007f2b078fe604957039403a180701e00b008e01c96fc0a024fc100e023fe3004ff25;
    memory[667] = 1008'h281e00160f808ce0f8bd181f1f0328e07f8e891fea8d5ff81ccbda000f98785b287187e16f5fc014d9fefffffd67fffe10f001f8a000008f417000124c01c223200cc239fdc60087c18000f801020e0f3000c1f2853000b8438603a81e903fefffa3c38c586d3ae7afe1ce7eb2bce24d9ce0b00a811605877101d93f4418;
    memory[668] = 1008'h894277600c6ab60207c20200f801c20e000cf20004ac1000d7e402fa4684212538eed02f54706870430cc200ffc470076e6700bfcfffbe96437be868057bfe456fb3a4116001ff70f4a7e01c7a7c03e7ac007d3bffbcf8de4f08058870007023000710063f4b80e1f4a7047cd1f0608688779c0c0f6b6487fc7c48eeef25;
    memory[669] = 1008'h40fa76d41f512f837c38e82bc6b560d70f42005acd40a9e03e713007604704261460156cec1120046143900b01e3b0f81f128301f281833ec01602f00c7007410780b5063e87e3e083ea7c8217b65074afe50e01c00267be34e2e9ffec3e5df1e1e53ace1f9128d38906063180e0c7f0fffc669be7c78a6418fe3e8339f1;
    memory[670] = 1008'h100f47f800da7b80794bb813945b77fbe30e6fbf02f45ed76ca575f30840e0291c1c13b1c1c07f063846c1dffb643f259203e0d02144f38a00327dec004dff80209fdc00c0df880a932801b865e01b007e0d250d000a483200ae4e800966e4007c3f408ff4748fe7e703c91d783cecf21d03c061c038169fc7417ffee01f;
    memory[671] = 1008'h9cfe17f80e8801f181ff7d30227f983e21501ffc8ff74d0427ff8f7e49ffc7510fc1026880f0e9941e17dfc05740fcfed716cf01f06cb52f801ec68d1fff0568f3432400083e031c22c03cff5b005d9e80001c61d9fff13487b40f4029fc8400e005f15fe9940e04d500002426000806380ff80dffdff3f787e0dde0bc03;
    memory[672] = 1008'hdfc001394006f284d6477f6be3cac004029419c089b03200200383a1d05f49bb13cdd17ffffbb0143fd6e7e08028700001800401f1906dbbf1f602e379e01e9fcded40fdee2efe1506c387f3874c7d114b9200bf9e63fdc47ffffeb23fc3245c892c2c0200dcc807bd4fc3b0b08ee1157f8fb5fffdff32bfffff2ac2c010;
    memory[673] = 1008'hfff3d0c77fd415ff5981cffd002205e07d804e05fe1870060080e0f0f9cb1806dff480c5f6c00c7c400afd26c0f7f47e09d62c0183845819ee0b8b56ccb0011e0b01f26c202e88fe01f2a470087ee05ccffe2acfdca1c50fb96092f3e8695f9f9f5d91facdc007b0e7003e20505fe415be93ff0b7e1de7202127037ef81e;
    memory[674] = 1008'h0000a26800001680072d7c07f20600e878a3f7479c827076820f07098001ac00001f8eb00348662026410043845e04ba07fff00377cf405e9c0ef8ffe4fbefff8f3e77f4f0ce9d90bfebf7c0ff741e197cc4501e0dc78850f05c447aa3f85fcc1a5407807031ea47c3a1f4f8fa1fd0dd87b000683fe0038efffc10cfefe6;
    memory[675] = 1008'hb3bdc49c011809a00001e000000ee3f0e6903d8f4f5fc0f895a28f883b80fb1bbc1cb509c1647c921ae202387fa030829a018041b004076318062b07c471773c042cf9c07d07042c005803c04f64a07efdfd07ff3c0f489443e3078cfc38e99a709b76c9e8075a1ea031e0ec303c17c38f781e10bf87d786f0006069010e;
    memory[676] = 1008'hebff1b4abb7b29b7b1bf8f7bfed9430673f18007a4fb2efc5f364fcd3413e1c13c0fd317e1db13b63db00836c000d77f8102dffe407cbfe1b82e7ca268e3ba0e862b10b861b010e3c07b367c07f9f3802100b00678f8c0a7be9c44da8d841bc0d8611a04f0a2400f01b000f51b000f50c10c9a685e60e5938e1011398102;
    memory[677] = 1008'h7c00c36bfc353dfff8fff7ffdf7c83afd05d560ff0c8a0f7043403b7f827f127857c333c5ec79b007b3f7cfcc8ffc4a0833c28003397c006647dce4a0ff5eae21e6f88d7f3fbe8dffdff887dc3b8abe0bf9eff03b1ff8049841e03d0f8e074068e8a0837a2049e5e235904e0bc008f128000cb000186470021007000d15d;
    memory[678] = 1008'hc1fff8efebffd9742790470401b0e11840a800101b80028064002807d113eeac05fff33ff92c5913c8789b8dfecf9250728dfc00c8debedf40fff351193f1f5081e02e0046dfbdbfff6983bf80c1fe40351cf803d17fbf4ad878ef83ef80f831fc0671b079acc80a328c00007300201cf87ff0d90feb84b02fff9c00b3fc;
    memory[679] = 1008'he00003ffc00014dc30038f4047990780ffece01d7c2ded1385a0c0a49fc0b9f7f803584f73bdf90d02f41f5ef191ff3efaf7ebd69372fd6a620001532810f8bfbbff581f71088043de12900878fdc73c1cad183f666ffce3e1ffdbd7bffd88c5993ef0fe5b804cbcdb2fb3cc1ee3e8e0d1e50199fab9becfffed7d5b3423;
    memory[680] = 1008'hb187f15318e971224b89830013e3b0016d7f200610c13fc5cc51fbf83fe022407e07361fe02028fc030698f4c0c0f6c81c8e3d03e8f5701aa3352137cb7a037dc2409306001f00f90f300e23e2c1f0b7600f1932f43499d770cf96263fc1c7cffef85e17a37675f07560fe17145fe0c2873e89ac281c0fd169c3d8180813;
    memory[681] = 1008'h26f0f9803786e8043e720c79ef033ff082818383a1000122d8004bc28807f05895fc04993c07c1a7c13dff0418e5f2c78e47af80f5eb1d8c0ce334205bfc0f057f48fa03ff0f20fc05224f805a01f011180f17c59c4023e3944bbe3d7183e9849dfeb2506270520ebc85c348e07dd90600ae00fc45801bc09819f0528b1d;
    memory[682] = 1008'hf402db4f000600f02065b38601f98f9a400ff9f506fe784036fe8802036bfc18783fc38fc3fe38f87f47422e7a5a129f25a008f449e332cefc219a7fce18a79ce024a0dc06cb4cde016a89ff2e021b844243f043f001e08f801008c80000e98e001efe2432096d8138933033d2f707bf0fc1ea607f3e760387c5e846782e;
    memory[683] = 1008'hfffdc2ffdf8cebff45cbbff319fb2914b84af73fe183c46c19fee091303c7e7e8be786a4bc7c681f4fa547903e25cc07e3ce407f247ee7c7fe7fed6fc19e82ff83e13fa21fab831807c831004d03fc00f34e800fe34fbe7a00dd81e015e8cea03f07fb01e39aa02f7ab007b782489760037d81b403d81ac4f080b0483e07;
    memory[684] = 1008'h200fb24a047be0c003db74fa9c3e6095600c080e81a003f89a015e0d0608aa5aa59f09e2e070131d07928c24efe4829feb4441fcb4f883e3e0103e1c03b3567c63dd47fffc17f1fbfed61efffb13e3ff9d26de7aaff2f5ca5f0fdffcbd6de227fffd03d00f707f879e71fcbfcbbc7ee8448fffd4607ffe400b04c607f0ca;
    memory[685] = 1008'hc20003a98300106000006e00004693fe3899d76c0640780076020000eff1ffe7fe3df81bf0ff7147cff4503ee7ee1c3c000087c03800bee12406282b7c8bdfe000007e000000a72b8fd4008012300013c302407d81fff8f73fbf81c7be003ffffe000dfffc697843253fd02ff9fe8071213f339206c5057958d8b2301f7e;
    memory[686] = 1008'hbe17f3bb607f31181ebed8640c97a4e0265bfff730dfdf843ecab2a4b2ae01f63f000c00b103bed2043904f8004f3fc80c20603296c40384e002df611aecff2ca7996ce8ff5a60030074003836e0018e39858e8eb0906de46384d18d3c1ff7397e330019dff849efac910dbf21cb934dc056183807bfc3807c05f73b9b7f;
    memory[687] = 1008'h790fff8ed907fb61f83d1fbf17ca151a9b41ebe12e3be54442d7514700787e167f01679ff07a1fcb03a607e000607601f707e13f701f3c1a7ffc0107fe0000200000120020030c3c004063c00a8f3c00b600c00e01c801f387587c607f10f83e340f601cff8b81d07cf01e074000e59e9db0179acc0148ec1ffebec1fec1;
    memory[688] = 1008'he1877976f86ffe7ca73daf84ad7e2ca0bf3b981ffb8c276f7cfcf5145c05f967001ff6f000f3300186f600f8dc21a705e797f026562f1900e004b118002d12801b410cffb030bf7e0ebfc3f24e38fc090b87e00d87d761606cff0744a0bfec1d11fe8517008203e0ba021e1f0843c7b8ff80f671f8fe0f7e0e00dddfc0fa;
    memory[689] = 1008'ha007020c01e01d803e20d03ff25c83080010230005003014704407d35000b5d97ceffd1f26ff5effbfdb7e0c44e481c1ac4e380a95cb82c09124f81018e387a3cd3da6ec21937f29d3eff61fa07630beb00312cf804609d284e0fd474e1bec34e13e8e0e807077d10900977001147e00143fd00ce7ff515efc0701ff01f0;
    memory[690] = 1008'h04fc38ba18c7c5a204f84b2c7f01e03d297e04e6a4e21dc0521a0005325001b726001b70a801802a40694ef3fa95ec3f0263846065f8fc16607204760668c14013f028002782b7dec79d19ebb2c229ff07b697b0208381c43df03e2fe7839996701ee6902c047d41d4448018d0f5f087c8c04f0ec814a7f601fc9f477de4;
    memory[691] = 1008'h80005be0ac2dd38cd79d38dbe1aaf981201bfe9ffdbffda3fefbbccebe61d48f8e73c5bae0887b67748fe7d877c624a0e39cf89a351f9f82bba56c7b19e615c3d6237e3a7c277328fb4c0002bcf25006802f303fc9bf033c05c020e12f812c16b80083ccbb006d027d007e75d4c643c14007b0a0037c0324bfa1d08d40fc;
    memory[692] = 1008'h7ffdffa68e7f82e00ff43f023305f3ffd6099fe789e7c5be378e52768f03c2104883c69ffd0189fc3c1eb800a0c380107400000068206408f0fd7d7adff3bc97e300c105e008e31f23f600001cf800003fac0001fffff7a2ffff1701c4010a5d8001d05383df0720a7e4473e3e705eb1effff8f0fff5f89c5fff48e30133;
    memory[693] = 1008'h015fdffdff1df92fffdef7d8f110069ce1b8209ff78dc3f3c7b54d0c8013b9c78000ff4038219aea4ac63bfddfd10021dc9c023c87169f0bf73e604bffc01cf7fc6062dde29fc400182dfe220200d4001928cefc38fc82492dff0060cc2208b930b63efc05bff7df3da66663da6bee9ea2f81ce01829bf71dfff08333903;
    memory[694] = 1008'h043187a9e0583ea74dd760172d79180e9e900ee228001cf082c0ce4c2600dfe14842fe06c00310631c0a3f826285e79d28477ef08b7f7f4fa00dfc2c0fcfe4fff87e3fffcecd7c1ff0e7e0defdbc1bff8fe03d7a8d810ce5feb00d7fec419afd400c22c3f3f03e5c3ef3fc015b9fc0b00737c9e05778ba479e0e70180326;
    memory[695] = 1008'h19e83871ad5fbd810dbf140071b91ff1e0c17f161f1fc688e3d072cfab7c1ea755ffc9378fc80bb68c07c0ffd20300e2302c1c052bcc5322c01f3c0c001f00d001f815801c038f8783c0f8f0bd190f00f6d0f00e6f21fa09f4c3a89f123700f160c1e01f01340fc01380709f901e1ff883f8137077007f076010207e058f;
    memory[696] = 1008'hbd84063bf202463fcc3c53ff87c839ce30a3c5e3053e4c60b0e78306ffdf731fcfac03f03180a601f7007de0015a6c003ae3e803980ffdd002500130b08c2749c3da5c0d39e00fb67dc8fe0fbe08d1fff07c3f3abf8ea21ff0fb87ff1e1f33e083d0f2223e26300f8e6007f016007c01d4ffc0e21bc03f4ffcf31a0f8054;
    memory[697] = 1008'h903e33cfebf3b3bd8e37ab9063f20f21fc10703c7c0c0f00f31a725b587fffbe40fe7ae813d3aff3c8ff9803ffd004cff810f03f939d00f53edc01c16100091ba800b0c0c00023bf01b000201f00000121694386ea38f05cc40502f1800b29303023cfde2be87bd26213790c3fe63ffec0100dac00000ef4e001e4c38007;
    memory[698] = 1008'h80080044007fc3403ed830415bf540003f105407d44380fa28fb0f00f00000bf020018f86023dc2c2fbbdfcd4040c3ee020009b00986dda96781027afa6ff3bfe5ffb3cf1a19c81c0064019a671019a77c08640fd1ff640a03eec3807e8a3802f7240fc46ec8db4edf8c56601cfeb20af180fec60187e38020ff9c000cd9;
    memory[699] = 1008'h29871f801fff88608004c800000073fc9ea55ddf008c103fe0e00bf3c09807bc00000bfc00002f8000068e31b75b7fa11bddfb0d7ef360e4f1f153a1802fc08048fe8411e7f3d670038d8c9f011cc45861c98a4ccc7f84801ff30ec0da03040decf0bdbfff4cc7f60e81c0df58200fd850f001b91f000df0600b6c0301fb;
    memory[700] = 1008'h3fffee39f7ff18ec7cbccb66e04180eb47e3a00863dd163f3812cb21e0ff2e2747fcfb7ee39cd5584ae55fc3d2abff3f7d2ff03b335ef857b10c19c871d1baea8f0e6bd2fe55b8fe0c4fffe0d4492cc2f0a28146e0fe504bffe6f2e1fe7c8c38e2cdb33ffbc2c7ffda83ff7c8470c5c5380809c281e99f831b3143440ec8;
    memory[701] = 1008'hc66ff0b117390f2fbfc0c0fff002014717b0bbe3de8ff801e0410e8f980f80c1e0e03e2f0401bc36fd30fc1ea9fbc18f0aff89f07e621f8a037803d00b81c520f818907fc90debf5889ffe4844eec78739f6e032fbf3301fff3606ffc0e05f4fb60105dfe860f24ace13010fe05e4fdf0fe03240fe00380ff601b05b8015;
    memory[702] = 1008'hd060010f1c00f8a5e80f4cd247b51c39dc28c71d7900e1dff05e36fb00fa3910050f071000e2fd00783ee1f42f043856f27b87deefc1f6ff038863a871c67d03d8e7c82a8479e00744460028a0f007be0c805803c000367c001717c000a7f407e0258518001c7b8003f0b50038efe4079df3e060dddc158ef402ddf4006d;
    memory[703] = 1008'hc001e80c303401c19600b40f4008c0c78398247841060f147900bf840828c52e447e82a074785847e381200ea21e01e407e05fac704f628001c6382af877000b867230384638706c009792000d58cf125c47e0457722c39c34c3ff803efe6400ffef807dfff73dfdd157f200686380031ed37421faf3e20fc6bf70f54f07;
    memory[704] = 1008'h9ed6083ed032b8a407bfa8003df3d019c9986b9c12031f00acf8d0f8ae8bd88f819ddcf229dfe186dc70c1c478499e07cc98e0788b886f0013e3fce47e5f047e877823b803823ffc377181c1b833e8078354c010ffb100531e400128420117e8a00058f292b7ff0d797feb6eb421fd7679f3f2e7cbef81b8a178099f2187;
    memory[705] = 1008'h7ffbffe47e8b13f87c903d83e2034f9201cfd59c08fc5ec7a7c7fc33f008189795c36fffde3dcdf7b1d902837de8218ecf200d60c404e3817bc2b03ff02701df42b0941810dfc3ecc2823a865917b97d93ffcef54475f1fe304687e5d7faa7ff1d1600420000b04401930301b9f02f53703be84c005e43d0a0661f4b9403;
    memory[706] = 1008'h7c3bfe5b03f7d662ffff2fff7ff96e709ee5f0006121c407e978303c32cebc96dfff0763ff001f5a08335531dddec01b8360037c8ebe0bc9c01e604c05011c901000b3d03a03f83ff31677ffc831e1f8f6c41ffc283f07c170bf783f0f00c0078e1e61fed279707e008c27fb28001c021fffb82f03f1dae770f13e009676;
    memory[707] = 1008'h61940a5ac7c83077f3fe57f0bebdfbde07600de0c6601e07511dad500f5e0e95ffc1d39fb9fe5c83b50640a4047b004831971600625f3399c0474c1ef800d68e5083daef4bbb5ff000a4ebfff87f3be77c3c77c8607ffd4dd7e7fece86dd2e23e9e97e1901aff8a0b614407c85bbdbb407c0087e3800050bc4219c4eed1a;
    memory[708] = 1008'h3dfbbff3cf2ffee5b8776e78b76dfffe4def9f943d480f8081283d3d1bcf86cfc44079080703d8b8e0b87c83cbc0b838d0c783914c2e70b775fdf0377fef006fe9e027fffe0003fe02901f83710003ff4e807ffb7feb0247d01e1a400001b000990837e000f0b000008c0f500be03c6a18e1fbe41c0fe719c07e53fc243a;
    memory[709] = 1008'h7b63c073f2c02fff5c82f1f79c7f8005400f001340ff43b7effeb5ac02179c508040060987007138e43d3a6878c39e075e3700e5e7a81e7e8001fc1f001e82f000f435200b820df8f020c81e1f868b81e46f20296203bc5e08bf8283fec02f7fe606bd9ff0e3f7f00b1e7800b8f7000ee4b0100e7f1c04bdf3e8c1fe3f8c;
    memory[710] = 1008'h87001c627f07063d0c407fb03e0701700c6217288ee02d58e800c6008fc76830b3e7c31e4f7c10087c853dc53c1395216638183c63e603c6f701c11fd03c014901c1d50815c0dc7fb02c23f1d684be1d600fcd16210c5f1453edb5f029b91e007dc4c05c17dd3f87fedef8fefff83fee027b81706084070214007e020404;
    memory[711] = 1008'h1fc3b7b2e401fe5c803ff1a005d7bfdbfe13df9fc21d781930034191001e9f000cf37704865f7031e6932f2079f3eff3977ee77d131cd1f923b009c26e003b62c00587784c58ce8419ce69801f0c18092aa3089f7ca8003fd107c26191fc34567fe62f10ce37e71ccbec9edcac1179f303ca90601ebfe704c7fe60249fc7;
    memory[712] = 1008'hca1e43dec00201b2320c1177f5e26bac003717c4033338011b8dcfa39cb63dd9f5a2e6801d1ef005f06800d78f501f7c3d4121e15c42ff1d6c0797d4900008765ec0007133998061453c084842c17021a4281abf71ab819f902841fd86047fba200b2430818b641808b2211cbbf00149e0004fec242d7f819000d82e2005;
    memory[713] = 1008'h4fffff103fffe367f0fff64e17be29cdfcd1740202ff9e00761fe00b090fef98f1c22f6e00317fc207ce81de75f8003f1da00260380032e4a87c2406b81ec29febf8dbd2f7fefd7ff89b7ffffbe8f5fb5c0001f99bfd5c5fefcfe01f0983d994b809dff45ee0f023e3f200f77640507daa3f877f00a018181f33881226fc;
    memory[714] = 1008'h810782a8007e7a750ffff8a1319eeffff583ffb5b01c0f82288fcf64454f906dfc05f0bfd3fc16bd7e878200045029006421c20abdeccf3d20030ce4000423d2c0708407ffbdb01e12181be632abefef2c379f7ba2900bb9800efecce381377c13df90407f6bfe67ef263ffe994053eb024ee9fdc17ff4f5bfddfdea879b;
    memory[715] = 1008'h5001c020ff38020fd78068fc780e9f7d973fe0a237fc84647c93febfb73c01f7f4021ec7c3011e07f83777e1f01ffc0a002f00f00633c402001e07a6808cf93803cfa08038fbc7cfa1f5e01f17ff05e75dc0417db100093900001a8000015402000281ff32255f760007f3d47f6cfd3effdb9b9ff52f90ffaf784c07f423;
    memory[716] = 1008'h080084600079850001a014001e00e640fbfe7d0e38b9ffa5a1bfff836fe00ebc7e0a48c781e00c70c032c061fe0e000f348050e3501d0d0e0e23e1f0407c020603810000f01c8ef83ff0fb002b0f2000387c4087a61fff7e65fff2c307fea8180050900006bc0000cab40376a000ffa7c00011e800011fbd9b03feffa0b8;
    memory[717] = 1008'h0788047958c82780c088640c00e604402fc8480777c4007f7c000f76fe0f10ac00f837803f83483fc270020849d9a183f73fc06fec1c0feb4f3a030811901c0f17678073f6105b8600620ac03e386c076bcbc0f75fef8027d8c00efd3a01ea7ffffdd1ccf6610f7d66401f036c81f013c0af3a9c02243dc00003fc00021e;
    memory[718] = 1008'h239e00607cc0c507080c407008250f200362e8010d38801282180365687c7fd287c0ff70b11dff3032fba7e61ff61ec05b7ad83720608208ce04115cf640f24b010cb8e1fc2084283c382a407e0c8206f19b60f7c5807bd362b63d3ff7887f78fb82097000c6fe000fd3c800613f0005e211a748217f59c038e09e110388;
    memory[719] = 1008'hc030c7368bfff07afe62281ec08913fd63e6776037ef52027838a00600035dc800f744801ff13085c239c3cefabc242a03f1c0133400a1bfc8690cec7d53afdff87d94e3034c480f1ff00353f41004a92a4bc5d3f0c193df081730e0c01f341c2079424fddf458e3a2818ddd823b007c9fc77fe3fff1fe7ffdb7e7ffd5fd;
    memory[720] = 1008'h4e3f787f400bfc80000062020c7a4a378fb86fd915b1ff90977f9b9c01fe23db86019567e01c5c7e0c590f81f14e489e0d847d09b801e16c391f22b21ffabd99bd097c8fc81242fffee94fefcae00206248040feee63d2276cd6e122c10e923e8478b5ff7febf8e5d38c19ff28c63cfe05fffb07cf7f8447fff847ff5f82;
    memory[721] = 1008'ha7f97f707fbed251bfec59040a9cfc80ff4f7fdfc981223f8454b158ff80ff8a913f768b88e4332e7e7e1063eb8f67ff94ea389b8f1c8e7d9ce06dd47dce1b5c4fbc6fb4fdb4fc741ea6ff987723fc006199ca585fe00facfe0b989fcb7e453089d720ffb4e3e0181b6a0f7452d2662763f980427f8211e3f7e0b2dcf45f;
    memory[722] = 1008'h07effc57e81f8c3e02f76387c8ce27803b02b007c2fc007f1fc047f4fe043b1f000bfdf000172f8c03fa170dd1173f500343f7200302d618013fe0a017fa2a8000331ef00c6be160206e46021ffea003ee078d7b80500f8c1e80f3dfe00fcdef00f900e003b003001d900a81480df0fffc02e8ebd4e007392e70e380a00c;
    memory[723] = 1008'hc000774c0020719e1c8f9dfbfbe83cc8321be603350fe073503c0350fa2ed527ff80b23ff0e787f20f380dc7ca70bb1c0e43e1b018708a152b4030104f030201f8f03017fe0221687360338b3400f03bcc07014fff8e6717f070383c030f4a00787d81ccbfe889e7e981b8ff2036802be003dc2b103d0fbac405f7c839cc;
    memory[724] = 1008'h586bf810acd7c141787c0c06a3d0e6359be5fb62f9189a3f91ace5fb01333780411caaa8075b56006212841f479c41e34cce2f1ac8acf8ee15992c201bc00205b818c0538081a3ffb047b7f9011fff21643ef157380f0e5b017661b83ca297fbe47119000e639800ec6d001dcc1403de0d0afd51d2bfe60827fc68007f4e;
    memory[725] = 1008'h218407443b0012671bc011081f00866968692d8f007ad16c06313c4383c7f05a6d978604987c380f1bfd6190e0c30f9c08d979c4dd00d8d3004c014007800500d84b000d8e0080fdf07a9c1903a104f82e313c82d07cf8580fcfc68920e73b00d8e061a706bc72700f4e220fb4a040f51cff0001e5000202e54050737f8d;
    memory[726] = 1008'hddbbe1ddd03f11f80231779220274c183e16a187650e9c3e78cd07c1c30030e803fb6ce1bfd3c0267e9cac27c0f984e00470d060e30e0a0c1201cf803004fc000107ca00401cec9080adab0702fdc2702d87f1020c07fc69c0fcc33638e009030784a0e3828f003dbcd00386dc0230d0e03efffa193f98bc9701f3e2c708;
    memory[727] = 1008'h8995ff0df7fdf2bfe878f3d4df03a000031c003600c871f0547d83c510012543ff8833136800507fb4010fff033cc6908bc3f844957ebf0aaf40dc0957c7091841e0b8303f3f1d8f3b3e080e5c9faf0019797e0b59bebe4304ea087e40c02f801e046fbfd7487fb788263339e8641e3b2eca0f0000000d00000682017e65;
    memory[728] = 1008'h83c420e79ffe08f3ffe0fb78f41a000ffec703ff2c903a3275a5e2b7c0800554ee0043ccb9007c9d1bf0ff078105f0791aa355f9c8be37ea4c060ea02677fe42a4083efe97ad398006d2189f56649c03b98dd4b7f7fd85e9e76bdfc8627bd05208ff00ffe2280fff8a82fef0f00d60b4007811f8021f7c8c106066fd8b06;
    memory[729] = 1008'h2c7d4de84bdefe8e01ffd8e4a93f45ff84e45361f6205dfec081bfc4665fce376ff8e5fe3ebe5c0785edb9e1c0583c1c02df43c053f07c361f001219f5c001013000244000013ffeffc00803fd3001ba7000039d6f7fe1643bbb0200f71cd016e4af3cbaad67fbf04f4ffe10d03f867dc000885c180480013d01e00fe81e;
    memory[730] = 1008'h03b804e2f201cd24a000e07cf10f8a7004fc4600efac702ff8cb7d722000440e0002d0e0017ca5441f45025cc020018c0e0031c2000f1c04c5dc01d877c08caffc1981fa011ea450007f81c3e7ec8fdfde4bffff7a7c18b052e58e27ce1cf2f4e037fec8003cee000fdd6001fbcf1e8eb584ed7fff968ffff5d8ff334107;
    memory[731] = 1008'h827ffbe0a57a3e499200ee0fc0129112804c798000b730007237000e3970383786b1897c9070018006c16fdad1d0bfc7ee0cdde831e49e839004704980730cc03e27fc71e15cfff8806fedc006fe98007e4780039878016081c3b6003e5b02c2e2113a1effe7c7fff95c7fc09837f001ffdf07dd787a89da07d19e000c05;
    memory[732] = 1008'h82c079fc00c05cc39801f837603690a2b3d80a6be580adfb59005606bd818173f91cd83dad7983e3af80214e9f87ccdafe3c6dd362ef1b6db3013d332043c6f20c7e71004f45d82b2dbf8372d5f783bd4dfed2062c703060268bce0070cb791787979d40067bd403e69a407eedcf47fe8e457879ce8fe8d0fe37df9fe27c;
    memory[733] = 1008'hd0730fc02881030111dfb26fcffabfe7be13fef7837ff8673639a9787ffc0797fd80287da00f2bfd025b01489de0831fc2505c5425d5e1e04038382509b6f0b0805e071821e0a0b88e2801c2a1500a159500fdd818030df000de07041850594201871801f7508168832b0a03721a530774000078408482c0017d70c06c0e;
    memory[734] = 1008'hdf0edd46e0360b800019a860007d53ffc74de3fdcae23ffc0fa112c266f7ff62c01ff019b7b900ffbe73810903cd00077d9800a1c004141ef1dc787a04805d8000201882ff002cfefe7dd8a785a10c9bb30008f193f6dfbefe6cfe9fc7ffa9d02c7a601e7eb401c79f68000827c90bbbf3dd7cc3dee4099fe240e1800004;
    memory[735] = 1008'h002f7e280bffacdc7fdf50f3e51aaf7cde643ff0f351d7da29fc7b66c0f807c20802f920086ad3b33bcfb1ff02f238801a7be08f59d41ae3127a0deb7ee2ff6de7cf55b5e26073c04004d80042a78402a527d857a007b077d8fe0169bb03774f9e672080f7d48c192b000222fd8e80675ef96615ffffa5dfffc0bd14f12a;
    memory[736] = 1008'h377ba1d017fc1d006d41a00df96174b01784c988f03d8473a39881f603804400f87804d7c300503f383decf1d1567f980f63fb08107fc04601de41ced83e1e2581812655001a3f90f047800e06387060633f9e05f3722fdf41c7f50c1abc30f408e10fe117d08f007c00a04be02f0f2c757d7fdff9affc1fc200d7c4800a;
    memory[737] = 1008'h735f38e6725e0563a7e8f4fe2e090f21742360787a1fe62be7102c38741c0475c3800054f003c83421b58f200074f501e08ec01d1efe0ed60f42f6f0701c6f031d2bd047d91a8060e15800073f8d00f1f3ea8d0e0be330072e1a06787941577180393e7c3177d9c99b3eb93b3bff836d49d0efb9a93f72ac054b0495ef38;
    memory[738] = 1008'ha005f81e0afc01f9c5026fb9baaefceffb0a92ffe7052ffc60f5dd86bf860f8770c3d87ea019b3c04811c78000167804180f8000b8f000442c4bc829f2fe66be1d7267e0037461f000477c270726c04154040e11ded1ea3fdc08e799e08669bc392d1c390e21827fe1cc3fae24d3ee86b568005c33008f882004608703f2;
    memory[739] = 1008'hf9883c1f0403e358507c1e039f81ff07009678600b6a020092e3dd91fc181cbf8f8b88afe1df9ff83079fdd8b63fc306c2f361464cac490540e40090348021022c0020671c02436e3c602e03c162a07c182906c6934db62bcf0c06bf70c067f63f62e943f87e5c7ec2638e3e31e3c0c0e00d387e014601d01e000eff4400;
    memory[740] = 1008'h840378180006dda9a23de39001fe9841e879840f049803e10d8e301d7c0106d84405e3101086bd40903bd01fa00580f5a1d06ee69fafe6638132d7f80c6f8e8023f4681823ae4005909c3eb80383f302245aa3c23ff7fe53fffe4c587f63f29bf5cf7e31fa9fa5500fd861e0b7463c07788ebc1b8fb3f4bfff69ceeb7d9e;
    memory[741] = 1008'h20bfe4ac90c902e05af0a64045c198cfb8c3c79ffc8f41be203c09c0c0119e2918071a7840003d8200e3c73fe7bb40138966f8116f0fcfce86fffb4fdfff9ea7e623ea81c0727ff7f37369c93f64d7819008e6fd511bee9759c101e5d00037fc160220f722493ff2b61fb03749f203b0bdf3776ddfeb8a43e81c07be2d62;
    memory[742] = 1008'h601f426400e00ca8a6a5ff1300d7040000446a0006400003e54c07b43f81fe4ff83fe741c3ff11f1bb5564ff426ff9fc1cff6be36bc88cb580b91867fe046ff390f274b2907cb8023e03c08249f040036dd5cc8078017e37f81f246a3003418b40f681904036620220c00682edc48f33c0198ff79cc19f5ee6fdd8285547;
    memory[743] = 1008'h20f50030078359007c45b003ce1e014820c310032642fff880408032c2e0701e3e07199fc07e58f80ff391fde8218fc1424d4050200927f8aa01e0c1401d88001130c214111f8107fff4b83ffe08007f1e801f77004000f2167deb007ffef003fff9fffea22ffeff6948102781c000389e2141ec005c1f0003024000c026;
    memory[744] = 1008'h63c02cb41f468a41f068f40e87cb01f9f0500786b7001c7f301c81ea022c511007873e00787110070718ba203469f18aa79380f0013e28046883ef283827e3b3f3fe36bf3e03fb87800fb0780b738f810c30f07c3f47f9d214fc0f237e007002800e800874480baf84a0c0aa5fb9d352fc0e60e7fff5ffbfff8bfbfff13e;
    memory[745] = 1008'hd447e2cd0428e80443fde00c0f8944f070b04f47c304357b318ec387673e69d2f9d7b82bf7fa116371cbea06df17f003fd7c003ccbc801c7f1cfc01e597501950ffb43107ba0ff952c8f0431fbf80174db38790ca13800ac4780bec470ff61041ffc0b94171003810200a4302002810719c07ffd61cfc67211ea6e004606;
    memory[746] = 1008'hffff303dfd8794ce06f65ce20fbd80380fb00301e70173a826b7bfc1a057ac8b067c9663d5ab76e03b055803fd1f7c8fe4bbc41f9b7809f8efd8011fff8032f5f0001f1b8009e6f52f98bf663dba43148ff07528c1a756fdf4f8e57fec005fb6800600fcc07095ffc60357fe703cffe700a3b0701c30c7c04857f00000f4;
    memory[747] = 1008'h007f5648020f16e841f8ec4887a300f808a80782a7803853e20380bf4f010844e4092c1c0a49a95155f9638e1a44098404409fd0051b9f4320262013823fc4a027fd262d8772910a30281e158cd2d5e7c460a7b93105acfbfcff8ea10271e7202aff7e0c3c2f7c00843e18005b7a00039ad35f011829c72152f000362640;
    memory[748] = 1008'hc143a30884184a804000ab000a627eeffc2bdb17fda47803d20f820090be2782000306811c00a843520973ffc3ab017109019f009b32a5ae40e0084184e00f704d019f06f9048619fb5dbf003351d61a27087f83f0ba11c581ff81e02ffe3f03f1ed5f15d62bf016f91fe41fc1fda8c1cf2ae30af83c0c1ea103a18d34fa;
    memory[749] = 1008'hd881facf07fdaf185e7ffa6ffc674c007ce803e75a764e45d6a48666880b66b4385ffa401ffcfe926b355efc735a0ff7171b7ea0f17568d85bf9fbc19fe3c46e0d7e5608f6460679e4453fffa7cc7ff0f627197b0427f813f49f0170c1b00ff4706ba7ff3e41f7dd61c3d67d540684c85ff9f8feffad393f2747f502193a;
    memory[750] = 1008'h82bfcff006ecbb002ff142360e6d0be38056bc9c00e580d03c00060e225b07cc07d0962457dda018bfc680003cf80153e7f8753c2dea80c2feffd02ff71b33eef5e0c72f278d07aa01643cde130f9cb2700e30004e874d45a791e4f05f7d0602bfd721c03a7a3d9f8ac27ff2443fbc156e207c47ca0ff2702ffe744fdfec;
    memory[751] = 1008'h31fc00361f0009e1680fde0677fe0007c70600fd10bf4f8f5ffbf807c38026711e024d31f221fb0df4daffffe57ffffe05f800f8f80002ef007e37c2010779a00d31277bf903aa5806ba371b778a2a1ff0c6ab96c5f7043a7e382387c353f07037f3cd7fc1fbaff00e31f400261d0042d0bfc0b8387f078300f81e7007c2;
    memory[752] = 1008'hca07ff9440ef824003c00f86f00071ba00f3098001e0cc001a107c329f25b8cb5801ec85c042f03c05e20646d3d0e00daf7fc0ffeffffc9e638401777ed00300fd00d00fe018ce35a09de68000bd70006aeb0046014e071059c1b1081c1c1083e041f81807e1cd87ff1759ffdd55bfffe30b2346e300056e220124e2dc02;
    memory[753] = 1008'hfff400fbff844d3d6c0c5f047feaaf9d7faaf7e1da6f7817a7e3c0027271e07fc30e00f670e34c6e3cbf10a6b5f57468334bf484282045fd810fffce2ec3fe63a01ff13a007ea008f91a000db0c089b68c13bf8bbf71e057e03c420803c0300078131db99ca737bfadd0dc0059c4801e8370a1a9b48101e0f0582eae0513;
    memory[754] = 1008'h4002efc017c7fd23c3d0817df30b61b407133f027111787bd81bdffe1ecbf01bfc1e1efabff0c43bef0f1d4430d905d6873015d82800828bda12c0ec00f603817ca034737ffc77c01e003f83fc73fc3ee401cfdd1003e06195f60b3fbf3033cfce02c01d80e0015a6018aaa7817c72c802e001523e742d8fb3ffc8f1ff1d;
    memory[755] = 1008'ha00fb0ca7f75eb007fffd90033fe010001760000086402e02d0038c65e9bff8dc6017eb4800173ec8a008f407feacf3dccdfb7839cc3ededc49ff2ce01ed4a6c103f74f3f00278efff30f429ccf7047fb768c2e61107f4db91b0e709c04bc880070936b6b2decdff69ffcfffdc4cfeed806803f2e0031fed017aac5f1c50;
    memory[756] = 1008'h139c5b24ff80748fbfec4e92431ac3f74387ffc1fdbef9fe255d4fe29cf30067f8002cce243fcc3903048a076e2787e795e2766c89ad49607f9a09dbbfe0e0cc6cea97b47aed3fc66d7bb26efadc000cc6c3fd6b91f9ffe807ff1ed8341ed3e2d52e639ece1539dbfbf0f37e83f2135aa804000e88b8f3f0800cae642eb7;
    memory[757] = 1008'h6001700411bfe1c05dff2fefcfd0ffffe0fff80f023c00e05703bc0e0d547c59c31fe33f9ff457ffdc0fefdc3017ff83c1eda0fc383407c3600380149fd8127fff8037fc000c80ffe0c803f81e1000048be001df440cf035257e820ffa00e37fe01c81f0ffb31d40a3e8fc027e17dbff5fc037a4bc007b07c0cdc0547c15;
    memory[758] = 1008'h8000d6800229cb2c0fca96c00f44c401c3c8000ef0b3fde5377ffe8ec3bfffcdbd5ffd8c401fedc0c3fbe0018c51e03b251c4639bf5cc320f8df0943c0f982300798d700380b07fd96d85fefc3813cecb007ff9290e00111278061c0781e141941c1f0f240fe5f000ac2e805cc351df4c0e07cb6cf076f70a0dfd72e023d;
    memory[759] = 1008'hde6c036a83f003883be0683005081b207f54c887f7c8007424000eff2ee3a170c7258559201fdd86ff9cc176041819f8418237941606f8cc2044039634c039484c5bbfbdd27203b007a81f82fa01386f881f87bddba004f7fff4096f0c00857f800f66a80165273b16506e5a7707bf4e42e3c1d0a23c3944acff800807bb;
    memory[760] = 1008'h17f87eb12200e5934005e1a780179d603770b400011a006019a003c1870978d1e9200f59a661f48d641d2dce32390a7092c88e462180e141309e257709c1d0625407031cc0d00004007000c001001839302f83f30047fe1e047feeb0c3ffe1e8016c3bffffb7ffffaffb4000f7440026c278f03833cf168f27c1e21f1a1e;
    memory[761] = 1008'hc0ff004c1f082311f7ff3b7f0ff3509970880bd50f8017d1303275b2dbe837ec3fa86c47cb60d479221d88e4ff200c27c0529e3920dcf343c12c43323ee493f3eeef3f3fe3760d000189c000219a0000120000007dfc8097cfcb62d170cc060332ed91fc48323fc24a23780f0e1783fa8768f2798a2798c940e78d3d0c83;
    memory[762] = 1008'hc2cc1c5c063fff5c17fd0007988358bfdf416ffa08386318a80cf1012f00200a783031f3809ea6380f2e3cfc3c8341e390643bc1ec0f0bf78fb807eafa1fac7bc0fec68004c22ee45823ff670ebfdce0f9f00209671e3490732f31ffe7006fffa0084d5ff20a1f7bdbffc7ff341fe06bc02de161807f0f4047e0ae217a02;
    memory[763] = 1008'h82102f900feffda3dc51f2723a857ff05c407e05464d4c9b624413a1ff800273fc0c8defe97c8d45f854a0f8107867ae932de004b6db7c7b70ba56d9203d0f3fede8aa2fbaae30e7703e3fe10bcefffca9e5137de60221e005ffe312bffff706f867402fc76018f8e7629b77788dac7a30f619f43d189f9bf9c12a97f593;
    memory[764] = 1008'h47de13e637a8178175793c730720e001c0ec07500c5fff801bfe3800c478a7200f089e00e1035c1e24c150fdef420f17e12af8f0b0c78fe600be80880f43010004007e0d004d70dfa4ee1fffee6037fe47ea003c7f0f0c17b0c0e52c0c4c57001806fe01c23fc01e12b801e1280078103ff1e6714ce84741fe010007f811;
    memory[765] = 1008'h0001073e903132ec151f00d1e19e41f3c232001c132001c20b001c0188063dcc00c3ec003c48d843c0fdbec0146ffa0d76f3d29fefbbcbfa067ccbf02b5a0f03ba80a029808a853000527e0169a6a81cfc7dfa4ee00709ce00e184ffff084ffee01c3bc8e017ff0e223fc0c723f00e30ff05e83fea78017dab7037fd0e05;
    memory[766] = 1008'hf0c4f0878008ce4c010010c00a1a7e7305f3ff780b7fd84817df1c00188f8b11bdb9510b7706ac81510dc0410a1d140067200008604001064c3fc358e3021d0c2405f847c3de5366ea201ee3d704fc0148df8000c088308c04040c8018eefe0034d828e9b8f3ef3ba2000f6c3100af41a61e7e67ec63e7fa190077981884;
    memory[767] = 1008'hf2cba70f20e491fd80598f4cfd0d36701d8677007a7d700f311f007ea8472699fdbe639dbffe21857fbd81a3886e006387c002b39ca0b0b1698300c6f000176f0e8110e19cf0a0a80278098037405f83f02e7e1fe61f1f5fc1f230f012018700200c3fa715a1e54f922c593532023e885f023f770063c07a047d3e7077f3;
    memory[768] = 1008'hf90723cff89afe7f061f5f9fdef9006b8a0193678374e4e027080280e71f02eea0723cf01740ccb0f2b95c2fbf2dfdfdfeff7d7dfefe789e4c00e01ef01f039f81c4bbe018020002cf9800bcfa808007b8090087d57d1f1f3ff9fcffffafc1fdf8fd7c2020df83160ffd6d30b7cb6c034039d0c00427ffc0003d246001f6;
    memory[769] = 1008'h0dfbffd6c1bd88a78fcc01402003880843628001c3fe413835c2affeb1677f83dff045240f8daa39e83c547df358c64d537810001fefbb00c0ffc0f386760f0700f058c00e023a3fcca3f9fc0d6c8073b80800f8b030023040002c6c40001f6e03c3700081aba0001b3e0280fb48f00f4086f714182403c00000d4007c27;
    memory[770] = 1008'h88d482cff8e81c3b4fe230c73719020192081001039ce0c21d80602e4dfffe69fffff93dd7ff2ae37cb5400099ae0830917c7c827e340bec421882700320078004001ae21f04fd100087fb80e54ef8eb31ac8b4c41f2419b00782c528223738532a915e005b1807051d41d80be7fda3b202c8a56304064b006012be00c4a;
    memory[771] = 1008'hb9c1828492e0802b1e483002e084de07011d80f821226f0021f4700063f5f43526780112de01c20f207cc003c0fc11782f5ec60097fe58010382766438004323d20a723fb807c071800c261081802160650010124f7c0e77e380f0f03c0eb02b803a023c0108b98804cff48014fc401fae1c1defd3e3e3a3e15992017e18;
    memory[772] = 1008'hbe0510f3f06d4e1b8f3bebf8e87deec3c4e63879de3f8701cf7470398bfe0706ef81f1e2f01f04760fd0ffe388efff391ebbe701e305f00e40e030840e112493c0200f1c1c042de14e038f1b0e101c007c02a8002038be820b8053e03c0f1771c6e49076c1003c7803026bc0202f6010260003e2f00e7f073cc7eff1817e;
    memory[773] = 1008'h0f0c58e8e0a75fae0858e1e047031883fed0d97b820880d880403f0b6c20007cece3837fefc01fde784012c0fc51081ddf53c1d384fe3988c567f9980b19618261ae15ce1c2d09f9d4813ffff01fe0ff19ef0fe05f883bd11783fc5038ee9117957881431c304375a1600c1c08610150c7cd678ff86af897000798f0009c;
    memory[774] = 1008'hb49827ff5d46b91bcf7df8386d3b030b038025f81e02f3ea60c81b25e97e04e719800a22600077100007017b2f305b8b3780e807d00c0010c67a079c5d616e4efcb7d67bf1dd703985660100370011f4201793e1f90c746fb1c2dd5ad8f177eb87e8c10c73e440c63c80984090189e8170b1ddc02271ee41ff31bc3cfe09;
    memory[775] = 1008'hc632286820e0e7429608930b818f40fdebfd44fafd598939ed8e191d7efdffdfcbecebf00e71fe20fa4a6043f86e89a26e618150a41e01620bc49749fc1cbb9fe0873d98b0f997e41c19658005943c026693845063b4521f66e3f0fa7a9f8b27c8958de3b83a08178b920779fc00e2ff980d4c99f9c85efff817dfef88fc;
    memory[776] = 1008'he3f720430837ec800004ece239046d338301a00000fd01e0570ef6085028080db40ff976686f77fffff0183003be808802b401c1ba027bce48000374001013601018d60057052e7e3835ffeec3ebfc1c2fbe01fb2000efee000e1e98420ba01efaefb9c0e029ff34d811c084f0d01b050783ee9e1ffc2baebc80dac08300;
    memory[777] = 1008'hbc0fa183f06cf81fff8c872e8d509c037f11df7e713f80008c9ccb58a4c701e3c06a1070e40315e87ddd701e1e8bf01dbf9ff66f812d3e98211f68ba10f21a580e0384e700bd103f3e71f001f7bffffcb7957cc5f8880079ff80250b9fa2f77a553e17f8768cfff0181ff7d05c407e9ae2c0010a40009991c00652800fa4;
    memory[778] = 1008'he49ffb93087a040c4ffd0044ffe20080ad891006f90015ff80003fe0ec3c1eed03c2073c1e01d3c7a00e0d0e2433e1c007544a403201bb1306f087640b187e05fc06a007cfc67e0ef4ece07bf32f803f60637326010604140067f19c01dfc100407b352b907b04da42df959e6ffeeed8c070332d2f076640fc7457ee06be;
    memory[779] = 1008'h0a800723ee00fc98f05bc8d9c5393060002416002240c4062005748a9b08ff4fc1c6cc760f5f45d1c2ec000f0e160363bf2acd0e27dce0660f813170be004ba7e0e1728f165b6fe0f961fc3f80af052413e07b4002cfbc12b8c3990105608401df0981ffcf1c07dde38411aa1b868ba1e03be19703880020387e4d030484;
    memory[780] = 1008'h4000551e3000b4c30003f133003eef9cfc0f47ff00f84630330c200bdf3e7f9181e3e54884de585887e68b06153106e2c8501e771080e905dec5c8dd4c0f2189800160680019a4fe00f217a10741e81fb0fe83e302ddd0704c7e000e3ff011706d84e7800043eef8413bf3fd01bf4cd24fb3fff05f2ffa8f30fd93031c0b;
    memory[781] = 1008'hc603e078003e372007c3420034b5fffc991fbfc370e7fed75eff44e5c33c202e3261270ff20fb17787fbb317aff80271b7134718301c618cce56b53ff78223e6e0b60efe3d42e80e8ff881d0762834076a0fe03e20983f9c0643fc225d08307d9805b33000f61480000340006060000597e401f990c00450df5860847fce;
    memory[782] = 1008'hffdfbf3bffff1ffbffa1f4bffc3e860dd829e07541c80f681f80bfc1d7d1e7efebc13def5ca0f619e007060508b5607feb57036b19311afb88c180ea5a1dbec0b893ec0877fb5827f13c801f63dc207f3b043ffe70e608438101e7301065bf0382fa40fffeb65afefaa109deae1e978fc07ffcec062aecd0f01cc82d4059;
    memory[783] = 1008'h7fcbe62040003a6578002ffffa02bf4be04201ffc9780c001f406001c6178fc6608f8287603e6e3e03fcc78ba7999f4012bda2807bc01a062cb7c0435a00f5e4000647808203fbc0f1be6804713e418f79e8107edadd8031de73f3abcb0683ac7002a2088fac1e0a3abb83c302317dfcf10381d40000f5c0070ff401439d;
    memory[784] = 1008'h1e1c004cf0003573c093288135d0707ad015c020210038e2775107f1bff811cddf45fb320dff737ec92e606fe636fe7b3a8fff9e2cf789c87ffffdb3f9fffa8fe3ff5588b213c0bf8c185ff8f02fffc61945f279704033ffffcfffdf77ff714cf2c751ff41c93fb9fecfffaa73ae5b1cc1ff0e05bc50f0f1fc8cc6ec436e;
    memory[785] = 1008'h0587028a68600abf8e0050f1c0163ec71c204c138e64e32b07ce041771fcc63f7f8f60fffdf62fff8f07ff770fffe34da07fe54ccfc3dfe1007c7042010f91e901ef9afadfd80c01c09cd42c00870b825802f8197ffe8017fe92057f0020cfc00080d1166234e3efe24dfef69c7fa42a2fe05006600015400000e40e8007;
    memory[786] = 1008'hc073c2c406380700c3020038702a87e302667e303c06e61b480f7ff78008485d60103f78017ff600ba8bc002017e00001ebc0001ffefe5bf07f1de107c384b01c71e300ef1340f480801b6588a39079855001f0dc007ab6e004616f002606fffe001e010f86e020f1e9003d8a700fe47f800fccfe07c84bffc004ffff200;
    memory[787] = 1008'h01f9f9e0201f3201b1c640a3bc648671f3200a1e22c16190385e3c06ea5c21dc37d93f887840fe8022c5c300feb420e3eb40077c0c807487a787f32476ebe20f8eef50fbd4643b1e3411f0c38f1c287871f84280628e40180ca783c003503c00ff9338481e63c6c1ff7e043eee9003d6af579c1ba0be418e0ef8f4602bd6;
    memory[788] = 1008'h0f01cfd0fff1f60feefd701f6b060398e4e01bae9dc3f1d3f8331f3c3fbc917133c013316004020a8401f97200fba6001af14203ff203b2b31de03161ee00a21dd70323cb6623ebcb1438266281c9e759328ce801fcc1f20ce803897b941815a0e091fe43cf1e181cd3e4018d38880ee0cf81608fe001922480596387f51;
    memory[789] = 1008'hc1f082643be00f1e538034e9189f833c51641cf1c561c9909c1d991b46c6006626e1287ef9f7eb6fc70c7fdffbffccab1cec4c80c879b20c9580c0c814000ea49881e70770f800403e540103ff7e7f9df7fff79747bbd3acfd4d12c73dbc3c78afe1e0cb007ee9da03bb99dabaeea715907df64f83f343915f7013ddf033;
    memory[790] = 1008'h980fc1e8020046f801909c41058c907263d4881595802467b013e0e7dfbff731fffff0b7e1ffee57745c812fe72ef1f7031feffc4f77ffd957fef857fffffaa797fe7afc678e9d7d9e44f07fbd9b04fe28029fe620ffc733c7bed4e7e1b0d61f310f334ffe805fbd1bf846b994037dfea0fff032237a1c984180d90f7707;
    memory[791] = 1008'hfffffffffffffffffffffffffffffffffffffffffffffffffffffffff837c08fa208194903f02d8a742483df07dbfffff80ffbbf5ac56cff2176e1cafffdd857fffffe60e502c0833c653ec00251a41fa9a3983ea3e060f56b04fa22676cb8204ef7be087e30783ff451c3f35b3c796c52c75e9bff85ff2f91ed94e17e0e;
    memory[792] = 1008'hffffffffffffffffffffffffffffffffffffffffffffffffffffffff87f021b00fc03f00ff00948e2001820f3f90004cfb411043700fd079312f38e017fe8f01dfe0b0b7cc1c2e02b8f1c18dec3c3a1c53e9018d4302bef50c1ffb30c1ffe3001d2cd7780f5e8b00361ff03e4efe01f3e0181cce7fc067dff2ac1fff5cca;
    memory[793] = 1008'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc3ddf1f8120f1f8000f9be000b0ce1a0a07fc832077ffb0800d3f1e01800ec4f801d96e00be884dfc9c39c88ee71c71ea71af5e2e0effe0a9e013f2cfe37f307db74107ffb2833fae3074d74213007d33980fe93fc0fe400137cf00175e700280e;
    memory[794] = 1008'hffffffffffffffffffffffffffffffffffffffffffffffffffffffff3e043c561ac7e6f8e8e7780f1fe787b078deff070d8e78f090fe1c009c673d10aef6055b5b007f80e00a0ec70df284d1cf038c7c4838f20e4b677dcff47afefe5e008e8be01467f71fd7df257629c03b23870ff71ec200d3f4117d4f82bff4ff1bfe;
    memory[795] = 1008'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffde4209d1c801053c003891c013e47884307114838790983a283d83f4405000a7c6a0055fb77810ddfff1c00600fc0861af0af7bf79bffed6f21c0e9e05e0b9c00d658c0debfaf7f83f9777838c7e9c1e77f571ef892641f4ed000a1f8a0081ee000c;
    memory[796] = 1008'hffffffffffffffffffffffffffffffffffffffffffffffffffffffff409c66460c176060512a1c6e73baa43d5b0d009976f202e0c71217464001bffd0b057f432404fa38400a6245840e015c23021f819c00f00f6d104f9bcf878f9efeeec5f7f1cd43f8470c2f080fc0b0b0fc3f030c406f75ac1cea0cc75fcaac438339;
    memory[797] = 1008'hffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd3e2ff009f1c60001a6dc05f7756a7c07928fd78b81f82da8129d7e70bfc1ef0aff9bd09bf77b0263f9ce3ef1620bc303001e808e01f802cf97e6dad87f6970a03abbe50086fe36e00e006fe6c564fd4e35079d3ffbff2a7ffb8967ff34840a637e;
  end
  reg [1007:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer1 (rst, take, \release , room, i__valid, i__payload, \o__valid$39 , \o__payload$37 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire [4:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire [3:0] \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire \$2 ;
  reg [9:0] \$3 ;
  reg [3:0] \$4 ;
  wire [3:0] \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  wire [7:0] address;
  wire [7:0] \address$16 ;
  reg [9:0] \address$17  = 10'h000;
  reg [3:0] \address$45  = 4'h0;
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
  wire [14:0] \i__payload$29 ;
  wire [14:0] \i__payload$29[0] ;
  wire [16:0] \i__payload$33 ;
  wire \i__payload$33.fold_last ;
  wire \i__payload$33.image_last ;
  wire [14:0] \i__payload$33.lanes ;
  wire [14:0] \i__payload$33.lanes[0] ;
  wire [51:0] \i__payload$4 ;
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
  wire \issue$20 ;
  wire last;
  wire \last$22 ;
  wire [51:0] o__payload;
  wire [14:0] \o__payload$30 ;
  wire [14:0] \o__payload$30[0] ;
  wire [16:0] \o__payload$34 ;
  wire \o__payload$34.fold_last ;
  wire \o__payload$34.image_last ;
  wire [14:0] \o__payload$34.lanes ;
  wire [14:0] \o__payload$34.lanes[0] ;
  output [16:0] \o__payload$37 ;
  wire [16:0] \o__payload$37 ;
  wire \o__payload$37.fold_last ;
  wire \o__payload$37.image_last ;
  wire [14:0] \o__payload$37.lanes ;
  wire [14:0] \o__payload$37.lanes[0] ;
  wire [16:0] \o__payload$38 ;
  wire \o__payload$38.fold_last ;
  wire \o__payload$38.image_last ;
  wire [14:0] \o__payload$38.lanes ;
  wire [14:0] \o__payload$38.lanes[0] ;
  wire o__valid;
  wire \o__valid$32 ;
  wire \o__valid$36 ;
  output \o__valid$39 ;
  wire \o__valid$39 ;
  wire \o__valid$40 ;
  wire [9:0] parameters;
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
  (* init = 10'h000 *)
  wire [9:0] weight_address_1;
  wire [12:0] weights;
  wire [51:0] word;
  wire [51:0] \word$24 ;
  wire [12:0] \word$26 ;
  wire [9:0] \word$28 ;
  wire written;
  assign \$1  = \address$45  + 1'h1;
  assign \$2  = \address$45  == 4'h9;
  always @(posedge clk)
    \address$17  <= \$3 ;
  always @(posedge clk)
    \address$45  <= \$4 ;
  \bc_accel.layer1.buffer  buffer (
    .clk(clk),
    .i__valid(\i__valid$6 ),
    .\port$7469$0 (\$5 ),
    .\port$7470$0 (\$6 ),
    .\port$7471$0 (\$7 ),
    .\port$9014$0 (\$8 ),
    .\port$9016$0 (\$9 ),
    .\port$9018$0 (\$10 ),
    .\port$9020$0 (\$11 ),
    .\port$9022$0 (\$12 ),
    .\port$9024$0 (\$13 ),
    .\port$9026$0 (\$14 ),
    .\port$9028$0 (\$15 ),
    .\port$9030$0 (\$16 ),
    .\port$9032$0 (\$17 ),
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
    .rst(rst),
    .total_0(\i__payload$29 ),
    .\weights$21 (weights),
    .\word$19 (word)
  );
  \bc_accel.layer1.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__valid(\i__valid$6 ),
    .\port$7469$0 (\$5 ),
    .\port$7470$0 (\$6 ),
    .\port$7471$0 (\$7 ),
    .rst(rst),
    .word_0(\$8 ),
    .word_1(\$9 ),
    .word_2(\$10 ),
    .word_3(\$11 ),
    .word_4(\$12 ),
    .word_5(\$13 ),
    .word_6(\$14 ),
    .word_7(\$15 ),
    .word_8(\$16 ),
    .word_9(\$17 )
  );
  \bc_accel.layer1.parameters$51  \parameters$51  (
    .clk(clk),
    .read__addr(\address$45 ),
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
    .valid_2(\o__valid$39 )
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
    .read__addr(\address$17 ),
    .rst(rst),
    .word(weights)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$3  = weight_address;
    if (rst) begin
      \$3  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$4  = \address$45 ;
    if (step) begin
      \$4  = \$1 [3:0];
      if (\$2 ) begin
        \$4  = 4'h0;
      end
    end
    if (rst) begin
      \$4  = 4'h0;
    end
  end
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__payload$4  = { \$7 , \$6 , \$5 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8  };
  assign o__payload = { \$7 , \$6 , \$5 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8  };
  assign o__valid = \i__valid$6 ;
  assign written = \i__valid$6 ;
  assign \room$10  = room;
  assign \take$12  = take;
  assign \release$14  = \release ;
  assign \address$16  = address;
  assign weight_address_1 = \address$17 ;
  assign \issue$20  = issue;
  assign \last$22  = last;
  assign \word$24  = word;
  assign \word$26  = weights;
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
  assign \i__payload$33.lanes  = \i__payload$33 [14:0];
  assign \i__payload$33.lanes[0]  = \i__payload$33 [14:0];
  assign \i__payload$33.fold_last  = \i__payload$33 [15];
  assign \i__payload$33.image_last  = \i__payload$33 [16];
  assign \o__payload$34.lanes  = \i__payload$33 [14:0];
  assign \o__payload$34.lanes[0]  = \i__payload$33 [14:0];
  assign \o__payload$34.fold_last  = \i__payload$33 [15];
  assign \o__payload$34.image_last  = \i__payload$33 [16];
  assign \o__payload$37.lanes  = \o__payload$37 [14:0];
  assign \o__payload$37.lanes[0]  = \o__payload$37 [14:0];
  assign \o__payload$37.fold_last  = \o__payload$37 [15];
  assign \o__payload$37.image_last  = \o__payload$37 [16];
  assign \o__payload$38.lanes  = \o__payload$37 [14:0];
  assign \o__payload$38.lanes[0]  = \o__payload$37 [14:0];
  assign \o__payload$38.fold_last  = \o__payload$37 [15];
  assign \o__payload$38.image_last  = \o__payload$37 [16];
endmodule

module \bc_accel.layer1.buffer (rst, word, \port$7469$0 , \port$7470$0 , \port$7471$0 , read__addr, i__valid, \port$9014$0 , \port$9016$0 , \port$9018$0 , \port$9020$0 , \port$9022$0 , \port$9024$0 , \port$9026$0 , \port$9028$0 , \port$9030$0 , \port$9032$0 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire [8:0] \$1 ;
  wire \$2 ;
  reg [7:0] \$3 ;
  (* init = 8'h00 *)
  wire [7:0] \$signature__addr ;
  wire [51:0] \$signature__data ;
  wire \$signature__en ;
  wire [7:0] address;
  input clk;
  wire clk;
  wire [51:0] i__payload;
  input i__valid;
  wire i__valid;
  input [3:0] \port$7469$0 ;
  wire [3:0] \port$7469$0 ;
  input [3:0] \port$7470$0 ;
  wire [3:0] \port$7470$0 ;
  input [3:0] \port$7471$0 ;
  wire [3:0] \port$7471$0 ;
  input [3:0] \port$9014$0 ;
  wire [3:0] \port$9014$0 ;
  input [3:0] \port$9016$0 ;
  wire [3:0] \port$9016$0 ;
  input [3:0] \port$9018$0 ;
  wire [3:0] \port$9018$0 ;
  input [3:0] \port$9020$0 ;
  wire [3:0] \port$9020$0 ;
  input [3:0] \port$9022$0 ;
  wire [3:0] \port$9022$0 ;
  input [3:0] \port$9024$0 ;
  wire [3:0] \port$9024$0 ;
  input [3:0] \port$9026$0 ;
  wire [3:0] \port$9026$0 ;
  input [3:0] \port$9028$0 ;
  wire [3:0] \port$9028$0 ;
  input [3:0] \port$9030$0 ;
  wire [3:0] \port$9030$0 ;
  input [3:0] \port$9032$0 ;
  wire [3:0] \port$9032$0 ;
  reg [7:0] position = 8'h00;
  input [7:0] read__addr;
  wire [7:0] read__addr;
  wire [51:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [51:0] word;
  wire [51:0] word;
  (* ram_style = "block" *)
  reg [51:0] memory [157:0];
  initial begin
    memory[0] = 52'h0000000000000;
    memory[1] = 52'h0000000000000;
    memory[2] = 52'h0000000000000;
    memory[3] = 52'h0000000000000;
    memory[4] = 52'h0000000000000;
    memory[5] = 52'h0000000000000;
    memory[6] = 52'h0000000000000;
    memory[7] = 52'h0000000000000;
    memory[8] = 52'h0000000000000;
    memory[9] = 52'h0000000000000;
    memory[10] = 52'h0000000000000;
    memory[11] = 52'h0000000000000;
    memory[12] = 52'h0000000000000;
    memory[13] = 52'h0000000000000;
    memory[14] = 52'h0000000000000;
    memory[15] = 52'h0000000000000;
    memory[16] = 52'h0000000000000;
    memory[17] = 52'h0000000000000;
    memory[18] = 52'h0000000000000;
    memory[19] = 52'h0000000000000;
    memory[20] = 52'h0000000000000;
    memory[21] = 52'h0000000000000;
    memory[22] = 52'h0000000000000;
    memory[23] = 52'h0000000000000;
    memory[24] = 52'h0000000000000;
    memory[25] = 52'h0000000000000;
    memory[26] = 52'h0000000000000;
    memory[27] = 52'h0000000000000;
    memory[28] = 52'h0000000000000;
    memory[29] = 52'h0000000000000;
    memory[30] = 52'h0000000000000;
    memory[31] = 52'h0000000000000;
    memory[32] = 52'h0000000000000;
    memory[33] = 52'h0000000000000;
    memory[34] = 52'h0000000000000;
    memory[35] = 52'h0000000000000;
    memory[36] = 52'h0000000000000;
    memory[37] = 52'h0000000000000;
    memory[38] = 52'h0000000000000;
    memory[39] = 52'h0000000000000;
    memory[40] = 52'h0000000000000;
    memory[41] = 52'h0000000000000;
    memory[42] = 52'h0000000000000;
    memory[43] = 52'h0000000000000;
    memory[44] = 52'h0000000000000;
    memory[45] = 52'h0000000000000;
    memory[46] = 52'h0000000000000;
    memory[47] = 52'h0000000000000;
    memory[48] = 52'h0000000000000;
    memory[49] = 52'h0000000000000;
    memory[50] = 52'h0000000000000;
    memory[51] = 52'h0000000000000;
    memory[52] = 52'h0000000000000;
    memory[53] = 52'h0000000000000;
    memory[54] = 52'h0000000000000;
    memory[55] = 52'h0000000000000;
    memory[56] = 52'h0000000000000;
    memory[57] = 52'h0000000000000;
    memory[58] = 52'h0000000000000;
    memory[59] = 52'h0000000000000;
    memory[60] = 52'h0000000000000;
    memory[61] = 52'h0000000000000;
    memory[62] = 52'h0000000000000;
    memory[63] = 52'h0000000000000;
    memory[64] = 52'h0000000000000;
    memory[65] = 52'h0000000000000;
    memory[66] = 52'h0000000000000;
    memory[67] = 52'h0000000000000;
    memory[68] = 52'h0000000000000;
    memory[69] = 52'h0000000000000;
    memory[70] = 52'h0000000000000;
    memory[71] = 52'h0000000000000;
    memory[72] = 52'h0000000000000;
    memory[73] = 52'h0000000000000;
    memory[74] = 52'h0000000000000;
    memory[75] = 52'h0000000000000;
    memory[76] = 52'h0000000000000;
    memory[77] = 52'h0000000000000;
    memory[78] = 52'h0000000000000;
    memory[79] = 52'h0000000000000;
    memory[80] = 52'h0000000000000;
    memory[81] = 52'h0000000000000;
    memory[82] = 52'h0000000000000;
    memory[83] = 52'h0000000000000;
    memory[84] = 52'h0000000000000;
    memory[85] = 52'h0000000000000;
    memory[86] = 52'h0000000000000;
    memory[87] = 52'h0000000000000;
    memory[88] = 52'h0000000000000;
    memory[89] = 52'h0000000000000;
    memory[90] = 52'h0000000000000;
    memory[91] = 52'h0000000000000;
    memory[92] = 52'h0000000000000;
    memory[93] = 52'h0000000000000;
    memory[94] = 52'h0000000000000;
    memory[95] = 52'h0000000000000;
    memory[96] = 52'h0000000000000;
    memory[97] = 52'h0000000000000;
    memory[98] = 52'h0000000000000;
    memory[99] = 52'h0000000000000;
    memory[100] = 52'h0000000000000;
    memory[101] = 52'h0000000000000;
    memory[102] = 52'h0000000000000;
    memory[103] = 52'h0000000000000;
    memory[104] = 52'h0000000000000;
    memory[105] = 52'h0000000000000;
    memory[106] = 52'h0000000000000;
    memory[107] = 52'h0000000000000;
    memory[108] = 52'h0000000000000;
    memory[109] = 52'h0000000000000;
    memory[110] = 52'h0000000000000;
    memory[111] = 52'h0000000000000;
    memory[112] = 52'h0000000000000;
    memory[113] = 52'h0000000000000;
    memory[114] = 52'h0000000000000;
    memory[115] = 52'h0000000000000;
    memory[116] = 52'h0000000000000;
    memory[117] = 52'h0000000000000;
    memory[118] = 52'h0000000000000;
    memory[119] = 52'h0000000000000;
    memory[120] = 52'h0000000000000;
    memory[121] = 52'h0000000000000;
    memory[122] = 52'h0000000000000;
    memory[123] = 52'h0000000000000;
    memory[124] = 52'h0000000000000;
    memory[125] = 52'h0000000000000;
    memory[126] = 52'h0000000000000;
    memory[127] = 52'h0000000000000;
    memory[128] = 52'h0000000000000;
    memory[129] = 52'h0000000000000;
    memory[130] = 52'h0000000000000;
    memory[131] = 52'h0000000000000;
    memory[132] = 52'h0000000000000;
    memory[133] = 52'h0000000000000;
    memory[134] = 52'h0000000000000;
    memory[135] = 52'h0000000000000;
    memory[136] = 52'h0000000000000;
    memory[137] = 52'h0000000000000;
    memory[138] = 52'h0000000000000;
    memory[139] = 52'h0000000000000;
    memory[140] = 52'h0000000000000;
    memory[141] = 52'h0000000000000;
    memory[142] = 52'h0000000000000;
    memory[143] = 52'h0000000000000;
    memory[144] = 52'h0000000000000;
    memory[145] = 52'h0000000000000;
    memory[146] = 52'h0000000000000;
    memory[147] = 52'h0000000000000;
    memory[148] = 52'h0000000000000;
    memory[149] = 52'h0000000000000;
    memory[150] = 52'h0000000000000;
    memory[151] = 52'h0000000000000;
    memory[152] = 52'h0000000000000;
    memory[153] = 52'h0000000000000;
    memory[154] = 52'h0000000000000;
    memory[155] = 52'h0000000000000;
    memory[156] = 52'h0000000000000;
    memory[157] = 52'h0000000000000;
  end
  always @(posedge clk) begin
    if (i__valid)
      memory[position] <= { \port$7471$0 , \port$7470$0 , \port$7469$0 , \port$9032$0 , \port$9030$0 , \port$9028$0 , \port$9026$0 , \port$9024$0 , \port$9022$0 , \port$9020$0 , \port$9018$0 , \port$9016$0 , \port$9014$0  };
  end
  reg [51:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  always @(posedge clk)
    position <= \$3 ;
  assign \$1  = position + 1'h1;
  assign \$2  = position == 8'h9d;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$3  = position;
    if (i__valid) begin
      \$3  = \$1 [7:0];
      if (\$2 ) begin
        \$3  = 8'h00;
      end
    end
    if (rst) begin
      \$3  = 8'h00;
    end
  end
  assign \$signature__addr  = position;
  assign \$signature__data  = { \port$7471$0 , \port$7470$0 , \port$7469$0 , \port$9032$0 , \port$9030$0 , \port$9028$0 , \port$9026$0 , \port$9024$0 , \port$9022$0 , \port$9020$0 , \port$9018$0 , \port$9016$0 , \port$9014$0  };
  assign i__payload = { \port$7471$0 , \port$7470$0 , \port$7469$0 , \port$9032$0 , \port$9030$0 , \port$9028$0 , \port$9026$0 , \port$9024$0 , \port$9022$0 , \port$9020$0 , \port$9018$0 , \port$9016$0 , \port$9014$0  };
  assign \$signature__en  = i__valid;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer1.drain (rst, i__payload, o__valid, step, i__valid, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg [3:0] \$12 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [4:0] \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  reg [14:0] \$9 ;
  input clk;
  wire clk;
  reg [3:0] fold = 4'h0;
  input [14:0] i__payload;
  wire [14:0] i__payload;
  wire [14:0] \i__payload[0] ;
  input i__valid;
  wire i__valid;
  reg image_end = 1'h0;
  reg left = 1'h0;
  output [16:0] o__payload;
  wire [16:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [14:0] \o__payload.lanes ;
  wire [14:0] \o__payload.lanes[0] ;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  output step;
  wire step;
  reg [14:0] sums = 15'h0000;
  assign \$3  = \$2  & image_end;
  assign \$4  = left > 1'h1;
  assign step = i__valid | \$4 ;
  assign \$6  = fold + 1'h1;
  assign \$7  = fold == 4'h9;
  assign \$8  = left - 1'h1;
  always @(posedge clk)
    sums <= \$9 ;
  always @(posedge clk)
    left <= \$10 ;
  always @(posedge clk)
    image_end <= \$11 ;
  always @(posedge clk)
    fold <= \$12 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$9  = sums;
    if (i__valid) begin
      \$9  = i__payload;
    end else if (\$5 ) begin
      \$9  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$10  = left;
    if (i__valid) begin
      \$10  = 1'h1;
      if (\$7 ) begin
        \$10  = 1'h1;
      end
    end else if (\$5 ) begin
      \$10  = \$8 [0];
    end
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$11  = image_end;
    if (i__valid) begin
      \$11  = 1'h0;
      if (\$7 ) begin
        \$11  = 1'h1;
      end
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$12  = fold;
    if (i__valid) begin
      \$12  = \$6 [3:0];
      if (\$7 ) begin
        \$12  = 4'h0;
      end
    end
    if (rst) begin
      \$12  = 4'h0;
    end
  end
  assign \o__payload.lanes  = o__payload[14:0];
  assign \o__payload.lanes[0]  = o__payload[14:0];
  assign \o__payload.fold_last  = o__payload[15];
  assign \o__payload.image_last  = o__payload[16];
  assign \i__payload[0]  = i__payload;
  assign o__payload[16] = \$3 ;
  assign o__payload[15] = \$1 ;
  assign o__payload[14:0] = sums;
  assign \$1  = left;
  assign \$2  = left;
  assign o__valid = left;
  assign \$5  = left;
endmodule

module \bc_accel.layer1.engine (rst, \word$19 , issue, \weights$21 , total_0, last, fold_done_7, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire [4:0] \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire \$14 ;
  wire [5:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [4:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [6:0] \$22 ;
  wire \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [4:0] \$3 ;
  wire \$30 ;
  wire [6:0] \$31 ;
  wire \$32 ;
  wire [5:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [4:0] \$4 ;
  wire [6:0] \$40 ;
  wire \$41 ;
  wire [5:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [6:0] \$49 ;
  wire [4:0] \$5 ;
  wire \$50 ;
  wire [5:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [6:0] \$58 ;
  wire \$59 ;
  wire [4:0] \$6 ;
  wire [5:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [6:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire [4:0] \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [6:0] \$74 ;
  wire [6:0] \$75 ;
  wire [6:0] \$76 ;
  wire [6:0] \$77 ;
  wire [7:0] \$78 ;
  wire [7:0] \$79 ;
  wire [4:0] \$8 ;
  wire [8:0] \$80 ;
  wire [15:0] \$81 ;
  reg \$82 ;
  reg \$83 ;
  reg \$84 ;
  reg \$85 ;
  reg \$86 ;
  reg \$87 ;
  reg \$88 ;
  reg \$89 ;
  wire [4:0] \$9 ;
  reg \$90 ;
  reg \$91 ;
  reg \$92 ;
  reg \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg [14:0] \$96 ;
  reg [14:0] accumulator_0 = 15'h0000;
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
  wire [14:0] o__payload;
  wire [14:0] \o__payload[0] ;
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
  reg [5:0] term_0_0 = 6'h00;
  reg [5:0] term_0_1 = 6'h00;
  reg [5:0] term_0_2 = 6'h00;
  reg [5:0] term_0_3 = 6'h00;
  reg [5:0] term_0_4 = 6'h00;
  reg [5:0] term_0_5 = 6'h00;
  reg [5:0] term_0_6 = 6'h00;
  reg term_valid_1 = 1'h0;
  reg term_valid_2 = 1'h0;
  reg term_valid_3 = 1'h0;
  reg term_valid_4 = 1'h0;
  reg term_valid_5 = 1'h0;
  reg term_valid_6 = 1'h0;
  reg term_valid_7 = 1'h0;
  output [14:0] total_0;
  wire [14:0] total_0;
  reg [6:0] tree_0_1_0 = 7'h00;
  reg [6:0] tree_0_1_1 = 7'h00;
  reg [6:0] tree_0_1_2 = 7'h00;
  reg [5:0] tree_0_1_3 = 6'h00;
  reg [7:0] tree_0_2_0 = 8'h00;
  reg [7:0] tree_0_2_1 = 8'h00;
  reg [8:0] tree_0_3_0 = 9'h000;
  reg [12:0] weights = 13'h0000;
  input [12:0] \weights$21 ;
  wire [12:0] \weights$21 ;
  reg [51:0] word = 52'h0000000000000;
  input [51:0] \word$19 ;
  wire [51:0] \word$19 ;
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
  assign \$14  = weights[0] ^ weights[1];
  assign \$15  = \$14  ? sum_0_1 : sum_0_0;
  assign \$16  = ~ weights[0];
  assign \$17  = ~ weights[0];
  assign \$18  = ~ weights[0];
  assign \$19  = ~ weights[0];
  assign \$20  = ~ weights[0];
  assign \$21  = ~ weights[0];
  assign \$22  = { \$15 [5], \$15  } ^ { 1'h0, \$21 , \$20 , \$19 , \$18 , \$17 , \$16  };
  assign \$23  = weights[2] ^ weights[3];
  assign \$24  = \$23  ? sum_1_1 : sum_1_0;
  assign \$25  = ~ weights[2];
  assign \$26  = ~ weights[2];
  assign \$27  = ~ weights[2];
  assign \$28  = ~ weights[2];
  assign \$29  = ~ weights[2];
  assign \$30  = ~ weights[2];
  assign \$31  = { \$24 [5], \$24  } ^ { 1'h0, \$30 , \$29 , \$28 , \$27 , \$26 , \$25  };
  assign \$32  = weights[4] ^ weights[5];
  assign \$33  = \$32  ? sum_2_1 : sum_2_0;
  assign \$34  = ~ weights[4];
  assign \$35  = ~ weights[4];
  assign \$36  = ~ weights[4];
  assign \$37  = ~ weights[4];
  assign \$38  = ~ weights[4];
  assign \$39  = ~ weights[4];
  assign \$40  = { \$33 [5], \$33  } ^ { 1'h0, \$39 , \$38 , \$37 , \$36 , \$35 , \$34  };
  assign \$41  = weights[6] ^ weights[7];
  assign \$42  = \$41  ? sum_3_1 : sum_3_0;
  assign \$43  = ~ weights[6];
  assign \$44  = ~ weights[6];
  assign \$45  = ~ weights[6];
  assign \$46  = ~ weights[6];
  assign \$47  = ~ weights[6];
  assign \$48  = ~ weights[6];
  assign \$49  = { \$42 [5], \$42  } ^ { 1'h0, \$48 , \$47 , \$46 , \$45 , \$44 , \$43  };
  assign \$50  = weights[8] ^ weights[9];
  assign \$51  = \$50  ? sum_4_1 : sum_4_0;
  assign \$52  = ~ weights[8];
  assign \$53  = ~ weights[8];
  assign \$54  = ~ weights[8];
  assign \$55  = ~ weights[8];
  assign \$56  = ~ weights[8];
  assign \$57  = ~ weights[8];
  assign \$58  = { \$51 [5], \$51  } ^ { 1'h0, \$57 , \$56 , \$55 , \$54 , \$53 , \$52  };
  assign \$59  = weights[10] ^ weights[11];
  assign \$60  = \$59  ? sum_5_1 : sum_5_0;
  assign \$61  = ~ weights[10];
  assign \$62  = ~ weights[10];
  assign \$63  = ~ weights[10];
  assign \$64  = ~ weights[10];
  assign \$65  = ~ weights[10];
  assign \$66  = ~ weights[10];
  assign \$67  = { \$60 [5], \$60  } ^ { 1'h0, \$66 , \$65 , \$64 , \$63 , \$62 , \$61  };
  assign \$68  = ~ weights[12];
  assign \$69  = ~ weights[12];
  assign \$70  = ~ weights[12];
  assign \$71  = ~ weights[12];
  assign \$72  = ~ weights[12];
  assign \$73  = ~ weights[12];
  assign \$74  = { sum_6_0[5], sum_6_0 } ^ { 1'h0, \$73 , \$72 , \$71 , \$70 , \$69 , \$68  };
  assign \$75  = $signed(term_0_0) + $signed(term_0_1);
  assign \$76  = $signed(term_0_2) + $signed(term_0_3);
  assign \$77  = $signed(term_0_4) + $signed(term_0_5);
  assign \$78  = $signed(tree_0_1_0) + $signed(tree_0_1_1);
  assign \$79  = $signed(tree_0_1_2) + $signed(tree_0_1_3);
  assign \$80  = $signed(tree_0_2_0) + $signed(tree_0_2_1);
  assign \$81  = $signed(accumulator_0) + $signed(tree_0_3_0);
  always @(posedge clk)
    fold_done_1 <= \$82 ;
  always @(posedge clk)
    fold_done_2 <= \$83 ;
  always @(posedge clk)
    fold_done_3 <= \$84 ;
  always @(posedge clk)
    fold_done_4 <= \$85 ;
  always @(posedge clk)
    fold_done_5 <= \$86 ;
  always @(posedge clk)
    fold_done_6 <= \$87 ;
  always @(posedge clk)
    fold_done_7 <= \$88 ;
  always @(posedge clk)
    term_valid_1 <= \$89 ;
  always @(posedge clk)
    term_valid_2 <= \$90 ;
  always @(posedge clk)
    term_valid_3 <= \$91 ;
  always @(posedge clk)
    term_valid_4 <= \$92 ;
  always @(posedge clk)
    term_valid_5 <= \$93 ;
  always @(posedge clk)
    term_valid_6 <= \$94 ;
  always @(posedge clk)
    term_valid_7 <= \$95 ;
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
    sum_6_0 <= { 2'h0, word[51:48] };
  always @(posedge clk)
    term_0_0 <= \$22 [5:0];
  always @(posedge clk)
    term_0_1 <= \$31 [5:0];
  always @(posedge clk)
    term_0_2 <= \$40 [5:0];
  always @(posedge clk)
    term_0_3 <= \$49 [5:0];
  always @(posedge clk)
    term_0_4 <= \$58 [5:0];
  always @(posedge clk)
    term_0_5 <= \$67 [5:0];
  always @(posedge clk)
    term_0_6 <= \$74 [5:0];
  always @(posedge clk)
    tree_0_1_0 <= \$75 ;
  always @(posedge clk)
    tree_0_1_1 <= \$76 ;
  always @(posedge clk)
    tree_0_1_2 <= \$77 ;
  always @(posedge clk)
    tree_0_1_3 <= term_0_6;
  always @(posedge clk)
    tree_0_2_0 <= \$78 ;
  always @(posedge clk)
    tree_0_2_1 <= \$79 ;
  always @(posedge clk)
    tree_0_3_0 <= \$80 ;
  always @(posedge clk)
    accumulator_0 <= \$96 ;
  assign \$1  = issue & last;
  assign \$2  = word[3:0] + word[7:4];
  assign \$3  = word[3:0] - word[7:4];
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$82  = \$1 ;
    if (rst) begin
      \$82  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$83  = fold_done_1;
    if (rst) begin
      \$83  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$84  = fold_done_2;
    if (rst) begin
      \$84  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$85  = fold_done_3;
    if (rst) begin
      \$85  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$86  = fold_done_4;
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$87  = fold_done_5;
    if (rst) begin
      \$87  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$88  = fold_done_6;
    if (rst) begin
      \$88  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$89  = issue;
    if (rst) begin
      \$89  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$90  = term_valid_1;
    if (rst) begin
      \$90  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$91  = term_valid_2;
    if (rst) begin
      \$91  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$92  = term_valid_3;
    if (rst) begin
      \$92  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$93  = term_valid_4;
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$94  = term_valid_5;
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$95  = term_valid_6;
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$96  = accumulator_0;
    if (term_valid_7) begin
      \$96  = \$81 [14:0];
    end
    if (fold_done_7) begin
      \$96  = 15'h0000;
    end
    if (rst) begin
      \$96  = 15'h0000;
    end
  end
  assign o__valid = fold_done_7;
  assign o__payload = \$81 [14:0];
  assign total_0 = \$81 [14:0];
  assign \o__payload[0]  = \$81 [14:0];
endmodule

module \bc_accel.layer1.gearbox (rst, \port$7469$0 , \port$7470$0 , \port$7471$0 , i__valid, i__payload, o__valid, word_0, word_1, word_2, word_3, word_4, word_5, word_6, word_7, word_8, word_9, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire [1:0] \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [55:0] \$18 ;
  reg [3:0] \$19 ;
  wire [1:0] \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg [3:0] \$22 ;
  reg [3:0] \$23 ;
  reg [3:0] \$24 ;
  reg [3:0] \$25 ;
  reg [3:0] \$26 ;
  reg [3:0] \$27 ;
  reg [3:0] \$28 ;
  reg [3:0] \$29 ;
  wire [4:0] \$3 ;
  reg [3:0] \$30 ;
  reg [3:0] \$31 ;
  reg [3:0] \$32 ;
  reg [3:0] \$33 ;
  reg [3:0] \$34 ;
  reg \$35 ;
  reg [3:0] \$36 ;
  reg [3:0] \$37 ;
  reg [3:0] \$38 ;
  reg [3:0] \$39 ;
  wire \$4 ;
  reg [3:0] \$40 ;
  reg [3:0] \$41 ;
  reg [3:0] \$42 ;
  reg [3:0] \$43 ;
  reg [3:0] \$44 ;
  reg [3:0] \$45 ;
  reg [3:0] \$46 ;
  reg [3:0] \$47 ;
  reg [3:0] \$48 ;
  reg [3:0] \$49 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  wire \$signal ;
  input clk;
  wire clk;
  wire [3:0] filled;
  reg flush = 1'h0;
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
  reg [3:0] level = 4'h0;
  reg [3:0] merged_0;
  reg [3:0] merged_1;
  reg [3:0] merged_10;
  reg [3:0] merged_11;
  reg [3:0] merged_12;
  reg [3:0] merged_13;
  reg [3:0] merged_2;
  reg [3:0] merged_3;
  reg [3:0] merged_4;
  reg [3:0] merged_5;
  reg [3:0] merged_6;
  reg [3:0] merged_7;
  reg [3:0] merged_8;
  reg [3:0] merged_9;
  wire [51:0] o__payload;
  output o__valid;
  reg o__valid = 1'h0;
  output [3:0] \port$7469$0 ;
  wire [3:0] \port$7469$0 ;
  output [3:0] \port$7470$0 ;
  wire [3:0] \port$7470$0 ;
  output [3:0] \port$7471$0 ;
  wire [3:0] \port$7471$0 ;
  input rst;
  wire rst;
  reg [3:0] slot_0 = 4'h0;
  reg [3:0] slot_1 = 4'h0;
  reg [3:0] slot_10 = 4'h0;
  reg [3:0] slot_11 = 4'h0;
  reg [3:0] slot_12 = 4'h0;
  reg [3:0] slot_13 = 4'h0;
  reg [3:0] slot_2 = 4'h0;
  reg [3:0] slot_3 = 4'h0;
  reg [3:0] slot_4 = 4'h0;
  reg [3:0] slot_5 = 4'h0;
  reg [3:0] slot_6 = 4'h0;
  reg [3:0] slot_7 = 4'h0;
  reg [3:0] slot_8 = 4'h0;
  reg [3:0] slot_9 = 4'h0;
  wire two_words;
  output [3:0] word_0;
  reg [3:0] word_0 = 4'h0;
  output [3:0] word_1;
  reg [3:0] word_1 = 4'h0;
  reg [3:0] word_10 = 4'h0;
  reg [3:0] word_11 = 4'h0;
  reg [3:0] word_12 = 4'h0;
  output [3:0] word_2;
  reg [3:0] word_2 = 4'h0;
  output [3:0] word_3;
  reg [3:0] word_3 = 4'h0;
  output [3:0] word_4;
  reg [3:0] word_4 = 4'h0;
  output [3:0] word_5;
  reg [3:0] word_5 = 4'h0;
  output [3:0] word_6;
  reg [3:0] word_6 = 4'h0;
  output [3:0] word_7;
  reg [3:0] word_7 = 4'h0;
  output [3:0] word_8;
  reg [3:0] word_8 = 4'h0;
  output [3:0] word_9;
  reg [3:0] word_9 = 4'h0;
  always @(posedge clk)
    word_5 <= \$27 ;
  always @(posedge clk)
    word_6 <= \$28 ;
  always @(posedge clk)
    word_7 <= \$29 ;
  always @(posedge clk)
    word_8 <= \$30 ;
  always @(posedge clk)
    word_9 <= \$31 ;
  always @(posedge clk)
    word_10 <= \$32 ;
  always @(posedge clk)
    word_11 <= \$33 ;
  always @(posedge clk)
    word_12 <= \$34 ;
  always @(posedge clk)
    image_end <= \$35 ;
  always @(posedge clk)
    slot_0 <= \$36 ;
  always @(posedge clk)
    slot_1 <= \$37 ;
  always @(posedge clk)
    slot_2 <= \$38 ;
  always @(posedge clk)
    slot_3 <= \$39 ;
  always @(posedge clk)
    slot_4 <= \$40 ;
  always @(posedge clk)
    slot_5 <= \$41 ;
  always @(posedge clk)
    slot_6 <= \$42 ;
  always @(posedge clk)
    slot_7 <= \$43 ;
  always @(posedge clk)
    slot_8 <= \$44 ;
  always @(posedge clk)
    slot_9 <= \$45 ;
  always @(posedge clk)
    slot_10 <= \$46 ;
  always @(posedge clk)
    slot_11 <= \$47 ;
  always @(posedge clk)
    slot_12 <= \$48 ;
  always @(posedge clk)
    slot_13 <= \$49 ;
  assign \$1  = i__payload[8] ? 2'h1 : 2'h2;
  assign \$2  = i__payload[9] ? 2'h1 : \$1 ;
  assign \$3  = level + \$2 ;
  assign \$4  = \$3 [3:0] >= 4'hd;
  assign \$5  = \$4  | i__payload[9];
  assign \$signal  = i__valid & \$5 ;
  assign \$6  = \$3 [3:0] > 4'hd;
  assign \$7  = i__valid & \$6 ;
  assign two_words = \$7  & i__payload[9];
  assign \$8  = image_end ? 4'h0 : word_10;
  assign \$9  = image_end ? 4'h0 : word_11;
  assign \$10  = image_end ? 4'h0 : word_12;
  assign \$11  = \$3 [3:0] >= 4'hd;
  assign \$12  = \$3 [3:0] - 4'hd;
  assign \$13  = \$11  ? \$12  : { 1'h0, \$3 [3:0] };
  assign \$14  = i__payload[9] ? 5'h00 : \$13 ;
  assign \$15  = \$signal  | flush;
  assign \$16  = ~ two_words;
  assign \$17  = i__payload[9] & \$16 ;
  assign \$18  = \$signal  ? { 52'h0000000000000, merged_13 } : { merged_13, merged_12, merged_11, merged_10, merged_9, merged_8, merged_7, merged_6, merged_5, merged_4, merged_3, merged_2, merged_1, merged_0 };
  always @(posedge clk)
    level <= \$19 ;
  always @(posedge clk)
    flush <= \$20 ;
  always @(posedge clk)
    o__valid <= \$21 ;
  always @(posedge clk)
    word_0 <= \$22 ;
  always @(posedge clk)
    word_1 <= \$23 ;
  always @(posedge clk)
    word_2 <= \$24 ;
  always @(posedge clk)
    word_3 <= \$25 ;
  always @(posedge clk)
    word_4 <= \$26 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$27  = word_5;
    if (\$signal ) begin
      \$27  = merged_5;
    end
    if (flush) begin
      \$27  = slot_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$28  = word_6;
    if (\$signal ) begin
      \$28  = merged_6;
    end
    if (flush) begin
      \$28  = slot_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$29  = word_7;
    if (\$signal ) begin
      \$29  = merged_7;
    end
    if (flush) begin
      \$29  = slot_7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$30  = word_8;
    if (\$signal ) begin
      \$30  = merged_8;
    end
    if (flush) begin
      \$30  = slot_8;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$31  = word_9;
    if (\$signal ) begin
      \$31  = merged_9;
    end
    if (flush) begin
      \$31  = slot_9;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$32  = word_10;
    if (\$signal ) begin
      \$32  = merged_10;
    end
    if (flush) begin
      \$32  = slot_10;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$33  = word_11;
    if (\$signal ) begin
      \$33  = merged_11;
    end
    if (flush) begin
      \$33  = slot_11;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$34  = word_12;
    if (\$signal ) begin
      \$34  = merged_12;
    end
    if (flush) begin
      \$34  = slot_12;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$35  = image_end;
    if (\$signal ) begin
      \$35  = \$17 ;
    end
    if (flush) begin
      \$35  = 1'h1;
    end
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$36  = slot_0;
    if (i__valid) begin
      \$36  = \$18 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$37  = slot_1;
    if (i__valid) begin
      \$37  = \$18 [7:4];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$38  = slot_2;
    if (i__valid) begin
      \$38  = \$18 [11:8];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$39  = slot_3;
    if (i__valid) begin
      \$39  = \$18 [15:12];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$40  = slot_4;
    if (i__valid) begin
      \$40  = \$18 [19:16];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$41  = slot_5;
    if (i__valid) begin
      \$41  = \$18 [23:20];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$42  = slot_6;
    if (i__valid) begin
      \$42  = \$18 [27:24];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$43  = slot_7;
    if (i__valid) begin
      \$43  = \$18 [31:28];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$44  = slot_8;
    if (i__valid) begin
      \$44  = \$18 [35:32];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$45  = slot_9;
    if (i__valid) begin
      \$45  = \$18 [39:36];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$46  = slot_10;
    if (i__valid) begin
      \$46  = \$18 [43:40];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$47  = slot_11;
    if (i__valid) begin
      \$47  = \$18 [47:44];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$48  = slot_12;
    if (i__valid) begin
      \$48  = \$18 [51:48];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$49  = slot_13;
    if (i__valid) begin
      \$49  = \$18 [55:52];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_0 = slot_0;
    casez (level)
      4'h0:
          merged_0 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_1 = slot_1;
    casez (level)
      4'h0:
          merged_1 = i__payload[7:4];
      4'h1:
          merged_1 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_2 = slot_2;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          merged_2 = i__payload[7:4];
      4'h2:
          merged_2 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_3 = slot_3;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          merged_3 = i__payload[7:4];
      4'h3:
          merged_3 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_4 = slot_4;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          merged_4 = i__payload[7:4];
      4'h4:
          merged_4 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_5 = slot_5;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          merged_5 = i__payload[7:4];
      4'h5:
          merged_5 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_6 = slot_6;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          merged_6 = i__payload[7:4];
      4'h6:
          merged_6 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_7 = slot_7;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          merged_7 = i__payload[7:4];
      4'h7:
          merged_7 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_8 = slot_8;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          merged_8 = i__payload[7:4];
      4'h8:
          merged_8 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_9 = slot_9;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          merged_9 = i__payload[7:4];
      4'h9:
          merged_9 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_10 = slot_10;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h9:
          merged_10 = i__payload[7:4];
      4'ha:
          merged_10 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_11 = slot_11;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h9:
          /* empty */;
      4'ha:
          merged_11 = i__payload[7:4];
      4'hb:
          merged_11 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_12 = slot_12;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h9:
          /* empty */;
      4'ha:
          /* empty */;
      4'hb:
          merged_12 = i__payload[7:4];
      4'hc:
          merged_12 = i__payload[3:0];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    merged_13 = slot_13;
    casez (level)
      4'h0:
          /* empty */;
      4'h1:
          /* empty */;
      4'h2:
          /* empty */;
      4'h3:
          /* empty */;
      4'h4:
          /* empty */;
      4'h5:
          /* empty */;
      4'h6:
          /* empty */;
      4'h7:
          /* empty */;
      4'h8:
          /* empty */;
      4'h9:
          /* empty */;
      4'ha:
          /* empty */;
      4'hb:
          /* empty */;
      4'hc:
          merged_13 = i__payload[7:4];
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$19  = level;
    if (i__valid) begin
      \$19  = \$14 [3:0];
    end
    if (rst) begin
      \$19  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$20  = two_words;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$21  = \$15 ;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$22  = word_0;
    if (\$signal ) begin
      \$22  = merged_0;
    end
    if (flush) begin
      \$22  = slot_0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$23  = word_1;
    if (\$signal ) begin
      \$23  = merged_1;
    end
    if (flush) begin
      \$23  = slot_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$24  = word_2;
    if (\$signal ) begin
      \$24  = merged_2;
    end
    if (flush) begin
      \$24  = slot_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$25  = word_3;
    if (\$signal ) begin
      \$25  = merged_3;
    end
    if (flush) begin
      \$25  = slot_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$26  = word_4;
    if (\$signal ) begin
      \$26  = merged_4;
    end
    if (flush) begin
      \$26  = slot_4;
    end
  end
  assign filled = \$3 [3:0];
  assign o__payload = { \$10 , \$9 , \$8 , word_9, word_8, word_7, word_6, word_5, word_4, word_3, word_2, word_1, word_0 };
  assign \port$7469$0  = \$8 ;
  assign \port$7470$0  = \$9 ;
  assign \port$7471$0  = \$10 ;
  assign \i__payload.lanes  = i__payload[7:0];
  assign \i__payload.lanes[0]  = i__payload[3:0];
  assign \i__payload.lanes[1]  = i__payload[7:4];
  assign \i__payload.fold_last  = i__payload[8];
  assign \i__payload.image_last  = i__payload[9];
endmodule

module \bc_accel.layer1.parameters$51 (rst, word, read__addr, clk);
  wire [3:0] address;
  input clk;
  wire clk;
  input [3:0] read__addr;
  wire [3:0] read__addr;
  wire [9:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [9:0] word;
  wire [9:0] word;
  (* rom_style = "logic" *)
  reg [9:0] memory [9:0];
  initial begin
    memory[0] = 10'h05a;
    memory[1] = 10'h00e;
    memory[2] = 10'h08b;
    memory[3] = 10'h07d;
    memory[4] = 10'h086;
    memory[5] = 10'h05c;
    memory[6] = 10'h08b;
    memory[7] = 10'h047;
    memory[8] = 10'h15e;
    memory[9] = 10'h0bd;
  end
  reg [9:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.layer1.requantiser (rst, i__valid, parameters, i__payload, valid_2, o__payload, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire [15:0] \$1 ;
  reg \$2 ;
  reg \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg \$6 ;
  reg \$7 ;
  input clk;
  wire clk;
  reg fold_last_1 = 1'h0;
  reg fold_last_2 = 1'h0;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  wire \i__payload.fold_last ;
  wire \i__payload.image_last ;
  wire [14:0] \i__payload.lanes ;
  wire [14:0] \i__payload.lanes[0] ;
  input i__valid;
  wire i__valid;
  reg image_last_1 = 1'h0;
  reg image_last_2 = 1'h0;
  output [16:0] o__payload;
  wire [16:0] o__payload;
  wire \o__payload.fold_last ;
  wire \o__payload.image_last ;
  wire [14:0] \o__payload.lanes ;
  wire [14:0] \o__payload.lanes[0] ;
  (* init = 1'h0 *)
  wire o__valid;
  input [9:0] parameters;
  wire [9:0] parameters;
  reg [9:0] parameters_0 = 10'h000;
  input rst;
  wire rst;
  reg [14:0] scaled_0_0 = 15'h0000;
  reg [14:0] sum_0 = 15'h0000;
  reg valid_1 = 1'h0;
  output valid_2;
  reg valid_2 = 1'h0;
  always @(posedge clk)
    valid_1 <= \$2 ;
  always @(posedge clk)
    valid_2 <= \$3 ;
  always @(posedge clk)
    fold_last_1 <= \$4 ;
  always @(posedge clk)
    fold_last_2 <= \$5 ;
  always @(posedge clk)
    image_last_1 <= \$6 ;
  always @(posedge clk)
    image_last_2 <= \$7 ;
  always @(posedge clk)
    sum_0 <= i__payload[14:0];
  always @(posedge clk)
    parameters_0 <= parameters;
  always @(posedge clk)
    scaled_0_0 <= \$1 [14:0];
  assign \$1  = $signed(parameters_0) + $signed(sum_0);
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$3  = valid_1;
    if (rst) begin
      \$3  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$4  = i__payload[15];
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$5  = fold_last_1;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$6  = i__payload[16];
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$7  = image_last_1;
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$2  = i__valid;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = valid_2;
  assign \i__payload.lanes  = i__payload[14:0];
  assign \i__payload.lanes[0]  = i__payload[14:0];
  assign \i__payload.fold_last  = i__payload[15];
  assign \i__payload.image_last  = i__payload[16];
  assign \o__payload.lanes  = o__payload[14:0];
  assign \o__payload.lanes[0]  = o__payload[14:0];
  assign \o__payload.fold_last  = o__payload[15];
  assign \o__payload.image_last  = o__payload[16];
  assign o__payload[14:0] = scaled_0_0;
  assign o__payload[16] = image_last_2;
  assign o__payload[15] = fold_last_2;
endmodule

module \bc_accel.layer1.sequencer (rst, issue, take, \release , room, weight_address, last_word, address, written, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [8:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [10:0] \$19 ;
  wire \$2 ;
  wire [7:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire \$23 ;
  reg [7:0] \$24 ;
  reg [9:0] \$25 ;
  reg [6:0] \$26 ;
  reg \$27 ;
  reg [7:0] \$28 ;
  reg [3:0] \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg [7:0] \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  output [7:0] address;
  reg [7:0] address = 8'h00;
  input clk;
  wire clk;
  reg first_fold = 1'h1;
  reg [3:0] fold = 4'h0;
  reg [7:0] following;
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
  reg [7:0] start = 8'h00;
  output take;
  wire take;
  wire take_word;
  reg [7:0] waiting = 8'h00;
  output [9:0] weight_address;
  reg [9:0] weight_address = 10'h000;
  reg [6:0] word = 7'h00;
  input written;
  wire written;
  assign take_word = issue & first_fold;
  assign \$1  = ~ first_fold;
  assign \$2  = | waiting;
  assign \$3  = ~ last_word;
  assign \$4  = \$3  | room;
  assign \$5  = \$2  & \$4 ;
  assign \$6  = \$1  | \$5 ;
  assign \$7  = ~ last_word;
  assign \$9  = issue & last_word;
  assign take = \$9  & first_fold;
  assign \$10  = issue & last_word;
  assign \release  = \$10  & last_fold;
  assign \$11  = address + 1'h1;
  assign \$12  = address == 8'h9d;
  assign \$13  = ~ take_word;
  assign \$14  = written & \$13 ;
  assign \$15  = ~ written;
  assign \$16  = take_word & \$15 ;
  assign \$17  = waiting + 1'h1;
  assign \$18  = waiting - 1'h1;
  assign \$19  = weight_address + 1'h1;
  assign \$20  = word + 1'h1;
  assign \$21  = word == 7'h4d;
  assign \$22  = fold + 1'h1;
  assign \$23  = fold == 4'h8;
  always @(posedge clk)
    waiting <= \$24 ;
  always @(posedge clk)
    weight_address <= \$25 ;
  always @(posedge clk)
    word <= \$26 ;
  always @(posedge clk)
    last_word <= \$27 ;
  always @(posedge clk)
    address <= \$28 ;
  always @(posedge clk)
    fold <= \$29 ;
  always @(posedge clk)
    first_fold <= \$30 ;
  always @(posedge clk)
    last_fold <= \$31 ;
  always @(posedge clk)
    start <= \$32 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    following = \$11 [7:0];
    if (\$12 ) begin
      following = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$24  = waiting;
    if (\$14 ) begin
      \$24  = \$17 [7:0];
    end else if (\$16 ) begin
      \$24  = \$18 [7:0];
    end
    if (rst) begin
      \$24  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$25  = weight_address;
    if (issue) begin
      \$25  = \$19 [9:0];
      if (last_word) begin
        if (last_fold) begin
          \$25  = 10'h000;
        end
      end
    end
    if (rst) begin
      \$25  = 10'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$26  = word;
    if (issue) begin
      \$26  = \$20 [6:0];
      if (last_word) begin
        \$26  = 7'h00;
      end
    end
    if (rst) begin
      \$26  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$27  = last_word;
    if (issue) begin
      \$27  = \$21 ;
      if (last_word) begin
        \$27  = 1'h0;
      end
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$28  = address;
    if (issue) begin
      \$28  = following;
      if (last_word) begin
        \$28  = start;
        if (last_fold) begin
          \$28  = following;
        end
      end
    end
    if (rst) begin
      \$28  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$29  = fold;
    if (issue) begin
      if (last_word) begin
        \$29  = \$22 [3:0];
        if (last_fold) begin
          \$29  = 4'h0;
        end
      end
    end
    if (rst) begin
      \$29  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$30  = first_fold;
    if (issue) begin
      if (last_word) begin
        \$30  = last_fold;
      end
    end
    if (rst) begin
      \$30  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$31  = last_fold;
    if (issue) begin
      if (last_word) begin
        \$31  = \$23 ;
        if (last_fold) begin
          \$31  = 1'h0;
        end
      end
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$32  = start;
    if (issue) begin
      if (last_word) begin
        if (last_fold) begin
          \$32  = following;
        end
      end
    end
    if (rst) begin
      \$32  = 8'h00;
    end
  end
  assign last = last_word;
  assign \$8  = 1'h1;
  assign issue = \$6 ;
endmodule

module \bc_accel.layer1.weights$48 (rst, word, read__addr, clk);
  wire [9:0] address;
  input clk;
  wire clk;
  input [9:0] read__addr;
  wire [9:0] read__addr;
  wire [12:0] read__data;
  wire read__en;
  input rst;
  wire rst;
  output [12:0] word;
  wire [12:0] word;
  (* ram_style = "block" *)
  reg [12:0] memory [789:0];
  initial begin
    memory[0] = 13'h0315;
    memory[1] = 13'h002d;
    memory[2] = 13'h1418;
    memory[3] = 13'h00ff;
    memory[4] = 13'h0ddc;
    memory[5] = 13'h095d;
    memory[6] = 13'h0611;
    memory[7] = 13'h0021;
    memory[8] = 13'h196d;
    memory[9] = 13'h112f;
    memory[10] = 13'h052d;
    memory[11] = 13'h002e;
    memory[12] = 13'h0b04;
    memory[13] = 13'h1fd8;
    memory[14] = 13'h07d6;
    memory[15] = 13'h0f71;
    memory[16] = 13'h1836;
    memory[17] = 13'h013c;
    memory[18] = 13'h0907;
    memory[19] = 13'h19da;
    memory[20] = 13'h09af;
    memory[21] = 13'h114e;
    memory[22] = 13'h0014;
    memory[23] = 13'h1519;
    memory[24] = 13'h0c75;
    memory[25] = 13'h0a2e;
    memory[26] = 13'h1b10;
    memory[27] = 13'h1435;
    memory[28] = 13'h000a;
    memory[29] = 13'h1284;
    memory[30] = 13'h0c2c;
    memory[31] = 13'h0630;
    memory[32] = 13'h1611;
    memory[33] = 13'h064a;
    memory[34] = 13'h1040;
    memory[35] = 13'h0272;
    memory[36] = 13'h0100;
    memory[37] = 13'h0035;
    memory[38] = 13'h06d6;
    memory[39] = 13'h0430;
    memory[40] = 13'h1091;
    memory[41] = 13'h00ec;
    memory[42] = 13'h02e6;
    memory[43] = 13'h0363;
    memory[44] = 13'h085e;
    memory[45] = 13'h014c;
    memory[46] = 13'h1cd1;
    memory[47] = 13'h12a0;
    memory[48] = 13'h0454;
    memory[49] = 13'h0a50;
    memory[50] = 13'h080f;
    memory[51] = 13'h0500;
    memory[52] = 13'h0689;
    memory[53] = 13'h0651;
    memory[54] = 13'h0183;
    memory[55] = 13'h1014;
    memory[56] = 13'h0334;
    memory[57] = 13'h17ba;
    memory[58] = 13'h1e34;
    memory[59] = 13'h1b44;
    memory[60] = 13'h141c;
    memory[61] = 13'h1600;
    memory[62] = 13'h1ab0;
    memory[63] = 13'h000f;
    memory[64] = 13'h0684;
    memory[65] = 13'h1912;
    memory[66] = 13'h14c2;
    memory[67] = 13'h05cd;
    memory[68] = 13'h020b;
    memory[69] = 13'h048d;
    memory[70] = 13'h0c3d;
    memory[71] = 13'h00ea;
    memory[72] = 13'h1c51;
    memory[73] = 13'h0334;
    memory[74] = 13'h0081;
    memory[75] = 13'h0400;
    memory[76] = 13'h028a;
    memory[77] = 13'h11ce;
    memory[78] = 13'h1f82;
    memory[79] = 13'h0b56;
    memory[80] = 13'h1842;
    memory[81] = 13'h1f62;
    memory[82] = 13'h05b5;
    memory[83] = 13'h034c;
    memory[84] = 13'h043c;
    memory[85] = 13'h0498;
    memory[86] = 13'h08c1;
    memory[87] = 13'h0719;
    memory[88] = 13'h0020;
    memory[89] = 13'h1389;
    memory[90] = 13'h0d2f;
    memory[91] = 13'h0a51;
    memory[92] = 13'h0437;
    memory[93] = 13'h0863;
    memory[94] = 13'h1013;
    memory[95] = 13'h0b7e;
    memory[96] = 13'h0591;
    memory[97] = 13'h0ff8;
    memory[98] = 13'h0540;
    memory[99] = 13'h114a;
    memory[100] = 13'h17a7;
    memory[101] = 13'h1ae0;
    memory[102] = 13'h010c;
    memory[103] = 13'h16cd;
    memory[104] = 13'h052e;
    memory[105] = 13'h1094;
    memory[106] = 13'h1489;
    memory[107] = 13'h0ac0;
    memory[108] = 13'h0029;
    memory[109] = 13'h0cae;
    memory[110] = 13'h1118;
    memory[111] = 13'h16c0;
    memory[112] = 13'h163d;
    memory[113] = 13'h0485;
    memory[114] = 13'h01c7;
    memory[115] = 13'h1b88;
    memory[116] = 13'h0b3a;
    memory[117] = 13'h04e4;
    memory[118] = 13'h135a;
    memory[119] = 13'h104b;
    memory[120] = 13'h0a50;
    memory[121] = 13'h1272;
    memory[122] = 13'h1813;
    memory[123] = 13'h0db4;
    memory[124] = 13'h0460;
    memory[125] = 13'h1cbf;
    memory[126] = 13'h1a48;
    memory[127] = 13'h1584;
    memory[128] = 13'h03b8;
    memory[129] = 13'h0549;
    memory[130] = 13'h0b59;
    memory[131] = 13'h063e;
    memory[132] = 13'h1053;
    memory[133] = 13'h0ca1;
    memory[134] = 13'h1143;
    memory[135] = 13'h041a;
    memory[136] = 13'h0806;
    memory[137] = 13'h1a58;
    memory[138] = 13'h0724;
    memory[139] = 13'h1116;
    memory[140] = 13'h1b4b;
    memory[141] = 13'h1865;
    memory[142] = 13'h0cf8;
    memory[143] = 13'h1484;
    memory[144] = 13'h0d37;
    memory[145] = 13'h169c;
    memory[146] = 13'h1320;
    memory[147] = 13'h0cbd;
    memory[148] = 13'h10e8;
    memory[149] = 13'h18e2;
    memory[150] = 13'h08bc;
    memory[151] = 13'h1f52;
    memory[152] = 13'h0b04;
    memory[153] = 13'h0536;
    memory[154] = 13'h1da2;
    memory[155] = 13'h0672;
    memory[156] = 13'h1520;
    memory[157] = 13'h1d61;
    memory[158] = 13'h02d2;
    memory[159] = 13'h0124;
    memory[160] = 13'h1209;
    memory[161] = 13'h188a;
    memory[162] = 13'h16c3;
    memory[163] = 13'h1a72;
    memory[164] = 13'h00c3;
    memory[165] = 13'h18c2;
    memory[166] = 13'h1289;
    memory[167] = 13'h1734;
    memory[168] = 13'h1c68;
    memory[169] = 13'h1364;
    memory[170] = 13'h0a24;
    memory[171] = 13'h1640;
    memory[172] = 13'h1220;
    memory[173] = 13'h1495;
    memory[174] = 13'h0044;
    memory[175] = 13'h13d1;
    memory[176] = 13'h1000;
    memory[177] = 13'h1a47;
    memory[178] = 13'h0803;
    memory[179] = 13'h00a8;
    memory[180] = 13'h0df2;
    memory[181] = 13'h1014;
    memory[182] = 13'h0572;
    memory[183] = 13'h1349;
    memory[184] = 13'h0eec;
    memory[185] = 13'h0682;
    memory[186] = 13'h10c0;
    memory[187] = 13'h0708;
    memory[188] = 13'h0700;
    memory[189] = 13'h0524;
    memory[190] = 13'h0312;
    memory[191] = 13'h10b3;
    memory[192] = 13'h11e6;
    memory[193] = 13'h0c20;
    memory[194] = 13'h1164;
    memory[195] = 13'h11c1;
    memory[196] = 13'h06b0;
    memory[197] = 13'h0c04;
    memory[198] = 13'h05d1;
    memory[199] = 13'h0525;
    memory[200] = 13'h0081;
    memory[201] = 13'h164a;
    memory[202] = 13'h1ca9;
    memory[203] = 13'h0260;
    memory[204] = 13'h09e0;
    memory[205] = 13'h0099;
    memory[206] = 13'h00d3;
    memory[207] = 13'h03f1;
    memory[208] = 13'h0c7a;
    memory[209] = 13'h0d48;
    memory[210] = 13'h0a17;
    memory[211] = 13'h0a92;
    memory[212] = 13'h0356;
    memory[213] = 13'h009a;
    memory[214] = 13'h1e50;
    memory[215] = 13'h0600;
    memory[216] = 13'h0767;
    memory[217] = 13'h0900;
    memory[218] = 13'h1400;
    memory[219] = 13'h1f58;
    memory[220] = 13'h1600;
    memory[221] = 13'h1299;
    memory[222] = 13'h0528;
    memory[223] = 13'h1421;
    memory[224] = 13'h0211;
    memory[225] = 13'h0ed2;
    memory[226] = 13'h037b;
    memory[227] = 13'h0a39;
    memory[228] = 13'h050b;
    memory[229] = 13'h0080;
    memory[230] = 13'h0b8b;
    memory[231] = 13'h038e;
    memory[232] = 13'h1399;
    memory[233] = 13'h0900;
    memory[234] = 13'h0566;
    memory[235] = 13'h10e4;
    memory[236] = 13'h1d20;
    memory[237] = 13'h0564;
    memory[238] = 13'h109a;
    memory[239] = 13'h038d;
    memory[240] = 13'h0207;
    memory[241] = 13'h0049;
    memory[242] = 13'h1a40;
    memory[243] = 13'h0850;
    memory[244] = 13'h0a88;
    memory[245] = 13'h0851;
    memory[246] = 13'h1bc7;
    memory[247] = 13'h100a;
    memory[248] = 13'h1d4d;
    memory[249] = 13'h1e1b;
    memory[250] = 13'h1742;
    memory[251] = 13'h0651;
    memory[252] = 13'h099c;
    memory[253] = 13'h096c;
    memory[254] = 13'h02c8;
    memory[255] = 13'h0c05;
    memory[256] = 13'h01b8;
    memory[257] = 13'h14b5;
    memory[258] = 13'h1038;
    memory[259] = 13'h004d;
    memory[260] = 13'h0199;
    memory[261] = 13'h1823;
    memory[262] = 13'h0076;
    memory[263] = 13'h0990;
    memory[264] = 13'h0a61;
    memory[265] = 13'h01f7;
    memory[266] = 13'h0442;
    memory[267] = 13'h03d0;
    memory[268] = 13'h0c84;
    memory[269] = 13'h1010;
    memory[270] = 13'h124f;
    memory[271] = 13'h028c;
    memory[272] = 13'h0281;
    memory[273] = 13'h0a75;
    memory[274] = 13'h040c;
    memory[275] = 13'h0333;
    memory[276] = 13'h118c;
    memory[277] = 13'h0ce0;
    memory[278] = 13'h0127;
    memory[279] = 13'h1b22;
    memory[280] = 13'h086c;
    memory[281] = 13'h05e6;
    memory[282] = 13'h18ba;
    memory[283] = 13'h0b15;
    memory[284] = 13'h1a6d;
    memory[285] = 13'h1779;
    memory[286] = 13'h160c;
    memory[287] = 13'h0b50;
    memory[288] = 13'h0880;
    memory[289] = 13'h0423;
    memory[290] = 13'h048b;
    memory[291] = 13'h0700;
    memory[292] = 13'h11b4;
    memory[293] = 13'h118d;
    memory[294] = 13'h090a;
    memory[295] = 13'h088d;
    memory[296] = 13'h07f4;
    memory[297] = 13'h00b9;
    memory[298] = 13'h0b23;
    memory[299] = 13'h0706;
    memory[300] = 13'h0f07;
    memory[301] = 13'h1476;
    memory[302] = 13'h015c;
    memory[303] = 13'h0833;
    memory[304] = 13'h1824;
    memory[305] = 13'h1780;
    memory[306] = 13'h190d;
    memory[307] = 13'h1ed4;
    memory[308] = 13'h0132;
    memory[309] = 13'h01c7;
    memory[310] = 13'h05c6;
    memory[311] = 13'h1a24;
    memory[312] = 13'h0260;
    memory[313] = 13'h0b08;
    memory[314] = 13'h1113;
    memory[315] = 13'h1e82;
    memory[316] = 13'h0002;
    memory[317] = 13'h1626;
    memory[318] = 13'h0902;
    memory[319] = 13'h0151;
    memory[320] = 13'h0a2f;
    memory[321] = 13'h0392;
    memory[322] = 13'h0400;
    memory[323] = 13'h00e1;
    memory[324] = 13'h1532;
    memory[325] = 13'h1008;
    memory[326] = 13'h05fb;
    memory[327] = 13'h0001;
    memory[328] = 13'h1d54;
    memory[329] = 13'h089e;
    memory[330] = 13'h1bc1;
    memory[331] = 13'h0801;
    memory[332] = 13'h098c;
    memory[333] = 13'h0a02;
    memory[334] = 13'h13c0;
    memory[335] = 13'h113b;
    memory[336] = 13'h1608;
    memory[337] = 13'h0d3b;
    memory[338] = 13'h0d00;
    memory[339] = 13'h0202;
    memory[340] = 13'h1280;
    memory[341] = 13'h12b2;
    memory[342] = 13'h0211;
    memory[343] = 13'h02aa;
    memory[344] = 13'h08da;
    memory[345] = 13'h022d;
    memory[346] = 13'h086a;
    memory[347] = 13'h1173;
    memory[348] = 13'h06ed;
    memory[349] = 13'h0d16;
    memory[350] = 13'h0c43;
    memory[351] = 13'h0048;
    memory[352] = 13'h0384;
    memory[353] = 13'h064d;
    memory[354] = 13'h0102;
    memory[355] = 13'h021e;
    memory[356] = 13'h0018;
    memory[357] = 13'h11ad;
    memory[358] = 13'h1530;
    memory[359] = 13'h1922;
    memory[360] = 13'h14cd;
    memory[361] = 13'h108c;
    memory[362] = 13'h104f;
    memory[363] = 13'h0d92;
    memory[364] = 13'h1501;
    memory[365] = 13'h14aa;
    memory[366] = 13'h1a0f;
    memory[367] = 13'h18c1;
    memory[368] = 13'h166d;
    memory[369] = 13'h0504;
    memory[370] = 13'h0465;
    memory[371] = 13'h1256;
    memory[372] = 13'h0085;
    memory[373] = 13'h0917;
    memory[374] = 13'h1955;
    memory[375] = 13'h0a1a;
    memory[376] = 13'h1814;
    memory[377] = 13'h0186;
    memory[378] = 13'h0114;
    memory[379] = 13'h0420;
    memory[380] = 13'h1801;
    memory[381] = 13'h00c0;
    memory[382] = 13'h0818;
    memory[383] = 13'h1041;
    memory[384] = 13'h0412;
    memory[385] = 13'h11c2;
    memory[386] = 13'h0090;
    memory[387] = 13'h0891;
    memory[388] = 13'h1020;
    memory[389] = 13'h1e4a;
    memory[390] = 13'h0c31;
    memory[391] = 13'h1880;
    memory[392] = 13'h1ff5;
    memory[393] = 13'h057f;
    memory[394] = 13'h1c56;
    memory[395] = 13'h1188;
    memory[396] = 13'h0301;
    memory[397] = 13'h1b18;
    memory[398] = 13'h0ec8;
    memory[399] = 13'h1082;
    memory[400] = 13'h14a1;
    memory[401] = 13'h052d;
    memory[402] = 13'h0758;
    memory[403] = 13'h1c08;
    memory[404] = 13'h0650;
    memory[405] = 13'h1ea2;
    memory[406] = 13'h14a9;
    memory[407] = 13'h0824;
    memory[408] = 13'h1d28;
    memory[409] = 13'h06bc;
    memory[410] = 13'h00e0;
    memory[411] = 13'h052a;
    memory[412] = 13'h1ca2;
    memory[413] = 13'h0cf0;
    memory[414] = 13'h100d;
    memory[415] = 13'h0058;
    memory[416] = 13'h1241;
    memory[417] = 13'h1101;
    memory[418] = 13'h0c40;
    memory[419] = 13'h0a01;
    memory[420] = 13'h0f07;
    memory[421] = 13'h1f28;
    memory[422] = 13'h1044;
    memory[423] = 13'h0621;
    memory[424] = 13'h0754;
    memory[425] = 13'h0cbd;
    memory[426] = 13'h111a;
    memory[427] = 13'h0299;
    memory[428] = 13'h1d89;
    memory[429] = 13'h0282;
    memory[430] = 13'h0dd5;
    memory[431] = 13'h06b8;
    memory[432] = 13'h0400;
    memory[433] = 13'h192c;
    memory[434] = 13'h1cc7;
    memory[435] = 13'h0f19;
    memory[436] = 13'h1998;
    memory[437] = 13'h1208;
    memory[438] = 13'h004c;
    memory[439] = 13'h1792;
    memory[440] = 13'h05d7;
    memory[441] = 13'h0620;
    memory[442] = 13'h0124;
    memory[443] = 13'h0908;
    memory[444] = 13'h1c4b;
    memory[445] = 13'h02f0;
    memory[446] = 13'h032c;
    memory[447] = 13'h09da;
    memory[448] = 13'h0111;
    memory[449] = 13'h1a54;
    memory[450] = 13'h0441;
    memory[451] = 13'h0c08;
    memory[452] = 13'h014b;
    memory[453] = 13'h00c3;
    memory[454] = 13'h1423;
    memory[455] = 13'h0bc4;
    memory[456] = 13'h05e6;
    memory[457] = 13'h0485;
    memory[458] = 13'h1e76;
    memory[459] = 13'h0a9d;
    memory[460] = 13'h1a64;
    memory[461] = 13'h1854;
    memory[462] = 13'h0256;
    memory[463] = 13'h181e;
    memory[464] = 13'h1067;
    memory[465] = 13'h026a;
    memory[466] = 13'h145d;
    memory[467] = 13'h1475;
    memory[468] = 13'h0269;
    memory[469] = 13'h1162;
    memory[470] = 13'h03be;
    memory[471] = 13'h1893;
    memory[472] = 13'h1398;
    memory[473] = 13'h1c09;
    memory[474] = 13'h012b;
    memory[475] = 13'h0176;
    memory[476] = 13'h15cd;
    memory[477] = 13'h1b58;
    memory[478] = 13'h1928;
    memory[479] = 13'h1816;
    memory[480] = 13'h03b6;
    memory[481] = 13'h1806;
    memory[482] = 13'h0e43;
    memory[483] = 13'h08a4;
    memory[484] = 13'h08d8;
    memory[485] = 13'h04d3;
    memory[486] = 13'h0041;
    memory[487] = 13'h0bb8;
    memory[488] = 13'h0449;
    memory[489] = 13'h1528;
    memory[490] = 13'h0000;
    memory[491] = 13'h158c;
    memory[492] = 13'h11b5;
    memory[493] = 13'h0571;
    memory[494] = 13'h1612;
    memory[495] = 13'h1342;
    memory[496] = 13'h1a00;
    memory[497] = 13'h07ab;
    memory[498] = 13'h12a8;
    memory[499] = 13'h1061;
    memory[500] = 13'h0400;
    memory[501] = 13'h1685;
    memory[502] = 13'h164b;
    memory[503] = 13'h0581;
    memory[504] = 13'h0201;
    memory[505] = 13'h0a90;
    memory[506] = 13'h1402;
    memory[507] = 13'h1cc4;
    memory[508] = 13'h0f21;
    memory[509] = 13'h1721;
    memory[510] = 13'h1ce6;
    memory[511] = 13'h1799;
    memory[512] = 13'h0032;
    memory[513] = 13'h035a;
    memory[514] = 13'h000e;
    memory[515] = 13'h0091;
    memory[516] = 13'h0052;
    memory[517] = 13'h05f0;
    memory[518] = 13'h000c;
    memory[519] = 13'h185f;
    memory[520] = 13'h0488;
    memory[521] = 13'h1804;
    memory[522] = 13'h0e82;
    memory[523] = 13'h0801;
    memory[524] = 13'h0c9a;
    memory[525] = 13'h1676;
    memory[526] = 13'h0c09;
    memory[527] = 13'h0b8c;
    memory[528] = 13'h0e39;
    memory[529] = 13'h064c;
    memory[530] = 13'h0064;
    memory[531] = 13'h1d22;
    memory[532] = 13'h128a;
    memory[533] = 13'h120b;
    memory[534] = 13'h0738;
    memory[535] = 13'h0069;
    memory[536] = 13'h066a;
    memory[537] = 13'h0186;
    memory[538] = 13'h0499;
    memory[539] = 13'h0138;
    memory[540] = 13'h1071;
    memory[541] = 13'h0bae;
    memory[542] = 13'h0120;
    memory[543] = 13'h0306;
    memory[544] = 13'h0915;
    memory[545] = 13'h0cdc;
    memory[546] = 13'h0470;
    memory[547] = 13'h0804;
    memory[548] = 13'h0440;
    memory[549] = 13'h1280;
    memory[550] = 13'h0002;
    memory[551] = 13'h0f0a;
    memory[552] = 13'h1d14;
    memory[553] = 13'h0a0f;
    memory[554] = 13'h0c20;
    memory[555] = 13'h02e1;
    memory[556] = 13'h1693;
    memory[557] = 13'h0a4f;
    memory[558] = 13'h1619;
    memory[559] = 13'h1112;
    memory[560] = 13'h0fd6;
    memory[561] = 13'h0465;
    memory[562] = 13'h0108;
    memory[563] = 13'h0551;
    memory[564] = 13'h03d4;
    memory[565] = 13'h14a4;
    memory[566] = 13'h1052;
    memory[567] = 13'h1955;
    memory[568] = 13'h020e;
    memory[569] = 13'h0a37;
    memory[570] = 13'h1409;
    memory[571] = 13'h0212;
    memory[572] = 13'h0492;
    memory[573] = 13'h02d0;
    memory[574] = 13'h0637;
    memory[575] = 13'h1b0c;
    memory[576] = 13'h1109;
    memory[577] = 13'h1e1d;
    memory[578] = 13'h140c;
    memory[579] = 13'h1ae9;
    memory[580] = 13'h170a;
    memory[581] = 13'h1e4c;
    memory[582] = 13'h01a2;
    memory[583] = 13'h0bae;
    memory[584] = 13'h03fd;
    memory[585] = 13'h00b0;
    memory[586] = 13'h1d3c;
    memory[587] = 13'h0952;
    memory[588] = 13'h14d0;
    memory[589] = 13'h0186;
    memory[590] = 13'h03a4;
    memory[591] = 13'h015b;
    memory[592] = 13'h02d6;
    memory[593] = 13'h011c;
    memory[594] = 13'h02a0;
    memory[595] = 13'h03bd;
    memory[596] = 13'h080d;
    memory[597] = 13'h0407;
    memory[598] = 13'h0e3c;
    memory[599] = 13'h15a6;
    memory[600] = 13'h10aa;
    memory[601] = 13'h160d;
    memory[602] = 13'h0ad1;
    memory[603] = 13'h1970;
    memory[604] = 13'h1f09;
    memory[605] = 13'h1334;
    memory[606] = 13'h17a7;
    memory[607] = 13'h1ad5;
    memory[608] = 13'h0aaa;
    memory[609] = 13'h0611;
    memory[610] = 13'h1261;
    memory[611] = 13'h00b2;
    memory[612] = 13'h0908;
    memory[613] = 13'h08af;
    memory[614] = 13'h02ba;
    memory[615] = 13'h1aca;
    memory[616] = 13'h0200;
    memory[617] = 13'h04e2;
    memory[618] = 13'h1001;
    memory[619] = 13'h005f;
    memory[620] = 13'h000c;
    memory[621] = 13'h06b1;
    memory[622] = 13'h1012;
    memory[623] = 13'h0c63;
    memory[624] = 13'h01b5;
    memory[625] = 13'h138a;
    memory[626] = 13'h10e0;
    memory[627] = 13'h087c;
    memory[628] = 13'h1659;
    memory[629] = 13'h0480;
    memory[630] = 13'h0112;
    memory[631] = 13'h1ffb;
    memory[632] = 13'h0411;
    memory[633] = 13'h1001;
    memory[634] = 13'h1802;
    memory[635] = 13'h1800;
    memory[636] = 13'h0810;
    memory[637] = 13'h0101;
    memory[638] = 13'h1251;
    memory[639] = 13'h1974;
    memory[640] = 13'h1ac4;
    memory[641] = 13'h08e0;
    memory[642] = 13'h0006;
    memory[643] = 13'h00a0;
    memory[644] = 13'h01a4;
    memory[645] = 13'h0000;
    memory[646] = 13'h0912;
    memory[647] = 13'h0202;
    memory[648] = 13'h1088;
    memory[649] = 13'h0932;
    memory[650] = 13'h0230;
    memory[651] = 13'h07c4;
    memory[652] = 13'h0600;
    memory[653] = 13'h0a08;
    memory[654] = 13'h006c;
    memory[655] = 13'h122a;
    memory[656] = 13'h0242;
    memory[657] = 13'h0490;
    memory[658] = 13'h025a;
    memory[659] = 13'h1405;
    memory[660] = 13'h1c00;
    memory[661] = 13'h1824;
    memory[662] = 13'h10d1;
    memory[663] = 13'h0802;
    memory[664] = 13'h083e;
    memory[665] = 13'h0a04;
    memory[666] = 13'h1018;
    memory[667] = 13'h0ca8;
    memory[668] = 13'h000b;
    memory[669] = 13'h09c0;
    memory[670] = 13'h0c0f;
    memory[671] = 13'h0321;
    memory[672] = 13'h0520;
    memory[673] = 13'h0492;
    memory[674] = 13'h0a08;
    memory[675] = 13'h0910;
    memory[676] = 13'h00e1;
    memory[677] = 13'h1c12;
    memory[678] = 13'h009a;
    memory[679] = 13'h0057;
    memory[680] = 13'h0a41;
    memory[681] = 13'h0105;
    memory[682] = 13'h0484;
    memory[683] = 13'h008c;
    memory[684] = 13'h01b8;
    memory[685] = 13'h0a40;
    memory[686] = 13'h00a2;
    memory[687] = 13'h1140;
    memory[688] = 13'h1800;
    memory[689] = 13'h0080;
    memory[690] = 13'h0d17;
    memory[691] = 13'h00c0;
    memory[692] = 13'h026e;
    memory[693] = 13'h0108;
    memory[694] = 13'h0015;
    memory[695] = 13'h1965;
    memory[696] = 13'h0804;
    memory[697] = 13'h0a08;
    memory[698] = 13'h03a2;
    memory[699] = 13'h0881;
    memory[700] = 13'h0565;
    memory[701] = 13'h0504;
    memory[702] = 13'h0181;
    memory[703] = 13'h0242;
    memory[704] = 13'h0016;
    memory[705] = 13'h0030;
    memory[706] = 13'h040b;
    memory[707] = 13'h004c;
    memory[708] = 13'h000c;
    memory[709] = 13'h0430;
    memory[710] = 13'h1e20;
    memory[711] = 13'h14d8;
    memory[712] = 13'h0eb9;
    memory[713] = 13'h0414;
    memory[714] = 13'h01b0;
    memory[715] = 13'h0594;
    memory[716] = 13'h0028;
    memory[717] = 13'h0ba6;
    memory[718] = 13'h1528;
    memory[719] = 13'h0688;
    memory[720] = 13'h0833;
    memory[721] = 13'h127c;
    memory[722] = 13'h09e6;
    memory[723] = 13'h020a;
    memory[724] = 13'h0020;
    memory[725] = 13'h0598;
    memory[726] = 13'h10d0;
    memory[727] = 13'h0210;
    memory[728] = 13'h0a44;
    memory[729] = 13'h00ac;
    memory[730] = 13'h0807;
    memory[731] = 13'h194e;
    memory[732] = 13'h14c5;
    memory[733] = 13'h1503;
    memory[734] = 13'h0894;
    memory[735] = 13'h013c;
    memory[736] = 13'h0348;
    memory[737] = 13'h1c03;
    memory[738] = 13'h093a;
    memory[739] = 13'h0020;
    memory[740] = 13'h0890;
    memory[741] = 13'h1090;
    memory[742] = 13'h0449;
    memory[743] = 13'h01c1;
    memory[744] = 13'h0040;
    memory[745] = 13'h0884;
    memory[746] = 13'h1f00;
    memory[747] = 13'h1659;
    memory[748] = 13'h0206;
    memory[749] = 13'h0895;
    memory[750] = 13'h1d70;
    memory[751] = 13'h100e;
    memory[752] = 13'h0241;
    memory[753] = 13'h1826;
    memory[754] = 13'h1166;
    memory[755] = 13'h0b0a;
    memory[756] = 13'h0daa;
    memory[757] = 13'h0254;
    memory[758] = 13'h1745;
    memory[759] = 13'h0062;
    memory[760] = 13'h0514;
    memory[761] = 13'h1200;
    memory[762] = 13'h1102;
    memory[763] = 13'h1842;
    memory[764] = 13'h1064;
    memory[765] = 13'h000a;
    memory[766] = 13'h1809;
    memory[767] = 13'h00eb;
    memory[768] = 13'h1695;
    memory[769] = 13'h1043;
    memory[770] = 13'h01dd;
    memory[771] = 13'h0341;
    memory[772] = 13'h1214;
    memory[773] = 13'h16eb;
    memory[774] = 13'h0510;
    memory[775] = 13'h021a;
    memory[776] = 13'h06ed;
    memory[777] = 13'h0808;
    memory[778] = 13'h0b08;
    memory[779] = 13'h0284;
    memory[780] = 13'h020a;
    memory[781] = 13'h1147;
    memory[782] = 13'h1100;
    memory[783] = 13'h0c40;
    memory[784] = 13'h164f;
    memory[785] = 13'h190a;
    memory[786] = 13'h066d;
    memory[787] = 13'h158f;
    memory[788] = 13'h088d;
    memory[789] = 13'h1e21;
  end
  reg [12:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read__addr];
  end
  assign word = _0_;
  assign address = read__addr;
  assign read__en = 1'h1;
  assign read__data = word;
endmodule

module \bc_accel.results (clk, rst, \release , result, w_data, w_en, tvalid, r_en);
  wire \$1 ;
  input clk;
  wire clk;
  wire [19:0] i__payload;
  wire [3:0] \i__payload.index ;
  wire \i__payload.last ;
  wire [14:0] \i__payload.scores ;
  wire [14:0] \i__payload.scores[0] ;
  wire i__valid;
  wire [15:0] index;
  wire [19:0] r_data;
  input r_en;
  wire r_en;
  wire r_rdy;
  output \release ;
  wire \release ;
  output [19:0] result;
  wire [19:0] result;
  wire [3:0] \result.index ;
  wire \result.last ;
  wire [14:0] \result.scores ;
  wire [14:0] \result.scores[0] ;
  input rst;
  wire rst;
  wire [15:0] score_0;
  wire [31:0] tdata;
  wire tlast;
  wire tready;
  output tvalid;
  wire tvalid;
  input [19:0] w_data;
  wire [19:0] w_data;
  input w_en;
  wire w_en;
  assign \$1  = tvalid & r_en;
  assign \release  = \$1  & result[19];
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
  assign tlast = result[19];
  assign score_0 = { result[14], result[14:0] };
  assign index = { 12'h000, result[18:15] };
  assign tdata = { result[14], result[14:0], 12'h000, result[18:15] };
  assign \i__payload.scores  = w_data[14:0];
  assign \i__payload.scores[0]  = w_data[14:0];
  assign \i__payload.index  = w_data[18:15];
  assign \i__payload.last  = w_data[19];
  assign \result.scores  = result[14:0];
  assign \result.scores[0]  = result[14:0];
  assign \result.index  = result[18:15];
  assign \result.last  = result[19];
endmodule

module \bc_accel.results.fifo (clk, rst, r_data, w_port__data, w_en, r_rdy, r_en);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
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
  reg [4:0] \$31 ;
  reg [4:0] \$32 ;
  reg [4:0] \$33 ;
  reg \$34 ;
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
  output [19:0] r_data;
  wire [19:0] r_data;
  input r_en;
  wire r_en;
  wire [4:0] r_level;
  reg [4:0] r_port__addr = 5'h00;
  wire [19:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [19:0] w_data;
  input w_en;
  wire w_en;
  wire [4:0] w_level;
  reg [4:0] w_port__addr = 5'h00;
  input [19:0] w_port__data;
  wire [19:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [19:0] storage [18:0];
  initial begin
    storage[0] = 20'h00000;
    storage[1] = 20'h00000;
    storage[2] = 20'h00000;
    storage[3] = 20'h00000;
    storage[4] = 20'h00000;
    storage[5] = 20'h00000;
    storage[6] = 20'h00000;
    storage[7] = 20'h00000;
    storage[8] = 20'h00000;
    storage[9] = 20'h00000;
    storage[10] = 20'h00000;
    storage[11] = 20'h00000;
    storage[12] = 20'h00000;
    storage[13] = 20'h00000;
    storage[14] = 20'h00000;
    storage[15] = 20'h00000;
    storage[16] = 20'h00000;
    storage[17] = 20'h00000;
    storage[18] = 20'h00000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [19:0] _0_;
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
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$31  = w_port__addr;
    if (\$4 ) begin
      \$31  = \$7 [4:0];
    end
    if (rst) begin
      \$31  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$32  = r_port__addr;
    if (\$10 ) begin
      \$32  = \$13 [4:0];
    end
    if (rst) begin
      \$32  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$33  = inner_level;
    if (\$19 ) begin
      \$33  = \$20 [4:0];
    end
    if (\$26 ) begin
      \$33  = \$27 [4:0];
    end
    if (rst) begin
      \$33  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$34  = r_rdy;
    if (\$30 ) begin
      \$34  = 1'h1;
    end else if (r_en) begin
      \$34  = 1'h0;
    end
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  assign w_level = \$3 [4:0];
  assign level = \$3 [4:0];
  assign r_level = \$3 [4:0];
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule
